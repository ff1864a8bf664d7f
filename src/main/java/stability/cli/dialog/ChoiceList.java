package stability.cli.dialog;

import java.util.ArrayList;
import java.util.List;
import stability.cli.session.Answers.Choice;
import stability.cli.session.Messages;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.render.text.DisplayWidth;
import stability.render.text.TerminalTable;

/** Numbered choices on a terminal, and which of them is meant by an answer. */
final class ChoiceList {
    /** Nobody looks for the right one among more. */
    private static final int SHOWN = 20;

    /** So many stand on one line, if there is room. */
    private static final int SHORT = 6;

    /** What a terminal has of which nothing is known. */
    private static final int COLUMNS = 80;

    private static final Text MORE = Text.of("      另有 {0} 个，直接填写", "      {0} more: type it");

    private final List<Choice> choices;
    private final Session session;

    ChoiceList(List<Choice> choices, Session session) {
        this.choices = List.copyOf(choices);
        this.session = session;
    }

    /** Whether there is anything to choose from. */
    boolean isAny() {
        return !choices.isEmpty();
    }

    /** How much room the terminal has. */
    static int columns(Session session) {
        int known = session.width();
        return known == TerminalTable.UNLIMITED ? COLUMNS : known;
    }

    /** One line for each, or one for a few. */
    void print() {
        if (choices.isEmpty()) {
            return;
        }
        List<Choice> shown = choices.subList(0, Math.min(SHOWN, choices.size()));
        int columns = columns(session);
        String together = together(shown);
        if (shown.size() <= SHORT && DisplayWidth.of(together) < columns) {
            session.environment().err().println(Messages.visible(together));
            return;
        }
        int wide = shown.stream()
                .mapToInt(choice -> DisplayWidth.of(choice.word()))
                .max()
                .orElse(0);
        for (int i = 0; i < shown.size(); i++) {
            Choice choice = shown.get(i);
            String label = choice.label().in(session.lang());
            String blanks = label.isEmpty() ? "" : " ".repeat(wide - DisplayWidth.of(choice.word()) + 2);
            String number = " ".repeat(i < 9 ? 3 : 2) + (i + 1) + "  ";
            String line = number + choice.word() + blanks + label;
            session.environment()
                    .err()
                    .println(DisplayWidth.shorten(Messages.visible(line.replace('\n', ' ')), columns - 1));
        }
        if (choices.size() > SHOWN) {
            session.environment()
                    .err()
                    .println(MORE.with(choices.size() - SHOWN).in(session.lang()));
        }
    }

    /** A few short ones on one line. */
    private String together(List<Choice> shown) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < shown.size(); i++) {
            line.append("   ").append(i + 1).append(' ').append(called(shown.get(i)));
        }
        return line.toString();
    }

    /** As people call it: a word of the program by what it means; what is no such word, as a post or an id, with what is told of it. */
    private String called(Choice choice) {
        String label = choice.label().in(session.lang());
        if (label.isEmpty()) {
            return choice.word();
        }
        boolean coded = choice.word()
                .chars()
                .allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '-' || c == ':');
        return coded ? label : choice.word() + "  " + label;
    }

    /** The word of the choice: by the word itself, by what it means, by its number; else what was typed. */
    String meant(String typed) {
        for (Choice choice : choices) {
            if (choice.word().equals(typed) || choice.label().in(session.lang()).equals(typed)) {
                return choice.word();
            }
        }
        int number = number(typed);
        return number >= 1 && number <= Math.min(SHOWN, choices.size())
                ? choices.get(number - 1).word()
                : typed;
    }

    /** The words of several choices, with blanks or commas between them; free text as it is. */
    List<String> several(String typed) {
        if (!isAny()) {
            return List.of(typed);
        }
        List<String> words = new ArrayList<>();
        for (String one : typed.split("[\\s,，、]+")) {
            if (!one.isEmpty()) {
                words.add(meant(one));
            }
        }
        return words;
    }

    /** A short number in whatever digits; -1 for anything else. */
    private static int number(String typed) {
        int number = 0;
        for (int i = 0; i < typed.length(); i++) {
            int digit = Character.digit(typed.charAt(i), 10);
            if (digit < 0 || i > 2) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return typed.isEmpty() ? -1 : number;
    }
}

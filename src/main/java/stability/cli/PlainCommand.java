package stability.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import stability.domain.field.PlainWord;

/**
 * The words of a command line with the names of commands and options as they are declared: {@code ——clear}, {@code －－ｃｌｅａｒ},
 * {@code --note＝…}, {@code report-up} as an input method makes them or people spell them. What stands in the place of a value stays
 * as it was typed, whatever it looks like.
 */
final class PlainCommand {
    private CommandSpec at;
    private boolean valueNext;
    private boolean optionsEnded;

    private PlainCommand(CommandSpec program) {
        at = program;
    }

    /** The words, with all that they may mean as names of commands. */
    static List<String> names(List<String> words) {
        List<String> names = new ArrayList<>(words);
        for (String word : words) {
            String name = name(word);
            if (!name.equals(word)) {
                names.add(name);
            }
        }
        return names;
    }

    /** The words in the form in which the commands below the program know them. */
    static List<String> read(List<String> words, CommandSpec program) {
        PlainCommand command = new PlainCommand(program);
        List<String> plain = new ArrayList<>(words.size());
        for (String word : words) {
            plain.add(command.next(word));
        }
        return plain;
    }

    private String next(String word) {
        if (valueNext || optionsEnded || word.isEmpty()) {
            valueNext = false;
            return word;
        }
        return PlainWord.isDash(word.charAt(0)) ? option(word) : command(word);
    }

    private String command(String word) {
        String name = at.subcommands().containsKey(word) ? word : name(word);
        if (!at.subcommands().containsKey(name)) {
            return word;
        }
        at = at.subcommands().get(name).getCommandSpec();
        return name;
    }

    private String option(String word) {
        int mark = PlainWord.indexOf(word, '=');
        String name = mark < 0 ? word : word.substring(0, mark);
        String value = mark < 0 ? "" : "=" + word.substring(mark + 1);
        int dashes = 0;
        while (dashes < name.length() && PlainWord.isDash(name.charAt(dashes))) {
            dashes++;
        }
        String rest = PlainWord.of(name.substring(dashes));
        boolean typedPlainly = word.startsWith("--".substring(0, Math.min(dashes, 2)));
        if (rest.isEmpty()) {
            optionsEnded = word.equals("--");
            return dashes == 1 ? "-" + value : word;
        }
        // one long dash of an input method, or of a program that mends what one types, is two
        boolean isShort = rest.length() == 1 || Character.isDigit(rest.charAt(0));
        String declared = typedPlainly ? word.substring(0, dashes) + rest : (isShort ? "-" : "--") + rest;
        OptionSpec known = known(declared);
        if (known != null) {
            valueNext = mark < 0 && known.arity().min() > 0;
            return (at.optionsMap().get(declared) == null ? known.longestName() : declared) + value;
        }
        return typedPlainly || !isName(rest) ? word : declared + value;
    }

    private @Nullable OptionSpec known(String declared) {
        OptionSpec exact = at.optionsMap().get(declared);
        return exact != null || declared.length() == 2
                ? exact
                : at.optionsMap().get(declared.replace('_', '-').toLowerCase(Locale.ROOT));
    }

    private static boolean isName(String word) {
        char first = word.charAt(0);
        return (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || (first >= '0' && first <= '9');
    }

    /** The name of a command that the word may be. */
    private static String name(String word) {
        return PlainWord.of(word).replace('-', '_').toLowerCase(Locale.ROOT);
    }
}

package stability.cli.completion;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import stability.cli.session.Messages;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.Refused;
import stability.render.text.DisplayWidth;

/** What may become of the last word of a command line: one line for each possibility, {@code word TAB text}. */
final class CompletedLine {
    /** In columns: with a word before it, what still fits a narrow terminal. */
    private static final int TEXT = 60;

    private static final int LINES = 500;

    private final TypedLine typed;
    private final Function<CommandSpec, Map<String, Text>> commands;
    private final PossibleValues values;
    private final Lang lang;

    /**
     * @param commands what stands immediately below the program or a noun, with what it is about; nothing below a command
     * @param values what an option or argument may be
     */
    CompletedLine(
            TypedLine typed, Function<CommandSpec, Map<String, Text>> commands, PossibleValues values, Lang lang) {
        this.typed = typed;
        this.commands = commands;
        this.values = values;
        this.lang = lang;
    }

    /** The lines for the shell; none if nothing can be said. */
    List<String> lines() {
        if (typed.isLost()) {
            return List.of();
        }
        ArgSpec asked = typed.asked();
        List<String> lines = asked == null ? List.of() : values(asked);
        // behind the last argument that can be known, what is left to be typed is options
        boolean more = asked == null
                || (!asked.isOption()
                        && typed.value().isEmpty()
                        && !TypedLine.values(asked).isEmpty());
        return lines.isEmpty() && more ? fitting(others(), "", typed.value()) : lines;
    }

    /** Of several in one word, { --state assigned,rec}, the last one is completed. */
    private List<String> values(ArgSpec asked) {
        Set<String> given = new HashSet<>();
        TypedLine.values(asked).forEach(value -> given.addAll(Arrays.asList(value.split(",", -1))));
        int comma = values.areSeveral(asked) ? typed.value().lastIndexOf(',') : -1;
        String before = typed.value().substring(0, comma + 1);
        given.addAll(Arrays.asList(before.split(",", -1)));
        String begun = typed.value().substring(comma + 1);
        List<Candidate> left = known(asked, begun).stream()
                .filter(each -> !given.contains(each.word()))
                .toList();
        return fitting(left, typed.before() + before, begun);
    }

    private static List<String> fitting(List<Candidate> candidates, String before, String begun) {
        Set<String> lines = new LinkedHashSet<>();
        for (Candidate candidate : candidates) {
            Candidate fitting = candidate.fitting(begun);
            if (fitting != null && lines.size() < LINES && isFit(fitting.word())) {
                lines.add(line(fitting.behind(before)));
            }
        }
        return List.copyOf(lines);
    }

    private List<Candidate> others() {
        return !typed.isOptionTyped() ? commandsOrOptions() : typed.before().isEmpty() ? options() : List.of();
    }

    /** Nothing where an account cannot be read: a shell in the middle of a line is no place to say so. */
    private List<Candidate> known(ArgSpec asked, String begun) {
        try {
            return values.of(asked, begun);
        } catch (Refused | InvalidPathException nothingToSay) {
            return List.of();
        }
    }

    private List<Candidate> commandsOrOptions() {
        List<Candidate> below = new ArrayList<>();
        commands.apply(typed.place()).forEach((name, text) -> below.add(new Candidate(name, text.in(lang))));
        return below.isEmpty() && typed.value().isEmpty() ? options() : below;
    }

    private List<Candidate> options() {
        List<Candidate> options = new ArrayList<>();
        for (OptionSpec option : typed.options()) {
            String text = String.join(" ", option.description());
            options.add(new Candidate(option.longestName(), text));
            if (option.shortestName().equals(typed.current())) {
                options.add(new Candidate(option.shortestName(), text));
            }
        }
        return options;
    }

    /** A name with personal data, or with what steers a terminal, is nothing to put onto a command line. */
    private static boolean isFit(String word) {
        return Messages.shown(word).equals(word);
    }

    /** On one line, without personal data and without what steers a terminal. */
    private static String line(Candidate candidate) {
        String text = DisplayWidth.shorten(Messages.shown(candidate.text()), TEXT);
        return candidate.word() + (text.isEmpty() ? "" : "\t" + text);
    }
}

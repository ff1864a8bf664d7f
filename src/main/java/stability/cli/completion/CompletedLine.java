package stability.cli.completion;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
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
    private final Function<ArgSpec, List<Candidate>> values;
    private final Lang lang;

    /**
     * @param commands what stands immediately below the program or a noun, with what it is about; nothing below a command
     * @param values what an option or argument may be
     */
    CompletedLine(
            TypedLine typed,
            Function<CommandSpec, Map<String, Text>> commands,
            Function<ArgSpec, List<Candidate>> values,
            Lang lang) {
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
        Set<String> lines = new LinkedHashSet<>();
        for (Candidate candidate : candidates()) {
            Candidate fitting = candidate.fitting(typed.value());
            if (fitting != null && lines.size() < LINES) {
                lines.add(line(fitting.behind(typed.before())));
            }
        }
        return List.copyOf(lines);
    }

    private List<Candidate> candidates() {
        ArgSpec asked = typed.asked();
        if (asked == null) {
            return !typed.isOptionTyped() ? commandsOrOptions() : typed.before().isEmpty() ? options() : List.of();
        }
        List<Candidate> candidates = known(asked);
        // behind the last argument that can be known, what is left to be typed is options
        return candidates.isEmpty() && !asked.isOption() && typed.value().isEmpty() ? options() : candidates;
    }

    /** Nothing where an account cannot be read: a shell in the middle of a line is no place to say so. */
    private List<Candidate> known(ArgSpec asked) {
        try {
            return values.apply(asked);
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

    /** On one line, without personal data and without what steers a terminal. */
    private static String line(Candidate candidate) {
        String text = DisplayWidth.shorten(Messages.shown(candidate.text()), TEXT);
        return candidate.word() + (text.isEmpty() ? "" : "\t" + text);
    }
}

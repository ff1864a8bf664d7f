package stability.cli.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command line on the way: where the words before the last one lead, and what the last one is about to become. The
 * options and arguments that are complete have their values then. Never refuses: what makes no sense cannot be completed.
 */
final class TypedLine {
    private final Set<ArgSpec> given = new HashSet<>();
    private final String current;
    private CommandSpec place;
    private @Nullable OptionSpec waiting;
    private int arguments;
    private boolean onlyArguments;
    private boolean lost;

    /**
     * @param program the program, with as much of its commands as the words name
     * @param words what is typed; the last one, perhaps empty, is being completed
     */
    TypedLine(CommandSpec program, List<String> words) {
        place = program;
        current = words.isEmpty() ? "" : unquoted(words.get(words.size() - 1));
        for (int i = 0; i < words.size() - 1 && !lost; i++) {
            take(words.get(i));
        }
    }

    /** Shells hand over the quotation mark with which a word begins that is not closed yet; older ones two for an empty word. */
    private static String unquoted(String word) {
        boolean quoted = word.startsWith("\"") || word.startsWith("'");
        String inside = quoted ? word.substring(1) : word;
        return quoted && inside.endsWith(word.substring(0, 1)) ? inside.substring(0, inside.length() - 1) : inside;
    }

    private void take(String word) {
        OptionSpec before = waiting;
        if (before != null) {
            waiting = null;
            put(before, word);
        } else if (onlyArguments || !isOption(word)) {
            argumentOrCommand(word);
        } else if (word.equals("--")) {
            onlyArguments = true;
        } else {
            option(word);
        }
    }

    /** {@code -} is an argument, and so is {@code -3d}, a day. */
    private static boolean isOption(String word) {
        return word.length() > 1 && word.charAt(0) == '-' && !Character.isDigit(word.charAt(1));
    }

    private void option(String word) {
        int equals = word.indexOf('=');
        boolean glued = equals < 0 && word.charAt(1) != '-' && word.length() > 2;
        int end = glued ? 2 : equals < 0 ? word.length() : equals;
        OptionSpec option = place.findOption(word.substring(0, end));
        if (option == null) {
            lost = true;
        } else if (option.arity().max() == 0) {
            given.add(option);
        } else if (end < word.length()) {
            put(option, word.substring(glued ? end : end + 1));
        } else {
            waiting = option;
        }
    }

    private void argumentOrCommand(String word) {
        CommandLine below = place.subcommands().get(word);
        if (below != null && !onlyArguments) {
            place = below.getCommandSpec();
            return;
        }
        PositionalParamSpec argument = argument();
        if (argument == null) {
            lost = true;
        } else {
            put(argument, word);
            arguments++;
        }
    }

    private void put(ArgSpec spec, String value) {
        given.add(spec);
        if (spec.isMultiValue()) {
            List<String> known = spec.getValue();
            List<String> all = known == null ? new ArrayList<>() : new ArrayList<>(known);
            all.add(value);
            spec.setValue(all);
        } else {
            spec.setValue(value);
        }
    }

    /** Whether something was typed that means nothing, so that nothing can be said of what follows. */
    boolean isLost() {
        return lost;
    }

    /** The program, noun or command that has been reached. */
    CommandSpec place() {
        return place;
    }

    /** The word that is being completed. */
    String current() {
        return current;
    }

    /** What stands in it before the value: {@code --state=}, or nothing. */
    String before() {
        int equals = current.indexOf('=');
        return waiting == null && isOptionTyped() && equals > 0 ? current.substring(0, equals + 1) : "";
    }

    /** What there is so far of the value or word. */
    String value() {
        return current.substring(before().length());
    }

    /** Whether the name of an option is being typed. */
    boolean isOptionTyped() {
        return waiting == null && !onlyArguments && current.startsWith("-");
    }

    /** The option or argument whose value is being typed; null if it is none that is known. */
    @Nullable
    ArgSpec asked() {
        if (waiting != null) {
            return waiting;
        }
        if (!isOptionTyped()) {
            return argument();
        }
        String before = before();
        OptionSpec option = before.isEmpty() ? null : place.findOption(before.substring(0, before.length() - 1));
        return option == null || option.arity().max() == 0 ? null : option;
    }

    private @Nullable PositionalParamSpec argument() {
        for (PositionalParamSpec each : place.positionalParameters()) {
            if (each.index().contains(arguments)) {
                return each;
            }
        }
        return null;
    }

    /** The options that may still be given. */
    List<OptionSpec> options() {
        List<OptionSpec> left = new ArrayList<>();
        for (OptionSpec option : place.options()) {
            if (option.isMultiValue() || !isGiven(option)) {
                left.add(option);
            }
        }
        return left;
    }

    /** Also if it was given before the command: then it is another one of that name. */
    private boolean isGiven(OptionSpec option) {
        return given.stream()
                .anyMatch(other ->
                        other instanceof OptionSpec known && known.longestName().equals(option.longestName()));
    }

    /** The values that the option or argument has already. */
    static List<String> values(ArgSpec spec) {
        List<String> values = spec.isMultiValue() ? spec.getValue() : null;
        return values == null ? List.of() : values;
    }
}

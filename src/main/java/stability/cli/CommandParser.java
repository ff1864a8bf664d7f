package stability.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import stability.cli.session.OptionValue;
import stability.domain.field.DatedId;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;

/** Has picocli parse the words of a command line, and says in our own terms what is wrong with them. */
final class CommandParser {
    /** Its value may be left out. */
    private static final String SIGNED = "--signed";

    private final CommandTree tree;
    private final Lang lang;

    CommandParser(CommandTree tree, Lang lang) {
        this.tree = tree;
        this.lang = lang;
    }

    /** What the words name: a command, a noun or, if they name nothing, the program. Its options have their values then. */
    CommandSpec parse(List<String> words) {
        try {
            CommandLine line = new CommandLine(tree.program());
            line.setAllowSubcommandsAsOptionParameters(true); // a post or a folder may be called "report"
            ParseResult program = line.parseArgs(guarded(PlainCommand.read(words, tree.program())));
            ParseResult last = program;
            while (last.hasSubcommand()) {
                last = last.subcommand();
            }
            checkBefore(last, program);
            return last.commandSpec();
        } catch (CommandLine.UnmatchedArgumentException e) {
            throw unknown(e.getUnmatched(), e.getCommandLine().getCommandSpec());
        } catch (CommandLine.MissingParameterException e) {
            throw misused(
                    Text.of("{0} 后面要有值", "{0} needs a value"), e.getMissing().get(0), e);
        } catch (CommandLine.OverwrittenOptionException e) {
            throw twice(name(e.getOverwritten(), e));
        } catch (ParameterException e) {
            throw misused(Text.of("{0} 的用法不对", "{0} is not used like that"), e.getArgSpec(), e);
        }
    }

    /**
     * What these words name: a command, a noun, or the program if there are none.
     *
     * @throws Refused if they name nothing
     */
    CommandSpec named(List<String> words) {
        CommandSpec at = tree.program();
        for (String word : PlainCommand.read(words, at)) {
            CommandLine next = at.subcommands().get(word);
            if (next == null) {
                throw unknown(List.of(word), at);
            }
            at = next.getCommandSpec();
        }
        return at;
    }

    /**
     * What picocli would take for something else: {@code -3d} and {@code -3天} are days, not options, and an id behind {@code --signed} is not
     * the post of who signs.
     */
    private static String[] guarded(List<String> words) {
        String[] safe = words.toArray(new String[0]);
        for (int i = 0; i < safe.length; i++) {
            String word = safe[i];
            safe[i] = isDay(word)
                    ? OptionValue.guarded(word)
                    : word.equals(SIGNED) && i + 1 < safe.length && isId(safe[i + 1])
                            ? word + "=" + OptionValue.guarded("")
                            : word;
        }
        return safe;
    }

    private static boolean isDay(String word) {
        return word.length() > 2
                && word.charAt(0) == '-'
                && Character.isDigit(word.charAt(1))
                && "dw天日周期".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** Whether it is an id of any kind, an ending of one, or stands for ids on standard input. */
    private static boolean isId(String word) {
        int ending = word.lastIndexOf('-') + 1;
        boolean digits = false;
        for (int i = ending; i < word.length(); i++) {
            if (DatedId.ALPHABET.indexOf(Character.toLowerCase(word.charAt(i))) < 0) {
                return word.indexOf('/') > 0 && Character.isDigit(word.charAt(0));
            }
            digits |= Character.isDigit(word.charAt(i));
        }
        return word.equals("-") || ending == 11 || (digits && ending == 0);
    }

    /** An option may stand before the command if the command has it, and once in all: picocli looks at each by itself. */
    private void checkBefore(ParseResult named, ParseResult program) {
        for (ParseResult before = program; before.hasSubcommand(); before = before.subcommand()) {
            for (OptionSpec option : before.matchedOptions()) {
                String name = option.longestName();
                for (ParseResult behind = before.subcommand(); behind != null; behind = behind.subcommand()) {
                    if (behind.hasMatchedOption(name)) {
                        throw twice(name);
                    }
                }
                if (named.commandSpec().findOption(name) == null
                        && !tree.common().version()) {
                    throw unknown(List.of(name), named.commandSpec());
                }
            }
        }
    }

    private Refused unknown(List<String> words, CommandSpec at) {
        String word = words.get(0);
        if (word.startsWith("-")) {
            List<String> known = new ArrayList<>(at.optionsMap().keySet());
            return new Refused(Code.UNKNOWN_OPTION.at(null, word).hinting(Suggestions.hint(word, known)));
        }
        if (tree.command(at) != null) {
            return misused(Text.of("多余的“{0}”", "\"{0}\" is one word too many").with(word));
        }
        boolean noun = at.parent() != null;
        CommandSpec program = CommandTree.below(at, lang).program();
        CommandSpec parent = noun
                ? Objects.requireNonNull(program.subcommands().get(at.name())).getCommandSpec()
                : program;
        List<String> known = List.copyOf(parent.subcommands().keySet());
        if (known.contains(word)) {
            return misused(Text.of("“--”之后不能再写命令“{0}”", "the command \"{0}\" cannot stand behind --")
                    .with(word));
        }
        CommandSpec all = noun ? program : CommandTree.whole(lang).program();
        Text meant = noun ? MeantCommand.verb(at.name(), word, known) : MeantCommand.command(words, all.subcommands());
        return new Refused(Code.UNKNOWN_COMMAND
                .at(null, noun ? at.name() + " " + word : word)
                .hinting(meant == null ? Suggestions.hint(word, known) : meant));
    }

    private static Refused twice(String option) {
        return misused(Text.of("{0} 写了两次", "{0} is given twice").with(option));
    }

    private static Refused misused(Text how, @Nullable ArgSpec spec, ParameterException e) {
        return misused(how.with(name(spec, e)));
    }

    private static Refused misused(Text how) {
        return new Refused(Code.USAGE_ERROR.at(null, how));
    }

    private static String name(@Nullable ArgSpec spec, ParameterException e) {
        return spec instanceof OptionSpec option
                ? option.longestName()
                : spec != null ? spec.paramLabel() : String.valueOf(e.getValue());
    }
}

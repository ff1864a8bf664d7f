package stability.rollup.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;

/** The words of a command line: options with a value each, flags, and what stands beside them. */
public final class Words {
    private final CommandSpec spec = CommandSpec.create();
    private final ParseResult result;

    /**
     * Has picocli read them.
     *
     * @param options the names of the options, such as {@code --out}, each of which takes a value and is given once
     * @throws Refused if they are wrong
     */
    public Words(List<String> words, List<String> options) {
        this(words, options, List.of());
    }

    /**
     * The same with flags, such as {@code --force}, that take no value.
     *
     * @throws Refused if they are wrong
     */
    public Words(List<String> words, List<String> options, List<String> flags) {
        for (String flag : flags) {
            spec.addOption(
                    OptionSpec.builder(flag).type(boolean.class).arity("0").build());
        }
        for (String option : options) {
            spec.addOption(
                    OptionSpec.builder(option).type(String.class).arity("1").build());
        }
        spec.addPositional(
                PositionalParamSpec.builder().type(String[].class).arity("0..*").build());
        try {
            result = new CommandLine(spec).parseArgs(words.toArray(new String[0]));
        } catch (CommandLine.UnmatchedArgumentException e) {
            String word = e.getUnmatched().get(0);
            throw new Refused(Code.UNKNOWN_OPTION
                    .at(null, word)
                    .hinting(Suggestions.hint(
                            word,
                            Stream.concat(options.stream(), flags.stream()).toList())));
        } catch (CommandLine.OverwrittenOptionException e) {
            throw misused(
                    Text.of("{0} 写了两次", "{0} is given twice").with(((OptionSpec) e.getOverwritten()).longestName()));
        } catch (CommandLine.MissingParameterException e) {
            throw misused(Text.of("{0} 后面要有值", "{0} needs a value")
                    .with(e.getMissing().get(0) instanceof OptionSpec option ? option.longestName() : ""));
        } catch (ParameterException e) {
            throw misused(Text.of("命令的用法不对", "the command is not used like that"));
        }
    }

    /** What stands beside the options. */
    public List<String> others() {
        List<String> others = new ArrayList<>();
        spec.positionalParameters().forEach(each -> others.addAll(each.stringValues()));
        return others;
    }

    /** Whether a flag is given. */
    public boolean isSet(String flag) {
        return result.hasMatchedOption(flag);
    }

    /** The value of an option; null if it is not given. */
    public @Nullable String value(String option) {
        return result.matchedOptionValue(option, null);
    }

    /**
     * The value of an option that has to be given.
     *
     * @param what it is
     */
    public String needed(String option, Text what) {
        String value = value(option);
        if (value == null) {
            throw new Refused(Code.MISSING_OPTION.at(null, option, what));
        }
        return value;
    }

    /** The day that is the value of an option, {@code 2026-10-05}; null if it is not given. */
    public @Nullable LocalDate day(String option) {
        String value = value(option);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw misused(Text.of("{0} 应为日期，如 2026-10-05，而不是“{1}”", "{0} must be a day such as 2026-10-05, not \"{1}\"")
                    .with(option, value));
        }
    }

    /** A word as a path. */
    public static Path path(Path cwd, String word) {
        try {
            return cwd.resolve(word).normalize();
        } catch (InvalidPathException e) {
            throw misused(Text.of("“{0}”不能作路径", "\"{0}\" cannot be a path").with(word));
        }
    }

    /** What is wrong about how a command is used. */
    public static Refused misused(Text how) {
        return new Refused(Code.USAGE_ERROR.at(null, how));
    }
}

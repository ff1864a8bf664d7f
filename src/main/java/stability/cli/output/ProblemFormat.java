package stability.cli.output;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Format;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.WordAnswers;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;

/** How what {@code check} and {@code audit} find is printed: for people, for programs, and for where code is reviewed. */
public enum ProblemFormat {
    TABLE,
    JSON,
    CSV,
    /** SARIF 2.1.0, which code hosts and editors show beside the lines. */
    SARIF,
    /** Workflow commands, which GitHub shows beside the lines of a change. */
    GITHUB;

    /** The option {@code --format} of a command that prints findings. */
    public static final class Option {
        private final OptionValue format;

        public Option(Options options) {
            List<String> names = List.of("table", "json", "csv", "sarif", "github");
            format = options.value("--format", "格式", "FORMAT", Text.same(String.join(" | ", names)))
                    .with(WordAnswers.of("--format", names));
        }

        public ProblemFormat get() {
            String typed = format.get("table");
            List<String> names = Arrays.stream(values())
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .toList();
            int index = names.indexOf(PlainWord.of(typed).toLowerCase(Locale.ROOT));
            if (index < 0) {
                throw new Refused(Code.BAD_VALUE
                        .at(null, "--format", typed, String.join(" | ", names))
                        .hinting(Suggestions.hint(typed, names)));
            }
            return values()[index];
        }
    }

    /** The same format of a list; null if it is one for reviews. */
    public @Nullable Format ofList() {
        return switch (this) {
            case TABLE -> Format.TABLE;
            case JSON -> Format.JSON;
            case CSV -> Format.CSV;
            case SARIF, GITHUB -> null;
        };
    }
}

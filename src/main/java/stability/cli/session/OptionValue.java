package stability.cli.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/** What is given for an option or argument, to be asked for once the command line is parsed. */
public final class OptionValue {
    /** No word of a command line can hold it. */
    private static final String GUARD = "\0";

    private final ArgSpec spec;
    private final String name;
    private final Text label;

    OptionValue(ArgSpec spec, String name, Text label) {
        this.spec = spec;
        this.name = name;
        this.label = label;
    }

    /** Whether this is the value of the option of that name. */
    boolean is(OptionSpec option) {
        return name.equals(option.longestName());
    }

    /** The option as one types it, {@code --department}; the label of an argument. */
    public String name() {
        return name;
    }

    /** The value, or null if it was not given. */
    public @Nullable String get() {
        String value = spec.getValue();
        return value == null ? null : unguarded(value);
    }

    /** The value as a word that the program has to understand, in its plain form; null if it was not given. */
    public @Nullable String word() {
        String value = get();
        return value == null ? null : PlainWord.of(value);
    }

    /** The word as picocli gets it if it must not take it for options: {@code -3d} is a day. */
    public static String guarded(String word) {
        return GUARD + word;
    }

    private static String unguarded(String value) {
        return value.startsWith(GUARD) ? value.substring(GUARD.length()) : value;
    }

    public String get(String otherwise) {
        String value = get();
        return value == null ? otherwise : value;
    }

    /** The value; refused with the option's name if it was not given. */
    public String need() {
        String value = get();
        if (value == null) {
            throw new Refused(Code.MISSING_OPTION.at(null, name, label));
        }
        return value;
    }

    /** All values of a repeatable option. */
    public List<String> all() {
        List<String> values = spec.getValue();
        if (values == null) {
            return List.of();
        }
        List<String> all = new ArrayList<>(values.size());
        for (String value : values) {
            all.add(unguarded(value));
        }
        return all;
    }

    /** Whether an option without a value was given. */
    public boolean isSet() {
        Boolean value = spec.getValue();
        return value != null && value;
    }
}

package stability.cli.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import stability.domain.field.Lang;
import stability.domain.field.Text;

/**
 * Declares the options of a command to picocli, in the user's language. Values stay text here: what they mean is the
 * field's to say, and its errors are the catalogue's.
 */
public final class Options {
    private final CommandSpec spec;
    private final @Nullable CommandSpec above;
    private final Lang lang;
    private final List<OptionValue> declared = new ArrayList<>();
    private int positions;

    /** @param above the program's own: an option that it has, too, may be given before the command; null for its own */
    public Options(CommandSpec spec, @Nullable CommandSpec above, Lang lang) {
        this.spec = spec;
        this.above = above;
        this.lang = lang;
    }

    /** What is declared to. */
    CommandSpec spec() {
        return spec;
    }

    /** An option with a value. */
    public OptionValue value(String names, String zhParam, String enParam, Text help) {
        return option(names, help, String.class, param(zhParam, enParam), "1");
    }

    /** An option that may be given several times. */
    public OptionValue values(String names, String zhParam, String enParam, Text help) {
        return option(names, help, List.class, param(zhParam, enParam), "1");
    }

    /** An option whose value may be left out; see {@link OptionValue#isBare}. */
    public OptionValue valueIfAny(String names, String zhParam, String enParam, Text help) {
        return option(names, help, String.class, param(zhParam, enParam), "0..1");
    }

    /** An option without a value. */
    public OptionValue flag(String names, Text help) {
        return option(names, help, Boolean.class, "", "0");
    }

    private String param(String zh, String en) {
        return lang == Lang.ZH ? zh : en;
    }

    private OptionValue option(String names, Text help, Class<?> type, String param, String arity) {
        String[] all = names.split(" ", -1);
        String name = all[all.length - 1];
        OptionSpec.Builder builder =
                OptionSpec.builder(all).type(type).arity(arity).description(help.in(lang));
        if (type == List.class) {
            builder.auxiliaryTypes(String.class).initialValue(new ArrayList<String>());
        }
        if (arity.equals("0..1")) {
            builder.fallbackValue(OptionValue.guarded(""));
        }
        if (!param.isEmpty()) {
            builder.paramLabel(param);
        }
        OptionSpec before = above == null ? null : above.findOption(name);
        if (before != null) {
            // one value, wherever it was given; "inherited" keeps picocli from clearing it when it comes to the command
            builder.getter(before.getter()).setter(before.setter()).inherited(true);
        }
        OptionSpec option = builder.build();
        spec.addOption(option);
        return declared(new OptionValue(option, name, help));
    }

    private OptionValue declared(OptionValue value) {
        declared.add(value);
        return value;
    }

    /** All that was declared so far, in its order. */
    List<OptionValue> declared() {
        return List.copyOf(declared);
    }

    /** An option that this command has declared already; null if it has none of that name. */
    public @Nullable OptionValue declared(String name) {
        for (OptionValue value : declared) {
            if (value.spec().isOption() && value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }

    /** The next argument that is not an option; may be left out as far as picocli is concerned. */
    public OptionValue argument(String zhName, String enName, Text help) {
        PositionalParamSpec.Builder argument = PositionalParamSpec.builder()
                .index(String.valueOf(positions++))
                .arity("0..1")
                .type(String.class);
        return positional(argument, param(zhName, enName), help);
    }

    /** All further arguments that are not options; there may be none. */
    public OptionValue arguments(String zhName, String enName, Text help) {
        PositionalParamSpec.Builder arguments = PositionalParamSpec.builder()
                .index(positions + "..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .initialValue(new ArrayList<String>());
        return positional(arguments, param(zhName, enName), help);
    }

    private OptionValue positional(PositionalParamSpec.Builder builder, String label, Text help) {
        PositionalParamSpec argument =
                builder.paramLabel(label).description(help.in(lang)).build();
        spec.addPositional(argument);
        return declared(new OptionValue(argument, label, help));
    }
}

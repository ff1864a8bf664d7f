package stability.cli.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import stability.cli.help.HelpText.Entry;
import stability.cli.session.Command;
import stability.cli.session.Environment;
import stability.cli.session.OptionValue;
import stability.domain.field.Lang;
import stability.domain.field.Text;

/** The help of one command: how it is called, its own options, two examples; those common to all only by name. */
public final class CommandPage {
    private static final Text USAGE = Text.of("用法：", "usage: ");
    private static final Text OPTIONS = Text.of("[选项]", "[OPTIONS]");
    private static final Text EXAMPLES = Text.of("例：", "examples:");
    private static final Text COMMON =
            Text.of("共有的选项（见 stability help options）：", "common options (see stability help options):");

    private final CommandSpec spec;
    private final Command command;
    private final Lang lang;

    public CommandPage(CommandSpec spec, Command command, Lang lang) {
        this.spec = spec;
        this.command = command;
        this.lang = lang;
    }

    /** The page, for a terminal as wide as the environment says. */
    public String text(Environment environment) {
        HelpText page = new HelpText(environment);
        page.command(USAGE.in(lang) + spec.qualifiedName(), usage(), 8);
        page.paragraph(command.summary().in(lang));
        List<Entry> own = own();
        if (!own.isEmpty()) {
            page.blank().entries(own);
        }
        page.blank().paragraph(EXAMPLES.in(lang));
        for (String example : Examples.of(spec.qualifiedName(), lang)) {
            page.example(Examples.words(example));
        }
        for (Text note : command.notes()) {
            page.blank().paragraph(note.in(lang));
        }
        page.blank().paragraph(COMMON.in(lang)).hanging("", String.join(" ", common()), 2);
        return page.toString();
    }

    /** What has to be given, as it is given. */
    private List<String> usage() {
        List<String> usage = new ArrayList<>();
        for (OptionValue value : command.values()) {
            if (value.spec() instanceof OptionSpec option) {
                if (value.isAlwaysRequired()) {
                    usage.add(option.shortestName() + parameter(option));
                }
            } else {
                String argument = argument(value.spec());
                usage.add(value.isAlwaysRequired() ? argument : "[" + argument + "]");
            }
        }
        usage.add(OPTIONS.in(lang));
        return usage;
    }

    private List<Entry> own() {
        List<Entry> own = new ArrayList<>();
        for (OptionValue value : command.values()) {
            own.add(new Entry(name(value.spec()), value.help(lang)));
        }
        for (OptionSpec option : spec.options()) {
            if (!isOwn(option) && !isCommon(option)) {
                own.add(new Entry(name(option), String.join(" ", option.description())));
            }
        }
        return own;
    }

    private List<String> common() {
        List<String> common = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
            if (!isOwn(option) && isCommon(option)) {
                common.add(option.longestName());
            }
        }
        return common;
    }

    /** Whether it means to this command what it means to all. */
    private boolean isCommon(OptionSpec option) {
        OptionSpec known = spec.root().findOption(option.longestName());
        return known != null && Arrays.equals(known.description(), option.description());
    }

    private boolean isOwn(ArgSpec option) {
        for (OptionValue value : command.values()) {
            if (value.spec().equals(option)) {
                return true;
            }
        }
        return false;
    }

    /** An option with its names and its value, or an argument. */
    static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option
                ? String.join(", ", option.names()) + parameter(option)
                : argument(spec);
    }

    private static String parameter(OptionSpec option) {
        return option.arity().max() == 0 ? "" : " " + option.paramLabel() + (option.isMultiValue() ? " …" : "");
    }

    private static String argument(ArgSpec spec) {
        return spec.paramLabel() + (spec.isMultiValue() ? "…" : "");
    }
}

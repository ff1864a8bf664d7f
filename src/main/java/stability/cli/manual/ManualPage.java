package stability.cli.manual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import stability.cli.session.Command;
import stability.cli.session.OptionValue;
import stability.domain.field.Lang;
import stability.domain.field.Text;

/** The page of a noun with its verbs, or of a command of one word. */
final class ManualPage {
    private static final Text COMMON = Text.of("以上命令共有的选项：", "Options common to these commands:");

    private final CommandSpec program;
    private final Lang lang;
    private final Mdoc page;

    /** @param program what the options common to all commands are declared to */
    ManualPage(CommandSpec program, Lang lang) {
        this(program, lang, new Mdoc(lang));
    }

    /** @param page what stands there already */
    ManualPage(CommandSpec program, Lang lang, Mdoc page) {
        this.program = program;
        this.lang = lang;
        this.page = page;
    }

    /**
     * The text of the page.
     *
     * @param noun the noun or the command
     * @param summary what it is, in a few words
     * @param commands its verbs, or itself
     * @param date when the page was made, as mdoc writes days
     */
    String text(String noun, Text summary, Map<CommandSpec, Command> commands, String date) {
        String name = "stability-" + noun;
        page.line("Dd " + date)
                .line("Dt " + name.toUpperCase(Locale.ROOT) + " 1")
                .line("Os");
        page.line("Sh NAME").line("Nm " + name).line("Nd", summary.in(lang));
        page.line("Sh SYNOPSIS");
        commands.forEach(this::synopsis);
        page.line("Sh DESCRIPTION");
        Map<String, OptionSpec> common = new LinkedHashMap<>();
        commands.forEach((spec, command) -> describe(spec, command, common));
        if (!common.isEmpty()) {
            page.line("Pp").text(COMMON.in(lang));
            list(List.copyOf(common.values()));
        }
        page.line("Sh SEE ALSO").line("Xr stability 1");
        return page.toString();
    }

    private void synopsis(CommandSpec spec, Command command) {
        page.line("Nm stability").line("Cm " + words(spec));
        for (OptionValue value : command.values()) {
            if (!(value.spec() instanceof OptionSpec option)) {
                String argument = item(value.spec());
                page.line(value.isAlwaysRequired() ? argument : "Op " + argument);
            } else if (value.isAlwaysRequired()) {
                page.line(item(option, option.shortestName()));
            }
        }
        page.line("Op Ar", Text.of("选项", "OPTIONS").in(lang));
    }

    private static String words(CommandSpec spec) {
        return spec.qualifiedName().substring("stability ".length());
    }

    private void describe(CommandSpec spec, Command command, Map<String, OptionSpec> common) {
        page.line("Ss", spec.qualifiedName()).text(command.summary().in(lang));
        Map<ArgSpec, String> own = new LinkedHashMap<>();
        for (OptionValue value : command.values()) {
            own.put(value.spec(), value.help(lang));
        }
        for (OptionSpec option : spec.options()) {
            if (isCommon(option)) {
                common.putIfAbsent(option.longestName(), option);
            } else {
                own.putIfAbsent(option, description(option));
            }
        }
        list(own);
        for (Text note : command.notes()) {
            page.line("Pp").text(note.in(lang));
        }
    }

    /** Whether it means the same to every command that has it. */
    private boolean isCommon(OptionSpec option) {
        OptionSpec known = program.findOption(option.longestName());
        return known != null && description(known).equals(description(option));
    }

    /** A list of options with what they mean. */
    void list(List<? extends ArgSpec> args) {
        Map<ArgSpec, String> described = new LinkedHashMap<>();
        args.forEach(arg -> described.put(arg, description(arg)));
        list(described);
    }

    private void list(Map<ArgSpec, String> args) {
        if (args.isEmpty()) {
            return;
        }
        page.line("Bl -tag -width Ds");
        args.forEach((arg, text) -> page.line("It " + item(arg)).text(text));
        page.line("El");
    }

    private static String item(ArgSpec arg) {
        return arg instanceof OptionSpec option
                ? item(option, option.names())
                : "Ar " + Mdoc.word(arg.paramLabel()) + (arg.isMultiValue() ? " ..." : "");
    }

    private static String item(OptionSpec option, String... called) {
        List<String> names = new ArrayList<>();
        for (String name : called) {
            names.add("Fl " + name.substring(1));
        }
        String value = option.arity().max() == 0 ? "" : " Ar " + Mdoc.word(option.paramLabel());
        return String.join(" , ", names) + value + (option.isMultiValue() ? " ..." : "");
    }

    private static String description(ArgSpec arg) {
        return String.join(" ", arg.description());
    }
}

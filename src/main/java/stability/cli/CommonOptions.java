package stability.cli;

import org.jspecify.annotations.Nullable;
import stability.domain.Code;
import stability.domain.Lang;
import stability.domain.Refused;
import stability.domain.Text;

/** The options that every command has. */
final class CommonOptions {
    private final Options.Given records;
    private final Options.@Nullable Given format;
    private final Options.Given lang;
    private final Options.Given color;
    private final Options.Given debug;
    private final Options.Given help;

    /** @param formatted whether the command prints as table, JSON or CSV; a report has formats of its own */
    CommonOptions(Options options, boolean formatted) {
        records = options.value("--records", "文件夹", "DIR", Text.of("记录文件夹", "the records folder"));
        format = formatted
                ? options.value("--format", "格式", "FORMAT", Text.of("table | json | csv", "table | json | csv"))
                : null;
        lang = options.value("--lang", "语言", "LANG", Text.of("zh | en：界面语言", "zh | en: the language of messages"));
        color = options.value("--color", "何时", "WHEN", Text.of("auto | always | never：着色", "auto | always | never"));
        debug = options.flag("--debug", Text.of("程序出错时显示详情", "show the details of a fault of the program"));
        help = options.flag("-h --help", Text.of("显示本帮助", "show this help"));
    }

    @Nullable
    String records() {
        return records.get();
    }

    @Nullable
    String format() {
        return format == null ? null : format.get();
    }

    /** The language asked for; null if none is. */
    @Nullable
    Lang lang() {
        String typed = lang.get();
        if (typed != null && !typed.startsWith("zh") && !typed.startsWith("en")) {
            throw new Refused(Code.BAD_VALUE.at(null, "--lang", typed, "zh | en"));
        }
        return typed == null ? null : Lang.of(typed);
    }

    boolean color(Environment environment) {
        return switch (color.get("auto")) {
            case "always" -> true;
            case "never" -> false;
            case "auto" ->
                environment.terminal()
                        && environment.variable("NO_COLOR") == null
                        && !"dumb".equals(environment.variable("TERM"));
            default -> throw new Refused(Code.BAD_VALUE.at(null, "--color", color.get(""), "auto | always | never"));
        };
    }

    boolean debug() {
        return debug.isSet();
    }

    boolean help() {
        return help.isSet();
    }
}

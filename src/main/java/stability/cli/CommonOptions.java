package stability.cli;

import org.jspecify.annotations.Nullable;
import stability.domain.Code;
import stability.domain.Lang;
import stability.domain.Refused;
import stability.domain.Text;

/** The options that every command has. */
final class CommonOptions {
    private final OptionValue records;
    private final @Nullable OptionValue format;
    private final OptionValue lang;
    private final OptionValue color;
    private final @Nullable OptionValue commit;
    private final @Nullable OptionValue noCommit;
    private final OptionValue debug;
    private final OptionValue help;

    /**
     * @param formatted whether the command prints as table, JSON or CSV; a report has formats of its own
     * @param writes whether it writes files, which it may then commit
     */
    CommonOptions(Options options, boolean formatted, boolean writes) {
        records = options.value("--records", "文件夹", "DIR", Text.of("记录文件夹", "the records folder"));
        format = formatted
                ? options.value("--format", "格式", "FORMAT", Text.of("table | json | csv", "table | json | csv"))
                : null;
        lang = options.value("--lang", "语言", "LANG", Text.of("zh | en：界面语言", "zh | en: the language of messages"));
        color = options.value("--color", "何时", "WHEN", Text.of("auto | always | never：着色", "auto | always | never"));
        commit = writes
                ? options.flag("--commit", Text.of("写入后用 git 提交这些文件", "commit the files that were written"))
                : null;
        noCommit = writes
                ? options.flag("--no-commit", Text.of("不提交，即使个人设置如此", "do not, though your own settings say so"))
                : null;
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

    /** Whether what is written is to be committed: true or false if the user says so, null if not. */
    @Nullable
    Boolean commit() {
        boolean yes = commit != null && commit.isSet();
        boolean no = noCommit != null && noCommit.isSet();
        if (yes && no) {
            throw new Refused(Code.CONFLICTING_OPTIONS.at(null, Text.same("--commit, --no-commit")));
        }
        return yes ? Boolean.TRUE : no ? Boolean.FALSE : null;
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

package stability.cli.session;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/**
 * The options common to all commands. Declared once, for the program; each noun and each command gets them from there,
 * so that they may stand before the noun, before the verb, and behind it.
 */
public final class CommonOptions {
    private final CommandSpec program;
    private final List<OptionSpec> everywhere;
    private final OptionValue records;
    private final OptionValue format;
    private final OptionValue lang;
    private final OptionValue color;
    private final OptionValue commit;
    private final OptionValue noCommit;
    private final OptionValue dryRun;
    private final OptionValue noInput;
    private final OptionValue help;
    private final OptionValue version;

    /** @param options of the program itself */
    public CommonOptions(Options options) {
        program = options.spec();
        records = options.value("--records", "文件夹", "DIR", Text.of("记录文件夹", "the records folder"));
        format = options.value("--format", "格式", "FORMAT", Text.of("table | json | csv", "table | json | csv"));
        lang = options.value("--lang", "语言", "LANG", Text.of("zh | en：界面语言", "zh | en: the language of messages"));
        color = options.value("--color", "何时", "WHEN", Text.of("auto | always | never：着色", "auto | always | never"));
        commit = options.flag("--commit", Text.of("写入后用 git 提交这些文件", "commit the files that were written"));
        noCommit = options.flag("--no-commit", Text.of("不提交，即使个人设置如此", "do not, though your own settings say so"));
        dryRun = options.flag("--dry-run", Text.of("试运行：只列出会写什么，什么都不写", "only show what would be written"));
        noInput = options.flag("--no-input", Text.of("什么都不问，缺什么就报错", "ask nothing; what is missing is an error"));
        options.flag("--debug", Text.of("程序出错时显示详情", "show the details of a fault of the program"));
        help = options.flag("-h --help", Text.of("显示本帮助", "show this help"));
        everywhere = List.copyOf(program.options());
        // What follows is not for every command: those that have it say themselves what it means to them.
        options.value("--by", "岗位", "POST", Text.of("经办岗位", "who did it, as a post"));
        options.value("--at", "时间", "TIME", Text.of("何时发生，或按何时的样子", "when it happened, or as things stood when"));
        version = options.flag("--version", Text.of("显示版本", "show the version"));
    }

    /** Gives a noun every option of the program. */
    void addTo(CommandSpec noun) {
        for (OptionSpec option : program.options()) {
            noun.addOption(inherited(option));
        }
    }

    /** Gives a command those that its role has a use for, behind its own. */
    void addTo(CommandSpec command, CommandRole role) {
        for (OptionSpec option : everywhere) {
            if (isOf(option, role)) {
                boolean calendar = format.is(option) && role == CommandRole.CALENDAR;
                command.addOption(calendar ? withCalendar(option) : inherited(option));
            }
        }
    }

    private boolean isOf(OptionSpec option, CommandRole role) {
        if (format.is(option)) {
            return role.isTabular();
        }
        if (commit.is(option) || noCommit.is(option)) {
            return role.isCommitting();
        }
        return !dryRun.is(option) || role.isWriting();
    }

    /** The same option with the same value, whichever of the two is given. */
    private static OptionSpec inherited(OptionSpec option) {
        return OptionSpec.builder(option).inherited(true).build();
    }

    private static OptionSpec withCalendar(OptionSpec format) {
        return OptionSpec.builder(format)
                .inherited(true)
                .description(String.join(" | ", Format.WITH_CALENDAR))
                .build();
    }

    @Nullable
    String records() {
        return records.get();
    }

    @Nullable
    String format() {
        return format.word();
    }

    /** The language asked for; null if none is. */
    public @Nullable Lang lang() {
        String typed = lang.word();
        if (typed != null && !typed.startsWith("zh") && !typed.startsWith("en")) {
            throw new Refused(Code.BAD_VALUE.at(null, "--lang", typed, "zh | en"));
        }
        return typed == null ? null : Lang.of(typed);
    }

    /** Whether what is written is to be committed: true or false if the user says so, null if not. */
    public @Nullable Boolean commit() {
        boolean yes = commit.isSet();
        boolean no = noCommit.isSet();
        if (yes && no) {
            throw new Refused(Code.CONFLICTING_OPTIONS.at(null, Text.same("--commit, --no-commit")));
        }
        return yes ? Boolean.TRUE : no ? Boolean.FALSE : null;
    }

    /** Whether only what would be written is to be shown. */
    public boolean dryRun() {
        return dryRun.isSet();
    }

    /** @param otherwise when it is not said */
    boolean color(Environment environment, @Nullable String otherwise) {
        String when = color.word() == null ? otherwise : color.word();
        return switch (Objects.requireNonNullElse(when, "auto")) {
            case "always" -> true;
            case "never" -> false;
            case "auto" ->
                environment.terminal()
                        && environment.variable("NO_COLOR") == null
                        && !"dumb".equals(environment.variable("TERM"));
            default -> throw new Refused(Code.BAD_VALUE.at(null, "--color", color.get(""), "auto | always | never"));
        };
    }

    /** Whether nothing may be asked. */
    boolean noInput() {
        return noInput.isSet();
    }

    public boolean help() {
        return help.isSet();
    }

    public boolean version() {
        return version.isSet();
    }
}

package stability.cli.help;

import java.util.List;
import stability.domain.field.Text;

/** Whom commands are for, in the order of the help: each command stands with those who type it most. */
enum Audience {
    CLERK(
            Text.of("科室", "clerk"),
            noun("screen", "排查"),
            word("undo", "撤销", "the last entry"),
            word("sync", "与别处互通", "with the others"),
            word("form", "填表", ""),
            word("activity", "活动", "")),
    OFFICE(
            Text.of("综治办", "office"),
            word("todo", "现在要办什么", "what to do now"),
            word("due", "逾期和将到期的", "what is due"),
            word("search", "查找", ""),
            noun("hazard", "隐患"),
            noun("petition", "信访"),
            noun("incident", "事件"),
            noun("warning", "预警"),
            noun("inspect", "检查"),
            noun("report", "报告"),
            word("text", "自己写的话", "own words")),
    LEADERS(
            Text.of("领导", "leaders"),
            word("sign", "批量签字", "sign what is unsigned"),
            word("status", "今日概况", "the figures of the day"),
            noun("assess", "考核")),
    AUDITOR(
            Text.of("检查", "auditor"),
            word("check", "检查记录", "check the records"),
            word("audit", "谁提交了什么", "who committed what"),
            word("log", "在 git 里的经过", "history in git")),
    SETUP(
            Text.of("设置", "setup"),
            word("init", "新建台账", "begin an account"),
            word("clone", "取来共享的", "a shared one"),
            word("config", "设置", ""),
            word("export", "导出", ""),
            word("import", "导入", ""),
            word("completion", "补全", "by Tab"),
            word("template", "模板", ""),
            word("schema", "", ""),
            word("version", "版本", ""),
            word("help", "帮助", ""));

    private final Text label;
    private final List<Named> names;

    Audience(Text label, Named... names) {
        this.label = label;
        this.names = List.of(names);
    }

    Text label() {
        return label;
    }

    /** What stands immediately below the program and is mostly theirs. */
    List<Named> names() {
        return names;
    }

    private static Named noun(String name, String zh) {
        return new Named(name, Text.of(zh + "：", ""), true);
    }

    private static Named word(String name, String zh, String en) {
        return new Named(name, Text.of(zh, en), false);
    }
}

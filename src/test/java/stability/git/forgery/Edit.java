package stability.git.forgery;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What somebody would like a record to say instead.
 *
 * @param what in a few words
 * @param code what tells of it
 * @param old whether it can be done before the signature, too
 * @param made the text instead of the text
 */
record Edit(String what, String code, boolean old, UnaryOperator<String> made) {
    static final List<Edit> ALL = List.of(
            new Edit("another place", "fact-changed", true, text -> text.replace("place: 三层", "place: 一层")),
            new Edit(
                    "a fact taken out, of those that need not be there",
                    "fact-changed",
                    true,
                    text -> text.replaceFirst("(?s)description: .*?(?=steps:\n- )", "")),
            new Edit(
                    "a line of a block of text that begins with #",
                    "fact-changed",
                    true,
                    text -> text.replace("  # 第二行", "  # 别的话")),
            new Edit(
                    "a line of a block of text that begins with steps:",
                    "fact-changed",
                    true,
                    text -> text.replace("  steps: 第三行", "  steps: 别的话")),
            new Edit(
                    "a fact added",
                    "fact-changed",
                    true,
                    text -> text.replace("place: 三层\n", "place: 三层\ncause: 老化\n")),
            new Edit(
                    "who registered it",
                    "step-changed step-moved",
                    true,
                    text -> text.replaceFirst("by: [^,]*, did: register", "by: 教务处, did: register")),
            new Edit("what a step says", "step-changed", false, text -> text.replace("note: 等配件", "note: 已修好")),
            new Edit("a step removed", "step-removed", false, text -> text.replaceFirst("- [^\n]*等配件}\n", "")),
            new Edit("who signed", "step-changed", false, text -> text.replace("name: 分管副校长", "name: 校长")),
            new Edit(
                    "the signature removed",
                    "step-removed",
                    false,
                    text -> text.replaceFirst("- [^\n]*did: sign[^\n]*\n", "")),
            new Edit(
                    "what a correction says",
                    "step-changed",
                    false,
                    text -> text.replace("cause: 灯管松动", "cause: 人为损坏")),
            new Edit(
                    "a correction removed",
                    "step-removed",
                    false,
                    text -> text.replaceFirst("- [^\n]*did: correct[^\n]*\n", "")),
            new Edit(
                    "why a step was voided", "step-changed", false, text -> text.replace("reason: 记错对象", "reason: 属实")),
            new Edit(
                    "a void removed, so that the step counts again",
                    "step-removed",
                    false,
                    text -> text.replaceFirst("- [^\n]*did: void[^\n]*\n", "")),
            new Edit(
                    "the moment of entry",
                    "step-removed step-changed",
                    false,
                    text -> text.replaceFirst(
                            "recorded: ([^,]*), by: ([^,]*), did: note, note: 等配件",
                            "recorded: 2019-09-25T08:07:01+08:00, by: $2, did: note, note: 等配件")),
            new Edit(
                    "two steps of one second swapped",
                    "step-moved",
                    false,
                    text -> text.replaceFirst("(- [^\n]*已到场}\n)(- [^\n]*已报修}\n)", "$2$1")));
}

package stability.rollup.handin;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;

/** The catalogue of what can be wrong with what schools hand in, and with the list of schools: one entry, one sentence, one next step. */
public enum Flaw {
    // -- folders and files --
    NOT_AN_EXPORT(
            "这不是上报文件夹：里面没有 export.json",
            "this is no export: there is no export.json in it",
            "给出 stability export --to 生成的文件夹，或直接包含这些文件夹的上一级文件夹",
            "name the folder that stability export --to has made, or the one in which such folders directly lie"),
    PACKED(
            "这是压缩包，不是文件夹",
            "this is a packed file, and no folder",
            "先解压，再给出解压出来的文件夹",
            "unpack it, and name the folder that comes out of it"),
    NOT_A_FOLDER(
            "这是文件，不是上报文件夹",
            "this is a file, and no export",
            "把它移到别处；上报的是整个文件夹，不是其中一个文件",
            "move it elsewhere; a whole folder is handed in, not one of its files"),
    NOTHING_HANDED_IN("里面没有任何上报文件夹", "there is no export in it", "核对路径", "look at the path again"),
    SYMBOLIC_LINK("这是符号链接", "this is a symbolic link", "把文件本身放进来", "put the file itself here"),
    UNKNOWN_FILE(
            "上报文件夹里不应有“{0}”",
            "an export has no \"{0}\"", "把它移走，或请学校重新导出", "move it away, or have the school export again"),
    MISSING_FILE(
            "缺少“{0}”",
            "\"{0}\" is missing", "请学校重新导出，并交来整个文件夹", "have the school export again, and hand in the whole folder"),
    NOT_A_FILE("“{0}”应为普通文件", "\"{0}\" must be an ordinary file", "请学校重新导出", "have the school export again"),
    TOO_LARGE(
            "有 {0} 字节，超过上限 {1}",
            "it has {0} bytes, more than the limit of {1}",
            "请学校分几次按月份导出",
            "have the school export fewer months at once"),

    // -- the manifest --
    NOT_UTF8("不是 UTF-8 编码", "not UTF-8", "请学校重新导出，不要用编辑器改动", "have the school export again, and not edit the files"),
    BYTE_ORDER_MARK(
            "文件以 BOM 开头",
            "the file begins with a byte order mark",
            "请学校重新导出，不要用编辑器改动",
            "have the school export again, and not edit the files"),
    NOT_JSON("不是正确的 JSON：{0}", "not right as JSON: {0}", "请学校重新导出", "have the school export again"),
    UNKNOWN_FIELD(
            "没有“{0}”这一项",
            "there is no field \"{0}\"",
            "请学校用同一版本的程序重新导出",
            "have the school export again, with the same version of the program"),
    MISSING_FIELD(
            "缺少“{0}”",
            "\"{0}\" is missing",
            "请学校用同一版本的程序重新导出",
            "have the school export again, with the same version of the program"),
    WRONG_VALUE("“{0}”应为：{1}", "\"{0}\" must be {1}", "请学校重新导出", "have the school export again"),
    OTHER_SCHEMA(
            "上报格式是第 {0} 版，这里读第 {1} 版",
            "the tables are of version {0}, and this program reads version {1}",
            "学校与主管部门用同一版本的程序",
            "use the same version of the program at the school and here"),
    MONTHS(
            "月份 {0} 至 {1} 不对：应先后为序，且不超过 {2} 个月",
            "the months {0} to {1} are wrong: in order, and no more than {2}",
            "请学校重新导出",
            "have the school export again"),
    CUT_OFF_BEFORE_MONTH(
            "截止时间 {0} 早于末月 {1}",
            "the cut-off {0} lies before the last month {1}", "请学校重新导出", "have the school export again"),
    CLAIM(
            "声称有 {0} 行，而文件只有 {1} 字节，装不下",
            "it claims {0} rows, for which {1} bytes are too few", "请学校重新导出", "have the school export again"),
    WRONG_DIGEST(
            "摘要与内容不符：export.json 被改动过",
            "the digest does not fit: export.json was changed",
            "请学校重新导出，不要改动其中的文件",
            "have the school export again, and change none of the files"),

    // -- the tables --
    OTHER_SIZE(
            "有 {0} 字节，而 export.json 说有 {1} 字节",
            "it has {0} bytes, and {1} by export.json",
            "没有传完，或被改动过：请学校重新交来",
            "it was cut short or changed: have the school hand it in again"),
    OTHER_BYTES(
            "内容与 export.json 的摘要不符",
            "its bytes are not those of which export.json has the digest",
            "文件损坏或被改动过：请学校重新交来",
            "it was damaged or changed: have the school hand it in again"),
    OTHER_COUNT(
            "有 {0} 行，而 export.json 说有 {1} 行",
            "it has {0} rows, and {1} by export.json", "请学校重新导出", "have the school export again"),
    LONG_LINE("这一行超过 {0} 字节", "the line has more than {0} bytes", "请学校重新导出", "have the school export again"),
    NO_LINE_END(
            "最后一行没有结束",
            "the last line has no end",
            "文件没有传完：请学校重新交来",
            "it was cut short: have the school hand it in again"),
    NOT_AN_OBJECT("这一行应是一个 JSON 对象", "the line must be one JSON object", "请学校重新导出", "have the school export again"),
    OUT_OF_ORDER(
            "“{0}”的位置不对，或写了两次",
            "\"{0}\" is not in its place, or there twice", "请学校重新导出", "have the school export again"),
    TEXT_NOT_DECLARED(
            "有“{0}”，而 export.json 说没有文字",
            "it has \"{0}\", and no texts by export.json",
            "请学校重新导出；要交名称和部位的用 --text",
            "have the school export again, with --text if titles and places are to be handed in"),
    OTHER_SCHOOL(
            "是学校“{0}”的数据，而不是 {1} 的",
            "it is of the school \"{0}\", not of {1}", "请学校重新导出", "have the school export again"),
    OTHER_MONTH(
            "月份“{0}”不在 {1} 至 {2} 之内",
            "the month \"{0}\" is not among {1} to {2}", "请学校重新导出", "have the school export again"),
    UNSORTED("应排在上一行之前", "it belongs before the line above", "请学校重新导出", "have the school export again"),
    SAME_KEY("与上一行是同一项", "it is of the same matter as the line above", "请学校重新导出", "have the school export again"),

    // -- the round --
    SCHOOL_TWICE(
            "学校 {0} 已在 {1} 上报过一份", "the school {0} is handed in by {1} as well", "只留下其中一份", "leave only one of them"),
    OTHER_CUT_OFF(
            "截止时间是 {0}，而本轮多数学校是 {1}",
            "its cut-off is {0}, and {1} in most of this round",
            "请这所学校按同一截止时间重新导出（--as-of）",
            "have this school export again with the same cut-off (--as-of)"),
    OTHER_MONTHS(
            "月份是 {0} 至 {1}，而本轮多数学校是 {2} 至 {3}",
            "its months are {0} to {1}, and {2} to {3} in most of this round",
            "请这所学校按同样的月份重新导出（--months），或分两轮读入",
            "have this school export again with the same months (--months), or read it in a round of its own"),
    NOT_ON_LIST(
            "名单里没有学校 {0}（{1}）",
            "the list has no school {0} ({1})",
            "核对学校代码；是新学校就补进名单",
            "look at its code again; if it is a new school, add it to the list"),
    OTHER_THAN_LAKE(
            "{0} 的截止时间是 {1}，而数据湖里该月另外 {2} 所学校是 {3}",
            "the cut-off of {0} is {1}, and that of {2} other schools of the month in the lake is {3}",
            "请学校按同一截止时间重新导出（--as-of），或所有学校一起重新读入",
            "have the schools export again with the same cut-off (--as-of), or read all schools in again together"),

    // -- the list of schools --
    LIST_HEAD(
            "名单的第一行应有 code、name、county 三列，缺“{0}”",
            "the first line of the list must have the columns code, name and county; \"{0}\" is missing",
            "补上表头：code,name,county",
            "give it the head code,name,county"),
    LIST_CODE(
            "“{0}”不是学校代码",
            "\"{0}\" is no code of a school", "2 至 32 位字母、数字或连字符", "2 to 32 letters, digits and hyphens"),
    LIST_TWICE("学校 {0} 已在第 {1} 行", "the school {0} stands on line {1} already", "删去其中一行", "delete one of them"),
    LIST_CELL(
            "“{0}”应有 1 至 {1} 个可见字符",
            "\"{0}\" must have 1 to {1} visible characters", "填上或改短", "fill it in, or shorten it"),
    LIST_EMPTY(
            "名单里没有学校",
            "the list has no schools",
            "每所学校一行：code,name,county",
            "a line for each school: code,name,county");

    private final Text message;
    private final Text hint;

    Flaw(String zh, String en, String hintZh, String hintEn) {
        this.message = Text.of(zh, en);
        this.hint = Text.of(hintZh, hintEn);
    }

    /** The name under which documents and terminal show it: {@code not-an-export}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sentence, with {@code {0}} … for what varies. */
    public Text message() {
        return message;
    }

    /** What to do next. */
    public Text hint() {
        return hint;
    }

    /** One of a folder or a file as a whole. */
    public Found in(String file, Object... values) {
        return at(file, 0, null, values);
    }

    /** One on a line, from 1, and of a field, if it is of one. */
    public Found at(String file, int line, @Nullable String field, Object... values) {
        return new Found(this, file, line, field, message.with(values));
    }
}

package stability.domain.problem;

import static stability.domain.problem.ExitStatus.FINDINGS;
import static stability.domain.problem.ExitStatus.NOT_ALLOWED;
import static stability.domain.problem.ExitStatus.NOT_WRITTEN;
import static stability.domain.problem.ExitStatus.UNREADABLE;
import static stability.domain.problem.ExitStatus.USAGE;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.field.Text;

/**
 * The catalogue of everything the program can find wrong: one entry, one sentence, one next step. {@code docs/errors.md}
 * is generated from it, and a test provokes each entry.
 */
public enum Code {
    // -- a file as bytes --
    TOO_LARGE(
            UNREADABLE,
            "文件有 {0} 字节，超过上限 {1}",
            "the file has {0} bytes, more than the limit of {1}",
            "一件事一个文件，内容过多请拆分或移到附件",
            "one matter a file: split it, or keep large material as evidence"),
    LONG_LINE(
            UNREADABLE,
            "这一行有 {0} 个字符，超过上限 {1}",
            "the line has {0} characters, more than the limit of {1}",
            "写得短些，详情另存为文件并记为证据",
            "write less, and keep the details in a file of their own as evidence"),
    NOT_A_FILE(
            UNREADABLE,
            "这里应为普通文件",
            "this is not an ordinary file",
            "移走它，或换成普通文件",
            "move it away, or put an ordinary file in its place"),
    LINK_OUT(
            UNREADABLE,
            "符号链接指向记录文件夹之外",
            "the symbolic link leads out of the records folder",
            "把文件本身放进来",
            "put the file itself here"),
    IO_ERROR(
            UNREADABLE,
            "读取失败：{0}",
            "reading failed: {0}",
            "检查磁盘与权限后重试",
            "check the disk and the permissions, then try again"),
    UTF16(
            UNREADABLE,
            "文件是 UTF-16 编码",
            "the file is in UTF-16",
            "在编辑器中另存为 UTF-8（无 BOM）",
            "save it as UTF-8 without BOM in your editor"),
    NOT_UTF8(
            UNREADABLE,
            "不是 UTF-8 编码（可能是 GBK）",
            "not UTF-8 (perhaps GBK)",
            "在编辑器中另存为 UTF-8（无 BOM）",
            "save it as UTF-8 without BOM in your editor"),
    BOM(
            UNREADABLE,
            "文件以 BOM 开头",
            "the file begins with a byte order mark",
            "另存为 UTF-8（无 BOM）",
            "save it as UTF-8 without BOM"),
    CONTROL_CHARACTER(
            UNREADABLE, "含有不可见的控制字符 {0}", "contains the control character {0}", "删除该字符", "delete the character"),
    TAB(UNREADABLE, "含有制表符", "contains a tab", "改用空格", "use spaces"),
    CONFLICT_MARKER(
            UNREADABLE,
            "git 合并冲突标记尚未处理",
            "a conflict marker of git is left here",
            "选定两边的内容，删去 <<<<<<<、=======、>>>>>>> 各行",
            "settle both sides and delete the lines <<<<<<<, ======= and >>>>>>>"),

    // -- a file as YAML --
    YAML_SYNTAX(
            UNREADABLE,
            "不是合法的 YAML：{0}",
            "not valid YAML: {0}",
            "对照文档 docs/format.md 修改该处",
            "mend this place; docs/format.md shows the format"),
    HALF_LINE(
            UNREADABLE,
            "最后一行不完整，写入可能被中断",
            "the last line is incomplete; writing it was perhaps cut off",
            "从 git 恢复该行，或删去它并重新录入该步骤",
            "restore the line from git, or delete it and enter the step again"),
    EMPTY_FILE(UNREADABLE, "文件没有内容", "the file is empty", "从 git 恢复它，或删除它", "restore it from git, or delete it"),
    SECOND_DOCUMENT(
            UNREADABLE,
            "文件里有第二个 YAML 文档",
            "the file holds a second YAML document",
            "一个文件只记一件事：删去 --- 及其后内容",
            "one matter a file: delete --- and what follows"),
    DUPLICATE_KEY(
            UNREADABLE,
            "“{0}”出现两次，第一次在第 {1} 行",
            "\"{0}\" stands here twice, first on line {1}",
            "两边都改过时会这样：保留正确的一行",
            "both sides of a merge changed it: keep the right line"),
    ALIAS(
            UNREADABLE,
            "不允许 YAML 别名与锚点（* 与 &）",
            "YAML aliases and anchors (* and &) are not allowed",
            "写出值本身，或给文字加引号",
            "write the value itself, or quote the text"),
    TAG(
            UNREADABLE,
            "不允许 YAML 标签（!）",
            "YAML tags (!) are not allowed",
            "删去标签，或给文字加引号",
            "remove the tag, or quote the text"),
    TOO_DEEP(
            UNREADABLE,
            "嵌套超过 {0} 层",
            "nested more than {0} levels deep",
            "记录最多两三层，请展平",
            "records need two or three levels: flatten it"),

    // -- a file as a record --
    NOT_A_MAPPING(
            UNREADABLE,
            "这里应为“名称: 值”",
            "keys with values are expected here",
            "对照文档 docs/format.md 修改",
            "docs/format.md shows the format"),
    UNKNOWN_FIELD(UNREADABLE, "没有“{0}”这一项", "there is no field \"{0}\"", "{0}", "{0}"),
    MISSING_FIELD(UNREADABLE, "缺少“{0}”", "\"{0}\" is missing", "补上这一项", "add it"),
    WRONG_TYPE(UNREADABLE, "“{0}”应为：{1}", "\"{0}\" must be {1}", "改成这种写法", "write it that way"),
    UNQUOTED_TEXT(
            UNREADABLE,
            "“{0}”的值 {1} 会被别的程序读成数字、日期或真假值",
            "the value {1} of \"{0}\" would be read as a number, a date or a truth value by other programs",
            "给它加上引号",
            "put it in quotes"),
    UNKNOWN_STEP(UNREADABLE, "没有“{0}”这一步骤", "there is no step \"{0}\"", "{0}", "{0}"),
    STEPS_NOT_LAST(
            UNREADABLE,
            "steps 必须是最后一项，其后有“{0}”",
            "steps must be the last key; \"{0}\" follows it",
            "把“{0}”移到 steps 之前",
            "move \"{0}\" above steps"),
    STEP_NOT_ONE_LINE(
            UNREADABLE,
            "一个步骤必须独占一行，以“- {”从行首写起",
            "a step is one line that begins with \"- {\" in the first column",
            "把该步骤写成一行",
            "put the step on one line"),
    NO_STEPS(UNREADABLE, "记录没有任何步骤", "the record has no step", "从 git 恢复它", "restore it from git"),
    ID_MISMATCH(
            UNREADABLE,
            "编号 {0} 与文件名 {1} 不符",
            "the id {0} does not match the file name {1}",
            "改正其中之一",
            "correct one of them"),
    WRONG_FOLDER(UNREADABLE, "文件应放在 {0}", "the file belongs at {0}", "把它移过去", "move it there"),
    UNKNOWN_FILE(
            UNREADABLE,
            "不认识的记录文件",
            "not a record file known here",
            "移出记录文件夹，或改成正确的文件名",
            "move it out of the records folder, or give it its proper name"),
    LIKE_A_RECORD(
            UNREADABLE,
            "这像是一份记录，但它的文件名使它不会被读取",
            "this looks like a record, but its name keeps it from being read",
            "改回以 .yaml 结尾的正确文件名；若只是副本，移出记录文件夹",
            "give it its proper name, which ends in .yaml; if it is only a copy, move it out of the records folder"),
    UNKNOWN_SECTION(UNREADABLE, "{0}没有“{1}”这一节", "{0} has no section \"{1}\"", "{0}", "{0}"),
    TEXT_ABOVE_SECTIONS(
            UNREADABLE,
            "第一个标题之前有文字，不知印在哪一节",
            "there is text above the first heading: it belongs to no section",
            "在它上面写一行标题，如“# {0}”；不印的话写成注释：<!-- … -->",
            "put a heading above it, such as \"# {0}\"; what is not to be printed is a comment: <!-- … -->"),
    OTHER_MARKUP(
            UNREADABLE,
            "文书里自己写的话不能有{0}",
            "a text for a paper holds no {0}",
            "只写标题（# ）、段落、列表（- 或 1. ）；表格和数字由程序从台账列出",
            "write headings (# ), paragraphs and lists (- or 1. ) alone; tables and figures follow from the records"),
    UNKNOWN_TEXT(UNREADABLE, "没有文书会用这个文件", "no paper takes this file", "{0}", "{0}"),
    CONFIG(
            UNREADABLE,
            "{0}",
            "{0}",
            "改正后重试；docs/configuration.md 有每一项的说明",
            "correct it; docs/configuration.md explains every field"),
    NEWER_FORMAT(
            UNREADABLE,
            "台账的格式是 {0}，由更新的程序写成，本程序只读得了格式 {1}",
            "the account has format {0}, written by a newer program; this one reads format {1}",
            "安装新版本的 stability；什么都没有改动",
            "install a newer stability; nothing was changed"),
    NO_SCHOOL_CODE(
            UNREADABLE,
            "没有写学校代码（code），主管部门不知道是哪所学校",
            "there is no code of the school, so its bureau could not tell which it is",
            "写上一行 code: \"3701000001\"，代码由主管部门给",
            "add a line code: \"3701000001\", with the code that the bureau gives"),
    NO_SCHOOL(
            UNREADABLE,
            "{0} 里没有 stability.yaml",
            "there is no stability.yaml in {0}",
            "先运行 stability init，或用 --records 指明文件夹",
            "run stability init first, or name the folder with --records"),

    // -- a record as an account --
    ILLEGAL_STEP(
            FINDINGS,
            "步骤“{0}”在“{1}”状态下不成立：{2}",
            "the step \"{0}\" does not hold in the state \"{1}\": {2}",
            "补录缺少的步骤，或用 void 作废这一步",
            "enter the step that is missing, or take this one out with void"),
    FACTS(FINDINGS, "{0}", "{0}", "用 correct 命令更正", "mend it with the command correct"),
    CORRECTED_TWICE(
            Severity.WARNING,
            "“{0}”在第 {1} 行更正为“{2}”，在本行又更正为“{3}”，以本行为准",
            "\"{0}\" was corrected to \"{2}\" on line {1} and to \"{3}\" on this one, which counts",
            "核对哪一个对，作废错的一处",
            "see which is right, and void the other"),
    FACT_EDITED(
            Severity.WARNING,
            "“{0}”提交之后被直接改动，还没有提交",
            "\"{0}\" was changed by hand after it was committed, and is not committed yet",
            "恢复原值，再用 correct 更正",
            "put back what was there, then mend it with correct"),
    STEP_EDITED(
            Severity.WARNING,
            "步骤“{0}”（{1} 录入）提交之后被直接改动或删去，还没有提交",
            "the step \"{0}\", recorded {1}, was changed or removed by hand after it was committed, and that is not committed yet",
            "恢复原行，再用 void 作废",
            "put the line back as it was, then take it out with void"),
    NAMES_VOIDED(
            Severity.WARNING,
            "{0} 的“{1}”指向 {2}，而它已作废",
            "\"{1}\" of {0} names {2}, which is voided",
            "随之不成立的，也作废；否则用 correct 更正该事实，或用 void 作废该步骤",
            "void what does not hold without it; else correct the fact, or void the step, that names it"),
    RECORDED_BEFORE_AT(
            FINDINGS,
            "录入时间 {0} 早于发生时间 {1}",
            "recorded {0} is before at {1}",
            "用 void 作废这一步，再按实际时间录入",
            "take the step out with void, and enter it with its true time"),
    IN_FUTURE(
            FINDINGS,
            "时间 {0} 在未来",
            "the time {0} lies in the future",
            "检查电脑时钟，改正时间",
            "check the computer's clock and correct the time"),
    BROKEN_LINK(
            FINDINGS,
            "“{0}”指向 {1}，台账里没有它",
            "\"{0}\" names {1}, which is not in the ledger",
            "从 git 恢复那个文件；写错的编号，用 correct 更正该事实，或用 void 作废该步骤后另录",
            "restore that file from git; if the id is wrong, correct the fact, or void the step and enter it anew"),
    UNKNOWN_DEPARTMENT(USAGE, "没有部门“{0}”", "there is no department \"{0}\"", "{0}", "{0}"),
    UNKNOWN_CATEGORY(USAGE, "没有类别“{0}”", "there is no category \"{0}\"", "{0}", "{0}"),
    UNKNOWN_CAMPAIGN(USAGE, "没有专项行动“{0}”", "there is no campaign \"{0}\"", "{0}", "{0}"),
    UNKNOWN_PHASE(USAGE, "专项行动“{1}”没有阶段“{0}”", "the campaign \"{1}\" has no phase \"{0}\"", "{0}", "{0}"),
    PERSONAL_DATA(
            NOT_ALLOWED,
            "{0}含有{1}，不能写入台账",
            "{0} holds {1}, which must not enter the ledger",
            "删去它：git 会永久保留并四处复制；改用岗位、代号或房间",
            "remove it: git keeps everything and copies it everywhere; use a post, a code or a room"),
    PERSONAL_DATA_IN_PAPER(
            NOT_ALLOWED,
            "{0}含有{1}，不能写进交出去的材料",
            "{0} holds {1}, which must not go into a paper that is handed in",
            "从记录中删去；其实不是的，在那一行上方加注“# check: allow personal-data: 理由”",
            "take it out of the record; if it is none, put \"# check: allow personal-data: reason\" above that line"),
    REFUSED_WORD(
            NOT_ALLOWED,
            "{0}含有{1}：本工具只记事，不记人",
            "{0} holds {1}: this tool records matters, not persons",
            "改写为事项与处置情况",
            "write what the matter is and what was done"),
    EVIDENCE_MISSING(
            Severity.WARNING,
            "佐证材料 {0} 不在原处",
            "the evidence {0} is not where it was",
            "把它放回去；在别人电脑上的，请到那里检查",
            "put it back; what lies on another machine is checked there"),
    EVIDENCE_CHANGED(
            FINDINGS,
            "佐证材料 {0} 与录入时不同",
            "the evidence {0} is not what was entered",
            "恢复原来的文件；新材料用 progress 另行录入",
            "restore the file as it was; enter new material with another step"),
    EVIDENCE_METADATA(
            NOT_ALLOWED,
            "佐证材料 {0} 会随 git 四处复制，而{1}",
            "git copies the evidence {0} everywhere, but {1}",
            "移到 private/ 里；照片可用 --copy-evidence 存一份去掉这些信息的副本",
            "move it below private/; of a photo, --copy-evidence keeps a copy without it"),
    PERSONAL_DATA_HINT(
            Severity.WARNING,
            "{0}可能含有{1}，请再看一眼",
            "{0} perhaps holds {1}: look again",
            "确认没有写入个人信息",
            "make sure that no personal data is written"),
    ENTERED_BEFORE(
            Severity.WARNING,
            "{0}（{1} 录入）说的是同一件事",
            "{0}, entered {1}, says the same",
            "另一件事的不必理会；重复登记的隐患用 hazard close --outcome duplicate 销号",
            "nothing to do if it is another one; a hazard entered twice is closed with hazard close --outcome duplicate"),
    ENTERED_WITH_REASON(
            Severity.WARNING,
            "已连同理由写入：{0}",
            "entered with its reason: {0}",
            "check 和 audit 会列出它",
            "check and audit tell of it"),
    TIMES_ORDER(
            Severity.WARNING,
            "步骤“{0}”发生于 {1}，早于它之前的“{2}”（{3}）",
            "\"{0}\" happened at {1}, before \"{2}\" ahead of it, at {3}",
            "核对发生时间；写错的一步用 void 作废，再按实际时间录入",
            "compare the times; take the step with the wrong one out with void, and enter it anew"),
    UNSIGNED(
            Severity.WARNING,
            "尚未签字：{0}",
            "not signed yet: {0}",
            "用 stability {0} sign 登记签字",
            "stability {0} sign registers a signature"),
    NO_TERM(
            Severity.WARNING,
            "{0} 不在任何学期内，检查表“{1}”每学期查一次，要不要查说不清",
            "{0} lies in no term: nobody knows whether the checklist \"{1}\", once a term, is due",
            "在 stability.yaml 的 terms 里补上学期的起止日",
            "add the term with its first and last day to terms in stability.yaml"),
    SAME_SIGNER(
            Severity.WARNING,
            "“{0}”环节的责任领导和责任人是同一个名字",
            "the two signatures of the stage \"{0}\" bear one name",
            "两个签字应是两个人；确是一人兼任的，在记录中注明理由",
            "two people sign; if one holds both posts, say why in the file"),
    CRLF(
            Severity.WARNING,
            "行尾是 CRLF，应为 LF",
            "lines end in CRLF instead of LF",
            "运行 stability check --fix",
            "run stability check --fix"),
    NO_LAST_NEWLINE(
            Severity.WARNING,
            "最后一行没有换行",
            "the last line has no line end",
            "运行 stability check --fix",
            "run stability check --fix"),
    CUT_BY_COMMENT(
            Severity.WARNING,
            "“{0}”到“ #”为止，其后的文字只是注释",
            "\"{0}\" ends at \" #\": what follows is only a comment",
            "属于内容就给整段文字加引号；真是注释，就另写一行",
            "if it belongs to the text, put the whole in quotes; if it is a comment, give it a line of its own"),
    REPEATED_LINES(
            Severity.WARNING,
            "“{0}”的第 {1} 行与本行几乎相同，可能是合并时两边都留下了",
            "\"{0}\": this says nearly what line {1} says; perhaps a merge kept both sides",
            "保留正确的一行；两行都要，就在上方加注“# check: allow repeated-lines: 理由”",
            "keep the right line; if both are meant, put \"# check: allow repeated-lines: reason\" above the fact"),
    NOT_WHOLE(
            Severity.WARNING,
            "git 没有把全部记录放到这里，至少缺 {0}（sparse checkout）：数字与名单都不含它们",
            "git has left records out of this folder, {0} for one (sparse checkout): lists and figures are without them",
            "运行 git sparse-checkout disable 取回；仍缺的，git ls-files -v 以 S 标出",
            "git sparse-checkout disable brings them; git ls-files -v marks with S what is still missing then"),
    DUPLICATE_ID(
            UNREADABLE,
            "编号 {0} 已由 {1} 使用",
            "the id {0} is already that of {1}",
            "比较两个文件，把多出的移走",
            "compare the two files and move the surplus one away"),
    BAD_ALLOWANCE(
            FINDINGS,
            "“# check:”注释不成立：{0}",
            "the comment \"# check:\" does not hold: {0}",
            "写成“# check: allow 代码: 理由”",
            "write \"# check: allow CODE: reason\""),
    UNUSED_ALLOWANCE(
            Severity.WARNING,
            "这里允许的 {0} 并没有出现",
            "{0} is allowed here and does not occur",
            "删去这行注释",
            "delete the comment"),

    // -- what git knows of it --
    STEP_CHANGED(
            Searched.HISTORY,
            Severity.ERROR,
            "已记入的步骤被改动：{0}（{1}）",
            "a step was changed after it was committed: {0} ({1})",
            "从 git 恢复原行，再用 void 作废它；或在该行上方写明“# check: allow step-changed: 理由”",
            "restore the line from git, and take it out with void; or give the reason above the line:"
                    + " # check: allow step-changed: reason"),
    STEP_REMOVED(
            Searched.HISTORY,
            Severity.ERROR,
            "已记入的步骤被删去：{0}（{1}）",
            "a step was removed after it was committed: {0} ({1})",
            "从 git 恢复该行",
            "restore the line from git"),
    FACT_CHANGED(
            Searched.HISTORY,
            Severity.ERROR,
            "“{0}”在签字之后被改动：{1}（{2}）",
            "\"{0}\" was signed, and then a fact was changed: {1} ({2})",
            "从 git 恢复原值，再用 correct 更正；或请签字人重新确认，在该行上方写明“# check: allow fact-changed: 理由”",
            "restore it from git and mend it with correct; or have who signed confirm it, and give the reason above the line:"
                    + " # check: allow fact-changed: reason"),
    RECORD_DELETED(
            Searched.HISTORY,
            Severity.ERROR,
            "已记入的记录被删除（{0}）",
            "the record was deleted after it was committed ({0})",
            "从 git 恢复该文件；误登记的用 void 作废",
            "restore the file from git; what was registered by mistake is taken out with void"),
    HISTORY_REWRITTEN(
            Searched.HISTORY,
            Severity.ERROR,
            "上次审计（{0}）所见的提交 {1} 已不在历史中",
            "the commit {1}, which the audit of {0} saw last, is no longer in the history",
            "历史被改写：向推送者索要原来的提交，逐条比对",
            "the history was rewritten: get the earlier commits from whoever pushed, and compare"),
    STEP_MOVED(
            Searched.HISTORY,
            Severity.ERROR,
            "同一秒录入的两步调换了先后：“{0}”在“{1}”之前，{2} 录入（{3}）",
            "two steps of one second were put in another order: \"{0}\" before \"{1}\", recorded {2} ({3})",
            "从 git 恢复原来的先后",
            "restore their order from git"),
    SETTINGS_CHANGED(
            Searched.HISTORY,
            Severity.WARNING,
            "已有记录之后，评判的依据被改动：{0}（{1}）",
            "what days are judged by was changed after something was on record: {0} ({1})",
            "核对是谁决定的；已交的报表按原来的设置算出",
            "find out who decided it; reports that were handed in went by the settings of before"),
    ALLOWANCE(
            Searched.HISTORY,
            Severity.WARNING,
            "这里允许 {0}：“{1}”（{2}）",
            "let stand here is {0}: \"{1}\" ({2})",
            "核对理由和写它的人",
            "look at the reason, and at who gave it"),
    TAKEN_OVER(
            Searched.HISTORY,
            Severity.WARNING,
            "设置写明台账于 {0} 纳入 git：此前的 {1} 处改动不作审计（{2}）",
            "the settings say that the account was taken into git by {0}: findings of before that are left out: {1} ({2})",
            "核对这一天是否属实；去掉 taken_into_git 可看到全部",
            "make sure that the day is true; without taken_into_git all of them are told"),
    COMMIT_TIME(
            Searched.HISTORY,
            Severity.ERROR,
            "提交的时间不成立：{0}（{1}）",
            "the time of the commit can be no time: {0} ({1})",
            "没有程序会写出这样的时间：向提交者核实",
            "no ordinary program writes such a time: ask the author"),
    COMMIT_BEFORE_PARENT(
            Searched.HISTORY,
            Severity.WARNING,
            "提交的时间早于它所接续的提交（{0}；在前的是{1}）",
            "the commit is dated before what it follows ({0}; it follows {1})",
            "时间被改过，或电脑时钟不准",
            "its time was altered, or a clock was wrong"),
    HISTORY_HIDDEN(
            Searched.HISTORY,
            Severity.ERROR,
            "HEAD 不指向任何提交，而 git 里有提交",
            "HEAD leads to no commit, though there are commits",
            "切换到台账所在的分支：git switch main",
            "check out the branch of the account: git switch main"),
    NOT_CHECKED_OUT(
            Searched.HISTORY,
            Severity.WARNING,
            "{0} 条已提交的记录没有检出到文件夹，无法核对",
            "committed records that are not checked out here, and cannot be checked: {0}",
            "git sparse-checkout disable 后再审",
            "run git sparse-checkout disable, and audit again"),
    NOT_IN_CLONE(
            Searched.HISTORY,
            Severity.WARNING,
            "记录的 {0} 次改动，内容不在这个克隆里，无法核对",
            "changes of records whose contents are not in this clone, and cannot be checked: {0}",
            "这是部分克隆，或对象缺失：在完整的克隆里再审",
            "the clone is partial, or objects are missing: audit in a whole clone"),
    PRIVATE_IN_GIT(
            Searched.HISTORY,
            Severity.ERROR,
            "private/ 里的文件不该进 git（{0}）",
            "a file of private/ does not belong in git ({0})",
            "git rm --cached 该文件，并在 .gitignore 写上 private/；推送过的应视为已泄露",
            "git rm --cached the file, and keep private/ in .gitignore; what was pushed counts as disclosed"),
    RECORDED_AFTER_COMMIT(
            Searched.HISTORY,
            Severity.ERROR,
            "录入时间 {0} 晚于它的提交（{1}）",
            "recorded {0} is later than the commit that holds it ({1})",
            "录入时间被改过，或电脑时钟不准",
            "the time of entry was altered, or a clock was wrong"),
    BAD_SIGNATURE(
            Searched.HISTORY,
            Severity.ERROR,
            "提交的签名无效（{0}）",
            "the commit has a bad signature ({0})",
            "该提交在签名后被改动，或冒用他人：向提交者核实",
            "it was altered after it was signed, or somebody poses as another: ask the author"),
    COMMITTED_LATE(
            Searched.HISTORY,
            Severity.WARNING,
            "{0} 个步骤录入后超过 {1} 才提交，最久 {2} 天（{3}）",
            "steps committed more than {1} after they were recorded: {0}, the oldest after {2} days ({3})",
            "可能是补录：看 stability audit --steps",
            "perhaps back-filled: see stability audit --steps"),
    RECORDED_LATE(
            Searched.HISTORY,
            Severity.WARNING,
            "“{0}”发生于 {1}，{2} 才录入",
            "\"{0}\" happened at {1} and was recorded only at {2}",
            "补录：请对照纸质材料",
            "back-filled: compare it with what is on paper"),
    UNCOMMITTED(
            Searched.HISTORY,
            Severity.WARNING,
            "{0} 个步骤尚未提交",
            "steps that are not committed yet: {0}",
            "git add、git commit，或今后加 --commit",
            "git add and git commit them, or enter with --commit"),
    GIT_FAILED(UNREADABLE, "git 失败：{0}", "git failed: {0}", "按 git 的提示处理后重试", "do what git says and try again"),
    NOT_IN_GIT(
            USAGE,
            "这里不能用 git：{0}",
            "git cannot be used here: {0}",
            "先运行 git init 并提交，或去掉该选项",
            "run git init and commit first, or leave the option out"),
    UNKNOWN_REVISION(
            USAGE,
            "git 里没有版本“{0}”",
            "git knows no revision \"{0}\"",
            "写提交号、分支或标签，如 HEAD、HEAD~5、main",
            "name a commit, a branch or a tag, such as HEAD, HEAD~5 or main"),
    NOT_COMMITTED(
            FINDINGS,
            "已写入，但没有提交：{0}",
            "written, but not committed: {0}",
            "记录已经在文件里，不要重复录入；处理后自行 git commit",
            "the entry is in its file, do not enter it again; settle this and commit it yourself"),

    // -- sharing --
    NO_GIT(
            NOT_WRITTEN,
            "这台电脑上没有 git",
            "there is no git on this machine",
            "请管电脑的人装上 git；其他命令照常可用",
            "have git installed; every other command works without it"),
    NOT_SHARED(
            USAGE,
            "还不能同步：{0}",
            "nothing to exchange with: {0}",
            "告诉 git 共享的地方：git remote add origin 地址；新来的人用 stability clone 地址",
            "tell git where it is shared: git remote add origin URL; whoever comes new uses stability clone URL"),
    NO_AUTHOR(
            USAGE,
            "git 还不知道提交的人是谁",
            "git does not know who commits",
            "说明是哪个部门：stability config set department 编号；或写上岗位：git config user.name 综治办，git config user.email office@localhost",
            "say which department is yours: stability config set department ID; or tell git a post: git config user.name Office, git config user.email office@localhost"),
    BAD_ADDRESS(
            USAGE,
            "“{0}”不能作共享的地址",
            "\"{0}\" cannot be the address of a shared account",
            "写文件夹的路径，或 https://、ssh://、用户@主机:路径",
            "give the path of a folder, or https://, ssh://, user@host:path"),
    GIT_UNFINISHED(
            NOT_ALLOWED,
            "先要了结 git 里没做完的事：{0}",
            "something has to be ended in git first: {0}",
            "了结后再同步；什么都没有改动",
            "end it, then exchange again; nothing was changed"),
    GIT_BUSY(
            NOT_WRITTEN,
            "另一个 git 正在这里做事，或曾被中断：{0}",
            "another git is at work here, or was interrupted: {0}",
            "等它结束再试；没有 git 在运行，就删去这个文件",
            "try again when it has ended; if no git is running, delete this file"),
    FILE_GONE(
            NOT_ALLOWED,
            "git 里有这个文件，文件夹里却没有了",
            "git has this file, and the folder has it no more",
            "同步不替人删记录。找回它：git checkout HEAD -- {0}；登记错了的用 void 作废",
            "no record is deleted for others. Bring it back: git checkout HEAD -- {0}; what was entered by mistake is voided"),
    UNRELATED_HISTORY(
            NOT_ALLOWED,
            "两处不是同一本台账：它们的提交没有共同的开头",
            "these are two accounts: their commits have no common beginning",
            "核对地址：git remote -v；要用那一本，就用 stability clone 取来",
            "look at the address: git remote -v; to work on the other one, get it with stability clone"),
    VERSIONS_DIFFER(
            NOT_ALLOWED,
            "两处改得不一样：{0}本机 {1}，别处 {2}",
            "both sides changed it: {0}here {1}, elsewhere {2}",
            "留本机的：stability sync --ours；留别处的：stability sync --theirs。选之前什么都不合并，本机的已提交",
            "keep what is here: stability sync --ours; what is elsewhere: stability sync --theirs. Until then nothing is merged, and what is here is committed"),
    CHANGED_HERE(
            NOT_ALLOWED,
            "别处改了这个文件，而本机也有没提交的改动",
            "others changed this file, and here it has changes that are not committed",
            "提交它，或先移开，再同步",
            "commit it, or move it away, then exchange again"),
    NOT_AN_ACCOUNT(
            UNREADABLE,
            "{0} 不是台账：{1}",
            "{0} is no account: {1}",
            "核对地址；新台账先由综治办 stability init，再 stability sync 送出",
            "look at the address; a new account is begun by the office with stability init, and sent with stability sync"),
    UNSAFE_COPY(
            UNREADABLE,
            "别处送来的不是普通文件：链接、别的仓库，或不能用的文件名",
            "what the others have is no ordinary file: a link, another repository, or a name that cannot be used",
            "没有取到文件夹里。问是谁放的，请他在他那边删去",
            "it was not put into the folder. Ask who put it there, and have it removed there"),
    REMOTE_UNREACHABLE(
            NOT_WRITTEN,
            "连不上 {0}（git：{1}）",
            "{0} cannot be reached (git: {1})",
            "本机的都已提交，下次同步会带上；查一查网络，或共享的文件夹是否还在",
            "what is here is committed, and the next exchange brings it; look at the network, or whether the shared folder is there"),
    REMOTE_LOGIN(
            NOT_WRITTEN,
            "{0} 不让进（git：{1}）",
            "{0} does not let you in (git: {1})",
            "本机的都已提交。核对账号、密码或密钥：先自己运行一次 git fetch",
            "what is here is committed. Look at the account, password or key: run git fetch yourself once"),
    PUSH_REFUSED(
            NOT_WRITTEN,
            "{0} 不收（对方说：{1}）",
            "{0} does not take it (it says: {1})",
            "本机的都已提交，没有丢。请管那里的人看一看",
            "what is here is committed, nothing is lost. Ask whoever runs that place"),
    PUSH_HELD(
            FINDINGS,
            "没有送出：{0}",
            "not sent: {0}",
            "照下面说的改正（stability check 可再看），再同步；取来的和本机的都在",
            "settle them as is said below (stability check shows them again), then exchange again; all that came and all that was here is there"),

    // -- a command --
    USAGE_ERROR(USAGE, "{0}", "{0}", "加 --help 查看用法", "--help shows how it is used"),
    UNKNOWN_COMMAND(USAGE, "没有命令“{0}”", "there is no command \"{0}\"", "{0}", "{0}"),
    UNKNOWN_TEMPLATE(USAGE, "没有模板“{0}”", "there is no template \"{0}\"", "{0}", "{0}"),
    BAD_VALUE(
            USAGE,
            "{0} 的值“{1}”不对，应为：{2}",
            "{0} cannot be \"{1}\": it must be {2}",
            "改正后重试",
            "correct it and try again"),
    UNKNOWN_OPTION(USAGE, "没有选项“{0}”", "there is no option \"{0}\"", "{0}", "{0}"),
    CONFLICTING_OPTIONS(USAGE, "{0}", "{0}", "只保留其中一种说法", "say only one of them"),
    MISSING_OPTION(USAGE, "缺少选项 {0}（{1}）", "the option {0} is missing ({1})", "补上它", "add it"),
    NO_SUCH_ID(
            USAGE,
            "没有编号是“{0}”或以它结尾的{1}",
            "no {1} has the id \"{0}\" or one that ends in it",
            "用 stability {0} list 查看编号",
            "stability {0} list shows the ids"),
    AMBIGUOUS_ID(USAGE, "“{0}”对应不止一个编号：{1}", "\"{0}\" fits more than one id: {1}", "多写几个字符", "write more of it"),
    SHORT_ID(
            USAGE,
            "“{0}”太短，只够查看，不够录入",
            "\"{0}\" is enough of an id to read, not to write",
            "写末尾至少四位：{0} 或 {1}",
            "type four characters of its end or more: {0} or {1}"),
    BAD_PERIOD(USAGE, "{0}", "{0}", "换一个日期或时间", "choose another day or time"),
    STEP_REFUSED(
            NOT_ALLOWED,
            "{0} 现在是“{1}”，不能做“{2}”：{3}",
            "{0} is \"{1}\", so \"{2}\" is refused: {3}",
            "现在可以做：{0}",
            "now allowed: {0}"),
    CLOCK_BEHIND(
            NOT_ALLOWED,
            "电脑时钟是 {0}，而这里已有 {1} 录入的步骤",
            "the clock says {0}, but this was entered at {1}",
            "时钟慢了就校正时钟后重录；时钟没错，就是该行的 recorded 错了，改正它",
            "set the clock and enter it again; if the clock is right, this line was recorded by one that was not: correct it"),
    STILL_NAMED(
            NOT_ALLOWED,
            "{0} 还被这些事项引用：{1}",
            "{0} is still named by {1}",
            "先作废引用它的步骤，或更正引用它的事实；什么都没有写入",
            "void the steps, or correct the facts, that name it first; nothing was written"),
    FOUND_STAYS(
            Severity.WARNING,
            "它发现的这些事项仍在台账里：{0}",
            "what it brought to light stays in the account: {0}",
            "也不属实的，逐一作废",
            "void each of them that is not so either"),
    NOTHING_TO_UNDO(
            NOT_ALLOWED,
            "没有可撤销的录入：{0}",
            "nothing can be undone: {0}",
            "看看有什么：stability hazard show 编号；单独作废一步：stability hazard void 编号",
            "look with stability hazard show ID; void a single step with stability hazard void ID"),
    UNDO_UNCONFIRMED(
            NOT_ALLOWED,
            "没有终端可问，没有撤销",
            "there is no terminal to ask on: nothing was undone",
            "看过以上内容，确要撤销：stability undo --yes",
            "if all of the above is to go: stability undo --yes"),
    ENTRY_REFUSED(NOT_ALLOWED, "{0}", "{0}", "改正后重试，什么都没有写入", "correct it and try again; nothing was written"),
    NOT_DUE(
            NOT_ALLOWED,
            "部门“{0}”在 {1} 不在台账范围内",
            "the department \"{0}\" is not in the account on {1}",
            "看 stability.yaml 的 since 与该部门的 from、until",
            "see since, and the department's from and until, in stability.yaml"),
    NO_EVIDENCE(USAGE, "读不到佐证材料 {0}：{1}", "the evidence {0} cannot be read: {1}", "检查路径", "check the path"),
    EXISTS_ALREADY(
            NOT_WRITTEN,
            "{0} 已经存在，不会覆盖",
            "{0} exists already and is not overwritten",
            "换一个文件夹，或直接编辑它",
            "choose another folder, or edit it"),
    LOCKED(NOT_WRITTEN, "记录文件夹正被占用：{0}", "the records folder is locked: {0}", "等它结束后重试", "try again when it has ended"),
    CANNOT_WRITE(
            NOT_WRITTEN,
            "无法写入 {0}：{1}",
            "cannot write {0}: {1}",
            "检查磁盘空间与权限；原有文件未改动",
            "check the disk space and the permissions; the files are as they were"),
    LINK_IN_THE_WAY(
            NOT_WRITTEN,
            "{0} 是符号链接，不会经由它写入",
            "{0} is a symbolic link, and nothing is written through it",
            "确认它从何而来；删去这个链接，或把它指向的文件、文件夹本身放到这里",
            "find out where it comes from; remove the link, or put the file or folder that it leads to in its place"),
    UNFINISHED_ENTRY(
            NOT_WRITTEN,
            "一次录入写到一半，还不能补完：{0}",
            "an entry was interrupted half-way and cannot be completed yet: {0}",
            "不要重录：除去原因后，下一条命令会补完它；确实不要它，就删去 {1}",
            "do not enter it again: once the cause is gone, the next command completes it; if it is not wanted, delete {1}"),
    OPEN_ELSEWHERE(
            NOT_WRITTEN,
            "{0} 正在 Word、WPS 或 LibreOffice 中打开，没有改动",
            "{0} is open in Word, WPS or LibreOffice and was not changed",
            "关闭它再试；若并未打开，删去旁边的 {1}",
            "close it there and try again; if nobody has it open, delete {1} beside it"),
    BAD_SHEET(UNREADABLE, "读不了这个表格：{0}", "the table cannot be read: {0}", "{1}", "{1}"),
    TEMPLATE(
            NOT_ALLOWED,
            "模板出错：{0}",
            "the template fails: {0}",
            "改正模板，或删去自己的模板以使用内置的",
            "mend the template, or remove your own to use the built-in one");

    /** What is looked through for a finding. */
    private enum Searched {
        /** The records as they stand, by {@code check} and by whatever reads them. */
        RECORDS,
        /** What git knows of them, by {@code audit}. */
        HISTORY
    }

    /** What a comment cannot cover: comments themselves, what is put back before it is committed, and what the settings or the folder keep from an audit. */
    private static final Set<Code> UNCOVERED = EnumSet.of(
            BAD_ALLOWANCE, UNUSED_ALLOWANCE, ALLOWANCE, FACT_EDITED, STEP_EDITED, TAKEN_OVER, NOT_CHECKED_OUT);

    private final Searched searched;
    private final Severity severity;
    private final ExitStatus exit;
    private final Text message;
    private final Text hint;

    Code(ExitStatus exit, String zh, String en, String hintZh, String hintEn) {
        this(Searched.RECORDS, Severity.ERROR, exit, zh, en, hintZh, hintEn);
    }

    /** A finding of {@code check} that does not stop anything. */
    Code(Severity severity, String zh, String en, String hintZh, String hintEn) {
        this(Searched.RECORDS, severity, FINDINGS, zh, en, hintZh, hintEn);
    }

    /** A finding that does not stop anything. */
    Code(Searched searched, Severity severity, String zh, String en, String hintZh, String hintEn) {
        this(searched, severity, FINDINGS, zh, en, hintZh, hintEn);
    }

    Code(Searched searched, Severity severity, ExitStatus exit, String zh, String en, String hintZh, String hintEn) {
        this.searched = searched;
        this.severity = severity;
        this.exit = exit;
        this.message = Text.of(zh, en);
        this.hint = Text.of(hintZh, hintEn);
    }

    /** The name under which documentation, JSON and terminal show it: {@code duplicate-key}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public ExitStatus exit() {
        return exit;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether it is wrong; otherwise it only deserves a second look. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * Whether people may let it stand, with a reason in the file. What makes a file unreadable cannot stand, and that
     * the tool records matters and not persons is no setting (DESIGN, 2); only a number can look personal and not be.
     */
    public boolean isAllowable() {
        return exit == FINDINGS ? !UNCOVERED.contains(this) : this == PERSONAL_DATA;
    }

    /** Whether {@code audit} finds it and {@code check} does not. */
    public boolean isOfHistory() {
        return searched == Searched.HISTORY;
    }

    /** The entry of this name, {@code duplicate-key}; null if there is none. */
    public static @Nullable Code of(String id) {
        for (Code code : values()) {
            if (code.id().equals(id)) {
                return code;
            }
        }
        return null;
    }

    /** The sentence, with {@code {0}} … for what varies. */
    public Text message() {
        return message;
    }

    public Text hint() {
        return hint;
    }

    /** A finding of this kind, its sentence filled in; the hint stands as in the catalogue. */
    public Problem at(@Nullable Place place, Object... arguments) {
        return new Problem(this, place, message.with(arguments), hint.with(arguments));
    }
}

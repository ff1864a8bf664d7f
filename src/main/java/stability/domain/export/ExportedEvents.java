package stability.domain.export;

import static stability.domain.export.ExportColumn.optional;
import static stability.domain.export.ExportColumn.required;
import static stability.domain.export.ExportType.COUNT;
import static stability.domain.export.ExportType.DAY;
import static stability.domain.export.ExportType.ID;
import static stability.domain.export.ExportType.MOMENT;
import static stability.domain.export.ExportType.NAME;
import static stability.domain.export.ExportType.YES;
import static stability.domain.export.ExportType.word;

import java.util.List;
import stability.domain.petition.PetitionWords;

/** The columns of the tables with a row for what was done, was due or was counted. */
final class ExportedEvents {
    static final List<ExportColumn> STEP = List.of(
            required(
                    "kind", word("hazard", "incident", "warning", "inspect", "activity"), "事项种类", "kind of the matter"),
            required("matter", ID, "事项编号", "id of the matter"),
            required("no", COUNT, "第几步，自 1 起", "its number among the steps of the matter, from 1"),
            required("step", NAME, "步骤", "the step"),
            required("at", MOMENT, "发生时间", "when it happened"),
            required("recorded", MOMENT, "录入时间", "when it was entered"),
            required("late", YES, "补录", "whether it was entered late"),
            optional(
                    "effect",
                    word("carried", "entered", "reopened", "reinstated", "left", "voided"),
                    "对在账数的影响：转入、新增、重开（也是新增）、恢复、销号、作废",
                    "what it did to the stock: carried, entered, reopened (new as well), reinstated, left, voided"));

    static final List<ExportColumn> DAY_COLUMNS = List.of(
            required("day", DAY, "日期", "day"),
            required("department", NAME, "部门", "department"),
            required("due", YES, "应报", "whether it had to report, and was not excused"),
            required("clear", YES, "零报告", "whether it reported that all is clear"),
            required("found", YES, "有隐患", "whether it reported a hazard"),
            required("late", YES, "迟报", "whether it reported after its time"),
            required("excused", YES, "免报", "whether it was excused"),
            required("missing", YES, "未报", "whether it had to report and did not"),
            required("backfilled", YES, "补录", "whether a missing one was entered after its day"),
            required("screened", YES, "已排查", "whether it screened on the day, due or not"));

    static final List<ExportColumn> CLOCK = List.of(
            required("kind", word("hazard", "incident"), "事项种类", "kind of the matter"),
            required("matter", ID, "事项编号", "id of the matter"),
            required("no", COUNT, "第几个时限，自 1 起", "its number among the clocks of the matter, from 1"),
            required("clock", NAME, "时限", "the clock"),
            required("due", MOMENT, "到期时间", "by when"),
            optional("met", MOMENT, "办结时间", "when it was done"),
            required(
                    "verdict",
                    word("in_time", "late", "running"),
                    "结论：按时、逾期（不论此后是否办结）、未到期",
                    "in time, late (done or not), or still running"));

    static final List<ExportColumn> PETITION_COUNT = List.of(
            required(
                    "measure",
                    word(
                            "opening",
                            "carried",
                            "new",
                            "reopened",
                            "reinstated",
                            "closed",
                            "voided",
                            "closing",
                            "due",
                            "in_time",
                            "replied"),
                    "计数项：期初、转入、新增（含重开）、重开、恢复、办结、作废、期末、到期时限、按期办结时限、书面答复",
                    "what is counted: the stock as in the report on a month; limits decided, and kept; replies in writing"),
            required("nature", word(PetitionWords.Nature.class, ExportTable.MERGED), "性质", "nature"),
            required("channel", word(PetitionWords.Channel.class, "none", ExportTable.MERGED), "渠道", "channel"),
            required("category", word(PetitionWords.Topic.class, "none", ExportTable.MERGED), "类别", "category"),
            required("count", COUNT, "件数", "how many"));

    private ExportedEvents() {}
}

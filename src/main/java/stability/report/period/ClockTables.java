package stability.report.period;

import static stability.domain.columns.Column.Form.COUNT;
import static stability.domain.columns.Column.Form.DAY;
import static stability.domain.columns.Column.Form.LIST;
import static stability.domain.columns.Column.Form.NUMBER;
import static stability.domain.columns.Column.Form.RATE;
import static stability.domain.columns.Column.Form.TEXT;
import static stability.domain.columns.Column.Form.YES;

import java.util.ArrayList;
import java.util.List;
import stability.domain.field.Text;
import stability.report.figure.RunningClock;
import stability.report.ledger.LedgerTable;
import stability.report.period.result.ClockRow;
import stability.report.period.result.PetitionResults;
import stability.report.period.result.Tally;

/** What was counted of matters, and how the limits of petitions and incidents were kept. */
final class ClockTables {
    private final PeriodReport report;
    private final List<LedgerTable> tables = new ArrayList<>();

    ClockTables(PeriodReport report) {
        this.report = report;
    }

    List<LedgerTable> all() {
        tallies();
        clocks();
        return List.copyOf(tables);
    }

    private <T> TableSketch<T> sketch(String id, String zh, String en) {
        return new TableSketch<>(report, id, zh, en);
    }

    /** A tally with what was counted. */
    private record Counted(String group, Tally tally) {}

    private void tallies() {
        PetitionResults petitions = report.petitions();
        List<Counted> counted = new ArrayList<>();
        count(counted, Text.of("隐患销号结果", "how hazards ended"), report.hazards().outcomes());
        count(counted, Text.of("信访性质", "petitions by nature"), petitions.received());
        count(counted, Text.of("信访办理（五包）", "work on petitions"), petitions.contacts());
        count(counted, Text.of("化解方式", "how petitions were settled"), petitions.settled());
        count(counted, Text.of("满意度", "satisfaction"), petitions.satisfaction());
        count(
                counted,
                Text.of("突发事件类别", "incidents by class"),
                report.incidents().byClass());
        count(
                counted,
                Text.of("突发事件等级", "incidents by level"),
                report.incidents().byLevel());
        count(counted, Text.of("预警等级", "warnings by level"), report.warnings().byLevel());
        tables.add(this.<Counted>sketch("tallies", "分类统计", "Tallies")
                .column("group", TEXT, 26, "项目", "What", Counted::group)
                .column("name", TEXT, 30, "类别", "Kind", each -> each.tally().name())
                .column("count", COUNT, 10, "数量", "Count", each -> each.tally().count())
                .of(counted));
    }

    private void clocks() {
        PetitionResults petitions = report.petitions();
        List<ClockRow> clocks = new ArrayList<>(petitions.clocks());
        clocks.addAll(report.incidents().clocks());
        tables.add(this.<ClockRow>sketch("clocks", "时限执行情况", "How limits were kept")
                .column("label", TEXT, 40, "时限", "Limit", ClockRow::label)
                .column("basis", TEXT, 26, "依据", "Basis", ClockRow::basis)
                .column("due", COUNT, 9, "到期", "Due", ClockRow::due)
                .column("in_time", COUNT, 9, "按期", "In time", ClockRow::inTime)
                .column("late", COUNT, 9, "超期", "Late", ClockRow::late)
                .column("rate", RATE, 11, "按期率（%）", "In time (%)", ClockRow::rate)
                .column("due_corrected", COUNT, 9, "到期更正", "Due, corrected", ClockRow::dueCorrected)
                .column("in_time_corrected", COUNT, 9, "按期更正", "In time, corrected", ClockRow::inTimeCorrected)
                .column("late_items", LIST, 36, "超期事项", "Late ones", ClockRow::lateItems)
                .of(clocks));
        tables.add(this.<RunningClock>sketch("running", "在办时限", "Limits still running")
                .column("id", TEXT, 18, "编号", "Id", RunningClock::id)
                .column("subject", TEXT, 36, "事项", "Subject", RunningClock::subject)
                .column("label", TEXT, 30, "要办的事", "What has to be done", RunningClock::label)
                .column("from", DAY, 12, "起算日", "From", RunningClock::from)
                .column("due", DAY, 12, "期限", "Due", RunningClock::due)
                .column("limit_days", NUMBER, 9, "限期（天）", "Limit (days)", RunningClock::limitDays)
                .column("used_days", NUMBER, 9, "已用（天）", "Used (days)", RunningClock::usedDays)
                .column("days_left", NUMBER, 9, "剩余（天）", "Left (days)", RunningClock::toldDaysLeft)
                .column("overdue", YES, 8, "逾期", "Overdue", RunningClock::overdue)
                .of(petitions.running()));
    }

    /** The questions of the closing of petitions (五个到位和三个不欠账). */
    LedgerTable closing() {
        return this.<PetitionResults.ClosingRow>sketch("closing", "五个到位和三个不欠账", "Questions of the closing")
                .column("name", TEXT, 30, "事项", "Question", PetitionResults.ClosingRow::name)
                .column("in_place", COUNT, 10, "到位", "In place", PetitionResults.ClosingRow::inPlace)
                .column("not_in_place", COUNT, 10, "未到位", "Not in place", PetitionResults.ClosingRow::notInPlace)
                .column("not_applicable", COUNT, 10, "不涉及", "Not applicable", PetitionResults.ClosingRow::notApplicable)
                .of(report.petitions().closingItems());
    }

    private void count(List<Counted> counted, Text group, List<Tally> tallies) {
        tallies.stream()
                .filter(tally -> tally.count() > 0)
                .forEach(tally -> counted.add(new Counted(group.in(report.lang()), tally)));
    }
}

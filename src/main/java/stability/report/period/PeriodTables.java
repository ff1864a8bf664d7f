package stability.report.period;

import static stability.domain.columns.Column.Form.COUNT;
import static stability.domain.columns.Column.Form.DAY;
import static stability.domain.columns.Column.Form.FUNDS;
import static stability.domain.columns.Column.Form.NUMBER;
import static stability.domain.columns.Column.Form.RATE;
import static stability.domain.columns.Column.Form.TEXT;

import java.util.ArrayList;
import java.util.List;
import stability.report.figure.Activities;
import stability.report.figure.DayCount;
import stability.report.ledger.LedgerTable;
import stability.report.period.result.HazardResults;
import stability.report.period.result.HazardRow;

/** The report on a period as the sheets of a workbook, in the order of its sections; {@link AnnexTables} come behind. */
final class PeriodTables {
    private final PeriodReport report;
    private final List<LedgerTable> tables = new ArrayList<>();

    PeriodTables(PeriodReport report) {
        this.report = report;
    }

    List<LedgerTable> all() {
        comparison();
        organisation();
        hazards();
        tables.addAll(new ClockTables(report).all());
        tables.addAll(new CoverageTables(report).all());
        tables.addAll(new ProblemTables(report).all());
        tables.addAll(new AnnexTables(report).all());
        return tables.stream().filter(PeriodTables::saysAnything).toList();
    }

    /** A table without a row, of which no total says zero, is left out. */
    private static boolean saysAnything(LedgerTable table) {
        return !table.rows().isEmpty() || !table.voided().isEmpty() || table.totals() != null;
    }

    private <T> TableSketch<T> sketch(String id, String zh, String en) {
        return new TableSketch<>(report, id, zh, en);
    }

    private void comparison() {
        Comparison comparison = report.comparison();
        if (comparison != null) {
            tables.add(this.<Comparison.ComparisonLine>sketch("comparison", "主要数据对比", "Figures compared")
                    .column("name", TEXT, 26, "指标", "Figure", Comparison.ComparisonLine::name)
                    .column("now", NUMBER, 14, "本期", "Now", Comparison.ComparisonLine::now)
                    .column("before", NUMBER, 14, "上期", "Before", Comparison.ComparisonLine::before)
                    .column("change", NUMBER, 14, "增减", "Change", Comparison.ComparisonLine::change)
                    .column("percent", TEXT, 10, "单位", "Unit", line -> line.percent() ? "%" : null)
                    .of(comparison.lines()));
        }
    }

    private void organisation() {
        Organisation organisation = report.organisation();
        tables.add(this.<Organisation.Member>sketch("leading_group", "领导小组", "Leading group")
                .column("post", TEXT, 24, "岗位", "Post", Organisation.Member::post)
                .column("task", TEXT, 60, "职责", "Task", Organisation.Member::task)
                .of(organisation.leadingGroup()));
        tables.add(this.<Organisation.MeetingHeld>sketch("meetings", "会议", "Meetings")
                .column("date", DAY, 12, "日期", "Date", Organisation.MeetingHeld::date)
                .column("title", TEXT, 60, "会议", "Meeting", Organisation.MeetingHeld::title)
                .of(organisation.meetings()));
        tables.add(this.<Organisation.Shift>sketch("duty", "值班", "Duty roster")
                .column("from", DAY, 12, "自", "From", Organisation.Shift::from)
                .column("until", DAY, 12, "至", "Until", Organisation.Shift::until)
                .column("leader", TEXT, 24, "带班领导（岗位）", "Leader on duty (a post)", Organisation.Shift::leader)
                .column("staff", TEXT, 24, "值班员（岗位）", "On duty (a post)", Organisation.Shift::staff)
                .of(organisation.duty()));
    }

    private void hazards() {
        HazardResults hazards = report.hazards();
        tables.add(hazards("hazards_by_category", "排查整治（按类别）", "Hazards by category")
                .of(hazards.byCategory(), hazards.total()));
        tables.add(this.<DayCount>sketch("by_day", "每日存量", "Day by day")
                .column("day", DAY, 12, "日期", "Day", DayCount::day)
                .column("carried", COUNT, 10, "转入", "Carried", DayCount::carried)
                .column("new", COUNT, 10, "新增", "New", DayCount::new_)
                .column("reinstated", COUNT, 10, "恢复", "Reinstated", DayCount::reinstated)
                .column("closed", COUNT, 10, "销号", "Closed", DayCount::closed)
                .column("voided", COUNT, 10, "作废", "Voided", DayCount::voided)
                .column("open", NUMBER, 10, "存量", "Open", DayCount::open)
                .of(hazards.byDay()));
        tables.add(new ClockTables(report).closing());
        tables.add(hazards("hazards_by_level", "排查整治（按等级）", "Hazards by level").of(hazards.byLevel(), hazards.total()));
        activities();
        tables.add(hazards("hazards_by_department", "排查整治（按部门）", "Hazards by department")
                .of(hazards.byDepartment(), hazards.total()));
    }

    private TableSketch<HazardRow> hazards(String id, String zh, String en) {
        return this.<HazardRow>sketch(id, zh, en)
                .column("name", TEXT, 18, "项目", "Group", HazardRow::name)
                .column("opening", COUNT, 8, "期初", "Opening", HazardRow::opening)
                .column("carried", COUNT, 8, "转入", "Carried", HazardRow::carried)
                .column("new", COUNT, 8, "新增", "New", HazardRow::new_)
                .column("reopened", COUNT, 9, "重新立案", "Reopened", HazardRow::reopened)
                .column("reinstated", COUNT, 9, "恢复", "Reinstated", HazardRow::reinstated)
                .column("closed", COUNT, 8, "销号", "Closed", HazardRow::closed)
                .column("voided", COUNT, 8, "作废", "Voided", HazardRow::voided)
                .column("closing", COUNT, 8, "期末", "Closing", HazardRow::closing)
                .column("found", COUNT, 8, "发现", "Found", HazardRow::found)
                .column("eliminated", COUNT, 8, "已消除", "Eliminated", HazardRow::eliminated)
                .column("rate", RATE, 10, "整改率（%）", "Rate (%)", HazardRow::rate)
                .column("due", COUNT, 8, "到期", "Due", HazardRow::due)
                .column("in_time", COUNT, 8, "按期", "In time", HazardRow::inTime)
                .column("in_time_rate", RATE, 11, "按期整改率（%）", "In time (%)", HazardRow::inTimeRate)
                .column("due_corrected", COUNT, 9, "到期更正", "Due, corrected", HazardRow::dueCorrected)
                .column("in_time_corrected", COUNT, 9, "按期更正", "In time, corrected", HazardRow::inTimeCorrected)
                .column("overdue", COUNT, 8, "逾期", "Overdue", HazardRow::overdue)
                .column("median_days", NUMBER, 9, "天数中位数", "Median days", HazardRow::medianDays)
                .column("longest_days", NUMBER, 9, "最长天数", "Longest days", HazardRow::longestDays)
                .column("funds", FUNDS, 11, "费用（万元）", "Spent (10,000 yuan)", HazardRow::funds);
    }

    private void activities() {
        tables.add(this.<Activities.ActivityCount>sketch(
                        "activities_by_kind", "演练、培训和会议（按种类）", "Drills, training, meetings")
                .column("kind", TEXT, 12, "种类", "Kind", Activities.ActivityCount::kindName)
                .column("held", NUMBER, 10, "次数", "Held", Activities.ActivityCount::held)
                .column("participants", NUMBER, 12, "参加人次", "Participants", Activities.ActivityCount::participants)
                .of(report.activities().byKind()));
    }
}

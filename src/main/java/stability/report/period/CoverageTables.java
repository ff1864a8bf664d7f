package stability.report.period;

import static stability.domain.columns.Column.Form.COUNT;
import static stability.domain.columns.Column.Form.LIST;
import static stability.domain.columns.Column.Form.RATE;
import static stability.domain.columns.Column.Form.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import stability.domain.field.Text;
import stability.report.figure.CoverageTable;
import stability.report.ledger.LedgerTable;
import stability.report.period.result.ChecklistResults;
import stability.report.period.result.CoverageResults;

/** Which departments reported their screenings, day by day, and which checklists were gone through. */
final class CoverageTables {
    private final PeriodReport report;
    private final List<LedgerTable> tables = new ArrayList<>();

    CoverageTables(PeriodReport report) {
        this.report = report;
    }

    List<LedgerTable> all() {
        coverage();
        checklists();
        return List.copyOf(tables);
    }

    private <T> TableSketch<T> sketch(String id, String zh, String en) {
        return new TableSketch<>(report, id, zh, en);
    }

    private void coverage() {
        CoverageResults coverage = report.coverage();
        tables.add(reported("coverage", "日排查报告情况", "Screenings reported", Text.of("部门", "Department"))
                .of(coverage.departments(), coverage.total()));
        TableSketch<CoverageTable.DepartmentRow> days = this.<CoverageTable.DepartmentRow>sketch(
                        "days", "部门逐日报告表", "Departments by days")
                .column("name", TEXT, 18, "部门", "Department", CoverageTable.DepartmentRow::name);
        for (int i = 0; i < coverage.table().days().size(); i++) {
            int column = i;
            LocalDate day = coverage.table().days().get(i);
            String head = day.getMonthValue() + "-" + day.getDayOfMonth();
            days.column(
                    day.toString(), TEXT, 8, head, head, row -> said(row.cells().get(column)));
        }
        tables.add(days.of(coverage.table().departments()));
        tables.add(reported("coverage_by_day", "逐日报告情况", "Screenings day by day", Text.of("日期", "Day"))
                .of(
                        coverage.byDay().stream()
                                .map(CoverageResults.CoverageDay::figures)
                                .toList(),
                        coverage.total()));
    }

    /** Only where checklists were due: most schools set no rhythm. */
    private void checklists() {
        List<ChecklistResults.ChecklistRow> rows = report.checklists().rows();
        if (!rows.isEmpty()) {
            tables.add(this.<ChecklistResults.ChecklistRow>sketch("checklists", "检查表执行情况", "Checklists")
                    .column("name", TEXT, 24, "检查表", "Checklist", ChecklistResults.ChecklistRow::name)
                    .column("every", TEXT, 10, "周期", "How often", ChecklistResults.ChecklistRow::everyName)
                    .column("department", TEXT, 18, "部门", "Department", ChecklistResults.ChecklistRow::departmentName)
                    .column("area", TEXT, 18, "区域", "Area", ChecklistResults.ChecklistRow::area)
                    .column("responsible", TEXT, 18, "责任岗位", "Responsible", ChecklistResults.ChecklistRow::responsible)
                    .column("due", COUNT, 8, "应查", "Due", ChecklistResults.ChecklistRow::due)
                    .column("done", COUNT, 8, "已查", "Done", ChecklistResults.ChecklistRow::done)
                    .column("late", COUNT, 8, "迟报", "Late", ChecklistResults.ChecklistRow::late)
                    .column("missing", COUNT, 8, "未查", "Not done", ChecklistResults.ChecklistRow::missing)
                    .column("backfilled", COUNT, 9, "其中补录", "Entered later", ChecklistResults.ChecklistRow::backfilled)
                    .column("rate", RATE, 10, "执行率（%）", "Rate (%)", ChecklistResults.ChecklistRow::rate)
                    .column("abnormal", COUNT, 8, "异常项", "Abnormal", ChecklistResults.ChecklistRow::abnormal)
                    .column(
                            "missed",
                            LIST,
                            30,
                            "未查的日期",
                            "Days not done",
                            row -> row.missed().stream()
                                    .map(ChecklistResults.MissedTime::days)
                                    .toList())
                    .of(rows));
        }
    }

    /** @param of what a row is about */
    private TableSketch<CoverageResults.CoverageRow> reported(String id, String zh, String en, Text of) {
        return this.<CoverageResults.CoverageRow>sketch(id, zh, en)
                .column("name", TEXT, 18, of.zh(), of.en(), CoverageResults.CoverageRow::name)
                .column("due", COUNT, 9, "应报", "Due", CoverageResults.CoverageRow::due)
                .column("reported", COUNT, 9, "已报", "Reported", CoverageResults.CoverageRow::reported)
                .column("clear", COUNT, 9, "零报告", "Clear", CoverageResults.CoverageRow::clear)
                .column("found", COUNT, 9, "有隐患", "Found", CoverageResults.CoverageRow::found)
                .column("late", COUNT, 9, "迟报", "Late", CoverageResults.CoverageRow::late)
                .column("excused", COUNT, 9, "免报", "Excused", CoverageResults.CoverageRow::excused)
                .column("missing", COUNT, 9, "未报", "Missing", CoverageResults.CoverageRow::missing)
                .column("backfilled", COUNT, 9, "其中补录", "Entered later", CoverageResults.CoverageRow::backfilled)
                .column("rate", RATE, 11, "报告率（%）", "Rate (%)", CoverageResults.CoverageRow::rate);
    }

    private String said(CoverageTable.DayCell cell) {
        return cell.report().label(cell.late()).in(report.lang());
    }
}

package stability.rollup.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.export.ExportTable;
import stability.domain.field.Text;
import stability.rollup.question.QuestionColumn;

/**
 * The tables of the monthly report, in their order: each shows one question, or the part of it that is about schools or about counties. Every
 * table is in the order of counties and schools.
 */
public enum ReportTable {
    HANDINS("handins", Rows.ALL, "报送情况", "Hand-ins"),
    HANDINS_LACKING("handins_lacking", Rows.ALL, "未报送、迟报送和无排查记录的学校", "Missing, late, without a report"),
    MONTH_COUNTIES("month_form", Rows.COUNTIES, "事故隐患排查治理情况月报表（按县区）", "Monthly form by county"),
    MONTH_SCHOOLS("month_form", Rows.SCHOOLS, "事故隐患排查治理情况月报表（按学校）", "Monthly form by school"),
    STOCK_COUNTIES("stock", ExportTable.HAZARD, Rows.COUNTIES, "隐患存量变动（按县区）", "Stock of hazards by county"),
    STOCK_SCHOOLS("stock", ExportTable.HAZARD, Rows.SCHOOLS, "隐患存量变动（按学校）", "Stock of hazards by school"),
    OVERDUE_COUNTIES("overdue", Rows.COUNTIES, "隐患整改期限（按县区）", "Limits of hazards by county"),
    OVERDUE_SCHOOLS("overdue", Rows.SCHOOLS, "隐患整改期限（按学校）", "Limits of hazards by school"),
    COVERAGE_COUNTIES("coverage", Rows.COUNTIES, "日排查报告（按县区）", "Daily screenings by county"),
    COVERAGE_SCHOOLS("coverage", Rows.SCHOOLS, "日排查报告（按学校）", "Daily screenings by school"),
    MISSING_DAYS("missing_days", Rows.ALL, "未报的日排查（各日部门数）", "Missing screenings by day"),
    INCIDENTS("incidents", Rows.ALL, "突发事件（按类别和等级）", "Incidents by class and level"),
    INCIDENT_CLOCKS("incident_clocks", Rows.ALL, "突发事件到场和报告时限", "Limits of incidents"),
    INCIDENT_STOCK("stock", ExportTable.INCIDENT, Rows.COUNTIES, "突发事件存量变动（按县区）", "Stock of incidents by county"),
    WARNING_STOCK("stock", ExportTable.WARNING, Rows.COUNTIES, "预警存量变动（按县区）", "Stock of warnings by county"),
    PETITIONS("petitions", Rows.ALL, "信访事项办理（按县区）", "Petitions by county"),
    PETITION_DUTIES("petition_duties", Rows.ALL, "信访办理时限（按学校）", "Limits of petitions by school"),
    TREND("trend", Rows.ALL, "近十二个月", "Twelve months"),
    CHANGES("changes", Rows.ALL, "涉及以前各月的补录、更正与重报", "Changes of earlier months");

    private static final Set<String> OF_SCHOOLS = Set.of("school", "name");
    private static final Set<String> OF_COUNTIES = Set.of("schools", "handed_in");
    private static final String DAY = "day_";

    private enum Rows {
        ALL,
        COUNTIES,
        SCHOOLS
    }

    private final String question;
    private final @Nullable ExportTable kind;
    private final Rows shown;
    private final Text title;

    ReportTable(String question, Rows shown, String zh, String en) {
        this(question, null, shown, zh, en);
    }

    /** @param kind the kind of matters, where the question is about several */
    ReportTable(String question, @Nullable ExportTable kind, Rows shown, String zh, String en) {
        this.question = question;
        this.kind = kind;
        this.shown = shown;
        this.title = Text.of(zh, en);
    }

    /** The name of its question. */
    public String question() {
        return question;
    }

    public Text title() {
        return title;
    }

    /** What its file is called: {@code month-schools}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param days how many the month has */
    boolean has(QuestionColumn column, int days) {
        String name = column.name();
        if (name.startsWith(DAY)) {
            return Integer.parseInt(name.substring(DAY.length())) <= days;
        }
        return switch (shown) {
            case ALL -> true;
            case COUNTIES -> !OF_SCHOOLS.contains(name) && !name.equals("kind");
            case SCHOOLS -> !OF_COUNTIES.contains(name) && !name.equals("kind");
        };
    }

    /** The rows of an answer that it shows, without that of the sums. */
    List<Map<String, @Nullable Object>> rows(List<Map<String, @Nullable Object>> answer) {
        return answer.stream()
                .filter(row -> isOfKind(row) && !isTotal(row))
                .filter(row -> shown == Rows.ALL || (row.get("school") == null) == (shown == Rows.COUNTIES))
                .toList();
    }

    /** The row of the sums; null if the question has none. */
    @Nullable
    Map<String, @Nullable Object> total(List<Map<String, @Nullable Object>> answer) {
        return answer.stream()
                .filter(row -> isOfKind(row) && isTotal(row))
                .findFirst()
                .orElse(null);
    }

    private boolean isOfKind(Map<String, @Nullable Object> row) {
        return kind == null || kind.word().equals(row.get("kind"));
    }

    /** What the rows are about is the first column, but for the kind; the sums are about nothing. */
    private static boolean isTotal(Map<String, @Nullable Object> row) {
        String first = row.keySet().stream()
                .filter(name -> !name.equals("kind"))
                .findFirst()
                .orElseThrow();
        return row.get(first) == null;
    }
}

package stability.rollup.question;

import static org.assertj.core.api.Assertions.assertThat;
import static stability.domain.export.ExportTable.CLOCK;
import static stability.domain.export.ExportTable.DAY;
import static stability.domain.export.ExportTable.HAZARD;
import static stability.domain.export.ExportTable.INCIDENT;
import static stability.domain.export.ExportTable.PETITION_COUNT;
import static stability.domain.export.ExportTable.STEP;
import static stability.domain.export.ExportTable.WARNING;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import stability.rollup.lake.Lake;
import stability.rollup.support.SmallBureau;

/** Each question over a lake so small that its figures were counted by hand. */
class AnswersTest {
    @TempDir
    private Path folder;

    private final SmallBureau bureau = new SmallBureau("2026-09");
    private @Nullable Lake lake;

    @BeforeEach
    void threeSchoolsAndOneMissing() {
        bureau.school("Y县", "370199002", "丙校")
                .school("X区", "370102002", "乙校", "late", true, "reported", false, "received", "2026-10-09")
                .school("X区", "370102001", "甲校")
                .missing("X区", "370102003", "丁校");
    }

    private List<Map<String, @Nullable Object>> ask(String question) throws Exception {
        return ask("2026-09", question);
    }

    private List<Map<String, @Nullable Object>> ask(String month, String question) throws Exception {
        if (lake == null) {
            lake = bureau.write(folder.resolve("lake"));
        }
        return SmallBureau.ask(lake, month, session -> Question.of(question).ask(session.connection()));
    }

    /** The cells of these columns, row by row, separated by spaces; a dash where there is nothing. */
    private List<String> ask(String question, String... columns) throws Exception {
        return ask(question).stream()
                .map(row -> String.join(
                        " ",
                        Stream.of(columns)
                                .map(column -> Objects.toString(row.get(column), "—"))
                                .toList()))
                .toList();
    }

    private void hazard(String school, Object... values) {
        bureau.row(HAZARD, school, values);
    }

    private void found(String school, Object... more) {
        List<Object> values = new ArrayList<>(List.of("began", true, "open", true));
        values.addAll(List.of(more));
        hazard(school, values.toArray());
    }

    @Test
    void handedInLateMissingAndWithoutAReport() throws Exception {
        assertThat(ask("handins", "county", "schools", "handed_in", "late", "without_report", "missing", "rate"))
                .containsExactly("X区 3 2 1 1 1 66.7", "Y县 1 1 0 0 0 100", "— 4 3 1 1 1 75");
        assertThat(ask("handins_lacking", "county", "school", "name", "missing", "late", "without_report", "received"))
                .containsExactly("X区 370102002 乙校 — true true 2026-10-09", "X区 370102003 丁校 true — — —");
    }

    @Test
    void theMonthlyFormCountsWhatWasFoundInTheMonth() throws Exception {
        found("370102001");
        found("370102001", "open", false, "outcome", "eliminated", "funds", 1.25);
        found("370102001", "open", false, "outcome", "controlled");
        found("370102001", "open", false, "outcome", "not_a_hazard");
        found("370102001", "open", false, "outcome", "duplicate");
        found("370102001", "open", false, "voided", true);
        hazard("370102001", "open_before", true, "open", true, "supervised_by", "city");
        hazard("370102001", "carried", true, "open", true);
        found(
                "370199002",
                "level",
                "major",
                "planned",
                true,
                "in_place",
                true,
                "supervised_by",
                "province",
                "funds",
                10.5);
        found("370199002", "level", "major", "supervised_by", "city", "outcome", "eliminated", "open", false);
        bureau.row(DAY, "370102001", "department", "jwc", "screened", true);
        bureau.row(DAY, "370102001", "department", "jwc", "screened", true, "day", "2026-09-11");
        bureau.row(DAY, "370102001", "department", "zwc", "screened", true);
        bureau.row(DAY, "370102001", "department", "bgs", "missing", true, "due", true);

        assertThat(ask(
                        "month_form",
                        "county",
                        "school",
                        "handed_in",
                        "units",
                        "general_found",
                        "general_rectified",
                        "general_rate",
                        "major_found",
                        "major_closed",
                        "major_rate"))
                .containsExactly(
                        "X区 — 2 2 3 1 33.3 0 0 —",
                        "X区 370102001 1 2 3 1 33.3 0 0 —",
                        "X区 370102002 1 0 0 0 — 0 0 —",
                        "Y县 — 1 0 0 0 — 2 1 50",
                        "Y县 370199002 1 0 0 0 — 2 1 50",
                        "— — 3 2 3 1 33.3 2 1 50");
        assertThat(ask("month_form", "planned", "in_place", "supervised", "by_province", "funds"))
                .containsExactly(
                        "0 0 0 0 1.25", "0 0 0 0 1.25", "0 0 0 0 0", "1 1 2 1 10.5", "1 1 2 1 10.5", "1 1 2 1 11.75");
    }

    @Test
    void openingAndWhatMovedMakeTheClosing() throws Exception {
        hazard("370102001", "open_before", true, "open", true);
        hazard("370102001", "open_before", true, "open", false);
        hazard("370102001", "open_before", true, "open", false, "voided", true);
        hazard("370102001", "open", true);
        hazard("370102002", "open", true, "carried", true);
        hazard("370102002", "open", true);
        moved("370102001", "hazard", "left", "entered", "voided");
        moved("370102002", "hazard", "carried", "entered", "left", "reopened", "voided", "reinstated");
        bureau.row(INCIDENT, "370199002", "open", true, "began", true);
        moved("370199002", "incident", "entered");
        bureau.row(WARNING, "370199002", "open_before", true);
        moved("370199002", "warning", "left");

        List<Map<String, @Nullable Object>> rows = ask("stock");
        assertThat(rows).hasSize(3 * 6);
        assertThat(ask(
                                "stock",
                                "kind",
                                "county",
                                "school",
                                "opening",
                                "carried",
                                "added",
                                "reopened",
                                "reinstated",
                                "closed",
                                "voided",
                                "closing")
                        .subList(0, 6))
                .containsExactly(
                        "hazard X区 — 3 1 3 1 1 2 2 4",
                        "hazard X区 370102001 3 0 1 0 0 1 1 2",
                        "hazard X区 370102002 0 1 2 1 1 1 1 2",
                        "hazard Y县 — 0 0 0 0 0 0 0 0",
                        "hazard Y县 370199002 0 0 0 0 0 0 0 0",
                        "hazard — — 3 1 3 1 1 2 2 4");
        assertThat(ask("stock", "kind", "county", "opening", "added", "closed", "closing"))
                .contains("incident — 0 1 0 1", "warning Y县 1 0 1 0");
        for (Map<String, @Nullable Object> row : rows) {
            assertThat(count(row, "opening")
                            + count(row, "carried")
                            + count(row, "added")
                            + count(row, "reinstated")
                            - count(row, "closed")
                            - count(row, "voided"))
                    .as(row.toString())
                    .isEqualTo(count(row, "closing"));
        }
    }

    private void moved(String school, String kind, String... effects) {
        for (String effect : effects) {
            bureau.row(STEP, school, "kind", kind, "effect", effect);
        }
    }

    private static int count(Map<String, @Nullable Object> row, String column) {
        return (Integer) Objects.requireNonNull(row.get(column));
    }

    @Test
    void whatIsOverdueAndWhichLimitsWereKept() throws Exception {
        hazard("370102001", "open", true, "overdue", true, "due", "2026-09-20");
        hazard("370102001", "open", true, "overdue", true, "due", "2026-08-31");
        hazard("370102001", "open", true, "due", "2026-09-01");
        hazard("370102001", "open", false, "voided", true, "overdue", true);
        hazard("370199002", "open", true, "overdue", true, "level", "major", "due", "2026-09-29");
        for (String verdict : List.of("in_time", "in_time", "late", "running")) {
            bureau.row(CLOCK, "370102001", "kind", "hazard", "verdict", verdict);
        }
        bureau.row(CLOCK, "370102001", "kind", "incident", "verdict", "late");

        assertThat(ask(
                        "overdue",
                        "county",
                        "school",
                        "general_overdue",
                        "major_overdue",
                        "longest_days",
                        "due",
                        "in_time",
                        "rate"))
                .containsExactly(
                        "X区 — 2 0 30 3 2 66.7",
                        "X区 370102001 2 0 30 3 2 66.7",
                        "X区 370102002 0 0 — 0 0 —",
                        "Y县 — 0 1 1 0 0 —",
                        "Y县 370199002 0 1 1 0 0 —",
                        "— — 2 1 30 3 2 66.7");
    }

    @Test
    void overdueDaysEndWithTheCutOffOfTheSchool() throws Exception {
        bureau.school("Z市", "370199009", "戊校", "cut_off", "2026-09-25T18:00:00");
        hazard("370199009", "open", true, "overdue", true, "due", "2026-09-20");
        assertThat(ask("overdue", "school", "longest_days")).contains("370199009 5");
    }

    @Test
    void reportsOfTheDays() throws Exception {
        day("370102001", 1, "jwc", "clear");
        day("370102001", 1, "zwc", "found", "late");
        day("370102001", 2, "jwc", "missing", "backfilled");
        day("370102001", 2, "zwc", "missing");
        day("370102001", 3, "jwc", "missing");
        day("370102001", 3, "zwc", "excused");
        day("370199002", 30, "jwc", "clear");
        // on a day on which nothing was due
        bureau.row(DAY, "370199002", "day", "2026-09-27", "screened", true);

        assertThat(ask(
                        "coverage",
                        "county",
                        "school",
                        "due",
                        "reported",
                        "clear",
                        "found",
                        "late",
                        "excused",
                        "missing",
                        "backfilled",
                        "rate"))
                .containsExactly(
                        "X区 — 5 2 1 1 1 1 3 1 40",
                        "X区 370102001 5 2 1 1 1 1 3 1 40",
                        "X区 370102002 0 0 0 0 0 0 0 0 —",
                        "Y县 — 1 1 1 0 0 0 0 0 100",
                        "Y县 370199002 1 1 1 0 0 0 0 0 100",
                        "— — 6 3 2 1 1 1 3 1 50");
        assertThat(ask("missing_days", "county", "school", "name", "missing", "day_01", "day_02", "day_03", "day_31"))
                .containsExactly("X区 370102001 甲校 3 0 2 1 0");
    }

    private void day(String school, int day, String department, String... flags) {
        List<Object> values = new ArrayList<>(List.of(
                "day",
                "2026-09-%02d".formatted(day),
                "department",
                department,
                "due",
                !List.of(flags).contains("excused")));
        Stream.of(flags).forEach(flag -> values.addAll(List.of(flag, true)));
        bureau.row(DAY, school, values.toArray());
    }

    @Test
    void incidentsByClassAndLevelAndTheirLimits() throws Exception {
        bureau.row(
                INCIDENT,
                "370102001",
                "began",
                true,
                "class",
                "accident",
                "level",
                "ordinary",
                "minor",
                2,
                "loss",
                0.35);
        bureau.row(INCIDENT, "370199002", "began", true, "class", "accident", "level", "ungraded", "serious", 1);
        bureau.row(INCIDENT, "370199002", "began", true, "class", "exam", "level", "ungraded", "voided", true);
        bureau.row(INCIDENT, "370199002", "open_before", true, "class", "exam", "level", "large");
        limits("incident_first", "in_time", "late");
        limits("incident_arrival", "in_time", "in_time", "running");
        limits("incident_head", "late");
        bureau.row(CLOCK, "370102001", "kind", "hazard", "clock", "incident_first", "verdict", "late");

        assertThat(ask("incidents", "class", "ordinary", "ungraded", "incidents", "serious", "minor", "loss"))
                .containsExactly(
                        "natural 0 0 0 0 0 0",
                        "accident 1 1 2 1 2 0.35",
                        "health 0 0 0 0 0 0",
                        "security 0 0 0 0 0 0",
                        "network 0 0 0 0 0 0",
                        "exam 0 0 0 0 0 0",
                        "— 1 1 2 1 2 0.35");
        assertThat(ask("incident_clocks", "clock", "due", "in_time", "late", "rate"))
                .containsExactly("incident_arrival 2 2 0 100", "incident_first 2 1 1 50");
    }

    private void limits(String clock, String... verdicts) {
        for (String verdict : verdicts) {
            bureau.row(CLOCK, "370102001", "kind", "incident", "clock", clock, "verdict", verdict);
        }
    }

    @Test
    void petitionsAreSumsOfCells() throws Exception {
        petitions("370102001", "opening", 7);
        petitions("370102001", "new", 6);
        petitions("370102001", "new", 3);
        petitions("370102001", "reopened", 1);
        petitions("370102001", "closed", 5);
        petitions("370102001", "closing", 11);
        petitions("370102001", "due", 8);
        petitions("370102001", "in_time", 7);
        petitions("370102001", "replied", 4);
        petitions("370199002", "carried", 1);
        petitions("370199002", "closing", 1);

        assertThat(ask(
                        "petitions",
                        "county",
                        "opening",
                        "carried",
                        "received",
                        "reopened",
                        "reinstated",
                        "closed",
                        "voided",
                        "closing",
                        "due",
                        "in_time",
                        "rate",
                        "replied"))
                .containsExactly(
                        "X区 7 0 9 1 0 5 0 11 8 7 87.5 4",
                        "Y县 0 1 0 0 0 0 0 1 0 0 — 0",
                        "— 7 1 9 1 0 5 0 12 8 7 87.5 4");
        assertThat(ask("petition_duties", "county", "school", "due", "in_time", "rate"))
                .containsExactly("X区 370102001 8 7 87.5", "X区 370102002 0 0 —", "Y县 370199002 0 0 —", "— — 8 7 87.5");
        assertThat(Question.of("petition_duties").columns().stream().map(QuestionColumn::name))
                .as("duties alone")
                .containsExactly("county", "school", "name", "due", "in_time", "rate");
    }

    private void petitions(String school, String measure, int count) {
        bureau.row(PETITION_COUNT, school, "measure", measure, "count", count);
    }

    @Test
    void theTrendHasTheMonthsThatThereAre() throws Exception {
        found("370102001", "outcome", "eliminated", "open", false);
        found("370102001");
        found("370199002", "outcome", "duplicate", "open", false);
        day("370102001", 1, "jwc", "clear");
        bureau.row(CLOCK, "370102001", "kind", "hazard", "verdict", "late");
        bureau.row(INCIDENT, "370102001", "began", true);
        petitions("370102001", "due", 2);
        petitions("370102001", "in_time", 1);
        bureau.in("2025-10").school("X区", "370102001", "甲校");
        found("370102001");
        bureau.in("2025-09").school("X区", "370102001", "甲校");
        found("370102001");

        assertThat(ask(
                        "trend",
                        "month",
                        "schools",
                        "found",
                        "eliminated",
                        "closing",
                        "coverage_rate",
                        "due",
                        "in_time",
                        "in_time_rate",
                        "incidents",
                        "petitions_due",
                        "petitions_in_time",
                        "petitions_rate"))
                .as("September of last year is thirteen months ago")
                .containsExactly("2025-10 1 1 0 1 — 0 0 — 0 0 0 —", "2026-09 3 2 1 1 100 1 0 0 1 2 1 50");
    }

    @Test
    void whatChangedAboutEarlierMonths() throws Exception {
        String august = "2026-08-31T23:59:59";
        String september = "2026-09-01T00:00:00";
        step("H-1", 1, "register", august, "entered");
        step("H-1", 2, "assign", august, null);
        step("H-1", 3, "correct", september, null);
        step("H-2", 1, "register", september, "entered");
        step("H-3", 4, "rectify", august, null);
        step("H-3", 5, "close", august, "left");
        step("H-3", 6, "sign", august, null);
        step("H-4", 2, "close", september, "left");
        step("H-5", 2, "correct", september, null);
        step("H-6", 3, "void", september, "voided");
        step("H-7", 1, "carry", august, "carried");
        bureau.school("X区", "370102004", "己校", "previous_digest", "1".repeat(64));

        assertThat(ask(
                        "changes",
                        "county",
                        "school",
                        "registrations",
                        "closings",
                        "others",
                        "corrections",
                        "voids",
                        "replaced"))
                .containsExactly("X区 370102001 1 1 2 1 1 0", "X区 370102004 0 0 0 0 0 1", "— — 1 1 2 1 1 1");
    }

    private void step(String matter, int no, String step, String at, @Nullable String effect) {
        bureau.row(
                STEP,
                "370102001",
                "matter",
                matter,
                "no",
                no,
                "step",
                step,
                "at",
                at,
                "recorded",
                "2026-09-03T08:00:00",
                "effect",
                effect);
    }

    /** What other months and other schools of the same matter hold changes nothing. */
    @ParameterizedTest
    @FieldSource("stability.rollup.question.Question#ALL")
    void anEmptyMonthIsAnswered(String question) throws Exception {
        found("370102001");
        day("370102001", 1, "jwc", "missing");
        bureau.in("2026-08").missing("X区", "370102001", "甲校");
        List<Map<String, @Nullable Object>> rows = ask("2026-08", question);
        rows.forEach(row -> row.forEach((column, value) -> {
            if (value instanceof Number number && !List.of("schools", "missing").contains(column)) {
                assertThat(number.doubleValue()).as(column).isZero();
            }
        }));
        assertThat(rows.stream().filter(row -> row.get("school") != null).map(row -> row.get("school")))
                .isSubsetOf("370102001");
    }
}

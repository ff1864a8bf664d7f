package stability.report.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.columns.Column;
import stability.domain.columns.HazardColumn;
import stability.domain.columns.LedgerForm;
import stability.domain.columns.LedgerLayout;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.school.School;
import stability.report.figure.Stock;
import stability.report.view.Snapshot;

/**
 * A ledger as a table to hand in: a pure function of the records, a period and the cut-off. The components, in this order
 * and under these names, are the JSON contract of docs/json.md.
 *
 * @param ledger a word of {@link LedgerForm}
 * @param title in the school's language
 * @param about what people call the period; null if it has no name
 * @param from first day of the period; null for the whole account
 * @param until last day of the period, that of the cut-off at the latest
 * @param cutOff what was recorded after it does not count
 * @param stock the matters that came and went in the period; null where rows are no matters
 * @param columns from left to right
 * @param rows cells by column: text, whole numbers, {@link java.math.BigDecimal}, days, moments in the school's zone, booleans,
 *     {@link Word}s, lists of text; null where there is nothing to say
 * @param voided rows of those matters that were taken out of the account (作废), as they stood just before: in no sum and no
 *     count, and behind the others wherever rows stand; empty where the table has no column that says so
 * @param totals sums, and the rates reckoned from them, by column; null in the others; null where nothing is added up
 * @param signatures who signs below
 */
public record LedgerTable(
        int schema,
        String kind,
        Word language,
        String school,
        String ledger,
        String title,
        @Nullable String about,
        @Nullable LocalDate from,
        LocalDate until,
        OffsetDateTime cutOff,
        @Nullable Movement stock,
        List<Head> columns,
        List<Map<String, @Nullable Object>> rows,
        List<Map<String, @Nullable Object>> voided,
        @Nullable Map<String, @Nullable Object> totals,
        List<String> signatures)
        implements Tabled {
    /** The column that says what was corrected and voided, in every ledger that has one. */
    private static final String AMENDED = HazardColumn.AMENDED.id();

    /** The column that says how a matter came into the ledger of a year; no other ledger has it. */
    public static final String ENTRY = YearEntry.COLUMN;

    private static final List<Text> SIGNATURES =
            List.of(Text.of("填报人", "Prepared by"), Text.of("审核人", "Checked by"), Text.of("签发人", "Approved by"));

    /** The columns that judge how a matter is handled, or say what is still to be done: of one that is out nothing is. */
    private static final Set<String> JUDGING = Set.of(
            "in_time",
            "overdue",
            "days_left",
            "next_duty",
            "next_due",
            "arrival_late",
            "first_late",
            "overdue_duties",
            "unfinished",
            "unsigned");

    /** By the moment of entry: opening + carried + new + reinstated − closed − voided = closing. */
    public record Movement(
            int opening, int carried, int new_, int reopened, int reinstated, int closed, int voided, int closing) {
        static Movement of(Stock<?> stock) {
            return new Movement(
                    stock.opening(),
                    stock.carried(),
                    stock.entered(),
                    stock.reopened(),
                    stock.reinstated(),
                    stock.left(),
                    stock.voided(),
                    stock.closing());
        }
    }

    /**
     * The head of a column.
     *
     * @param width in half-width characters
     * @param detail whether it is left out of print unless somebody opens it up
     * @param blankZero whether a zero prints as nothing: in the authorities' form, and where most rows have one
     */
    public record Head(String id, String title, Column.Form form, int width, boolean detail, boolean blankZero) {
        /** Whether it says how a matter came into the ledger of a year. */
        public boolean isEntry() {
            return id.equals(ENTRY);
        }

        /** Whether it says what was corrected and voided. */
        public boolean isAmended() {
            return id.equals(AMENDED);
        }
    }

    /** What a ledger is made of before its columns are chosen: cells for every column that it has. */
    record Content(
            @Nullable Movement stock,
            List<Map<String, @Nullable Object>> rows,
            List<Map<String, @Nullable Object>> voided,
            Map<String, @Nullable Object> totals) {}

    /** The language it is written in. */
    public Lang lang() {
        return Lang.of(language.word());
    }

    @Override
    public List<LedgerTable> tables() {
        return List.of(this);
    }

    /**
     * The ledger of a period.
     *
     * @param at everything on record at the cut-off, whose day ends the period
     * @param from first day of the period; null for the whole account
     */
    public static LedgerTable of(LedgerForm form, Snapshot at, @Nullable LocalDate from) {
        return over(form, at, LedgerSpan.since(from));
    }

    /** The ledger of a period, or of a year, which is begun anew each January. */
    public static LedgerTable over(LedgerForm form, Snapshot at, LedgerSpan span) {
        return of(form, at, span, at.school().ledger(form), content(form, at, span), true);
    }

    /** The ledger of the whole account with every column that there is, under its usual title: for another account to import. */
    public static LedgerTable whole(LedgerForm form, Snapshot at) {
        LedgerLayout layout = LedgerLayout.usual(form, at.school().lang());
        Content content =
                form == LedgerForm.SCREENINGS ? ScreeningRows.entered(at) : content(form, at, LedgerSpan.WHOLE);
        return of(form, at, LedgerSpan.WHOLE, layout, content, false);
    }

    private static LedgerTable of(
            LedgerForm form, Snapshot at, LedgerSpan span, LedgerLayout layout, Content content, boolean toHandIn) {
        School school = at.school();
        List<Head> columns = new ArrayList<>(layout.columns().stream()
                .map(chosen -> new Head(
                        chosen.column().id(),
                        chosen.title(),
                        chosen.column().spec().form(),
                        chosen.width(),
                        chosen.detail(),
                        form == LedgerForm.MONTH || form == LedgerForm.SCREENINGS))
                .toList());
        if (span.year() && content.stock() != null) {
            columns.add(columns.isEmpty() ? 0 : 1, entry(school.lang()));
        }
        return new LedgerTable(
                1,
                "ledger",
                school.language(),
                school.name(),
                form.word(),
                layout.title(),
                span.about(school),
                span.from(),
                at.day(),
                at.cutOff(),
                content.stock(),
                List.copyOf(columns),
                content.rows().stream().map(row -> chosen(columns, row)).toList(),
                toHandIn && columns.stream().anyMatch(Head::isAmended)
                        ? content.voided().stream()
                                .map(row -> chosen(columns, row))
                                .toList()
                        : List.of(),
                toHandIn ? chosen(columns, content.totals()) : null,
                toHandIn ? signatures(school.lang()) : List.of());
    }

    private static Content content(LedgerForm form, Snapshot at, LedgerSpan span) {
        return switch (form) {
            case HAZARDS -> HazardRows.of(at, span);
            case PETITIONS -> PetitionRows.of(at, span);
            case INCIDENTS -> IncidentRows.of(at, span);
            case SCREENINGS -> ScreeningRows.of(at, span);
            case ACTIVITIES -> ActivityRows.of(at, span);
            case MONTH -> MonthRows.of(at, span);
        };
    }

    private static Head entry(Lang lang) {
        return new Head(YearEntry.COLUMN, YearEntry.TITLE.in(lang), Column.Form.WORD, YearEntry.WIDTH, false, false);
    }

    /** Leaves a row of what was voided without the cells that judge how it is handled. */
    public static void unjudged(Map<String, @Nullable Object> row) {
        row.replaceAll((column, value) -> JUDGING.contains(column) ? null : value);
    }

    /** Who signs below a paper: 填报人, 审核人, 签发人. */
    public static List<String> signatures(Lang lang) {
        return SIGNATURES.stream().map(label -> label.in(lang)).toList();
    }

    /** The cells of these columns, in their order; one that the row has no cell for is empty. */
    static Map<String, @Nullable Object> chosen(List<Head> columns, Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> chosen = new LinkedHashMap<>();
        columns.forEach(column -> chosen.put(column.id(), row.get(column.id())));
        return chosen;
    }
}

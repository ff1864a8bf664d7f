package stability.report.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Lang;
import stability.domain.school.Campaign;
import stability.domain.school.School;
import stability.domain.school.SchoolFields;
import stability.report.daily.DailyReport;
import stability.report.view.Snapshot;

/**
 * All papers that were written (文书一览), with the figures of the day on top: a pure function of the ledger, the cut-off and the
 * files. The components are the JSON contract of docs/json.md.
 *
 * @param schema version of the contract of docs/json.md, 1
 * @param kind {@code paper-index}
 * @param language the language of the paper: {@code zh-CN} or {@code en}
 * @param school name of the school
 * @param cutOff what was recorded after it does not count
 * @param day the day of the cut-off
 * @param today what the daily report of that day says by then
 * @param papers how many papers there are
 * @param changed how many files were changed by hand since they were written
 * @param shelves the papers by kind; kinds of which there is none are left out
 */
public record PaperIndex(
        int schema,
        String kind,
        SchoolFields.Language language,
        String school,
        OffsetDateTime cutOff,
        LocalDate day,
        Today today,
        int papers,
        int changed,
        List<Shelf> shelves) {
    private static final String CLOSING = "-closing";
    private static final Pattern DEPARTMENT_NOTICE = Pattern.compile("(.+)-\\d{4}-\\d\\d-\\d\\d-[0-9a-z]{5}");

    /**
     * Of the day's report what a leader asks for first.
     *
     * @param due how many departments were due to report
     * @param reported how many of these did
     * @param missing the names of those that did not
     * @param new_ how many hazards were registered or reopened on the day
     * @param closed how many were closed on the day
     * @param closing how many are in the stock
     * @param overdue how many of these are overdue
     * @param petitions how many petitions are being handled
     * @param petitionsOverdue how many of these are overdue
     * @param incidents how many incidents are not closed
     * @param warnings how many warnings are in force
     */
    public record Today(
            int due,
            int reported,
            List<String> missing,
            int new_,
            int closed,
            int closing,
            int overdue,
            int petitions,
            int petitionsOverdue,
            int incidents,
            int warnings) {
        static Today of(DailyReport daily, School school) {
            return new Today(
                    daily.screening().due(),
                    daily.screening().reported(),
                    daily.screening().missing().stream()
                            .map(school::departmentName)
                            .toList(),
                    daily.hazards().new_(),
                    daily.hazards().closed(),
                    daily.hazards().closing(),
                    daily.hazards().overdue(),
                    daily.petitions().closing(),
                    daily.petitions().overdue(),
                    daily.incidents().closing(),
                    daily.warnings().inForce());
        }
    }

    /**
     * The page at the cut-off.
     *
     * @param at everything on record at the cut-off
     * @param shelves the papers that there are
     */
    public static PaperIndex of(Snapshot at, List<Shelf> shelves) {
        School school = at.school();
        Map<String, String> titles = titles(at);
        List<Shelf> titled = shelves.stream()
                .filter(shelf -> !shelf.papers().isEmpty())
                .map(shelf -> shelf.titled(name -> title(titles, name, school)))
                .toList();
        return new PaperIndex(
                1,
                "paper-index",
                school.language(),
                school.name(),
                at.cutOff(),
                at.day(),
                Today.of(DailyReport.of(at), school),
                titled.stream().mapToInt(shelf -> shelf.papers().size()).sum(),
                titled.stream().mapToInt(Shelf::changed).sum(),
                titled);
    }

    /** What papers are about that have the id of it as their name; petitions have none. */
    private static Map<String, String> titles(Snapshot at) {
        Map<String, String> titles = new LinkedHashMap<>();
        at.hazards().forEach(view -> titles.put(view.item().id(), view.item().title()));
        at.incidents().forEach(view -> titles.put(view.item().id(), view.item().title()));
        for (Campaign campaign : at.school().campaigns()) {
            titles.put(campaign.id(), campaign.name());
            campaign.phases().forEach(phase -> titles.put(campaign.id() + "-" + phase.id(), phase.name()));
        }
        return titles;
    }

    /** Ledgers are called by their form, and then by their days; closing sheets by their hazard; notices on many by the department. */
    private static @Nullable String title(Map<String, String> titles, String name, School school) {
        for (LedgerForm form : LedgerForm.values()) {
            if (name.startsWith(form.word() + "-") && !titles.containsKey(name)) {
                return form.label().in(school.lang());
            }
        }
        Matcher notice = DEPARTMENT_NOTICE.matcher(name);
        if (notice.matches() && school.department(notice.group(1)) != null) {
            return school.departmentName(notice.group(1));
        }
        return titles.get(name.endsWith(CLOSING) ? name.substring(0, name.length() - CLOSING.length()) : name);
    }

    /** The language it is written in. */
    public Lang lang() {
        return Lang.of(language.word());
    }
}

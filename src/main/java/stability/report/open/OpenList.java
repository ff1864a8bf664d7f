package stability.report.open;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.DeadlineRule;
import stability.domain.field.Lang;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.school.School;
import stability.domain.school.SchoolFields;
import stability.report.figure.StageCount;
import stability.report.ledger.LedgerTable;
import stability.report.ledger.Tabled;
import stability.report.view.HazardItem;
import stability.report.view.Snapshot;

/**
 * The hazards that are open at the cut-off, each with its five fixed things (未销号清单，五定): a pure function of the
 * ledger, the cut-off and the department. Petitions are not in it: it goes to others. The components are the JSON contract of docs/json.md.
 *
 * @param schema version of the contract of docs/json.md, 1
 * @param kind {@code open-list}
 * @param language the language of the paper: {@code zh-CN} or {@code en}
 * @param school name of the school
 * @param cutOff what was recorded after it does not count
 * @param day the day of the cut-off, by which days left are counted
 * @param department the id of the department whose list it is; null for the whole school
 * @param departmentName the name of that department; null likewise
 * @param open how many hazards are open
 * @param overdue how many of these are overdue
 * @param dueSoonDays how many days ahead "due soon" looks
 * @param dueSoon how many are due within {@code dueSoonDays} and not overdue
 * @param major how many are of the level {@code major}
 * @param supervised how many are under supervision (挂牌督办)
 * @param unassigned how many are assigned to nobody (五定未落实)
 * @param defaultDays within how many days of the finding one is due that nobody has set a date for
 * @param stages how many stand at each stage; together they are the open ones
 * @param items the open ones, the one due first first
 */
public record OpenList(
        int schema,
        String kind,
        SchoolFields.Language language,
        String school,
        OffsetDateTime cutOff,
        LocalDate day,
        @Nullable String department,
        @Nullable String departmentName,
        int open,
        int overdue,
        int dueSoonDays,
        int dueSoon,
        int major,
        int supervised,
        int unassigned,
        int defaultDays,
        List<StageCount> stages,
        List<HazardItem> items)
        implements Tabled {

    /**
     * The list at the cut-off.
     *
     * @param at everything on record at the cut-off
     * @param department only what this department is in charge of, or where it was found while nobody is; null for all
     */
    public static OpenList of(Snapshot at, @Nullable String department) {
        School school = at.school();
        List<HazardItem> items = at.hazards().stream()
                .filter(view -> view.state().open())
                .map(view -> view.item())
                .filter(item -> department == null || item.department().equals(department))
                .toList();
        int soon = school.limit(DeadlineRule.DUE_SOON).amount();
        return new OpenList(
                1,
                "open-list",
                school.language(),
                school.name(),
                at.cutOff(),
                at.day(),
                department,
                department == null ? null : school.departmentName(department),
                items.size(),
                count(items, HazardItem::overdue),
                soon,
                count(items, item -> item.isDueWithin(soon)),
                count(items, item -> item.level() == Level.MAJOR),
                count(items, item -> item.supervisor() != null),
                count(items, item -> !item.isAssigned()),
                school.hazardDueDays(),
                StageCount.ofHazards(items.stream().map(HazardItem::state).toList()),
                items);
    }

    private static int count(List<HazardItem> items, Predicate<HazardItem> which) {
        return Math.toIntExact(items.stream().filter(which).count());
    }

    @Override
    public List<LedgerTable> tables() {
        return List.of(OpenTable.of(this));
    }

    /** The language it is written in. */
    public Lang lang() {
        return Lang.of(language.word());
    }

    /** The name of its files, without ending: {@code 2019-10-03-open}, {@code 2019-10-03-open-zwc}. */
    public String file() {
        return department == null ? day + "-open" : day + "-open-" + department;
    }
}

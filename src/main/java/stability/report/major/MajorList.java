package stability.report.major;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import stability.domain.field.Lang;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.matter.Matter;
import stability.domain.school.School;
import stability.domain.school.SchoolFields;
import stability.report.ledger.LedgerTable;
import stability.report.ledger.Tabled;
import stability.report.view.HazardItem;
import stability.report.view.Snapshot;
import stability.report.view.View;

/**
 * One list of the major hazards with four systems (一单四制): 清单, and of each 交办制, 台账制, 销号制, 通报制, beside them
 * 挂牌督办. Those that were closed in the year of the cut-off, by entry, stand behind the open ones. The components are the JSON contract of docs/json.md.
 *
 * @param schema version of the contract of docs/json.md, 1
 * @param kind {@code major-list}
 * @param language the language of the paper: {@code zh-CN} or {@code en}
 * @param school name of the school
 * @param cutOff what was recorded after it does not count
 * @param day the day of the cut-off, by which days left are counted
 * @param open how many major hazards are open
 * @param overdue how many of these are overdue
 * @param supervised how many of these are under supervision (挂牌督办)
 * @param unreported how many of these nobody has recorded as reported to the authority (安全生产法 41)
 * @param closed how many were closed in the year, and still are
 * @param items the open ones, the one due first first, then those closed in the year
 */
public record MajorList(
        int schema,
        String kind,
        SchoolFields.Language language,
        String school,
        OffsetDateTime cutOff,
        LocalDate day,
        int open,
        int overdue,
        int supervised,
        int unreported,
        int closed,
        List<MajorHazard> items)
        implements Tabled {

    /** The list at the cut-off. */
    public static MajorList of(Snapshot at) {
        School school = at.school();
        Instant january = school.startOf(at.day().withDayOfYear(1)).toInstant();
        List<MajorHazard> open = new ArrayList<>();
        List<MajorHazard> closed = new ArrayList<>();
        for (View<HazardState, HazardItem> view : at.hazards()) {
            if (view.state().level() != Level.MAJOR) {
                continue;
            }
            if (view.state().open()) {
                open.add(MajorHazard.of(view, school));
            } else if (isClosedSince(view.history(), january)) {
                closed.add(MajorHazard.of(view, school));
            }
        }
        List<MajorHazard> items = new ArrayList<>(open);
        items.addAll(closed);
        return new MajorList(
                1,
                "major-list",
                school.language(),
                school.name(),
                at.cutOff(),
                at.day(),
                open.size(),
                count(open, MajorHazard::overdue),
                count(open, hazard -> hazard.supervisor() != null),
                count(open, hazard -> hazard.authorityOn() == null),
                closed.size(),
                List.copyOf(items));
    }

    /** Whether the step that took it out of the stock was entered since then; what came in closed was never in it. */
    private static boolean isClosedSince(Matter.History<HazardState> history, Instant start) {
        boolean since = false;
        for (Matter.Applied<HazardState> applied : history.applied()) {
            if (applied.before().open() && !applied.after().open()) {
                since = applied.step().isRecordedSince(start);
            }
        }
        return since;
    }

    private static int count(List<MajorHazard> hazards, Predicate<MajorHazard> which) {
        return Math.toIntExact(hazards.stream().filter(which).count());
    }

    @Override
    public List<LedgerTable> tables() {
        return new MajorTables(this).all();
    }

    /** The language it is written in. */
    public Lang lang() {
        return Lang.of(language.word());
    }
}

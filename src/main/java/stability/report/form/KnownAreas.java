package stability.report.form;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import stability.domain.matter.Matter;
import stability.domain.screening.ScreeningState;
import stability.report.view.Snapshot;

/** The areas that a department has named in its screenings of late. */
public final class KnownAreas {
    private static final int DAYS = 30;

    private KnownAreas() {}

    /** The days to look at for a form of this day. */
    public static List<LocalDate> days(LocalDate day) {
        return day.minusDays(DAYS).datesUntil(day.plusDays(1)).toList();
    }

    /**
     * Each once, those of its last screening first.
     *
     * @param at the screenings of these days, at least
     */
    public static List<String> of(Snapshot at, LocalDate day, String department) {
        Set<String> areas = new LinkedHashSet<>();
        for (int back = 0; back <= DAYS; back++) {
            Matter<ScreeningState> screening = at.ledger().screening(day.minusDays(back), department);
            if (screening != null) {
                areas.addAll(at.history(screening).state().areas());
            }
        }
        return List.copyOf(areas);
    }
}

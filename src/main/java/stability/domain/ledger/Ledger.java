package stability.domain.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stability.domain.Kind;
import stability.domain.Matter;
import stability.domain.MatterState;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.incident.Incident;
import stability.domain.incident.IncidentState;
import stability.domain.school.School;
import stability.domain.screening.Screening;
import stability.domain.screening.ScreeningState;

/**
 * Everything in the records folder, read. Screenings may be limited to the days that were asked for. Each kind's matters
 * are in the order of their files, which is by day.
 */
public final class Ledger {
    private final School school;
    private final Map<Kind<?>, List<Matter<?>>> matters = new LinkedHashMap<>();

    public Ledger(School school, List<? extends Matter<?>> matters) {
        this.school = school;
        Kinds.ALL.forEach(kind -> this.matters.put(kind, new ArrayList<>()));
        for (Matter<?> matter : matters) {
            this.matters
                    .computeIfAbsent(matter.kind(), kind -> new ArrayList<>())
                    .add(matter);
        }
    }

    public School school() {
        return school;
    }

    /** The matters of a kind. */
    @SuppressWarnings("unchecked") // a matter's state is that of its kind
    public <S extends MatterState> List<Matter<S>> of(Kind<S> kind) {
        List<?> list = matters.getOrDefault(kind, List.of());
        return List.copyOf((List<Matter<S>>) list);
    }

    public List<Matter<ScreeningState>> screenings() {
        return of(Screening.KIND);
    }

    public List<Matter<HazardState>> hazards() {
        return of(Hazard.KIND);
    }

    public List<Matter<IncidentState>> incidents() {
        return of(Incident.KIND);
    }

    /** All matters, kind by kind. */
    public List<Matter<?>> all() {
        List<Matter<?>> all = new ArrayList<>();
        matters.values().forEach(all::addAll);
        return all;
    }
}

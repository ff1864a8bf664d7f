package stability.domain.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.incident.Incident;
import stability.domain.incident.IncidentState;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.school.School;
import stability.domain.screening.Screening;
import stability.domain.screening.ScreeningState;

/**
 * The matters that were read from a records folder: all, or those that were asked for. Each kind's matters are in the
 * order of their files, which is by day. Asked for what was not read, it throws {@link IllegalStateException}: nothing of
 * that kind on record would be a wrong answer.
 */
public final class Ledger {
    private final School school;
    private final LedgerScope scope;
    private final Map<Kind<?>, List<Matter<?>>> matters = new LinkedHashMap<>();
    private final Map<String, Matter<ScreeningState>> screenings = new HashMap<>();

    /** A ledger of all that is on record. */
    public Ledger(School school, List<? extends Matter<?>> matters) {
        this(school, LedgerScope.all(), matters);
    }

    /**
     * @param scope what was asked for
     * @param matters all matters within the scope
     */
    public Ledger(School school, LedgerScope scope, List<? extends Matter<?>> matters) {
        this.school = school;
        this.scope = scope;
        for (Matter<?> matter : matters) {
            this.matters
                    .computeIfAbsent(matter.kind(), kind -> new ArrayList<>())
                    .add(matter);
        }
        read(Screening.KIND).forEach(screening -> screenings.put(screening.id(), screening));
    }

    public School school() {
        return school;
    }

    /** All matters of a kind, which must have been asked for whole. */
    public <S extends MatterState> List<Matter<S>> of(Kind<S> kind) {
        scope.require(kind);
        return read(kind);
    }

    @SuppressWarnings("unchecked") // a matter's state is that of its kind
    private <S extends MatterState> List<Matter<S>> read(Kind<S> kind) {
        List<?> list = matters.getOrDefault(kind, List.of());
        return List.copyOf((List<Matter<S>>) list);
    }

    public List<Matter<ScreeningState>> screenings() {
        return of(Screening.KIND);
    }

    /** The screening of a department on a day, which must be among those asked for; null if there is none. */
    public @Nullable Matter<ScreeningState> screening(LocalDate day, String department) {
        scope.require(day);
        return screenings.get(Screening.id(day, department));
    }

    public List<Matter<HazardState>> hazards() {
        return of(Hazard.KIND);
    }

    public List<Matter<IncidentState>> incidents() {
        return of(Incident.KIND);
    }

    /** All matters that were asked for, kind by kind: whoever wants no more than what there is to be seen of them. */
    public List<Matter<?>> read() {
        List<Matter<?>> all = new ArrayList<>();
        Kinds.ALL.forEach(kind -> all.addAll(read(kind)));
        return all;
    }

    /** All matters, kind by kind; every kind must have been asked for. */
    public List<Matter<?>> all() {
        List<Matter<?>> all = new ArrayList<>();
        Kinds.ALL.forEach(kind -> all.addAll(of(kind)));
        return all;
    }
}

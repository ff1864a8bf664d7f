package stability.cli.hazard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.entry.Lookup;
import stability.cli.matter.StepCommand;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.matter.Matter;
import stability.domain.matter.StepType;
import stability.domain.school.School;
import stability.domain.school.StandardHazard;

/** {@code hazard assign ID…}: the step of any kind, with the requirement of a standard hazard offered. */
final class HazardAssign extends StepCommand<HazardState> {

    HazardAssign(Options options, StepType<HazardState> type) {
        super(options, Hazard.KIND, type);
    }

    @Override
    public void look(Session session) {
        super.look(session);
        offer(Assign.REQUIREMENT, requirement(session));
    }

    /** How all of them are put right, if they are standard hazards that say the same; else null. */
    private @Nullable String requirement(Session session) {
        School school = session.records().school();
        List<String> typed = typed();
        if (typed.isEmpty() || school.standardHazards().isEmpty()) {
            return null;
        }
        Set<@Nullable String> requirements = new HashSet<>();
        for (Matter<HazardState> hazard : Lookup.eachToWrite(session.records(), Hazard.KIND, typed)) {
            StandardHazard known =
                    school.standardHazard(hazard.history(null).facts().need(Hazard.TITLE));
            requirements.add(known == null ? null : known.requirement());
        }
        return requirements.size() == 1 ? new ArrayList<>(requirements).get(0) : null;
    }
}

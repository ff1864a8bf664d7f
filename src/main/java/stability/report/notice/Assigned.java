package stability.report.notice;

import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Carry;
import stability.domain.hazard.HazardState;
import stability.domain.school.School;

/** Who was to put a hazard right, and how: as assigned, and of what was never assigned as the ledger knew that it was carried from. */
record Assigned(
        Values values,
        @Nullable String unit,
        @Nullable String leader,
        @Nullable String handler,
        @Nullable String requirement) {

    static Assigned of(HazardState state, School school) {
        Values assignment = state.assignment();
        Values values = assignment == null ? Values.EMPTY : assignment;
        String department = said(state, Assign.DEPARTMENT, Carry.IN_CHARGE);
        return new Assigned(
                values,
                department == null ? null : school.departmentName(department),
                said(state, Assign.LEADER, Carry.LEADER),
                said(state, Assign.HANDLER, Carry.HANDLER),
                said(state, Assign.REQUIREMENT, Carry.REQUIREMENT));
    }

    private static @Nullable String said(HazardState state, Field<String> here, Field<String> there) {
        Values assignment = state.assignment();
        return assignment == null ? state.known().get(there) : assignment.get(here);
    }
}

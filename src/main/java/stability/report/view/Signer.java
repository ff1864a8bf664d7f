package stability.report.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.handling.HandlingFields;
import stability.domain.hazard.HazardState;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Signatures.SignRole;
import stability.domain.petition.Assignment;
import stability.domain.petition.PetitionState;
import stability.domain.school.Department;
import stability.domain.screening.Screening;

/**
 * Who signs the stages of a matter, as far as the account says it: the leader and the handler to whom it was given; of what
 * is given to nobody, the head of the department that it concerns is the person in charge, and of a screening the leader.
 * Only a proposal: whoever signs says who it is.
 *
 * @param department the id of the department that it concerns; the office's of what concerns none, null without an office
 * @param leader the leader in charge, by post; null where nobody is named
 * @param responsible the person in charge, by post; null likewise
 */
public record Signer(
        @Nullable String department,
        @Nullable String leader,
        @Nullable String responsible) {

    /** Who signs this matter, as it stood. */
    public static Signer of(Matter.History<?> matter, Snapshot at) {
        Values assigned = assigned(matter.state());
        if (assigned != null) {
            return new Signer(
                    assigned.need(HandlingFields.DEPARTMENT),
                    assigned.get(HandlingFields.LEADER),
                    assigned.get(HandlingFields.HANDLER));
        }
        String concerned = concerned(matter);
        Department office = at.school().office();
        String department = concerned != null ? concerned : office == null ? null : office.id();
        Department known = department == null ? null : at.school().department(department);
        String head = known == null ? null : known.head();
        return matter.matter().kind() == Screening.KIND
                ? new Signer(department, head, null)
                : new Signer(department, null, head);
    }

    private static @Nullable Values assigned(MatterState state) {
        if (state instanceof HazardState hazard) {
            return hazard.assignment();
        }
        Assignment assignment = state instanceof PetitionState petition ? petition.assignment() : null;
        return assignment == null ? null : assignment.values();
    }

    /** The one department that the facts name; null if they name none, or several. */
    private static @Nullable String concerned(Matter.History<?> matter) {
        Set<Object> named = new HashSet<>();
        for (Field<?> fact : matter.matter().kind().facts()) {
            Object value = matter.facts().get(fact);
            if (value != null && fact.type().equals(Type.DEPARTMENT)) {
                named.add(value);
            } else if (value instanceof List<?> several
                    && Type.list(Type.DEPARTMENT).equals(fact.type())) {
                named.addAll(several);
            }
        }
        return named.size() == 1 ? (String) named.iterator().next() : null;
    }

    /** The post for a role; null where the account does not say. */
    public @Nullable String post(SignRole role) {
        return role == SignRole.LEADER ? leader : responsible;
    }
}

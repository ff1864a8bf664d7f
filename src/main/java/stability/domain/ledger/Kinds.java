package stability.domain.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.activity.Activity;
import stability.domain.assessment.Assessment;
import stability.domain.field.DatedId;
import stability.domain.field.Type;
import stability.domain.hazard.Hazard;
import stability.domain.incident.Incident;
import stability.domain.inspection.Inspection;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Kind;
import stability.domain.petition.Petition;
import stability.domain.screening.Screening;
import stability.domain.warning.Warning;

/** The kinds of matters, each with a folder of its own. Naming all of them loads them: not for every command. */
public final class Kinds {
    /** In the order in which reports and checks go through them. */
    public static final List<Kind<?>> ALL = List.of(
            Screening.KIND,
            Hazard.KIND,
            Petition.KIND,
            Incident.KIND,
            Warning.KIND,
            Inspection.KIND,
            Activity.KIND,
            Assessment.KIND);

    private Kinds() {}

    /** The kind of the record that this path is right for, or null if it is right for none. */
    public static @Nullable Kind<?> at(String file) {
        for (Kind<?> kind : ALL) {
            if (kind.idAt(file) != null) {
                return kind;
            }
        }
        return null;
    }

    /** The kind whose matters a link names. */
    public static Kind<?> linked(Type.Scalar<?> link) {
        for (Kind<?> kind : ALL) {
            if (kind.noun().equals(link.target())) {
                return kind;
            }
        }
        throw new AssertionError(link.target());
    }

    /** The kind of the matter that has this id, or null if no kind has such ids. */
    public static @Nullable Kind<?> of(String id) {
        for (Kind<?> kind : ALL) {
            boolean dated = kind instanceof DatedKind<?> each && DatedId.isId(each.letter(), id);
            if (dated || (kind == Screening.KIND && Screening.isId(id))) {
                return kind;
            }
        }
        return null;
    }
}

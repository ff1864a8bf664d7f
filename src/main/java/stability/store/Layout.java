package stability.store;

import java.time.OffsetDateTime;
import java.util.List;
import stability.domain.Field;
import stability.domain.Text;
import stability.domain.Type;
import stability.domain.Type.Role;

/** What belongs where in a records folder, and the fields that every record and step has. */
final class Layout {
    static final String SCHOOL = "stability.yaml";
    /** Evidence and drafts that stay out of git; nothing in it is a record. */
    static final String PRIVATE = "private";

    static final String STEPS = "steps";
    static final String DID = "did";

    static final Field<OffsetDateTime> AT = Field.required("at", Type.MOMENT, "发生时间", "at");
    static final Field<OffsetDateTime> RECORDED = Field.required("recorded", Type.MOMENT, "录入时间", "recorded");
    static final Field<String> BY = Field.required("by", Type.TEXT, "经办（岗位）", "by (a post)");
    static final Field<String> STEP = Field.required(
            DID,
            new Type.Scalar<>(Role.ID, Text.of("步骤名", "the name of a step"), text -> text, List.of()),
            "步骤",
            "step");

    /** Before the fields of a step's own type, in this order. */
    static final List<Field<?>> STEP_HEAD = List.of(AT, RECORDED, BY, STEP);

    private Layout() {}
}

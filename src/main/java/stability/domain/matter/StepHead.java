package stability.domain.matter;

import java.time.OffsetDateTime;
import java.util.List;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;

/** What every step of every kind begins with, before the fields of its own, and the key under which steps stand. */
public final class StepHead {
    /** The last key of a record. */
    public static final String STEPS = "steps";

    public static final Field<OffsetDateTime> AT = Field.required("at", Type.MOMENT, "发生时间", "at");
    public static final Field<OffsetDateTime> RECORDED = Field.required("recorded", Type.MOMENT, "录入时间", "recorded");
    public static final Field<String> BY = Field.required("by", Type.TEXT, "经办（岗位）", "by (a post)");

    /** The name of a step type of the kind; which of them there are is the kind's to say. */
    public static final Field<String> DID = Field.required(
            "did",
            new Type.Scalar<>(Type.Role.ID, Text.of("步骤名", "the name of a step"), "", text -> text),
            "步骤",
            "step");

    /** In the order in which they are written. */
    public static final List<Field<?>> FIELDS = List.of(AT, RECORDED, BY, DID);

    private StepHead() {}
}

package stability.domain.handling;

import stability.domain.field.Field;
import stability.domain.field.Type;

/**
 * Who handles a matter and who approves. Three of the five fixed things (五定) are the same for all kinds; the other two,
 * the requirement and the due date, each kind words for itself.
 */
public final class HandlingFields {
    public static final Field<String> LEADER = Field.required("leader", Type.POST, "责任领导（岗位）", "leader (a post)");
    public static final Field<String> DEPARTMENT =
            Field.required("department", Type.DEPARTMENT, "承办部门", "department in charge");
    public static final Field<String> HANDLER = Field.required("handler", Type.POST, "承办人（岗位）", "handler (a post)");

    /** Who allows more time. */
    public static final Field<String> APPROVED_BY =
            Field.required("approved_by", Type.POST, "批准人（岗位）", "approved by (a post)");

    private HandlingFields() {}
}

package stability.app.imports.field;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.handling.Supervisor;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Close;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.Rectify;
import stability.domain.matter.NoteStep;

/**
 * What a column of a table can mean.
 *
 * @param name as it stands in the mapping file: that of the fact or of the field of a step where there is only one of that name
 * @param label what people call it
 * @param type the form of its values
 */
public record ImportField(String name, Text label, Type.Scalar<?> type) {
    /** The unit that puts it right: the department of the five fixed things, which the fact {@code department} is not. */
    public static final ImportField IN_CHARGE = of("in_charge", Assign.DEPARTMENT);

    /** The fields of the plan that a major hazard needs, in its order. */
    public static final List<Field<?>> PLAN =
            List.of(Assign.MEASURES, Assign.RESPONSIBLE, Assign.FUNDS, Assign.DEADLINE, Assign.CONTINGENCY);

    /** What keeps people safe while a major hazard is put right. */
    public static final ImportField CONTROL = of(Assign.INTERIM_CONTROL);

    /** Who has put it on the supervision list. */
    public static final ImportField SUPERVISOR =
            new ImportField("supervisor", Text.of("挂牌督办", "supervised by"), Type.choice(Supervisor.class));

    /** When it was put right. */
    public static final ImportField RECTIFIED =
            new ImportField("rectified", Text.of("整改完成日", "rectified on"), Type.DAY);

    /** How it was put right. */
    public static final ImportField RECTIFICATION =
            new ImportField("rectification", Text.of("整改情况", "what was done"), Type.TEXT);

    /** The first due date. */
    public static final ImportField DUE = of(Assign.DUE);

    public static final ImportField COST = of(Rectify.COST);
    public static final ImportField VERIFIED = new ImportField("verified", Text.of("验收日", "verified on"), Type.DAY);
    public static final ImportField VERIFIED_BY =
            new ImportField("verified_by", Text.of("验收人（岗位）", "verified by (a post)"), Type.POST);

    /** How far it has come, in a word: its values are those of {@link ImportState}. */
    public static final ImportField STATE =
            new ImportField("state", Text.of("状态", "state"), Type.choice(ImportState.class));

    public static final ImportField OUTCOME = of(Close.OUTCOME);
    public static final ImportField CLOSED = new ImportField("closed", Text.of("销号日", "closed on"), Type.DAY);
    public static final ImportField CLOSING_NOTE = of("closing_note", NoteStep.REMARK);

    /** Those of hazards. */
    public static final List<ImportField> HAZARDS = hazards();

    private static List<ImportField> hazards() {
        List<ImportField> all = new ArrayList<>();
        for (Field<?> fact : Hazard.KIND.typed()) {
            if (fact.type() instanceof Type.Scalar<?>) {
                all.add(of(fact));
            }
        }
        all.addAll(List.of(
                of(Assign.LEADER),
                IN_CHARGE,
                of(Assign.HANDLER),
                of(Assign.REQUIREMENT),
                DUE,
                of(Assign.DEAL),
                CONTROL,
                SUPERVISOR,
                RECTIFIED,
                RECTIFICATION,
                COST,
                VERIFIED,
                VERIFIED_BY,
                STATE,
                OUTCOME,
                CLOSED,
                CLOSING_NOTE));
        PLAN.forEach(field -> all.add(ofPlan(field)));
        return List.copyOf(all);
    }

    /** By name alone: there is one of each in a ledger. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImportField that && that.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** A field of the plan: {@code plan_measures}. */
    public static ImportField ofPlan(Field<?> field) {
        return new ImportField(
                "plan_" + field.name(), Text.of("方案：{0}", "plan: {0}").with(field.label()), (Type.Scalar<?>)
                        field.type());
    }

    public static ImportField of(Field<?> field) {
        return of(field.name(), field);
    }

    public static ImportField of(String name, Field<?> field) {
        return new ImportField(name, field.label(), (Type.Scalar<?>) field.type());
    }
}

package stability.domain.incident;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.incident.IncidentWords.Bulletin;
import stability.domain.incident.IncidentWords.Stage;
import stability.domain.incident.IncidentWords.Urgency;
import stability.domain.matter.NotBefore;
import stability.domain.matter.StagedState;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.school.IncidentLevel;

/**
 * The first such step brings the incident to our notice and has no fields; each later one is a written bulletin (快报):
 * 首报 once, 续报 until it is under control, 终报 once, then only what the casualties add.
 */
public final class Report extends StepType<IncidentState> {
    public static final String STAGE = "report";
    public static final Field<Bulletin> KIND = Field.optional("kind", Type.choice(Bulletin.class), "报告种类", "kind");
    public static final Field<Integer> NUMBER = Field.optional("number", Type.COUNT, "第几次", "number");
    public static final Field<String> TO = Field.optional("to", Type.NAMELESS, "报送（单位）", "to (offices)");
    public static final Field<String> APPROVED_BY =
            Field.optional("approved_by", Type.POST, "签发人（岗位）", "approved by (a post)");
    public static final Field<Urgency> URGENCY =
            Field.optional("urgency", Type.choice(Urgency.class), "紧急程度", "urgency");
    public static final Field<String> TREND = Field.optional("trend", Type.NAMELESS, "影响和态势", "impact and trend");
    public static final Field<String> CAUSE =
            Field.optional("cause", Type.NAMELESS, "初步原因（慎报）", "first idea of the cause");
    public static final Field<String> PLANNED = Field.optional("planned", Type.NAMELESS, "下一步工作", "next");
    public static final Field<String> REQUEST = Field.optional("request", Type.NAMELESS, "请求事项", "request");

    Report() {
        super(STAGE, Text.of("报告", "report"), KIND, NUMBER, TO, APPROVED_BY, URGENCY, TREND, CAUSE, PLANNED, REQUEST);
    }

    @Override
    public boolean allowedIn(IncidentState state) {
        return state.stage() != Stage.VOIDED;
    }

    @Override
    protected @Nullable Text flaw(IncidentState state, Step step) {
        Bulletin kind = step.values().get(KIND);
        if (!state.onRecord()) {
            return step.values().isEmpty()
                    ? null
                    : Text.of("第一步只是接报登记，书面报告在其后", "the first step only takes the call down; bulletins come after it");
        }
        if (kind == null) {
            return Text.of(
                            "要写明是哪种报告（{0}）：first 首报、follow_up 续报、final 终报",
                            "say which report it is ({0}): first, follow_up or final")
                    .with(KIND.name());
        }
        for (Field<?> field : List.of(TO, APPROVED_BY)) {
            if (!step.values().has(field)) {
                return Text.of("书面报告要写明{0}（{1}）", "a bulletin needs: {0} ({1})").with(field.label(), field.name());
            }
        }
        Text order = outOfTurn(state, kind);
        order = order == null ? untimely(state, kind, step) : order;
        if (order != null) {
            return order;
        }
        int number = state.nextNumber(kind);
        return step.values().get(NUMBER, number) == number
                ? null
                : Text.of("这一份应是{0}第 {1} 号，不必自己编号", "this is {0} number {1}; it need not be typed")
                        .with(kind.label(), number);
    }

    /** Why it is not the turn of a bulletin of this kind; null if it is. */
    public static @Nullable Text outOfTurn(IncidentState state, Bulletin kind) {
        if (kind == Bulletin.FIRST) {
            return state.has(Bulletin.FIRST)
                    ? Text.of("首报已报，之后是续报", "the first report is made; follow-ups come after it")
                    : null;
        }
        if (!state.has(Bulletin.FIRST)) {
            return Text.of("还没有首报", "there is no first report yet");
        }
        if (kind == Bulletin.FOLLOW_UP) {
            return state.has(Bulletin.FINAL) && !state.harmIsNew
                    ? Text.of("终报已报；此后只补报伤亡变化", "the final report is made; after it only new casualties are reported")
                    : null;
        }
        if (state.has(Bulletin.FINAL)) {
            return Text.of("终报已报", "the final report is made");
        }
        if (state.controlled == null) {
            return Text.of("事态控制（control）之前不能终报", "there is no final report before it is under control");
        }
        return state.harm == null || state.loss == null ? uncounted(state) : null;
    }

    /** A final report says casualties and loss, if only that there are none. */
    private static Text uncounted(IncidentState state) {
        return state.harm == null
                ? Text.of(
                        "终报要有伤亡：先记人数，没有也要记（casualties --dead 0 --serious 0 --minor 0）",
                        "a final report says the casualties: count them first, if only none (casualties --dead 0 --serious 0 --minor 0)")
                : Text.of(
                        "终报要有损失：先记损失，没有也要记（loss --amount 0）",
                        "a final report says the loss: enter it first, if only none (loss --amount 0)");
    }

    private static @Nullable Text untimely(IncidentState state, Bulletin kind, Step step) {
        OffsetDateTime last = state.bulletins.isEmpty()
                ? null
                : state.bulletins.get(state.bulletins.size() - 1).at();
        Text early = NotBefore.moment(step, last, Text.of("早于上一份报告（{0}）", "it is before the last bulletin, on {0}"));
        if (early != null || kind != Bulletin.FINAL || state.controlled == null) {
            return early;
        }
        Text uncontrolled = state.beforeTheControl(step);
        if (uncontrolled != null) {
            return uncontrolled;
        }
        return state.close == null && !step.values().has(CAUSE)
                ? Text.of(
                                "终报要有原因：先结案（close），或写明初步原因（{0}）",
                                "a final report says the cause: close it first, or give the first idea ({0})")
                        .with(CAUSE.name())
                : null;
    }

    @Override
    public IncidentState apply(IncidentState state, Step step) {
        if (!state.onRecord()) {
            return state.reaching(Stage.HANDLING, STAGE);
        }
        IncidentState next = state.copy();
        next.bulletins = StagedState.with(state.bulletins, step);
        next.harmIsNew = false;
        return next;
    }

    @Override
    public Set<Field<?>> filledIn() {
        return Set.of(NUMBER, URGENCY);
    }

    /** The number that comes next, and the urgency that goes with the level. */
    @Override
    public Values completed(IncidentState state, Values given, Step step) {
        Bulletin kind = given.get(KIND);
        if (!state.onRecord() || kind == null) {
            return given;
        }
        return given.copy()
                .putIfAbsent(NUMBER, state.nextNumber(kind))
                .putIfAbsent(URGENCY, usual(state.level()))
                .build();
    }

    /** The urgency of a paper about an incident of this level, unless a person says otherwise. */
    public static Urgency usual(IncidentLevel level) {
        return level.isGrave() ? Urgency.EXTRA_URGENT : Urgency.URGENT;
    }

    /** What a written bulletin says; the final one also the cause, unless closing has said it. */
    @Override
    public Set<Field<?>> asked(IncidentState state, Values given) {
        if (!state.onRecord()) {
            return Set.of();
        }
        boolean cause = given.get(KIND) == Bulletin.FINAL && state.close == null;
        return lacking(given, cause ? List.of(KIND, TO, APPROVED_BY, CAUSE) : List.of(KIND, TO, APPROVED_BY));
    }

    @Override
    public Map<Field<?>, Text> when() {
        Text required = Text.of("必填", "required");
        return Map.of(
                KIND,
                required,
                TO,
                required,
                APPROVED_BY,
                required,
                CAUSE,
                Text.of("终报必填，已结案的除外", "required in the final one, unless it is closed"),
                NUMBER,
                Text.of("默认接着编", "the next one unless given"),
                URGENCY,
                Text.of("默认按事件等级", "by the level of the incident unless given"));
    }
}

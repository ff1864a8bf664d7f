package stability.domain.incident;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.incident.IncidentWords.How;
import stability.domain.incident.IncidentWords.Stage;
import stability.domain.incident.IncidentWords.Who;
import stability.domain.matter.DatedKind;
import stability.domain.matter.NoteStep;
import stability.domain.matter.PlainStep;
import stability.domain.matter.SignStep;
import stability.domain.school.EventClass;

/**
 * The kind of matter that is a sudden event (突发事件). It names nobody, holds no health data, and knows the harmed as
 * counts only.
 */
public final class Incident extends DatedKind<IncidentState> {
    public static final Field<String> TITLE = Field.required("title", Type.NAMELESS, "事件", "title");
    public static final Field<EventClass> CLASS = Field.required("class", Type.choice(EventClass.class), "类别", "class");
    public static final Field<String> TYPE = Field.optional("type", Type.NAMELESS, "类型", "type");
    public static final Field<IncidentWords.Nature> NATURE = Field.optional(
            "nature", Type.choice(IncidentWords.Nature.class), "另有法定时限的情形", "nature, where it has limits of its own");
    public static final Field<OffsetDateTime> OCCURRED = Field.required("occurred", Type.MOMENT, "事发时间", "occurred");
    public static final Field<OffsetDateTime> LEARNED =
            Field.required("learned", Type.MOMENT, "接报时间", "learned: the call");
    public static final Field<String> SOURCE =
            Field.required("source", Type.NAMELESS, "信息来源（岗位或单位）", "source (a post or office)");
    public static final Field<String> PLACE = Field.required("place", Type.NAMELESS, "地点", "place");
    public static final Field<String> DEPARTMENT =
            Field.optional("department", Type.DEPARTMENT, "涉事部门", "department concerned");
    public static final Field<String> SUMMARY = Field.required("summary", Type.NAMELESS, "基本情况", "summary");
    public static final Field<String> SCOPE = Field.optional("scope", Type.NAMELESS, "影响范围", "scope");

    /** Of the step {@code notify}. */
    public static final Field<Who> TOLD_WHO = Field.required("who", Type.choice(Who.class), "报告或通知谁", "who is told");

    public static final Field<How> TOLD_HOW = Field.required("how", Type.choice(How.class), "方式", "how");
    public static final Field<String> TOLD_WHOM =
            Field.optional("whom", Type.NAMELESS, "具体单位或岗位", "which office or post");

    /** Of the step {@code arrive}. */
    public static final Field<String> ARRIVED = Field.optional("who", Type.TEXT, "到场人员（岗位）", "who (posts)");

    /** Of the step {@code plan}. */
    public static final Field<String> PLAN = Field.required("plan", Type.NAMELESS, "应急预案", "plan, by name or number");

    public static final Incident KIND = new Incident();

    private Incident() {
        super(
                "incident",
                "incidents",
                'I',
                Text.of("突发事件", "incident"),
                TITLE,
                LEARNED,
                List.of(TITLE, CLASS, TYPE, NATURE, OCCURRED, LEARNED, SOURCE, PLACE, DEPARTMENT, SUMMARY, SCOPE),
                List.of(
                        new Report(),
                        // at once the head, then the authority, the offices, the rescue services: one step for each
                        PlainStep.of(
                                        "notify",
                                        Text.of("报告和通知", "notify"),
                                        IncidentState::onRecord,
                                        TOLD_WHO,
                                        TOLD_HOW,
                                        TOLD_WHOM,
                                        NoteStep.NAMELESS_REMARK)
                                .changing(IncidentState::told),
                        // the first has to come within the hour of the call (the school's plan)
                        PlainStep.of(
                                        "arrive",
                                        Text.of("到达现场", "arrive"),
                                        IncidentState::open,
                                        ARRIVED,
                                        NoteStep.NAMELESS_REMARK)
                                .changing(IncidentState::arrived),
                        new Grade(),
                        PlainStep.of(
                                        "plan",
                                        Text.of("启动预案", "start a plan"),
                                        IncidentState::open,
                                        PLAN,
                                        NoteStep.NAMELESS_REMARK)
                                .timed(IncidentState::beforeTheEvent),
                        // people led out, the injured brought to hospital, power cut
                        PlainStep.of("measure", Text.of("处置措施", "measure"), IncidentState::open, NoteStep.NAMELESS)
                                .timed(IncidentState::beforeTheEvent),
                        new Casualties(),
                        new Loss(),
                        new Control(),
                        new Close(),
                        new SignStep<>(),
                        new NoteStep<>(NoteStep.NAMELESS)));
    }

    @Override
    public @Nullable Text objection(Values facts) {
        OffsetDateTime occurred = facts.get(OCCURRED);
        OffsetDateTime learned = facts.get(LEARNED);
        return occurred != null && learned != null && occurred.isAfter(learned)
                ? Text.of("事发时间 {0} 晚于接报时间 {1}", "it occurred on {0}, after the call on {1}")
                        .with(TimeFormat.readable(occurred), TimeFormat.readable(learned))
                : null;
    }

    @Override
    public IncidentState before(Values facts) {
        return new IncidentState(facts.need(OCCURRED), facts.need(LEARNED));
    }

    @Override
    public IncidentState voided(IncidentState state) {
        return state.at(Stage.VOIDED);
    }

    @Override
    public Set<Field<?>> offered() {
        return Set.of(DEPARTMENT);
    }

    @Override
    public Map<Field<?>, Text> when() {
        return Map.of(LEARNED, Text.of("默认现在", "now unless given"));
    }
}

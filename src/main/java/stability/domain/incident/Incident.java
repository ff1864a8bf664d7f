package stability.domain.incident;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.DatedKind;
import stability.domain.EventClass;
import stability.domain.Field;
import stability.domain.Moments;
import stability.domain.NoteStep;
import stability.domain.SignStep;
import stability.domain.Text;
import stability.domain.Type;
import stability.domain.Values;

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
                        new Notify(),
                        new Arrive(),
                        new Grade(),
                        new Plan(),
                        new Measure(),
                        new Casualties(),
                        new Loss(),
                        new Control(),
                        new Close(),
                        new SignStep<>(),
                        new NoteStep<>(NoteStep.NAMELESS)));
    }

    @Override
    public @Nullable Text objection(Values facts) {
        OffsetDateTime occurred = facts.need(OCCURRED);
        OffsetDateTime learned = facts.need(LEARNED);
        return occurred.isAfter(learned)
                ? Text.of("事发时间 {0} 晚于接报时间 {1}", "it occurred on {0}, after the call on {1}")
                        .with(Moments.readable(occurred), Moments.readable(learned))
                : null;
    }

    @Override
    public IncidentState before(Values facts) {
        return new IncidentState(facts.need(OCCURRED), facts.need(LEARNED));
    }
}

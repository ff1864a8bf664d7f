package stability.domain.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.DatedKind;
import stability.domain.matter.NoteStep;
import stability.domain.matter.SignStep;
import stability.domain.school.EventClass;
import stability.domain.warning.WarningWords.Level;
import stability.domain.warning.WarningWords.Stage;

/** The kind of matter that is an early warning (预警): its facts, and the steps from issuing to lifting it. */
public final class Warning extends DatedKind<WarningState> {
    public static final Field<String> TITLE = Field.optional("title", Type.TEXT, "预警", "title");
    public static final Field<EventClass> CLASS =
            Field.required("class", Type.choice(EventClass.class), "事件类别", "class");
    public static final Field<Level> LEVEL = Field.required("level", Type.choice(Level.class), "预警级别", "level");
    public static final Field<String> SOURCE = Field.optional("source", Type.TEXT, "来源", "source");
    public static final Field<LocalDate> VALID_FROM = Field.required("valid_from", Type.DAY, "生效日期", "in force from");
    public static final Field<LocalDate> VALID_TO =
            Field.optional("valid_to", Type.DAY, "有效至（含当日）", "in force to, this day included");
    public static final Field<String> SCOPE = Field.optional("scope", Type.TEXT, "范围", "scope");
    public static final Field<String> ALERT = Field.required("alert", Type.TEXT, "防范要求", "what to do");
    public static final Field<String> ISSUED_BY =
            Field.optional("issued_by", Type.POST, "发布（岗位）", "issued by (a post)");

    public static final Warning KIND = new Warning();

    private Warning() {
        super(
                "warning",
                "warnings",
                'W',
                Text.of("预警", "warning"),
                TITLE,
                null,
                List.of(TITLE, CLASS, LEVEL, SOURCE, VALID_FROM, VALID_TO, SCOPE, ALERT, ISSUED_BY),
                List.of(new Issue(), new Act(), new Adjust(), new Lift(), new SignStep<>(), new NoteStep<>()));
    }

    /** Its title; what it asks for, if it has none. */
    @Override
    public String title(Values facts) {
        return facts.get(TITLE, facts.get(ALERT, ""));
    }

    @Override
    public @Nullable Text objection(Values facts) {
        LocalDate from = facts.get(VALID_FROM);
        return from == null ? null : order(from, facts.get(VALID_TO));
    }

    /** What is wrong with these two days, or null. */
    static @Nullable Text order(LocalDate from, @Nullable LocalDate to) {
        return to != null && to.isBefore(from)
                ? Text.of("有效至 {0} 早于生效日期 {1}", "it would be in force to {0}, before it begins on {1}")
                        .with(to, from)
                : null;
    }

    @Override
    public WarningState before(Values facts) {
        return new WarningState(facts);
    }

    @Override
    public WarningState voided(WarningState state) {
        return state.at(Stage.VOIDED);
    }

    @Override
    public Set<Field<?>> offered() {
        return Set.of(TITLE, VALID_TO);
    }

    @Override
    public Map<Field<?>, Text> when() {
        return Map.of(VALID_FROM, Text.of("默认今天", "today unless given"));
    }
}

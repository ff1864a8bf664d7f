package stability.cli.output;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Session;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Type;
import stability.domain.matter.Correct;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.Mending;
import stability.domain.matter.Step;
import stability.domain.matter.VoidStep;
import stability.report.view.ReadableValue;

/** Steps and values of a matter as people say them, in the language of the session. */
public final class StepText {
    /** What is said of a step that is out of the account. */
    public static final Text VOIDED = Text.of("已作废", "voided");

    private static final Text RESTORE = Text.of("恢复", "restore");
    private static final Text WHOLE = Text.of("整件事项", "the whole matter");
    private static final Text NOTHING = Text.of("无", "none");

    private final Session session;
    private final Kind<?> kind;
    private final ReadableValue readable;
    private final IdentityHashMap<Step, Mending<?>> mendings = new IdentityHashMap<>(0);

    public StepText(Session session, Matter<?> matter) {
        this.session = session;
        this.kind = matter.kind();
        this.readable = new ReadableValue(session.records().school(), session.lang(), kind);
        Mending.all(matter).forEach(mending -> mendings.put(mending.step(), mending));
    }

    /** What was done: {@code 整改完成}, and of what undoes or restores something, that. */
    public static Text word(Step step, @Nullable Mending<?> mending) {
        if (mending != null && mending.restoring()) {
            return RESTORE;
        }
        VoidStep.Via via = step.values().get(VoidStep.VIA);
        return via == null ? step.type().label() : via.label();
    }

    /** The word, and whether the step is out of the account. */
    public Text marked(Step step, Matter.History<?> history) {
        Text word = word(step, mendings.get(step));
        return isOut(step, history) ? Text.of("{0}（{1}）", "{0} ({1})").with(word, VOIDED) : word;
    }

    /** Whether the step does not count any more. */
    public boolean isOut(Step step, Matter.History<?> history) {
        return history.voided().contains(step);
    }

    /** What it says, behind what it did where the name of its type tells another thing. */
    public String named(Step step) {
        Text word = word(step, mendings.get(step));
        String content = content(step);
        return word.equals(step.type().label()) ? content : session.say(word) + " " + content;
    }

    /** What else a step says, on one line: of a correction from what to what, of a void what it took out. */
    public String content(Step step) {
        Mending<?> mending = mendings.get(step);
        if (mending == null) {
            return readable.of(step.values());
        }
        List<String> parts = new ArrayList<>();
        FactChange.of(mending).forEach(change -> parts.add(changed(change)));
        if (mending.whole()) {
            parts.add(session.say(WHOLE));
        } else if (!mending.named().isEmpty()) {
            parts.add(session.say(kind.told(mending.named())));
        }
        String reason = step.values().get(Correct.REASON);
        if (reason != null) {
            parts.add(pair(Correct.REASON, reason));
        }
        return String.join(session.say(Text.of("；", "; ")), parts);
    }

    /** When, by whom and why a step that mends was entered. */
    public static Text entry(Step step) {
        String recorded = TimeFormat.readable(step.recorded().truncatedTo(ChronoUnit.MINUTES));
        return Text.of("{0} {1}；理由：{2}", "{0} {1}; reason: {2}")
                .with(recorded, step.by(), step.values().get(Correct.REASON, ""));
    }

    /** A fact before and after: {@code 地点：三层走廊 → 3号宿舍楼}. */
    String changed(FactChange change) {
        return pair(change.field(), side(change.field(), change.from()) + " → " + side(change.field(), change.to()));
    }

    /** The value of a field of this type. */
    public String value(Type<?> type, @Nullable Object value) {
        return readable.of(type, value);
    }

    private String side(Field<?> field, @Nullable Object value) {
        return value == null ? session.say(NOTHING) : readable.of(field.type(), value);
    }

    private String pair(Field<?> field, String value) {
        return session.say(field.label()) + session.say(Text.of("：", ": ")) + value;
    }
}

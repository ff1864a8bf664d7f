package stability.app.entry;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;

/**
 * Which step is to be voided.
 *
 * @param name the word for it; null for the whole matter
 * @param when when it happened or was entered, to the minute; null for the last of that name
 * @param withLater whether steps that would not hold without it are voided, too
 */
public record Slip(@Nullable String name, @Nullable OffsetDateTime when, boolean withLater) {

    /** The last step that the person means, in force or not holding; refused if there is none. */
    <S extends MatterState> Step meant(Matter.History<S> history) {
        Matter<S> matter = history.matter();
        Kind<S> kind = matter.kind();
        String called = Objects.requireNonNull(name);
        StepType<S> type = kind.called(called);
        if (type == null) {
            throw new Refused(
                    ExitStatus.USAGE, List.of(Code.UNKNOWN_STEP.at(null, called).hinting(steps(history))));
        }
        List<Step> standing = standing(history);
        Collections.reverse(standing);
        return standing.stream()
                .filter(step -> step.type().name().equals(type.name()) && isAt(step))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        ExitStatus.NOT_ALLOWED,
                        List.of(Code.STEP_REFUSED
                                .at(
                                        null,
                                        matter.id(),
                                        history.state().stage().label(),
                                        kind.voidStep().label(),
                                        Text.of("没有在册的“{0}”", "no \"{0}\" is in force")
                                                .with(type.label()))
                                .hinting(steps(history)))));
    }

    private boolean isAt(Step step) {
        if (when == null) {
            return true;
        }
        String minute = TimeFormat.readable(when);
        return TimeFormat.readable(step.at()).equals(minute)
                || TimeFormat.readable(step.recorded().truncatedTo(ChronoUnit.MINUTES))
                        .equals(minute);
    }

    private static Text steps(Matter.History<?> history) {
        List<String> names = standing(history).stream()
                .map(step -> step.type().name())
                .distinct()
                .toList();
        return Text.of("它有这些步骤：{0}", "it has the steps {0}").with(String.join(" ", names));
    }

    private static List<Step> standing(Matter.History<?> history) {
        List<Step> standing = new ArrayList<>(history.matter().inOrder());
        standing.removeAll(history.voided());
        return standing;
    }
}

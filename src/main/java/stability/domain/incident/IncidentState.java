package stability.domain.incident;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.incident.IncidentWords.Bulletin;
import stability.domain.incident.IncidentWords.Stage;
import stability.domain.matter.NotBefore;
import stability.domain.matter.StagedState;
import stability.domain.matter.Step;
import stability.domain.school.IncidentLevel;

/**
 * What is so about an incident. Immutable to everyone outside this package: a step copies it, sets what it changes, and
 * hands the copy on. Lists are in the order of entry.
 */
public final class IncidentState extends StagedState<IncidentState, Stage> {
    private final OffsetDateTime occurred;
    private final OffsetDateTime learned;

    @Nullable
    Step grade;

    @Nullable
    Harm harm;

    @Nullable
    BigDecimal loss;

    @Nullable
    OffsetDateTime controlled;

    @Nullable
    Step close;

    /** Whether the casualties have changed since the last bulletin. */
    boolean harmIsNew;

    List<Step> grades = List.of();
    List<Step> notices = List.of();
    List<Step> arrivals = List.of();
    List<Step> bulletins = List.of();

    IncidentState(OffsetDateTime occurred, OffsetDateTime learned) {
        super(Stage.UNREPORTED);
        this.occurred = occurred;
        this.learned = learned;
    }

    /** Most of what the office does it does only after the call. */
    @Override
    public @Nullable Text early(Step step) {
        return NotBefore.moment(step, learned, Text.of("时间 {1} 早于接报时间 {0}", "{1} is before the call on {0}"));
    }

    /** What is wrong with the time of a step that may come before the call, but not before the event; or null. */
    @Nullable
    Text beforeTheEvent(Step step) {
        return NotBefore.moment(step, occurred, Text.of("时间 {1} 早于事发时间 {0}", "{1} is before it occurred on {0}"));
    }

    /** What is wrong with the time of a step that can only follow the control, or null. */
    @Nullable
    Text beforeTheControl(Step step) {
        return NotBefore.moment(step, controlled, Text.of("早于事态控制的时间 {0}", "it is before the control on {0}"));
    }

    IncidentState told(Step step) {
        IncidentState next = copy();
        next.notices = with(notices, step);
        return next;
    }

    IncidentState arrived(Step step) {
        IncidentState next = copy();
        next.arrivals = with(arrivals, step);
        return next;
    }

    public OffsetDateTime occurred() {
        return occurred;
    }

    /** When the call came. */
    public OffsetDateTime learned() {
        return learned;
    }

    /** The level as last graded. */
    public IncidentLevel level() {
        return grade == null ? IncidentLevel.UNGRADED : grade.values().need(Grade.LEVEL);
    }

    /** Why it has this level; null before it is graded. */
    public @Nullable String levelBasis() {
        return grade == null ? null : grade.values().need(Grade.BASIS);
    }

    /** The harmed as last counted; null before anybody counted. */
    public @Nullable Harm harm() {
        return harm;
    }

    /** Direct loss in 万元 as last estimated; null before. */
    public @Nullable BigDecimal loss() {
        return loss;
    }

    /** When it was brought under control; null before. */
    public @Nullable OffsetDateTime controlled() {
        return controlled;
    }

    /** Fields of {@link Close}; null before. */
    public @Nullable Values closing() {
        return close == null ? null : close.values();
    }

    /** When it was closed; null before. */
    public @Nullable OffsetDateTime closed() {
        return close == null ? null : close.at();
    }

    public List<Step> grades() {
        return grades;
    }

    /** Who was told: steps {@code notify}. */
    public List<Step> notices() {
        return notices;
    }

    /** Who came: steps {@code arrive}. */
    public List<Step> arrivals() {
        return arrivals;
    }

    /** The written reports: steps of {@link Report} with a kind. */
    public List<Step> bulletins() {
        return bulletins;
    }

    /** The number that the next bulletin of this kind has: follow-ups are counted, and there is one first and one final. */
    public int nextNumber(Bulletin kind) {
        int number = 1;
        for (Step bulletin : bulletins) {
            number += bulletin.values().get(Report.KIND) == kind ? 1 : 0;
        }
        return number;
    }

    /** Whether a bulletin of this kind is on record. */
    public boolean has(Bulletin kind) {
        return nextNumber(kind) > 1;
    }
}

package stability.domain.matter;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.DatedId;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;

/**
 * A kind whose matters have ids of their own, {@link DatedId}, and begin with one certain step, or are carried into the account.
 *
 * @param <S> its state
 */
public abstract class DatedKind<S extends MatterState> extends Kind<S> {
    private final char letter;
    private final Field<String> id;
    private final Field<String> title;
    private final @Nullable Field<OffsetDateTime> began;

    /**
     * @param letter what every id begins with
     * @param title the fact that people call the matter by
     * @param began the fact that says when it came about, whose day the id carries; null if the day of the first step
     *     does
     * @param facts the facts behind the id
     * @param steps the first of them is the one that every matter of the kind begins with that is not carried
     */
    protected DatedKind(
            String noun,
            String folder,
            char letter,
            Text label,
            Field<String> title,
            @Nullable Field<OffsetDateTime> began,
            List<Field<?>> facts,
            List<StepType<S>> steps) {
        this(noun, folder, letter, label, Field.required("id", Type.ID, "编号", "id"), title, began, facts, steps);
    }

    private DatedKind(
            String noun,
            String folder,
            char letter,
            Text label,
            Field<String> id,
            Field<String> title,
            @Nullable Field<OffsetDateTime> began,
            List<Field<?>> facts,
            List<StepType<S>> steps) {
        super(noun, folder, label, behind(id, facts), steps);
        this.letter = letter;
        this.id = id;
        this.title = title;
        this.began = began;
    }

    private static List<Field<?>> behind(Field<?> id, List<Field<?>> facts) {
        List<Field<?>> all = new ArrayList<>();
        all.add(id);
        all.addAll(facts);
        return all;
    }

    public final char letter() {
        return letter;
    }

    /** The fact that holds the id. */
    public final Field<String> idField() {
        return id;
    }

    /** The fact that says when the matter came about; null if its first step does. */
    public final @Nullable Field<OffsetDateTime> began() {
        return began;
    }

    /** The step that brings a new matter into the account. */
    public final StepType<S> first() {
        return steps().get(0);
    }

    /** The step that brings in a matter which was open in another ledger; null if none of this kind is carried. */
    public final @Nullable StepType<S> carrying() {
        return step(Step.CARRY);
    }

    /** Whether it is one of these: each matter begins with one of them. */
    public final boolean beginsWith(StepType<?> step) {
        return first().name().equals(step.name()) || step.name().equals(Step.CARRY);
    }

    /** The day that the id carries. */
    public final LocalDate day(Values facts, OffsetDateTime entered) {
        OffsetDateTime moment = began == null ? null : facts.get(began);
        return (moment == null ? entered : moment).toLocalDate();
    }

    /** The facts that a person types; the id is made, and {@link Origin} comes with an import. */
    public final List<Field<?>> typed() {
        List<Field<?>> behindId = facts().subList(1, facts().size());
        int last = behindId.size() - 1;
        return last >= 0 && behindId.get(last) == Origin.FACT ? behindId.subList(0, last) : behindId;
    }

    @Override
    public final String file(String id) {
        return DatedId.file(folder(), id);
    }

    @Override
    protected final List<Field<?>> identity() {
        return List.of(id);
    }

    @Override
    public final Text identityStays() {
        return Text.of("编号不能更正：作废后另行录入", "the id stays: void it and enter it anew");
    }

    @Override
    public final @Nullable String id(Values facts) {
        return facts.get(id);
    }

    @Override
    public final @Nullable String idAt(String file) {
        return DatedId.at(folder(), letter, file);
    }

    /** At a stage that says so. */
    @Override
    public abstract S voided(S state);

    /** May be overridden where the fact may be absent. */
    @Override
    public String title(Values facts) {
        return facts.get(title, "");
    }
}

package stability.app.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.app.Ids;
import stability.app.Records;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.hazard.HazardState;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.StepType;
import stability.domain.problem.Problem;

/** Enters steps that bring hazards to light: the step names the hazards, and each of them links back. */
public final class EnterFoundHazards {
    private final Records records;
    private final EnterHazard hazards;
    private final EnterMatter matters;

    public EnterFoundHazards(Records records, Ids ids) {
        this.records = records;
        this.hazards = new EnterHazard(records, ids);
        this.matters = new EnterMatter(records, ids);
    }

    /**
     * What was entered.
     *
     * @param step the matter with its step
     * @param hazards the hazards that it brought to light
     */
    public record EnteredWithHazards<S extends MatterState>(
            EnterStep.Entered<S> step, List<Matter<HazardState>> hazards) {}

    /** Enters a step on the matter that the ending names, and its hazards; as {@link EnterStep#take} otherwise. */
    public <S extends MatterState> EnteredWithHazards<S> take(
            Kind<S> kind,
            String ending,
            StepType<S> type,
            Values given,
            Field<List<String>> naming,
            List<Values> found,
            Values common,
            EntryContext entry) {
        return records.locked(
                () -> take(Lookup.toWrite(records, kind, ending), type, given, naming, found, common, entry));
    }

    /**
     * Enters a new matter with its first step, and the hazards that this step brings to light: all of them or none.
     *
     * @param common gives, for the id of the new matter, the facts that all of the hazards share
     */
    public <S extends MatterState> EnteredWithHazards<S> add(
            DatedKind<S> kind,
            Values facts,
            Values first,
            Field<List<String>> naming,
            List<Values> found,
            Function<String, Values> common,
            EntryContext entry) {
        return records.locked(() -> {
            EnterMatter.Draft<S> draft = matters.begin(kind, facts, entry);
            Values shared = common.apply(draft.matter().id());
            EnteredWithHazards<S> made = take(draft.matter(), kind.first(), first, naming, found, shared, entry);
            List<Problem> notices = new ArrayList<>(draft.notices());
            notices.addAll(made.step().notices());
            return new EnteredWithHazards<>(
                    new EnterStep.Entered<>(made.step().matter(), made.step().state(), notices), made.hazards());
        });
    }

    /**
     * Enters a step, and a hazard for each thing found: all of them or none. Only inside {@link Records#locked}.
     *
     * @param matter as it stands, or with no step yet if it is new
     * @param naming the field of the step that names the hazards
     * @param found the facts of each hazard, as far as they differ from what is common
     * @param common facts that all of them share, the link back among them
     */
    <S extends MatterState> EnteredWithHazards<S> take(
            Matter<S> matter,
            StepType<S> type,
            Values given,
            Field<List<String>> naming,
            List<Values> found,
            Values common,
            EntryContext now) {
        EntryContext entry = now.behind(List.of(matter));
        List<Problem> notices = new ArrayList<>();
        List<Matter<HazardState>> written = new ArrayList<>();
        if (type.allowedIn(matter.state())) { // else the step is refused, and nobody is asked about hazards
            for (Values facts : found) {
                EnterMatter.Draft<HazardState> draft =
                        hazards.draft(facts.copy().putAll(common).build(), Values.EMPTY, entry);
                notices.addAll(draft.notices());
                written.add(hazards.write(draft, entry));
            }
        }
        EnterStep.Entered<S> step = new EnterStep(records).take(matter, type, named(given, naming, written), entry);
        notices.addAll(step.notices());
        return new EnteredWithHazards<>(
                new EnterStep.Entered<>(step.matter(), step.state(), notices), List.copyOf(written));
    }

    /** The values with the new hazards behind those that were named already. */
    private static Values named(Values given, Field<List<String>> naming, List<Matter<HazardState>> found) {
        if (found.isEmpty()) {
            return given;
        }
        @Nullable List<String> before = given.get(naming);
        List<String> ids = new ArrayList<>(before == null ? List.of() : before);
        for (Matter<HazardState> hazard : found) {
            ids.add(hazard.id());
        }
        return given.copy().put(naming, List.copyOf(ids)).build();
    }
}

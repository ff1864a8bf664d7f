package stability.app.entry;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import stability.app.Ids;
import stability.app.Records;
import stability.domain.field.DatedId;
import stability.domain.field.Field;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/** Brings new matters into the account. One for each command: it gives no id twice. */
public final class EnterMatter {
    private static final int ATTEMPTS = 100;

    private final Records records;
    private final Ids ids;
    private final Set<String> given = new HashSet<>();

    public EnterMatter(Records records, Ids ids) {
        this.records = records;
        this.ids = ids;
    }

    /**
     * A matter that is allowed and not yet written.
     *
     * @param matter facts and steps so far
     * @param state the state after these steps
     * @param notices what deserves a second look
     */
    record Draft<S extends MatterState>(Matter<S> matter, S state, List<Problem> notices) {}

    /** Enters a matter with its first step, which has these values. When it came about is {@code entry.at()} unless given. */
    public <S extends MatterState> EnterStep.Entered<S> add(
            DatedKind<S> kind, StepType<S> opening, Values facts, Values first, EntryContext entry) {
        return records.locked(() -> {
            Draft<S> draft = then(begin(kind, facts, entry), opening, first, entry);
            entry.notBefore(records);
            return new EnterStep.Entered<>(write(draft, entry), draft.state(), draft.notices());
        });
    }

    /**
     * The fields that a matter and its first step need besides what is given: those that they always have, and those that what is
     * given asks for.
     *
     * @throws Refused with what is wrong with what is given
     */
    public <S extends MatterState> Set<Field<?>> needed(
            DatedKind<S> kind, StepType<S> opening, Values typed, Values first, EntryContext entry) {
        Values facts = begun(kind, typed, entry);
        EnterStep looking = new EnterStep(records);
        looking.looked(kind, facts, entry);
        looking.looked(kind, first, entry);
        Set<Field<?>> needed = new LinkedHashSet<>(kind.asked(facts));
        if (needed.isEmpty()) {
            refuse(kind, facts, entry);
        }
        needed.addAll(EnterStep.absent(kind.typed(), facts));
        Field<OffsetDateTime> began = kind.began();
        if (began != null && !typed.has(began) && !opening.equals(kind.first())) {
            needed.add(began); // what is carried did not come about now
        }
        Set<Field<?>> lacking = new LinkedHashSet<>(EnterStep.absent(opening.fields(), first));
        Values tried = WouldBe.filled(opening, first, lacking);
        if (needed.isEmpty() && tried != null) {
            String id = DatedId.of(kind.letter(), kind.day(facts, entry.at()), "…");
            Matter<S> blank = new Matter<>(kind, id, facts, List.of(), kind.noun());
            EntryContext.admit(blank, kind.before(facts), opening, entry.step(opening, tried));
        }
        needed.addAll(lacking);
        return needed;
    }

    /** The facts with the time when it came about: that of the entry unless it is given. */
    private static Values begun(DatedKind<?> kind, Values typed, EntryContext entry) {
        Field<OffsetDateTime> began = kind.began();
        return began == null
                ? typed
                : typed.copy().putIfAbsent(began, entry.at()).build();
    }

    private static void refuse(DatedKind<?> kind, Values facts, EntryContext entry) {
        Text objection = kind.objection(facts);
        if (objection != null) {
            throw new Refused(Code.ENTRY_REFUSED.at(null, InOptions.of(objection, kind.facts())));
        }
        Field<OffsetDateTime> began = kind.began();
        if (began != null && facts.need(began).isAfter(entry.recorded())) {
            throw new Refused(ExitStatus.NOT_ALLOWED, List.of(Code.IN_FUTURE.at((Place) null, facts.need(began))));
        }
    }

    /** Prepares a matter without any step; refused if anything about its facts is not in order. */
    <S extends MatterState> Draft<S> begin(DatedKind<S> kind, Values typed, EntryContext entry) {
        Values complete = begun(kind, typed, entry);
        String id = freeId(kind, kind.day(complete, entry.at()));
        Values facts = Values.builder().put(kind.idField(), id).putAll(complete).build();
        List<Problem> notices = new EnterStep(records).accepted(kind, kind.facts(), facts, entry);
        refuse(kind, facts, entry);
        Matter<S> blank = new Matter<>(kind, id, facts, List.of(), kind.file(id));
        return new Draft<>(blank, kind.before(facts), notices);
    }

    /** The draft with one more step; refused if the step is not in order. */
    <S extends MatterState> Draft<S> then(Draft<S> draft, StepType<S> type, Values values, EntryContext entry) {
        Matter<S> matter = draft.matter();
        Step step = entry.step(type, type.completed(draft.state(), values, entry.step(type, values)));
        List<Problem> notices = new ArrayList<>(draft.notices());
        notices.addAll(new EnterStep(records).accepted(matter.kind(), type.fields(), step.values(), entry));
        S after = EntryContext.admit(matter, draft.state(), type, step);
        OwnSignature.Signed<S> signed = OwnSignature.behind(matter, step, after, new EnterStep(records), entry);
        notices.addAll(signed.notices());
        return new Draft<>(matter.with(signed.steps()), signed.after(), notices);
    }

    /** Writes the draft. Only inside {@link Records#locked}. */
    <S extends MatterState> Matter<S> write(Draft<S> draft, EntryContext entry) {
        Matter<S> matter = draft.matter();
        return records.create(matter.kind(), matter.facts(), matter.steps(), entry.reasons(null));
    }

    /** An id that no record of the folder has, nor another draft of the same command. */
    private String freeId(DatedKind<?> kind, LocalDate day) {
        for (int i = 0; i < ATTEMPTS; i++) {
            String id = DatedId.of(kind.letter(), day, ids.ending());
            if (!records.exists(kind, id) && given.add(id)) {
                return id;
            }
        }
        throw new IllegalStateException("no free id after " + ATTEMPTS + " attempts");
    }
}

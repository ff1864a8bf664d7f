package stability.app.entry;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.Ids;
import stability.app.Records;
import stability.domain.field.Values;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.problem.Problem;

/** Enters what comes from a table: new matters with all that is known of them, and further steps on those that came before. */
public final class EnterImported {
    private final Records records;
    private final EnterMatter matters;

    /** One for each command: it gives no id twice. */
    public EnterImported(Records records, Ids ids) {
        this.records = records;
        this.matters = new EnterMatter(records, ids);
    }

    /**
     * A step that a row tells of.
     *
     * @param at when it happened
     * @param by whose doing it was; null for whoever imports
     */
    public record Posting<S extends MatterState>(
            StepType<S> type,
            Values values,
            OffsetDateTime at,
            @Nullable String by) {
        private EntryContext entry(EntryContext import_) {
            String who = by == null ? import_.by() : by;
            return new EntryContext(who, at, import_.recorded(), import_.reasons(), null);
        }
    }

    /**
     * What would be written for a row.
     *
     * @param matter the matter with all its steps
     * @param entered those of them that are new
     * @param state the state with them
     * @param notices what deserves a second look
     */
    public record Drafted<S extends MatterState>(
            Matter<S> matter, List<Step> entered, S state, List<Problem> notices) {}

    /**
     * A new matter with its first steps, not written.
     *
     * @throws stability.domain.problem.Refused if anything about it is not in order
     */
    public <S extends MatterState> Drafted<S> begin(
            DatedKind<S> kind, Values facts, List<Posting<S>> postings, EntryContext entry) {
        EnterMatter.Draft<S> draft = matters.begin(kind, facts, entry);
        for (Posting<S> each : postings) {
            draft = matters.then(draft, each.type(), each.values(), each.entry(entry));
        }
        return new Drafted<>(draft.matter(), draft.matter().steps(), draft.state(), draft.notices());
    }

    /** Further steps on a matter that is there, not written; refused likewise. */
    public <S extends MatterState> Drafted<S> further(Matter<S> matter, List<Posting<S>> postings, EntryContext entry) {
        EntryContext behind = entry.behind(List.of(matter));
        EnterMatter.Draft<S> draft = new EnterMatter.Draft<>(matter, matter.state(), List.of());
        for (Posting<S> each : postings) {
            draft = matters.then(draft, each.type(), each.values(), each.entry(behind));
        }
        List<Step> all = draft.matter().steps();
        return new Drafted<>(
                draft.matter(), all.subList(matter.steps().size(), all.size()), draft.state(), draft.notices());
    }

    /** Refuses an import if the account holds an entry of a later day than the clock says. Only inside {@link Records#locked}. */
    public void notBefore(EntryContext entry) {
        entry.notBefore(records);
    }

    /** Writes a draft. Only inside {@link Records#locked}. */
    public <S extends MatterState> Matter<S> write(Drafted<S> draft, EntryContext entry) {
        Matter<S> matter = draft.matter();
        if (draft.entered().size() == matter.steps().size()) {
            return records.create(matter.kind(), matter.facts(), matter.steps(), entry.reasons(null));
        }
        List<Step> before = new ArrayList<>(matter.steps()
                .subList(0, matter.steps().size() - draft.entered().size()));
        Matter<S> old = new Matter<>(matter.kind(), matter.id(), matter.facts(), before, matter.file());
        return records.append(old, draft.entered(), entry.reasons(null));
    }
}

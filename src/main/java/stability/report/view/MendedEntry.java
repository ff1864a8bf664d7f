package stability.report.view;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.matter.Correct;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Mending;
import stability.domain.matter.Step;
import stability.domain.matter.VoidStep;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.school.School;

/**
 * A slip that was mended (更正与作废): facts corrected, or a step or a whole matter taken out of the account or brought back.
 *
 * @param kind the noun of the matter
 * @param id the id of the matter; of a screening, day and department
 * @param title what the matter is called
 * @param did what was done: {@code correct}, {@code void}, or {@code reinstate} for a void that was voided
 * @param changes what it changed, from what to what; empty where all of it had been changed before
 * @param stateFrom label of the state before; null if it changed none
 * @param stateTo label of the state behind it; null if it changed none
 * @param reason why; of an accusation, of which a paper says only when it came and where it went, that it is not told
 * @param by who entered it
 * @param recorded when it was entered
 * @param papers the earlier reports that say otherwise; empty if it was mended on the day of its entry
 */
@Counted
public record MendedEntry(
        String kind,
        String id,
        String title,
        Deed did,
        List<MendedPart> changes,
        @Nullable String stateFrom,
        @Nullable String stateTo,
        String reason,
        String by,
        OffsetDateTime recorded,
        List<EarlierPaper> papers) {
    private static final Text UNTOLD = Text.of("（检举控告，不载理由）", "(an accusation: not told here)");

    /** What mends. */
    public enum Deed implements Word {
        CORRECT(Text.of("更正", "correct")),
        VOID(Text.of("作废", "void")),
        REINSTATE(Text.of("恢复", "reinstate"));

        private final Text label;

        Deed(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** What was mended from a moment to the cut-off, also of matters that are out of the account; in the order of entry. */
    static List<MendedEntry> of(Snapshot at, Instant since) {
        List<MendedEntry> entries = new ArrayList<>();
        at.ledger().all().forEach(matter -> add(matter, at, since, entries));
        entries.sort(
                Comparator.comparing((MendedEntry entry) -> entry.recorded().toInstant())
                        .thenComparing(MendedEntry::id));
        return List.copyOf(entries);
    }

    private static <S extends MatterState> void add(
            Matter<S> matter, Snapshot at, Instant since, List<MendedEntry> entries) {
        if (!matter.hasStepsSince(since)) {
            return; // as nearly all on any day: they need not be folded for this
        }
        Matter.History<S> history = at.history(matter);
        for (Mending<S> mending : Mending.of(history)) {
            if (mending.step().isRecordedSince(since)) {
                entries.add(of(history, mending, at.school()));
            }
        }
    }

    private static <S extends MatterState> MendedEntry of(
            Matter.History<S> history, Mending<S> mending, School school) {
        MendedParts<S> parts = new MendedParts<>(mending, school);
        MatterState before = mending.before().state();
        MatterState after = mending.after().state();
        boolean changed = !before.stage().equals(after.stage());
        OffsetDateTime since = parts.since();
        return new MendedEntry(
                history.matter().kind().noun(),
                history.matter().id(),
                MatterTitles.of(history, school),
                deed(mending),
                parts.all(),
                changed ? before.stage().label().in(school.lang()) : null,
                changed ? after.stage().label().in(school.lang()) : null,
                reason(history, mending.step(), school),
                mending.step().by(),
                mending.step().recorded(),
                since == null
                        ? List.of()
                        : EarlierPaper.between(school, since, mending.step().recorded()));
    }

    private static String reason(Matter.History<?> history, Step step, School school) {
        return history.facts().get(Petition.NATURE) == Nature.ACCUSATION
                ? UNTOLD.in(school.lang())
                : step.values().get(Correct.REASON, "");
    }

    private static Deed deed(Mending<?> mending) {
        if (!(mending.step().type() instanceof VoidStep)) {
            return Deed.CORRECT;
        }
        return VoidStep.NAME.equals(mending.step().values().get(VoidStep.STEP)) ? Deed.REINSTATE : Deed.VOID;
    }
}

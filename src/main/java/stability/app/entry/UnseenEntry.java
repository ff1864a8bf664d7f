package stability.app.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import stability.app.AuditNote;
import stability.app.Records;
import stability.domain.matter.Step;
import stability.domain.problem.Refused;

/**
 * Whether nobody can have seen an entry: it is in no commit, on no paper, in no note of an audit, and nothing came after it. In doubt
 * somebody has.
 */
final class UnseenEntry {
    private final Records records;
    private final EntryInGit git;

    UnseenEntry(Records records, EntryInGit git) {
        this.records = records;
        this.git = git;
    }

    boolean is(LastEntry entry, List<UndonePart<?>> parts) {
        // clocks of two machines may differ by so much
        Instant since = entry.recorded().minusMinutes(EntryContext.SKEW_MINUTES).toInstant();
        try {
            return isAll(entry, parts)
                    && parts.stream()
                            .allMatch(part -> records.standLast(part.before().matter(), part.out()))
                    && !records.mayBeHandedIn(since)
                    && !isNoted(since)
                    && !git.isCommitted(entry);
        } catch (Refused unknown) {
            return false; // git, or the note, cannot be asked; to void it is right in any case
        }
    }

    /** Whether the steps that go out are those of the entry, with none of another. */
    private static boolean isAll(LastEntry entry, List<UndonePart<?>> parts) {
        List<List<Step>> entered = new ArrayList<>();
        entry.parts().forEach(part -> entered.add(part.steps()));
        List<List<Step>> out = new ArrayList<>();
        parts.forEach(part -> out.add(part.out()));
        return entered.equals(out);
    }

    private boolean isNoted(Instant since) {
        AuditNote note = records.auditNote();
        return note != null && !note.at().toInstant().isBefore(since);
    }
}

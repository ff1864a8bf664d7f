package stability.app.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.Repository.Commit;
import stability.domain.field.Place;
import stability.domain.problem.Code;
import stability.domain.school.School;
import stability.domain.school.SchoolFields;

/**
 * The time in which an account that is older was taken into git, as its settings have it: what was done until then shows
 * how that was done, and is not judged. Whoever says so is told with the day and with how much is left out, so that nobody
 * gains by it in secret.
 */
final class TakingOver {
    private final @Nullable LocalDate day;
    private final @Nullable OffsetDateTime end;
    private final int line;
    private final @Nullable Commit commit;
    private int leftOut;

    private TakingOver(@Nullable LocalDate day, @Nullable OffsetDateTime end, int line, @Nullable Commit commit) {
        this.day = day;
        this.end = end;
        this.line = line;
        this.commit = commit;
    }

    /**
     * As the settings have it, but never beyond the day on which they came to say so: nobody can let stand beforehand what
     * is yet to be done.
     */
    static TakingOver of(School school, FileHistory settings, Map<String, List<String>> read) {
        LocalDate day = school.takenIntoGit();
        if (day == null) {
            return new TakingOver(null, null, 0, null);
        }
        List<String> lines = read.getOrDefault(Records.SETTINGS, List.of());
        int line = 0;
        while (line < lines.size() && !RecordLine.key(lines.get(line)).equals(SchoolFields.TAKEN_INTO_GIT.name())) {
            line++;
        }
        Commit commit = line < lines.size() ? settings.source(lines.get(line)) : null;
        OffsetDateTime said = commit == null ? null : commit.at();
        LocalDate known = said == null ? day : school.zone().at(said).toLocalDate();
        return new TakingOver(day, school.endOf(known.isBefore(day) ? known : day), line + 1, commit);
    }

    /** Whether a commit belongs to it. */
    boolean has(@Nullable Commit other) {
        OffsetDateTime at = other == null ? null : other.at();
        return end != null && at != null && !at.isAfter(end);
    }

    /** Counts a finding that is not told for that. */
    void leaveOut() {
        leftOut++;
    }

    void tell(AuditScope scope) {
        if (day != null) {
            Place place = new Place(Records.SETTINGS, line, 0);
            scope.tell(Code.TAKEN_OVER.at(place, day, leftOut, scope.told(commit)));
        }
    }
}

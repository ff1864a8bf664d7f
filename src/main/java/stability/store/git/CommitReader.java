package stability.store.git;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.Repository.Commit;
import stability.app.Repository.Descent;

/** Reads what {@code git log} prints of the commits by themselves. */
final class CommitReader {
    /** Hash, parents, author, and the time twice: as it stands there, and what git makes of it. */
    static final List<String> OPTIONS =
            List.of("--date=raw", "--no-color", "--no-notes", "--format=format:%H%x00%P%x00%an%x00%ct%x00%cd");

    /** Beyond it a year has five digits. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private static final int MINUTES = 60;

    private CommitReader() {}

    /** @param edges the commits at which a shallow clone breaks off */
    static List<Descent> read(InputStream in, Set<String> edges) throws IOException {
        List<Descent> commits = new ArrayList<>();
        Lines lines = new Lines(in);
        for (String line = lines.next(); line != null; line = lines.next()) {
            String[] parts = line.split("\0", -1);
            if (parts.length == 5) {
                List<String> parents = parts[1].isEmpty() ? List.of() : List.of(parts[1].split(" ", -1));
                commits.add(descent(parts, parents, edges.contains(parts[0])));
            }
        }
        return commits;
    }

    /**
     * The time of a commit is whatever its maker wrote: seconds that no clock shows, an offset that no zone has, or nothing.
     * Then it is told as it stands there.
     */
    private static Descent descent(String[] parts, List<String> parents, boolean edge) {
        String seconds = parts[3];
        String[] read = parts[4].split(" ", -1);
        if (read.length != 2 || !seconds.equals(read[0])) {
            // git prints the name of the placeholder where there is no time
            String written = seconds.startsWith("%") ? "" : seconds;
            return new Descent(new Commit(parts[0], parts[2], null, edge), parents, false, written);
        }
        try {
            Instant at = Instant.ofEpochSecond(Long.parseLong(seconds));
            if (at.getEpochSecond() > LAST_SECOND || at.getEpochSecond() <= 0) {
                return new Descent(new Commit(parts[0], parts[2], null, edge), parents, false, parts[4]);
            }
            ZoneOffset offset = offset(read[1]);
            OffsetDateTime time = at.atOffset(offset == null ? ZoneOffset.UTC : offset);
            return new Descent(new Commit(parts[0], parts[2], time, edge), parents, offset != null, parts[4]);
        } catch (NumberFormatException | DateTimeException e) {
            return new Descent(new Commit(parts[0], parts[2], null, edge), parents, false, parts[4]);
        }
    }

    /** {@code +0800}; null for one that is nowhere on earth. */
    private static @Nullable ZoneOffset offset(String written) {
        int number = Integer.parseInt(written);
        int minutes = number / 100 * MINUTES + number % 100;
        boolean real = minutes >= -12 * MINUTES && minutes <= 14 * MINUTES && Math.abs(number % 100) < MINUTES;
        return real ? ZoneOffset.ofTotalSeconds(minutes * MINUTES) : null;
    }
}

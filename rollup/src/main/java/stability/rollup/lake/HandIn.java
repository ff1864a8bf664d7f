package stability.rollup.lake;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether a school has handed in for a month: a row of {@link LakeTable#HANDIN}.
 *
 * @param county of the school by the bureau's list; empty without one
 * @param handedIn whether it has; what follows is null or false if not
 * @param late whether that was after the day by which it was due
 * @param received the day on which it first handed in for the month: whoever hands in again has not become late by it
 * @param cutOff the moment at which the month is told
 * @param digest of the export from which the rows come
 * @param previousDigest of the export that it replaced, if the rows were others
 * @param reported whether any screening of the month is on record
 */
public record HandIn(
        String county,
        String school,
        String month,
        String name,
        boolean handedIn,
        boolean late,
        @Nullable LocalDate received,
        @Nullable LocalDateTime cutOff,
        @Nullable String digest,
        @Nullable String previousDigest,
        boolean reported) {

    /** One that is missing. */
    static HandIn missing(String county, String school, YearMonth month, String name) {
        return new HandIn(county, school, month.toString(), name, false, false, null, null, null, null, false);
    }

    /** The same of a school that is called so now, and lies there. */
    HandIn called(String itsName, String itsCounty) {
        return new HandIn(
                itsCounty, school, month, itsName, handedIn, late, received, cutOff, digest, previousDigest, reported);
    }

    /** The same, late or not. */
    HandIn late(boolean isLate) {
        return new HandIn(
                county, school, month, name, handedIn, isLate, received, cutOff, digest, previousDigest, reported);
    }

    /** Without a report: handed in, and no screening in it. */
    public boolean withoutReport() {
        return handedIn && !reported;
    }

    /** Those that a query gives, by school. */
    static Map<String, HandIn> read(DuckSession session, String query) throws SQLException {
        Map<String, HandIn> rows = new TreeMap<>();
        try (PreparedStatement statement = session.connection().prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                HandIn handIn = new HandIn(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(5),
                        row.getBoolean(6),
                        row.getObject(7, LocalDate.class),
                        row.getObject(8, LocalDateTime.class),
                        row.getString(9),
                        row.getString(10),
                        row.getBoolean(11));
                rows.put(handIn.school(), handIn);
            }
        }
        return rows;
    }
}

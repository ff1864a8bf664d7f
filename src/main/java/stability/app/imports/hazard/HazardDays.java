package stability.app.imports.hazard;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.ImportState;
import stability.app.imports.row.ReadRow;
import stability.domain.field.Text;
import stability.domain.hazard.Hazard;

/**
 * When a row says that its hazard was put right, verified and closed. Of a day that it does not say, but that must have come by what
 * its state says, the last one that it does say stands.
 *
 * @param rectified null if it was not put right, or no day is said
 */
record HazardDays(
        @Nullable LocalDate rectified,
        @Nullable LocalDate verified,
        @Nullable LocalDate closed) {
    /** @param done when the account has it put right; null if it has not */
    static HazardDays of(ReadRow row, ImportState state, @Nullable LocalDate done) {
        LocalDate rectified = first(row.get(ImportField.RECTIFIED, LocalDate.class), done);
        LocalDate verified = row.get(ImportField.VERIFIED, LocalDate.class);
        LocalDate closed = row.get(ImportField.CLOSED, LocalDate.class);
        LocalDate rightOn = first(first(rectified, verified), closed);
        LocalDate checkedOn = first(verified, first(closed, rightOn));
        return new HazardDays(
                state.compareTo(ImportState.RECTIFIED) >= 0 ? rightOn : null,
                state.compareTo(ImportState.VERIFIED) >= 0 ? checkedOn : null,
                state == ImportState.CLOSED ? first(closed, checkedOn) : null);
    }

    private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : one;
    }

    /** What is wrong with the days of a row; null if each comes behind the one before, and none lies ahead of us. */
    static @Nullable Text disorder(ReadRow row, LocalDate today) {
        OffsetDateTime moment = row.get(Hazard.FOUND);
        ImportField last = null;
        LocalDate before = null;
        for (ImportField field : List.of(
                ImportField.of(Hazard.FOUND), ImportField.RECTIFIED, ImportField.VERIFIED, ImportField.CLOSED)) {
            boolean found = field.name().equals(Hazard.FOUND.name());
            LocalDate day = found ? (moment == null ? null : moment.toLocalDate()) : row.get(field, LocalDate.class);
            if (day == null) {
                continue;
            }
            if (before != null && last != null && day.isBefore(before)) {
                return Text.of("{0} {1} 早于{2} {3}", "{0}, {1}, is before {2}, {3}")
                        .with(field.label(), day, last.label(), before);
            }
            if (day.isAfter(today)) {
                return Text.of("{0} {1} 还没有到", "{0}, {1}, is still to come").with(field.label(), day);
            }
            last = field;
            before = day;
        }
        LocalDate due = row.get(ImportField.DUE, LocalDate.class);
        return due == null || moment == null || !due.isBefore(moment.toLocalDate())
                ? null
                : Text.of("{0} {1} 早于{2} {3}", "{0}, {1}, is before {2}, {3}")
                        .with(ImportField.DUE.label(), due, Hazard.FOUND.label(), moment.toLocalDate());
    }
}

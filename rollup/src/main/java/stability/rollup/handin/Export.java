package stability.rollup.handin;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import stability.domain.export.ExportManifest;
import stability.domain.export.ExportTable;

/**
 * What one school hands in.
 *
 * @param folder where it lies
 * @param shown the folder as whoever runs the program would type it
 */
public record Export(Path folder, String shown, ExportManifest manifest) {
    public String school() {
        return manifest.school();
    }

    /** The months, in order. */
    public List<YearMonth> months() {
        YearMonth from = YearMonth.parse(manifest.from());
        YearMonth until = YearMonth.parse(manifest.until());
        return Stream.iterate(from, month -> !month.isAfter(until), month -> month.plusMonths(1))
                .toList();
    }

    /** The moment at which a month is told, by the school's clock: its end, or the cut-off if that is earlier. */
    public LocalDateTime cutOff(YearMonth month) {
        LocalDateTime end = month.atEndOfMonth().atTime(23, 59, 59);
        LocalDateTime cutOff = OffsetDateTime.parse(manifest.cutOff()).toLocalDateTime();
        return cutOff.isBefore(end) ? cutOff : end;
    }

    /** A file in it as whoever runs the program would type it. */
    String shownFile(ExportTable table) {
        return shown + "/" + table.file();
    }
}

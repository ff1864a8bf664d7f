package stability.rollup.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import stability.domain.export.ExportColumn;
import stability.domain.export.ExportManifest;
import stability.domain.export.ExportTable;
import stability.rollup.handin.Cells;
import stability.rollup.handin.Export;
import stability.rollup.handin.ExportFolders;
import stability.rollup.handin.ExportRows;
import stability.rollup.handin.Findings;
import stability.rollup.handin.Flaw;
import stability.rollup.handin.Found;

/** What a worker does with an export: reads it with the desk's readers, each line as strictly as there. */
final class ExportReading {
    /** How Hadoop names what lies on a disk; nobody types that. */
    private static final String DISK = "file:";

    private static final List<String> REPORTS = List.of("screened", "backfilled", "clear", "found");

    private ExportReading() {}

    /**
     * Reads all of an export, and says what is in it or what is wrong.
     *
     * @param place where it lies, as Hadoop names it
     */
    static Looked look(String place, Configuration hadoop) throws IOException {
        String shown = place.startsWith(DISK) ? place.substring(DISK.length()) : place;
        Findings findings = new Findings();
        Set<String> reported = new TreeSet<>();
        try (LocalCopy copy = LocalCopy.of(place, hadoop)) {
            ExportFolders folders = new ExportFolders(null, findings);
            if (Files.isSymbolicLink(copy.path())) {
                findings.add(Flaw.SYMBOLIC_LINK.in(shown));
            } else if (Files.isDirectory(copy.path())
                    && !Files.exists(copy.path().resolve(ExportManifest.FILE))) {
                findings.add(Flaw.NOT_AN_EXPORT.in(shown));
            } else {
                folders.add(copy.path(), shown);
            }
            for (Export export : folders.exports()) {
                ExportRows.read(
                        export,
                        (table, cells) -> {
                            if (table == ExportTable.DAY && isReport(cells)) {
                                reported.add(cells.text(1));
                            }
                        },
                        findings);
            }
            return new Looked(
                    place,
                    shown,
                    findings.isEmpty() ? folders.exports().get(0).manifest() : null,
                    reported,
                    findings.told().stream().map(Told::of).toList(),
                    findings.more());
        }
    }

    private static boolean isReport(Cells cells) {
        List<ExportColumn> columns = ExportTable.DAY.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (REPORTS.contains(columns.get(i).name()) && cells.has(i) && cells.number(i) != 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The rows of one of its tables, without the county.
     *
     * @throws IllegalStateException if it was right before, and is not any more
     */
    static List<Row> rows(Looked looked, ExportTable table, Configuration hadoop) throws IOException {
        Findings findings = new Findings();
        List<Row> rows = new ArrayList<>();
        String file = looked.place() + "/" + table.file();
        try (LocalCopy copy = LocalCopy.of(file, hadoop)) {
            ExportRows.read(
                    looked.export(copy.path().resolveSibling("")),
                    table,
                    (of, cells) -> rows.add(RowFactory.create(SparkCells.of(of, cells))),
                    findings);
        }
        if (!findings.isEmpty()) {
            Found first = findings.told().get(0);
            throw new IllegalStateException(
                    first.file() + ":" + first.line() + ": " + first.message().en());
        }
        return rows;
    }
}

package stability.rollup.handin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import stability.domain.export.ExportManifest;
import stability.domain.export.ExportTable;

/** Reads a table of an export line by line, and holds the file to what the manifest says of it. */
final class TableReader {
    /** Bytes of the shortest row that could be right: its school and its month. */
    static final int SHORTEST = "{\"school\":\"00\",\"month\":\"2026-09\"}\n".length();

    private final Findings findings;
    private boolean right = true;

    TableReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * Whether the file has the size that the manifest says, and could have as many rows; looked at before anything is read.
     */
    static boolean fits(Export export, ExportTable table, Findings findings) throws IOException {
        ExportManifest.Part claim = claim(export, table);
        String shown = export.shownFile(table);
        long size = Files.size(file(export, table));
        if (size != claim.bytes()) {
            findings.add(Flaw.OTHER_SIZE.in(shown, size, claim.bytes()));
            return false;
        }
        if (claim.rows() > size / SHORTEST) {
            findings.add(Flaw.CLAIM.in(shown, claim.rows(), size));
            return false;
        }
        return true;
    }

    /** Reads it; true if all of it is right. Rows go to the sink until one is not. */
    boolean read(Export export, ExportTable table, RowSink sink) throws IOException {
        ExportManifest.Part claim = claim(export, table);
        String shown = export.shownFile(table);
        RowReader rows = new RowReader(table, export.manifest(), shown, this::tell);
        int count = 0;
        try (Lines lines = new Lines(file(export, table))) {
            while (lines.next()) {
                count = lines.number();
                if (isReadable(lines, shown)
                        && rows.read(lines.bytes(), lines.from(), lines.length(), count)
                        && right) {
                    sink.row(table, rows.cells());
                }
            }
            if (!lines.sha256().equals(claim.sha256())) {
                tell(Flaw.OTHER_BYTES.in(shown));
            }
        }
        if (count != claim.rows()) {
            tell(Flaw.OTHER_COUNT.in(shown, count, claim.rows()));
        }
        return right;
    }

    private boolean isReadable(Lines lines, String shown) {
        int number = lines.number();
        if (lines.isLong()) {
            tell(Flaw.LONG_LINE.at(shown, number, null, Lines.LONGEST));
        } else if (lines.beginsWithMark()) {
            tell(Flaw.BYTE_ORDER_MARK.in(shown));
        } else if (!lines.isUtf8()) {
            tell(Flaw.NOT_UTF8.at(shown, number, null));
        } else if (!lines.isEnded()) {
            tell(Flaw.NO_LINE_END.at(shown, number, null));
        } else {
            return true;
        }
        return false;
    }

    private void tell(Found found) {
        right = false;
        findings.add(found);
    }

    private static Path file(Export export, ExportTable table) {
        return export.folder().resolve(table.file());
    }

    private static ExportManifest.Part claim(Export export, ExportTable table) {
        return Objects.requireNonNull(export.manifest().parts().get(table));
    }
}

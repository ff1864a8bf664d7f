package stability.domain.export;

import stability.domain.field.Text;

/**
 * A column of a table that is handed in.
 *
 * @param name as in NDJSON, SQL and Parquet
 * @param required whether every row has it
 * @param text whether it is there only where a school hands in titles and places, too ({@code --text})
 * @param meaning what it says
 */
public record ExportColumn(String name, ExportType type, boolean required, boolean text, Text meaning) {
    /** The most characters of a text. */
    public static final int TEXT_LENGTH = 1000;

    static ExportColumn required(String name, ExportType type, String zh, String en) {
        return new ExportColumn(name, type, true, false, Text.of(zh, en));
    }

    static ExportColumn optional(String name, ExportType type, String zh, String en) {
        return new ExportColumn(name, type, false, false, Text.of(zh, en));
    }

    static ExportColumn text(String name, String zh, String en) {
        return new ExportColumn(name, ExportType.TEXT, false, true, Text.of(zh, en));
    }
}

package stability.domain.export;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * What stands in {@code export.json} beside the tables: who hands in what, and digests by which a damaged or changed one is known.
 *
 * @param school the code of the school
 * @param name the name of the school
 * @param zone its time zone
 * @param cutOff {@code 2026-09-30T23:59:59+08:00}
 * @param from the first month, {@code 2026-09}
 * @param until the last month
 * @param text whether titles and places are in it
 * @param parts each of the tables
 */
public record ExportManifest(
        String school,
        String name,
        String zone,
        String cutOff,
        String from,
        String until,
        boolean text,
        Map<ExportTable, Part> parts)
        implements Serializable {
    /** The name of the file. */
    public static final String FILE = "export.json";

    /** What it calls itself, {@code kind}. */
    public static final String KIND = "stability-export";

    /**
     * A table.
     *
     * @param rows how many lines
     * @param bytes how long the file is
     * @param sha256 the digest of the file, 64 hexadecimal digits
     */
    public record Part(long rows, long bytes, String sha256) implements Serializable {}

    public ExportManifest {
        parts = Map.copyOf(new EnumMap<>(parts));
    }

    /** The digest of the whole: of all that is handed in but the names of school and zone, 64 hexadecimal digits. */
    public String digest() {
        StringBuilder lines = new StringBuilder();
        for (String line : new String[] {school, cutOff, from, until, String.valueOf(text)}) {
            lines.append(line).append('\n');
        }
        for (ExportTable table : ExportTable.values()) {
            Part part = parts.get(table);
            if (part != null) {
                lines.append(table.word() + " " + part.rows() + " " + part.sha256() + "\n");
            }
        }
        return sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of these bytes, 64 hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}

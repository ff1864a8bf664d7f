package stability.render.excel.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import stability.render.digest.PackageDigest;
import stability.render.digest.PackageFile;

/**
 * Takes the time of making and the accidents of a run out of a workbook, so that the same content gives the same bytes, and puts its
 * digest in. It reads the directory
 * at the end of the zip file: {@link java.util.zip.ZipInputStream} trips over the sizes behind fastexcel's entries.
 */
public final class FixedZip {
    private static final String CORE = "docProps/core.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final Pattern MERGED_CELL = Pattern.compile("<mergeCell ref=\"[^\"]*\"/>");
    private static final Pattern MERGED = Pattern.compile("(<mergeCells[^>]*>)(.*?)</mergeCells>", Pattern.DOTALL);
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

    /** fastexcel cannot protect a sheet without a password; that of none at all would be asked for. */
    private static final Pattern NO_PASSWORD = Pattern.compile("(<sheetProtection) password=\"[^\"]*\"");

    // APPNOTE.TXT 4.3.16 and 4.3.12: the end of the directory, and an entry of it
    private static final int END_SIZE = 22;
    private static final int END_COUNT = 10;
    private static final int END_START = 16;
    private static final int METHOD = 10;
    private static final int PACKED = 20;
    private static final int SIZE = 24;
    private static final int NAME = 28;
    private static final int EXTRA = 30;
    private static final int COMMENT = 32;
    private static final int LOCAL = 42;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_NAME = 26;
    private static final int LOCAL_EXTRA = 28;
    private static final int LOCAL_SIZE = 30;

    private FixedZip() {}

    /** @param created what the file says about when it was made */
    public static byte[] of(byte[] file, Instant created) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int end = file.length - END_SIZE; // there is no comment behind it
        int at = zip.getInt(end + END_START);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < zip.getShort(end + END_COUNT); i++) {
            String name = new String(file, at + ENTRY_SIZE, zip.getShort(at + NAME), StandardCharsets.UTF_8);
            parts.put(name, fixed(name, content(file, zip, at), created));
            at += ENTRY_SIZE + zip.getShort(at + NAME) + zip.getShort(at + EXTRA) + zip.getShort(at + COMMENT);
        }
        PackageDigest.mark(parts);
        return PackageFile.compressed(parts);
    }

    /** @param entry where the entry of the directory begins */
    private static byte[] content(byte[] file, ByteBuffer zip, int entry) throws IOException {
        int local = zip.getInt(entry + LOCAL);
        int start = local + LOCAL_SIZE + zip.getShort(local + LOCAL_NAME) + zip.getShort(local + LOCAL_EXTRA);
        if (zip.getShort(entry + METHOD) != ZipEntry.DEFLATED) {
            throw new IOException("an entry of the workbook is not deflated");
        }
        byte[] content = new byte[zip.getInt(entry + SIZE)];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, start, zip.getInt(entry + PACKED));
            if (inflater.inflate(content) != content.length) {
                throw new IOException("an entry of the workbook is cut short");
            }
        } catch (DataFormatException e) {
            throw new IOException(e);
        } finally {
            inflater.end();
        }
        return content;
    }

    private static byte[] fixed(String name, byte[] content, Instant created) {
        boolean core = name.equals(CORE);
        if (!core && !name.startsWith(SHEETS)) {
            return content;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        String fixed = core
                ? text.replaceFirst(CREATED, "$1" + created.truncatedTo(ChronoUnit.SECONDS))
                : NO_PASSWORD
                        .matcher(MERGED.matcher(text).replaceFirst(FixedZip::sorted))
                        .replaceFirst("$1");
        return fixed.getBytes(StandardCharsets.UTF_8);
    }

    /** fastexcel keeps merged cells in a set whose order differs from run to run. */
    private static String sorted(MatchResult merged) {
        return merged.group(1)
                + MERGED_CELL
                        .matcher(merged.group(2))
                        .results()
                        .map(MatchResult::group)
                        .sorted()
                        .collect(Collectors.joining())
                + "</mergeCells>";
    }
}

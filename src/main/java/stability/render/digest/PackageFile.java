package stability.render.digest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the zip file that a Word file or a workbook is: the same parts give the same bytes, wherever and whenever. */
public final class PackageFile {
    /**
     * The moment of writing would make two equal papers differ. Not the first day that a zip can tell: with that one Java
     * adds a field that depends on the time zone.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private PackageFile() {}

    /** The file with its parts compressed. What a compressor makes of them differs between systems. */
    public static byte[] compressed(Map<String, byte[]> parts) throws IOException {
        return write(parts, ZipEntry.DEFLATED);
    }

    /** The file with its parts as they are. */
    public static byte[] stored(Map<String, byte[]> parts) throws IOException {
        return write(parts, ZipEntry.STORED);
    }

    private static byte[] write(Map<String, byte[]> parts, int method) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                byte[] bytes = part.getValue();
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(method);
                entry.setTimeLocal(NO_TIME);
                if (method == ZipEntry.STORED) {
                    CRC32 sum = new CRC32();
                    sum.update(bytes);
                    entry.setSize(bytes.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(bytes);
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }
}

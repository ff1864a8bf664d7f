package stability.store.sheet;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook, which is a zip file. Each is unpacked as a stream, only when it is asked for, and no further than
 * its size as declared, nor all together beyond a limit; so pictures cost nothing, and a bomb nothing either.
 */
final class Parts implements Closeable {
    /** A workbook with a thousand pictures has 2,000 parts. */
    private static final int MOST = 20_000;
    /** All that is unpacked, in bytes: 100,000 rows of 20 columns are 150 MB. */
    private static final long UNPACKED = 512L << 20;
    /** How much more a part may be than in the file: XML of a million rows without content comes to 40 times. */
    private static final long RATIO = 200;
    /** In bytes; of a smaller part the ratio does not matter. */
    private static final long SMALL = 4L << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;
    private long unpacked;

    private Parts(ZipFile zip, Map<String, ZipEntry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    static Parts open(Path file) throws NotRead, IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException e) {
            throw NotRead.damaged();
        }
        try {
            return new Parts(zip, entries(zip));
        } catch (NotRead | IllegalArgumentException e) {
            zip.close();
            throw e instanceof NotRead why ? why : NotRead.damaged();
        }
    }

    /** By name in small letters: the standard takes no account of the case. Two of one name would be read as one likes. */
    private static Map<String, ZipEntry> entries(ZipFile zip) throws NotRead {
        if (zip.size() > MOST) {
            throw NotRead.bomb();
        }
        Map<String, ZipEntry> entries = new HashMap<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (!entry.isDirectory() && entries.put(key(entry.getName()), entry) != null) {
                throw NotRead.damaged();
            }
        }
        return entries;
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** Whether a part lies in this folder, such as {@code word/}. */
    boolean hasFolder(String folder) {
        return entries.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    /** A part as a stream of elements. */
    PartXml xml(String name) throws NotRead, IOException {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) {
            throw NotRead.damaged();
        }
        long size = entry.getSize();
        if (size > UNPACKED - unpacked || size > SMALL && size / RATIO > entry.getCompressedSize()) {
            throw NotRead.bomb();
        }
        unpacked += size;
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw NotRead.damaged();
        }
        return new PartXml(new Declared(in, size));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A part that goes on behind the size that it declares lies. */
    static final class Declared extends FilterInputStream {
        private long left;
        private @Nullable NotRead lie;

        Declared(InputStream in, long size) {
            super(in);
            this.left = size;
        }

        /** Why reading ended; null if not by us. */
        @Nullable
        NotRead lie() {
            return lie;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                lie = NotRead.bomb();
                throw new ZipException("more than declared");
            }
            return read;
        }
    }
}

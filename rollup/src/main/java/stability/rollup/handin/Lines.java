package stability.rollup.handin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The lines of a file as bytes, and the digest of all of them. A line longer than {@link #LONGEST} is passed over. */
final class Lines implements AutoCloseable {
    /** In bytes, without its end: more than a row of the longest texts, each character escaped twice. */
    static final int LONGEST = 1 << 16;

    private final InputStream in;
    private final MessageDigest digest;
    private final byte[] buffer = new byte[4 * LONGEST];
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer characters = CharBuffer.allocate(LONGEST);
    private int from;
    private int end;
    private int filled;
    private int number;
    private boolean isLong;
    private boolean isAscii;
    private boolean ended = true;

    Lines(Path file) throws IOException {
        in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Goes to the next line; false if there is none. */
    boolean next() throws IOException {
        isLong = false;
        from = ended ? Math.min(end + 1, filled) : filled;
        if (number == 0) {
            from = 0;
        }
        isAscii = true;
        int look = from;
        while (true) {
            int at = scan(look);
            if (at < filled) {
                return found(at, true);
            }
            if (filled - from > LONGEST) {
                isLong = true;
                from = filled; // what was read of it is forgotten
            }
            look = fill(filled);
            if (look < 0) {
                return (filled > from || isLong) && found(filled, false);
            }
        }
    }

    /** Where the next line end is, or where what was read ends; looks for what is not ASCII on the way. */
    private int scan(int start) {
        byte[] bytes = buffer;
        int stop = filled;
        int at = start;
        int all = 0;
        while (at < stop && bytes[at] != '\n') {
            all |= bytes[at++];
        }
        isAscii &= all >= 0;
        return at;
    }

    private boolean found(int at, boolean whole) {
        end = at;
        ended = whole;
        number++;
        isLong |= end - from > LONGEST;
        return true;
    }

    /** Reads more behind what is there, which moves to the front; where to look on, or -1 if there is no more. */
    private int fill(int look) throws IOException {
        if (filled == buffer.length || from == filled) {
            System.arraycopy(buffer, from, buffer, 0, filled - from);
            look -= from;
            filled -= from;
            from = 0;
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read < 0) {
            return -1;
        }
        digest.update(buffer, filled, read);
        filled += read;
        return look;
    }

    /** The line lies in {@link #bytes} from here. */
    int from() {
        return from;
    }

    int length() {
        return end - from;
    }

    byte[] bytes() {
        return buffer;
    }

    /** Its number from 1. */
    int number() {
        return number;
    }

    /** Whether it is too long, and so is not there. */
    boolean isLong() {
        return isLong;
    }

    /** Whether it ends with a line end. */
    boolean isEnded() {
        return ended;
    }

    /** Whether it is UTF-8, to the last byte. */
    boolean isUtf8() {
        if (isAscii) {
            return true;
        }
        characters.clear();
        decoder.reset();
        return !decoder.decode(ByteBuffer.wrap(buffer, from, end - from), characters, true)
                .isError();
    }

    /** Whether the first line begins with a byte order mark. */
    boolean beginsWithMark() {
        return number == 1
                && length() >= 3
                && buffer[from] == (byte) 0xEF
                && buffer[from + 1] == (byte) 0xBB
                && buffer[from + 2] == (byte) 0xBF;
    }

    /** Of all that was read, 64 hexadecimal digits. To be asked once, at the end. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package stability.store.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.problem.Code;
import stability.domain.problem.FileProblems;

/** Bytes to characters: UTF-8 and nothing else, and the place of the first byte that is not. */
final class Decoder {
    private Decoder() {}

    /**
     * The text with its lines. What is wrong with single characters is not judged here.
     *
     * @return null if the bytes are nothing like UTF-8 text
     */
    static @Nullable Source decode(byte[] bytes, int length, int limit, String name, FileProblems findings) {
        if (length > limit) {
            findings.add(Code.TOO_LARGE.at(Place.of(name), length, limit));
            return null;
        }
        if (isUtf16(bytes, length)) {
            findings.add(Code.UTF16.at(new Place(name, 1, 1)));
            return null;
        }
        // The JDK decodes valid text much faster when asked to replace; only a replacement found makes it worth asking
        // why.
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            text = strictly(bytes, length, name, findings);
        }
        if (text.startsWith("\uFEFF")) {
            findings.add(Code.BOM.at(new Place(name, 1, 1)));
            text = text.substring(1);
        }
        return source(name, text);
    }

    private static String strictly(byte[] bytes, int length, String name, FileProblems findings) {
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String good = out.flip().toString();
        if (result.isError()) {
            Source before = source(name, good);
            // A write that was cut off inside a character leaves the beginning of that character as the last bytes.
            boolean cutOff = result.length() == in.remaining() && HalfLine.isOpenStep(before.line(before.lines()));
            findings.add(
                    cutOff
                            ? Code.HALF_LINE.at(new Place(name, before.lines(), 1))
                            : Code.NOT_UTF8.at(before.place(good.length())));
        }
        return good;
    }

    /**
     * A byte order mark, or the zero bytes that the ASCII in such a text consists of by half: they stand on every
     * second byte only.
     */
    private static boolean isUtf16(byte[] bytes, int length) {
        if (length < 2) {
            return false;
        }
        int first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        if (first == 0xFEFF || first == 0xFFFE) {
            return true;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        int most = Math.max(zeros[0], zeros[1]);
        return Math.min(zeros[0], zeros[1]) == 0 && most >= 2 && most * 8L >= length;
    }

    private static Source source(String name, String text) {
        int[] starts = new int[64];
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = at + 1;
        }
        return new Source(name, text, Arrays.copyOf(starts, lines), isAstral(text));
    }

    private static boolean isAstral(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}

package stability.hostile;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Locale;

/** Odd characters, written so that an editor shows them: {@code \n}, {@code \t}, {@code \\}, {@code \x41} for a byte, {@code \u202e}. */
final class Odd {
    private Odd() {}

    /** The bytes that a line means. */
    static byte[] bytes(String written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int i = 0;
        while (i < written.length()) {
            if (written.charAt(i) != '\\') {
                int c = written.codePointAt(i);
                bytes.writeBytes(utf8(c));
                i += Character.charCount(c);
                continue;
            }
            char kind = written.charAt(i + 1);
            switch (kind) {
                case 'n' -> bytes.write('\n');
                case 'r' -> bytes.write('\r');
                case 't' -> bytes.write('\t');
                case 'x' -> bytes.writeBytes(HexFormat.of().parseHex(written, i + 2, i + 4));
                case 'u' -> bytes.writeBytes(utf8(Integer.parseInt(written, i + 2, i + 6, 16)));
                default -> bytes.write(kind);
            }
            i += kind == 'x' ? 4 : kind == 'u' ? 6 : 2;
        }
        return bytes.toByteArray();
    }

    /** The text that a line means. */
    static String text(String written) {
        return new String(bytes(written), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** A text as a line that means it; what is visible stays as it is. */
    static String written(String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean shown = type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR
                    && c != 0xA0
                    && c != '|';
            if (c == '\\') {
                written.append("\\\\");
            } else if (shown || c > 0xFFFF) {
                written.appendCodePoint(c);
            } else {
                written.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return written.toString();
    }

    private static byte[] utf8(int character) {
        return Character.toString(character).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}

package stability.render.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The address of a file, on which a terminal lets one click. */
public final class FileLink {
    /** RFC 3986, 2.3; the rest is encoded, since a terminal takes an address to end where a character is unusual. */
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private FileLink() {}

    /**
     * The address.
     *
     * @param path absolute, as the system writes it: {@code /home/a/日报.md}, {@code C:\a\b.md}, {@code \\server\share\b.md}
     * @param separator between folders in it
     */
    public static String of(String path, char separator) {
        String plain = separator == '/' ? path : path.replace(separator, '/');
        if (separator != '/' && plain.startsWith("//")) {
            return "file:" + encoded(plain);
        }
        boolean drive = separator != '/' && plain.length() > 1 && plain.charAt(1) == ':';
        return drive ? "file:///" + plain.charAt(0) + ":" + encoded(plain.substring(2)) : "file://" + encoded(plain);
    }

    /** A path in an address, with {@code /} between its folders. */
    public static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && PLAIN.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return encoded.toString();
    }
}

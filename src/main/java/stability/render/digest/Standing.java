package stability.render.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** How a paper stands that was written earlier, as its file tells. */
public enum Standing {
    /** It is as the program wrote it, or of a format in which no person types: to replace it loses nothing. */
    UNCHANGED,
    /** It has been changed since it was written. */
    CHANGED,
    /** It has no digest: an earlier version wrote it, or another program saved it and left the digest out. */
    UNMARKED;

    /** The name under which the digest stands in a file. */
    static final String NAME = "stability-digest";

    /** The digest as it is written. */
    static final String HEX = "[0-9a-f]{64}";

    /**
     * Judges a paper.
     *
     * @param extension of its name, {@code docx}: text, CSV and JSON have no place for a digest that would leave them what
     *     they are
     * @param file an empty one has nothing to lose
     */
    public static Standing of(String extension, byte[] file) {
        if (file.length == 0) {
            return UNCHANGED;
        }
        return switch (extension.toLowerCase(Locale.ROOT)) {
            case "md" -> TextDigest.MARKDOWN.standing(file);
            case "html" -> TextDigest.PAGE.standing(file);
            case "docx", "xlsx" -> PackageDigest.standing(file);
            default -> UNCHANGED;
        };
    }

    static Standing of(boolean unchanged) {
        return unchanged ? UNCHANGED : CHANGED;
    }

    static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    static String sha(byte[] bytes) {
        return HexFormat.of().formatHex(sha().digest(bytes));
    }

    static String sha(String latin) {
        return sha(latin.getBytes(StandardCharsets.ISO_8859_1));
    }
}

package stability.render.digest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The digest of a Word document or workbook, in a property of the document: SHA-256 over the names and contents of all
 * parts but the digest itself. Whatever an office program saves has other parts.
 */
public final class PackageDigest {
    private static final String PART = "docProps/custom.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "_rels/.rels";

    private static final String TYPE =
            "<Override PartName=\"/PART\" ContentType=\"application/vnd.openxmlformats-officedocument.custom-properties+xml\"/>";
    private static final String RELATION =
            "<Relationship Id=\"stabilityDigest\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties\" Target=\""
                    + PART + "\"/>";

    private static final String BEFORE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" \
            xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">\
            <property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="NAME"><vt:lpwstr>""".replace("NAME", Standing.NAME);
    private static final String AFTER = "</vt:lpwstr></property></Properties>";

    private static final Pattern MARK = Pattern.compile(Pattern.quote(BEFORE) + "(" + Standing.HEX + ")" + AFTER);

    /** A template of a user's own may have properties already, and under another name. */
    private static final Pattern OWN = Pattern.compile("<[^<>]*/custom-properties\"[^<>]*>");

    private static final Pattern TARGET = Pattern.compile("Target=\"/?([^\"]*)\"");
    private static final Pattern END = Pattern.compile("</((?:[\\w.-]+:)?)(?:Types|Relationships)\\s*>");

    /** In bytes, unpacked: no paper has as many. */
    private static final long LARGEST = 1L << 29;

    /** Beyond as many bytes a part is not the one with the properties. */
    private static final int SMALL = 1 << 14;

    private PackageDigest() {}

    /** Puts the digest into a finished package. */
    public static void mark(Map<String, byte[]> parts) {
        String part = part(parts);
        parts.put(part, new byte[0]);
        parts.computeIfPresent(
                TYPES,
                (name, types) ->
                        text(types).contains("\"/" + part + "\"") ? types : with(types, TYPE.replace("PART", part)));
        StringBuilder digests = new StringBuilder();
        parts.forEach((name, bytes) -> digests.append(line(name, name.equals(part) ? "" : Standing.sha(bytes))));
        parts.put(part, (BEFORE + sum(digests) + AFTER).getBytes(StandardCharsets.UTF_8));
    }

    /** The part with the properties, which is referred to from now on. */
    private static String part(Map<String, byte[]> parts) {
        byte[] relations = parts.get(RELATIONS);
        Matcher own = OWN.matcher(relations == null ? "" : text(relations));
        if (own.find()) {
            Matcher target = TARGET.matcher(own.group());
            if (target.find()) {
                return target.group(1);
            }
        }
        parts.computeIfPresent(RELATIONS, (name, old) -> with(old, RELATION));
        return PART;
    }

    /** The element added at the end, with the prefix that the others have. */
    private static byte[] with(byte[] xml, String element) {
        String text = END.matcher(text(xml))
                .replaceFirst(end -> Matcher.quoteReplacement("<" + end.group(1) + element.substring(1) + end.group()));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a file is as {@link #mark} made it. */
    static Standing standing(byte[] file) {
        String found = null;
        boolean named = false;
        StringBuilder digests = new StringBuilder();
        long left = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE));
                left -= bytes.length;
                if (left < 0) {
                    return Standing.CHANGED;
                }
                String small = bytes.length > SMALL ? "" : text(bytes);
                named |= small.contains(Standing.NAME);
                Matcher mark = MARK.matcher(small);
                boolean marks = mark.matches();
                digests.append(line(entry.getName(), marks ? "" : Standing.sha(bytes)));
                found = marks ? mark.group(1) : found;
            }
        } catch (IOException | IllegalArgumentException damaged) { // the latter for a name that is not UTF-8
            return Standing.CHANGED;
        }
        if (!named) {
            return Standing.UNMARKED;
        }
        return Standing.of(
                found != null && found.equals(sum(digests))); // other programs write the property in their own way
    }

    private static String line(String name, String digest) {
        return digest + " " + name + "\n";
    }

    private static String sum(StringBuilder digests) {
        return Standing.sha(digests.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

package stability.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes Word files apart and puts them together again, as a person with a zip program would. */
public final class WordParts {
    private WordParts() {}

    /** The parts of a file as text, in their order. */
    public static Map<String, String> of(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** The text of a document, a line for each paragraph; of anything else what it is. */
    public static String text(byte[] file) throws IOException {
        String document = of(file).get("word/document.xml");
        if (document == null) {
            return new String(file, StandardCharsets.UTF_8);
        }
        String shown = document.replaceAll("<wp:position[HV].*?</wp:position[HV]>", ""); // says where a picture stands
        String xml = shown.replaceAll("</w:p>", "\n");
        return xml.replaceAll("<[^>]*>", "").replaceAll("\n\\s*", "\n").strip() + "\n";
    }

    /** A file of these parts. */
    public static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** The parts of a built-in template. */
    public static Map<String, String> template(String name) throws IOException {
        return of(Files.readAllBytes(Path.of("templates", name)));
    }
}

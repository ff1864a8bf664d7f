package stability.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes {@code templates/*.docx} from {@code src/test/resources/word/*.txt}, the same bytes each time: {@code bin/word-templates}. */
public final class WordTemplates {
    private static final Path TEXTS = Path.of("src/test/resources/word");

    /** The papers that lie on their side. */
    private static final Set<String> LANDSCAPE = Set.of("open", "major");

    /** The papers whose annex alone does. */
    private static final Set<String> ENDING_LANDSCAPE = Set.of("week", "month");

    /** The papers that are forms to be signed. */
    private static final Set<String> FORMS = Set.of("closing", "notices");

    private WordTemplates() {}

    /** @param arguments the project's folder, and the one to write to */
    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, byte[]> template : all(Path.of(arguments[0])).entrySet()) {
            Files.write(Path.of(arguments[1]).resolve(template.getKey()), template.getValue());
        }
    }

    /** The templates by their file names. */
    static Map<String, byte[]> all(Path project) throws IOException {
        Map<String, byte[]> templates = new LinkedHashMap<>();
        try (Stream<Path> texts = Files.list(project.resolve(TEXTS))) {
            for (Path text : texts.sorted().toList()) {
                String name = text.getFileName().toString().replace(".txt", "");
                templates.put(name + ".docx", zip(parts(name, Files.readAllLines(text))));
            }
        }
        return templates;
    }

    /** A document of these lines, with the page of the Chinese papers. */
    static byte[] document(List<String> lines) throws IOException {
        return zip(parts("text.zh-CN", lines));
    }

    private static Map<String, String> parts(String name, List<String> lines) {
        boolean chinese = name.endsWith(".zh-CN");
        boolean notice = name.startsWith("notice.");
        String body =
                chinese ? WordScript.body(lines, "：无。", "✂ 沿此线裁开") : WordScript.body(lines, ": none.", "✂ cut here");
        Map<String, String> parts = PackageParts.of(body, chinese, notice);
        String paper = name.substring(0, name.indexOf('.'));
        if (ENDING_LANDSCAPE.contains(paper)) {
            return PackageParts.endingTurned(parts);
        }
        return LANDSCAPE.contains(paper)
                ? PackageParts.turned(parts)
                : FORMS.contains(paper) ? PackageParts.form(parts) : parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] bytes = part.getValue().getBytes(StandardCharsets.UTF_8);
                CRC32 sum = new CRC32();
                sum.update(bytes);
                ZipEntry entry = new ZipEntry(part.getKey());
                // what a compressor makes of it differs between systems
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(bytes.length);
                entry.setCrc(sum.getValue());
                entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(bytes);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}

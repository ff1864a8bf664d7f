package stability.render.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.InProcess;
import stability.support.Program.Outcome;
import stability.support.Seeded;
import stability.support.World;

/** Papers as commands write them, and then whatever may happen to one. */
class StandingTest {
    private static final String CUSTOM = "docProps/custom.xml";

    @TempDir
    Path folder;

    private final Map<String, byte[]> papers = new LinkedHashMap<>();

    @BeforeEach
    void write() throws Exception {
        Files.createDirectory(folder.resolve("records"));
        Files.writeString(
                folder.resolve("records/stability.yaml"),
                "school: 示范职业学校\ndepartments:\n  - {id: zwc, name: 总务处, kind: office}\n");
        for (String command : List.of(
                "report daily --format md,html,docx --output papers",
                "report ledger month --output papers",
                "form screening --output papers")) {
            World world = World.of(folder, Instant.parse("2019-09-25T10:00:00Z"), Map.of(), "zh-CN");
            Outcome outcome = new InProcess().run(world, List.of(command.split(" ")));
            assertThat(outcome.status()).as(outcome.toString()).isZero();
        }
        try (var files = Files.list(folder.resolve("papers"))) {
            for (Path file : files.sorted().toList()) {
                papers.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        assertThat(papers).hasSize(5);
    }

    private static Standing standing(String name, byte[] file) {
        return Standing.of(name.substring(name.lastIndexOf('.') + 1), file);
    }

    @Test
    void aPaperIsAsItWasWritten() {
        papers.forEach((name, file) -> assertThat(standing(name, file)).as(name).isEqualTo(Standing.UNCHANGED));
    }

    @Test
    void anyByteThatIsChangedIsNoticed() {
        Seeded.times(300, seeded -> {
            String name = seeded.among(List.copyOf(papers.keySet()));
            byte[] file = papers.get(name);
            byte[] changed;
            if (isPackage(name)) {
                Map<String, byte[]> parts = parts(file);
                String part = seeded.among(List.copyOf(parts.keySet()));
                switch (seeded.below(5)) {
                    case 0 -> parts.remove(part);
                    case 1 -> parts.put("word/comments.xml", new byte[] {'<', 'a', '/', '>'});
                    default -> parts.put(part, changed(seeded, parts.get(part)));
                }
                changed = packed(parts);
            } else {
                changed = changed(seeded, file);
            }
            assertThat(standing(name, changed)).as(name).isNotEqualTo(Standing.UNCHANGED);
        });
    }

    /** One byte is another one, has gone, or has come. */
    private static byte[] changed(Seeded seeded, byte[] bytes) {
        List<Byte> changed = new ArrayList<>();
        for (byte each : bytes) {
            changed.add(each);
        }
        int at = seeded.below(bytes.length);
        switch (seeded.below(3)) {
            case 0 -> changed.set(at, (byte) (bytes[at] ^ seeded.between(1, 255)));
            case 1 -> changed.remove(at);
            default -> changed.add(at, (byte) seeded.below(256));
        }
        byte[] result = new byte[changed.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = changed.get(i);
        }
        return result;
    }

    @Test
    void howThePartsArePackedIsNoChange() throws IOException {
        for (Map.Entry<String, byte[]> paper : papers.entrySet()) {
            if (isPackage(paper.getKey())) {
                byte[] packed = packed(parts(paper.getValue()));
                assertThat(packed).isNotEqualTo(paper.getValue());
                assertThat(standing(paper.getKey(), packed)).isEqualTo(Standing.UNCHANGED);
            }
        }
    }

    @Test
    void oneWithoutItsDigestMayHaveBeenChanged() throws IOException {
        for (Map.Entry<String, byte[]> paper : papers.entrySet()) {
            byte[] bare;
            if (isPackage(paper.getKey())) {
                Map<String, byte[]> parts = parts(paper.getValue());
                parts.remove(CUSTOM);
                bare = packed(parts);
            } else {
                bare = latin(paper.getValue())
                        .replaceFirst("<[^>]*stability-digest[^>]*>\\n", "")
                        .getBytes(StandardCharsets.ISO_8859_1);
                assertThat(bare).hasSizeLessThan(paper.getValue().length);
            }
            assertThat(standing(paper.getKey(), bare)).as(paper.getKey()).isEqualTo(Standing.UNMARKED);
        }
    }

    /** What another program saves has the property still, and other parts. */
    @Test
    void oneThatWasSavedAgainIsChanged() throws IOException {
        for (Map.Entry<String, byte[]> paper : papers.entrySet()) {
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            if (paper.getKey().endsWith(".docx")) {
                try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper.getValue()))) {
                    assertThat(document.getProperties().getCustomProperties().getProperty("stability-digest"))
                            .isNotNull();
                    document.createParagraph().createRun().setText("又一段");
                    document.write(saved);
                }
            } else if (paper.getKey().endsWith(".xlsx")) {
                try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(paper.getValue()))) {
                    book.getSheetAt(0).createRow(20).createCell(0).setCellValue("又一行");
                    book.write(saved);
                }
            } else {
                continue;
            }
            assertThat(standing(paper.getKey(), saved.toByteArray()))
                    .as(paper.getKey())
                    .isEqualTo(Standing.CHANGED);
        }
    }

    /** As git does it on Windows; a single one is typed. */
    @Test
    void lineEndsOfWindowsAreNoChange() {
        papers.forEach((name, file) -> {
            if (!isPackage(name)) {
                String windows = latin(file).replace("\n", "\r\n");
                assertThat(standing(name, windows.getBytes(StandardCharsets.ISO_8859_1)))
                        .as(name)
                        .isEqualTo(Standing.UNCHANGED);
                String one = latin(file).replaceFirst("\n", "\r\n");
                assertThat(standing(name, one.getBytes(StandardCharsets.ISO_8859_1)))
                        .as(name)
                        .isEqualTo(Standing.CHANGED);
            }
        });
    }

    /** Of a user's own, in which this or that is missing, or which was made from a paper and has its digest still. */
    @Test
    void everyPageHasOneDigest() {
        String old = new String(TextDigest.PAGE.marked(bytes("<p>旧</p>\n")), StandardCharsets.UTF_8);
        for (String page : List.of(
                "",
                "一句话",
                "<p>一句话</p>\n",
                "<!DOCTYPE html>\n<title>一</title>",
                "<html><HEAD lang=zh>\n<title>一</title></HEAD>",
                "<!doctype html><html><head><title>一</title><meta charset=utf-8></head>",
                old,
                old + old)) {
            byte[] marked = TextDigest.PAGE.marked(bytes(page));
            assertThat(new String(marked, StandardCharsets.UTF_8).split("stability-digest", -1))
                    .hasSize(2);
            assertThat(Standing.of("html", marked)).as(page).isEqualTo(Standing.UNCHANGED);
            assertThat(Standing.of("HTML", bytes("一" + page))).as(page).isNotEqualTo(Standing.UNCHANGED);
            byte[] text = TextDigest.MARKDOWN.marked(bytes(page));
            assertThat(Standing.of("md", text)).as(page).isEqualTo(Standing.UNCHANGED);
        }
    }

    @Test
    void anEmptyFileAndOneOfPlainDataHaveNothingToLose() {
        assertThat(Standing.of("docx", new byte[0])).isEqualTo(Standing.UNCHANGED);
        assertThat(Standing.of("json", bytes("{}"))).isEqualTo(Standing.UNCHANGED);
        assertThat(Standing.of("docx", bytes("no zip"))).isEqualTo(Standing.UNMARKED);
        byte[] torn = Arrays.copyOf(papers.get("2019-09-25.docx"), 5000);
        assertThat(Standing.of("docx", torn)).isNotEqualTo(Standing.UNCHANGED);
    }

    private static boolean isPackage(String name) {
        return name.endsWith(".docx") || name.endsWith(".xlsx");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }
}

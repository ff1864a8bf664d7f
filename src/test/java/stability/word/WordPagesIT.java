package stability.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.InProcess;
import stability.support.ManyHazards;
import stability.support.Program.Outcome;
import stability.support.QuietSchool;
import stability.support.WordParts;
import stability.support.World;

/**
 * The papers on the sample as they come out of a printer: opened in LibreOffice, turned into PDF, measured. Needs
 * LibreOffice, poppler and fonts, so {@code bin/test} alone runs it; {@code mvn verify} leaves out what is tagged so.
 */
@Tag("office")
class WordPagesIT {
    private static final double MILLIMETRE = 72 / 25.4;
    private static final double TOP = 37 * MILLIMETRE;
    private static final double LEFT = 28 * MILLIMETRE;

    /** From the left edge of the page. */
    private static final double RIGHT = (210 - 26) * MILLIMETRE;

    /** From the top edge of the page. */
    private static final double BOTTOM = (297 - 35) * MILLIMETRE;

    @TempDir
    static Path work = Path.of("");

    private static Office office = new Office(work);
    private static Path pages = work;
    private static Path again = work;

    @BeforeAll
    static void print() throws Exception {
        office = new Office(work);
        Path papers = work.resolve("papers");
        report(papers, "daily", "2019-10-01");
        report(papers, "daily", "2019-10-08");
        report(papers, "incident", "I-20190926-dqqz3");
        report(papers, "phase", "guoqing-2019", "paicha");
        report(papers, "week", "2019-W40");
        report(papers, "month", "2019-09");
        report(papers, "notice", "H-20190924-7cmx7");
        report(papers, "notice", "H-20190920-g6ywb");
        Path account = Files.createDirectories(work.resolve("account"));
        PhotoAccount.make(account);
        report(account, papers, "closing", PhotoAccount.ID);
        Files.write(papers.resolve("text.docx"), RunningText.document());
        Path own = Files.createDirectories(work.resolve("long"));
        Files.write(own.resolve("daily.zh-CN.docx"), RunningText.longTable());
        report(work.resolve("table"), "daily", "2019-10-01", "--templates", own.toString());
        Files.move(work.resolve("table/2019-10-01.docx"), papers.resolve("table.docx"));
        elsewhere(papers.resolve("many.docx"), new ManyHazards(Files.createDirectories(work.resolve("crowded")))::run);
        QuietSchool quiet = new QuietSchool(Files.createDirectories(work.resolve("quiet")));
        elsewhere(papers.resolve("empty.docx"), quiet::run);
        pages = office.convert("pdf", files(papers));
        again = office.convert(
                "docx",
                files(Path.of("templates")).stream()
                        .filter(file -> file.toString().endsWith(".docx"))
                        .toList());
    }

    private static void report(Path papers, String... words) {
        report(Path.of("").toAbsolutePath(), papers, words);
    }

    private static void report(Path cwd, Path papers, String... words) {
        List<String> all = new ArrayList<>(List.of("report"));
        all.addAll(List.of(words));
        all.addAll(List.of("--format", "docx", "--output", papers.toString()));
        assertThat(run(cwd, all).err()).contains("docx");
    }

    /** The paper of an account in a folder of its own. */
    private static void elsewhere(Path paper, Function<String[], Outcome> account) throws IOException {
        Path written = Files.createDirectories(work.resolve(paper.getFileName().toString()));
        String[] words = {"report", "daily", "2019-10-01", "--format", "docx", "--output", written.toString()};
        assertThat(account.apply(words).status()).isZero();
        Files.move(written.resolve("2019-10-01.docx"), paper);
    }

    private static Outcome run(List<String> words) {
        return run(Path.of("").toAbsolutePath(), words);
    }

    private static Outcome run(Path cwd, List<String> words) {
        World world = World.of(cwd, Instant.parse("2019-10-12T02:00:00Z"), Map.of(), "zh-CN");
        return new InProcess().run(world, words);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** @param paper the beginning of its file's name */
    private static List<PdfPage> pages(String paper) throws Exception {
        Path pdf = files(pages).stream()
                .filter(file -> file.getFileName().toString().startsWith(paper))
                .findFirst()
                .orElseThrow();
        Path html = work.resolve(paper + ".html");
        office.run(List.of("pdftotext", "-bbox", pdf.toString(), html.toString()));
        return PdfPage.of(Files.readString(html));
    }

    @Test
    void every_page_is_A4_and_its_text_within_the_margins() throws Exception {
        for (String paper : List.of("2019-10-01", "I-20190926-dqqz3", "guoqing-2019-paicha", "text")) {
            for (PdfPage page : pages(paper)) {
                if (page.width() > page.height()) {
                    assertThat(page.width()).isBetween(841.5, 842.2);
                    assertThat(page.words()).allMatch(word -> word.right() < (297 - 37) * MILLIMETRE + 9);
                    continue;
                }
                assertThat(page.width()).isBetween(595.0, 595.6);
                assertThat(page.height()).isBetween(841.5, 842.2);
                for (PdfPage.Word word : page.words()) {
                    // a punctuation mark may hang over the right margin by its white half
                    assertThat(word.left()).as(word.text()).isGreaterThan(LEFT - 6);
                    assertThat(word.right()).as(word.text()).isLessThan(RIGHT + 9);
                    assertThat(word.top()).as(word.text()).isGreaterThan(TOP - 6);
                    assertThat(word.bottom()).as(word.text()).isLessThan(BOTTOM + 8 * MILLIMETRE);
                }
            }
        }
    }

    /** Scaled for their place, neither so small that nothing is seen nor as large as they came. */
    @Test
    void photos_and_codes_are_there_and_sharp() throws Exception {
        String pdf = pages.resolve(PhotoAccount.ID + "-closing.pdf").toString();
        List<String[]> images = office.run(List.of("pdfimages", "-list", pdf))
                .lines()
                .skip(2)
                .map(line -> line.strip().split(" +"))
                .toList();
        assertThat(images).hasSize(4);
        for (String[] image : images) {
            assertThat(Integer.parseInt(image[12])).as(String.join(" ", image)).isBetween(150, 300);
            assertThat(Integer.parseInt(image[13])).as(String.join(" ", image)).isBetween(150, 300);
        }
        assertThat(Files.size(Path.of(pdf))).isLessThan(1 << 20);
    }

    @Test
    void a_page_of_running_text_has_22_lines_of_28_characters() throws Exception {
        PdfPage page = pages("text").get(1);
        List<String> lines = page.lines(BOTTOM + 2);
        assertThat(lines).hasSize(22);
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSize(28));
    }

    @Test
    void page_numbers_stand_outside() throws Exception {
        List<PdfPage> daily = pages("2019-10-01");
        assertThat(daily).hasSizeBetween(2, 3);
        for (int i = 0; i < daily.size(); i++) {
            String number = String.valueOf(i + 1);
            List<PdfPage.Word> footer = daily.get(i).words().stream()
                    .filter(word -> word.top() > BOTTOM - 1)
                    .toList();
            assertThat(footer).extracting(PdfPage.Word::text).containsExactly("—", number, "—");
            if (i % 2 == 0) {
                assertThat(footer.get(2).right()).isBetween(RIGHT - 20, RIGHT - 8);
            } else {
                assertThat(footer.get(0).left()).isBetween(LEFT + 8, LEFT + 20);
            }
        }
    }

    @Test
    void a_table_over_two_pages_has_its_heading_on_both() throws Exception {
        List<PdfPage> table = pages("table");
        assertThat(table).hasSizeBetween(3, 4);
        assertThat(table).allSatisfy(page -> assertThat(page.text()).contains("编号事项"));
        assertThat(table.get(1).text()).startsWith("编号事项");
    }

    @Test
    void fonts_are_named_by_their_roles_and_embedded_in_the_pages() throws Exception {
        String fonts =
                office.run(List.of("pdffonts", pages.resolve("2019-10-01.pdf").toString()));
        assertThat(fonts).contains("NotoSerifCJK", "UKai", "NotoSansCJK", "UMing", "LiberationSerif");
        assertThat(fonts.lines().skip(2)).allMatch(line -> line.contains("yes yes"));
    }

    @Test
    void every_figure_is_on_the_pages() throws Exception {
        figures("2019-10-01", "daily", "2019-10-01");
        figures("guoqing-2019-paicha", "phase", "guoqing-2019", "paicha");
    }

    /** The sentences with figures, and the ids of the rows, as Markdown has them. */
    private static void figures(String paper, String... named) throws Exception {
        String text = String.join("", pages(paper).stream().map(PdfPage::text).toList());
        List<String> words = new ArrayList<>(List.of("report"));
        words.addAll(List.of(named));
        words.addAll(List.of("--format", "md", "--output", "-"));
        int found = 0;
        for (String line : run(words).out().replace("\\", "").lines().toList()) {
            if (line.matches("(?:应报|期初|生效中|当日|不定期|期末).*\\d.*")) {
                assertThat(text).contains(line.replace(" ", ""));
                found++;
            } else if (line.startsWith("| H-") || line.startsWith("| P-")) {
                assertThat(text).contains(line.substring(2, line.indexOf(" |", 2)));
                found++;
            }
        }
        assertThat(found).isGreaterThan(10);
    }

    /** The sample's fullest day, an account of more overdue hazards than a paper shows, and one in which nothing happened. */
    @Test
    void a_day_takes_one_page_to_three() throws Exception {
        assertThat(pages("2019-10-08")).hasSizeBetween(2, 3);
        assertThat(pages("many")).hasSizeBetween(2, 3);
        assertThat(pages("empty")).hasSize(1);
    }

    /** Who signs, the school and the day stand together, on a page with text. */
    @Test
    void signatures_and_seal_follow_text_on_their_page() throws Exception {
        for (String paper : List.of(
                "2019-10-01",
                "2019-10-08",
                "many",
                "empty",
                "guoqing-2019-paicha",
                "2019-W40",
                "2019-09",
                "I-20190926-dqqz3")) {
            List<String> signed = pages(paper).stream()
                    .map(PdfPage::text)
                    .filter(text -> text.contains("填报人："))
                    .toList();
            assertThat(signed).as(paper).hasSize(1);
            assertThat(signed.get(0)).as(paper).containsSubsequence("填报人：", "审核人：", "签发人：", "（盖章）", "年", "月", "日");
            assertThat(signed.get(0).indexOf("填报人：")).as(paper).isGreaterThan(10);
        }
    }

    @Test
    void a_report_on_a_phase_takes_its_pages() throws Exception {
        assertThat(pages("guoqing-2019-paicha")).hasSizeBetween(12, 20);
    }

    /** The list of what is open, with more columns than an upright page holds, behind the signatures. */
    @Test
    void a_list_of_many_columns_lies_on_its_side() throws Exception {
        for (String paper : List.of("guoqing-2019-paicha", "2019-W40", "2019-09")) {
            List<PdfPage> turned = pages(paper).stream()
                    .filter(page -> page.width() > page.height())
                    .toList();
            assertThat(turned).as(paper).hasSizeBetween(1, 2);
            assertThat(turned.get(0).text()).as(paper).contains("未销号清单");
            String before = pages(paper).stream()
                    .takeWhile(page -> page.width() < page.height())
                    .map(PdfPage::text)
                    .reduce("", String::concat);
            assertThat(before).as(paper).contains("填报人：", "（盖章）");
        }
    }

    @Test
    void two_copies_of_a_notice_stay_on_one_page() throws Exception {
        for (String notice : List.of("H-20190924-7cmx7", "H-20190920-g6ywb")) {
            List<PdfPage> page = pages(notice);
            assertThat(page).as(notice).hasSize(1);
            // the order in which a PDF names its texts is not that of the page
            assertThat(page.get(0).text()).containsSubsequence("第一联", "第二联").containsPattern("复查验收[\\s\\S]*复查验收");
        }
    }

    /** An office worker opens a template, saves it and closes it. */
    @Test
    void a_template_that_was_saved_again_says_the_same() throws Exception {
        Path own = work.resolve("own");
        Files.createDirectories(own);
        for (Path template : files(again)) {
            Files.copy(template, own.resolve(template.getFileName().toString()));
        }
        for (List<String> paper : List.of(
                List.of("daily", "2019-10-01"),
                List.of("incident", "I-20190926-dqqz3"),
                List.of("phase", "guoqing-2019", "paicha"),
                List.of("notice", "H-20190924-7cmx7"))) {
            List<String> words = new ArrayList<>(List.of("report"));
            words.addAll(paper);
            words.addAll(List.of(
                    "--format",
                    "docx",
                    "--templates",
                    own.toString(),
                    "--output",
                    work.resolve("saved").toString()));
            assertThat(run(words).err()).contains("docx");
        }
        for (Path saved : files(work.resolve("saved"))) {
            assertThat(text(saved))
                    .isEqualTo(text(
                            work.resolve("papers").resolve(saved.getFileName().toString())));
        }
    }

    private static String text(Path document) throws IOException {
        return WordParts.text(Files.readAllBytes(document));
    }
}

package stability.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.ImportLedger;
import stability.domain.field.Lang;
import stability.domain.field.Type;
import stability.support.InProcess;
import stability.support.World;

/**
 * Does what the pages about import say, in the order of the page: runs the commands of each {@code sh} block, looks for what the
 * {@code text} block behind it shows, and changes files as {@code diff} blocks do. The first line of a block may be the day from which on it
 * is: {@code # 2019-10-08}. {@code -Dimport.example=FOLDER} leaves the files of the Chinese page there, for {@code bin/import-pictures}.
 */
class ImportPagesTest {
    private static final Pattern DAY = Pattern.compile("# (\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern CELL = Pattern.compile("([A-Z]+\\d+) (.*)");

    /** Each command has ids of its own, so that those on the page do not change with what is looked at before. */
    private static final int IDS = 1000;

    private static final String SCHOOL = """
            school: 示例职业学校
            since: 2019-10-08
            office: zzb
            language: zh-CN
            departments:
              - {id: zzb, name: 综治办}
              - {id: zwc, name: 总务处}
              - {id: jwc, name: 教务处}
              - {id: xsc, name: 学生处}
              - {id: jd, name: 机电教学部, kind: teaching}
              - {id: xx, name: 信息教学部, kind: teaching}
            """;

    @TempDir
    Path temp;

    private int commands;
    private String day = "2019-10-08";

    @ParameterizedTest
    @CsvSource({"docs/zh/import.md, zh-CN", "docs/import.md, en"})
    void thePagesDoWhatTheyShow(Path page, String locale) throws IOException {
        String kept = locale.equals("en") ? null : System.getProperty("import.example");
        Path folder = kept == null ? temp : Files.createDirectories(Path.of(kept));
        Files.createDirectories(folder.resolve("records"));
        Files.writeString(folder.resolve("records/stability.yaml"), SCHOOL);
        if (kept != null) {
            ExampleLedger.write("9月隐患整改台账", Files.createDirectories(folder.resolve("before")));
        }
        ExampleLedger.write("9月隐患整改台账", folder);
        ExampleLedger.write("10月隐患整改台账", folder);
        String before = "";
        for (Docs.Block block : Docs.blocks(Docs.read(page))) {
            if (block.language().equals("sh") && block.run()) {
                before = run(folder, locale, block.text());
            } else if (block.language().equals("text")) {
                Shown.in(before, block.text());
            } else if (block.language().equals("diff")) {
                change(folder, block.text().lines().toList());
            }
        }
        assertThat(commands).isGreaterThan(5);
    }

    private String run(Path folder, String locale, String script) {
        StringWriter printed = new StringWriter();
        for (String line : script.replace("\\\n", " ").lines().toList()) {
            Matcher from = DAY.matcher(line);
            if (from.matches()) {
                day = from.group(1);
            } else {
                List<String> words = words(line);
                assertThat(words.get(0)).isEqualTo("stability");
                World world = World.of(
                        folder, OffsetDateTime.parse(day + "T09:00+08:00").toInstant(), Map.of(), locale);
                PrintWriter out = new PrintWriter(printed);
                InProcess.run(
                        world,
                        new BufferedReader(new StringReader("")),
                        out,
                        out,
                        new AtomicInteger(IDS * ++commands),
                        words.subList(1, words.size()).toArray(String[]::new));
                out.flush();
            }
        }
        return printed.toString();
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    /** Changes the file that {@code +++ FILE} names: each line behind {@code -} becomes the one behind {@code +} after it. */
    private static void change(Path folder, List<String> lines) throws IOException {
        Path file = folder.resolve(lines.get(0).substring("+++ ".length()));
        for (int i = 1; i < lines.size(); i += 2) {
            assertThat(lines.get(i)).startsWith("-");
            assertThat(lines.get(i + 1)).startsWith("+");
            String before = lines.get(i).substring(1);
            String after = lines.get(i + 1).substring(1);
            Matcher cell = CELL.matcher(before);
            Matcher then = CELL.matcher(after);
            if (cell.matches() && then.matches()) {
                assertThat(then.group(1)).isEqualTo(cell.group(1));
                ExampleLedger.change(file, cell.group(1), cell.group(2), then.group(2));
            } else {
                String text = Files.readString(file);
                assertThat(text).contains(before + "\n");
                Files.writeString(file, text.replace(before + "\n", after + "\n"));
            }
        }
    }

    /** The fields that a column may mean stand on both pages. */
    @ParameterizedTest
    @EnumSource(ImportLedger.class)
    void theFieldsOfEachLedgerAreCurrent(ImportLedger ledger) throws IOException {
        fields(Path.of("docs/zh/import.md"), ledger, Lang.ZH);
        fields(Path.of("docs/import.md"), ledger, Lang.EN);
    }

    private static void fields(Path file, ImportLedger ledger, Lang lang) throws IOException {
        boolean zh = lang == Lang.ZH;
        StringBuilder table = new StringBuilder(zh ? "| 字段 | 是什么 | 取值 |\n" : "| field | what | its values |\n");
        table.append("|---|---|---|\n");
        for (ImportField field : ledger.fields()) {
            String needed = ledger.needed().contains(field) ? zh ? "（必需）" : " (required)" : "";
            table.append("| `%s`%s | %s | %s |\n"
                    .formatted(field.name(), needed, field.label().in(lang), values(field, lang)));
        }
        String page = Docs.read(file);
        String current = Docs.generated(page, ledger.word().toLowerCase(Locale.ROOT) + " fields", table.toString());
        if (Docs.UPDATE) {
            Files.writeString(file, current);
        } else {
            assertThat(page)
                    .as("-Dtest=ImportPagesTest -Ddocs.update=true makes %s current", file)
                    .isEqualTo(current);
        }
    }

    private static String values(ImportField field, Lang lang) {
        List<String> words = new ArrayList<>();
        if (field.type().role() == Type.Role.CHOICE) {
            field.type()
                    .words()
                    .forEach(word -> words.add(
                            lang == Lang.ZH
                                    ? "`" + word.word() + "` " + word.label().zh()
                                    : "`" + word.word() + "`"));
            return String.join(lang == Lang.ZH ? "、" : ", ", words);
        }
        if (field.type().equals(Type.DAY) || field.type().equals(Type.MOMENT)) {
            return lang == Lang.ZH ? "日期" : "a day";
        }
        return field.type().expected().in(lang);
    }

    /** Both pages tell of the same ledger with the same commands. */
    @Test
    void bothPagesRunTheSameCommands() {
        assertThat(commands("docs/import.md")).isEqualTo(commands("docs/zh/import.md"));
    }

    private static List<String> commands(String page) {
        return Docs.blocks(Docs.read(Path.of(page))).stream()
                .filter(block ->
                        block.language().equals("sh") || block.language().equals("diff"))
                .map(block -> block.text().replace("-refused.", "-退回."))
                .toList();
    }
}

package stability.rollup.handin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.export.ExportTable;
import stability.domain.field.Lang;
import stability.rollup.support.RollupRun;
import stability.rollup.support.TestExport;

/** What is refused: each case is an export that is right but for one thing, and the message with its place. */
class HostileExportsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 3);
    private static final String SCHOOL = "370102001";
    private static final Set<Flaw> PROVOKED = EnumSet.noneOf(Flaw.class);

    private static final Set<String> FACTORIES = new HashSet<>();

    @TempDir
    Path folder;

    private final Map<String, DynamicTest> cases = new LinkedHashMap<>();

    /** One that a change of the usual export makes wrong. */
    private void export(String name, Consumer<TestExport> change, String... expected) {
        folder(
                name,
                in -> {
                    TestExport export = TestExport.usual(SCHOOL);
                    change.accept(export);
                    export.write(in.resolve("x"));
                },
                expected);
    }

    /** One in which a line of the hazards is changed. */
    private void line(String name, String from, String to, String... expected) {
        export(
                name,
                export -> export.edit(ExportTable.HAZARD, text -> {
                    assertThat(text).contains(from);
                    return text.replace(from, to);
                }),
                expected);
    }

    private void manifest(String name, String from, String to, String... expected) {
        export(
                name,
                export -> export.manifest(text -> {
                    assertThat(text).contains(from);
                    return text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
                }),
                expected);
    }

    private interface Making {
        void in(Path folder) throws IOException;
    }

    /** One in a folder of its own, {@code in}, in which the program runs with {@code in --schools list.csv}. */
    private void folder(String name, Making making, String... expected) {
        DynamicTest test = DynamicTest.dynamicTest(name, () -> {
            Path here = Files.createDirectory(folder.resolve("case" + cases.size() + "-" + Math.abs(name.hashCode())));
            Files.createDirectory(here.resolve("in"));
            Files.writeString(
                    here.resolve("list.csv"), "code,name,county\n" + SCHOOL + ",一所学校,历下区\n370102002,另一所,历下区\n");
            making.in(here.resolve("in"));
            String found = look(here);
            assertThat(found).contains(expected);
            assertThat(found.lines().filter(line -> line.endsWith("]")).count())
                    .as(found)
                    .isEqualTo(1);
            provoked(found);
        });
        assertThat(cases.put(name, test)).isNull();
    }

    /** What is found wrong in the folder {@code in}, as the program shows it. */
    private static String look(Path here) throws IOException {
        Findings findings = new Findings();
        SchoolList list = SchoolList.read(here.resolve("list.csv"), "list.csv", findings);
        ExportFolders folders = new ExportFolders(null, findings);
        folders.add(here.resolve("in"), "in");
        for (Export export : Round.of(folders.exports(), list, findings).exports()) {
            ExportRows.read(export, (table, cells) -> {}, findings);
        }
        return findings.shown(Lang.EN);
    }

    private static void provoked(String err) {
        Matcher id = Pattern.compile("\\[([a-z0-9-]+)\\]$", Pattern.MULTILINE).matcher(err);
        while (id.find()) {
            Arrays.stream(Flaw.values())
                    .filter(flaw -> flaw.id().equals(id.group(1)))
                    .forEach(PROVOKED::add);
        }
    }

    private static String row(String school) {
        return "\"school\":\"" + school + "\"";
    }

    @TestFactory
    Stream<DynamicTest> folders() {
        folder(
                "nothing at all",
                in -> {},
                "in: there is no export in it [nothing-handed-in]\n    look at the path again");
        folder(
                "a zip",
                in -> Files.writeString(in.resolve("学校.zip"), "PK"),
                "in/学校.zip: this is a packed file, and no folder [packed]\n    unpack it");
        folder(
                "a file",
                in -> Files.writeString(in.resolve("x.txt"), ""),
                "in/x.txt: this is a file, and no export [not-a-folder]");
        folder(
                "a folder with nothing",
                in -> Files.createDirectory(in.resolve("y")),
                "in/y: this is no export: there is no export.json in it [not-an-export]");
        folder("a folder too deep", in -> TestExport.usual(SCHOOL).write(in.resolve("y/z")), "in/y: this is no export");
        folder(
                "a link to an export",
                in -> {
                    Path away = TestExport.usual(SCHOOL).write(in.resolve("../away"));
                    Files.createSymbolicLink(in.resolve("x"), away);
                },
                "in/x: this is a symbolic link [symbolic-link]");
        folder(
                "a link to a table",
                in -> {
                    Path export = TestExport.usual(SCHOOL).write(in.resolve("x"));
                    Files.move(export.resolve("day.ndjson"), in.resolve("../day.ndjson"));
                    Files.createSymbolicLink(export.resolve("day.ndjson"), Path.of("../../day.ndjson"));
                },
                "in/x/day.ndjson: this is a symbolic link [symbolic-link]");
        folder(
                "another file in it",
                in -> Files.writeString(
                        TestExport.usual(SCHOOL).write(in.resolve("x")).resolve("extra"), ""),
                "in/x: an export has no \"extra\" [unknown-file]");
        folder(
                "a table is missing",
                in -> Files.delete(
                        TestExport.usual(SCHOOL).write(in.resolve("x")).resolve("step.ndjson")),
                "in/x: \"step.ndjson\" is missing [missing-file]");
        folder(
                "a folder for a table",
                in -> {
                    Path export = TestExport.usual(SCHOOL).write(in.resolve("x"));
                    Files.delete(export.resolve("step.ndjson"));
                    Files.createDirectory(export.resolve("step.ndjson"));
                },
                "in/x: \"step.ndjson\" must be an ordinary file [not-a-file]");
        folder(
                "two of a school",
                in -> {
                    TestExport.usual(SCHOOL).write(in.resolve("a"));
                    TestExport.usual(SCHOOL).write(in.resolve("b"));
                },
                "in/b/export.json: school: the school 370102001 is handed in by in/a as well [school-twice]");
        folder(
                "two cut-offs",
                in -> {
                    TestExport.usual(SCHOOL).write(in.resolve("a"));
                    TestExport.usual("370102002")
                            .cutOff("2026-09-29T12:00:00+08:00")
                            .write(in.resolve("b"));
                },
                "in/a/export.json: cut_off: its cut-off is 2026-09-30T23:59:59+08:00, and 2026-09-29T12:00:00+08:00 in most of this round [other-cut-off]");
        folder(
                "two ranges of months",
                in -> {
                    TestExport.usual(SCHOOL).months("2026-08", "2026-09").write(in.resolve("a"));
                    TestExport.usual("370102002").write(in.resolve("b"));
                },
                "in/b/export.json: from: its months are 2026-09 to 2026-09, and 2026-08 to 2026-09 in most of this round [other-months]");
        folder(
                "not on the list",
                in -> TestExport.usual("370102009").name("外校").write(in.resolve("a")),
                "in/a/export.json: school: the list has no school 370102009 (外校) [not-on-list]");
        FACTORIES.addAll(cases.keySet().stream().limit(1).toList());
        return cases.values().stream();
    }

    @TestFactory
    Stream<DynamicTest> manifests() {
        manifest(
                "an unknown field",
                "\"kind\"",
                "\"extra\": 1,\n  \"kind\"",
                "in/x/export.json: extra: there is no field \"extra\" [unknown-field]");
        manifest(
                "a field twice",
                "\"kind\"",
                "\"kind\": \"stability-export\",\n  \"kind\"",
                "in/x/export.json:4: not right as JSON: Duplicate Object property \"kind\" [not-json]");
        manifest(
                "a field is missing",
                "  \"from\": \"2026-09\",\n",
                "",
                "in/x/export.json: from: \"from\" is missing [missing-field]");
        manifest(
                "another schema",
                "\"schema\": 1",
                "\"schema\": 2",
                "in/x/export.json: schema: the tables are of version 2, and this program reads version 1 [other-schema]");
        manifest(
                "another kind",
                "stability-export",
                "other",
                "in/x/export.json: kind: \"kind\" must be stability-export [wrong-value]");
        manifest(
                "a school like a path",
                SCHOOL,
                "../../etc",
                "in/x/export.json: school: \"school\" must be the code of a school [wrong-value]");
        manifest(
                "a name with an escape",
                "示例职业学校",
                "\\u001b[2J",
                "in/x/export.json: name: \"name\" must be 1 to 100 visible characters [wrong-value]");
        manifest(
                "a zone that is none",
                "Asia/Shanghai",
                "Asia/Nowhere",
                "in/x/export.json: zone: \"zone\" must be a time zone such as Asia/Shanghai [wrong-value]");
        manifest(
                "an offset of another zone",
                "+08:00",
                "+09:00",
                "in/x/export.json: cut_off: \"cut_off\" must be a moment of that zone");
        manifest("a day that is none", "2026-09-30T", "2026-09-31T", "in/x/export.json: cut_off: \"cut_off\" must be");
        manifest(
                "text in quotes",
                "\"text\": false",
                "\"text\": \"false\"",
                "in/x/export.json: text: \"text\" must be true or false [wrong-value]");
        manifest(
                "a table is not there",
                "\"sha256\": \"",
                "\"sha255\": 1, \"sha256\": \"",
                "in/x/export.json: tables.hazard.sha255: there is no field \"tables.hazard.sha255\" [unknown-field]");
        manifest(
                "negative rows",
                "\"rows\": 1",
                "\"rows\": -1",
                "tables.hazard.rows: \"tables.hazard.rows\" must be a whole number from 0 to 10000000 [wrong-value]");
        manifest(
                "rows beyond all bounds",
                "\"rows\": 1",
                "\"rows\": 99999999999999999999",
                "tables.hazard.rows: \"tables.hazard.rows\" must be");
        manifest(
                "a hundred million rows",
                "\"rows\": 1",
                "\"rows\": 100000000",
                "tables.hazard.rows: \"tables.hazard.rows\" must be");
        manifest(
                "rows as 1e999",
                "\"rows\": 1",
                "\"rows\": 1e999",
                "tables.hazard.rows: \"tables.hazard.rows\" must be");
        manifest(
                "the digest is another",
                "\"digest\": \"",
                "\"digest\": \"0000000000000000000000000000000000000000000000000000000000000000\"}",
                "in/x/export.json:");
        manifest("not JSON", "{", "", "in/x/export.json:");
        manifest("a second value", "\n}\n", "\n}\n{}\n", "in/x/export.json: not right as JSON");
        export(
                "deep JSON",
                export -> export.manifest(text -> "[".repeat(1000)),
                "in/x/export.json: not right as JSON: Document nesting depth (9) exceeds the maximum allowed");
        export(
                "a list",
                export -> export.manifest(text -> "[]"),
                "in/x/export.json: export.json: \"export.json\" must be one JSON object [wrong-value]");
        export(
                "a byte order mark",
                export -> export.manifest(text -> "\uFEFF" + text),
                "in/x/export.json: the file begins with a byte order mark [byte-order-mark]");
        export(
                "a huge manifest",
                export -> export.manifest(text -> text + " ".repeat(70_000)),
                "bytes, more than the limit of 65536 [too-large]");
        folder(
                "GBK",
                in -> {
                    Path file = TestExport.usual(SCHOOL).write(in.resolve("x")).resolve("export.json");
                    Files.write(file, Files.readString(file).getBytes(Charset.forName("GBK")));
                },
                "in/x/export.json: not UTF-8 [not-utf8]");
        export(
                "months in reverse",
                export -> export.months("2026-09", "2026-08").cutOff("2026-08-31T23:59:59+08:00"),
                "the months 2026-09 to 2026-08 are wrong");
        export(
                "months of a century",
                export -> export.months("1990-01", "2026-09"),
                "the months 1990-01 to 2026-09 are wrong: in order, and no more than 120 [months]");
        export(
                "a cut-off before the month",
                export -> export.cutOff("2026-08-31T23:59:59+08:00"),
                "the cut-off 2026-08-31T23:59:59+08:00 lies before the last month 2026-09 [cut-off-before-month]");
        manifest(
                "a changed claim",
                "\"rows\": 1",
                "\"rows\": 2",
                "in/x/export.json: digest: the digest does not fit: export.json was changed [wrong-digest]");
        FACTORIES.addAll(cases.keySet().stream().limit(1).toList());
        return cases.values().stream();
    }

    @TestFactory
    Stream<DynamicTest> files() {
        folder(
                "cut short",
                in -> {
                    Path file = TestExport.usual(SCHOOL).write(in.resolve("x")).resolve("hazard.ndjson");
                    byte[] bytes = Files.readAllBytes(file);
                    Files.write(file, Arrays.copyOf(bytes, bytes.length - 10));
                },
                "in/x/hazard.ndjson: it has ",
                " [other-size]");
        folder(
                "a byte is another",
                in -> {
                    Path file = TestExport.usual(SCHOOL).write(in.resolve("x")).resolve("hazard.ndjson");
                    Files.writeString(file, Files.readString(file).replace("H-20260901-00001", "H-20260901-00002"));
                },
                "in/x/hazard.ndjson: its bytes are not those of which export.json has the digest [other-bytes]");
        export(
                "nine million rows in a small file",
                export -> claim(export, 9_000_000),
                "in/x/hazard.ndjson: it claims 9000000 rows, for which ",
                " bytes are too few [claim]");
        export(
                "a row more than there is",
                export -> claim(export, 2),
                "in/x/hazard.ndjson: it has 1 rows, and 2 by export.json [other-count]");
        export(
                "no end of the line",
                export -> export.edit(ExportTable.HAZARD, String::stripTrailing),
                "in/x/hazard.ndjson:1: the last line has no end [no-line-end]");
        export(
                "a huge line",
                export -> export.line(ExportTable.HAZARD, "{\"school\":\"" + "x".repeat(500_000) + "\"}\n"),
                "in/x/hazard.ndjson:2: the line has more than 65536 bytes [long-line]");
        export(
                "a byte order mark in a table",
                export -> export.edit(ExportTable.HAZARD, text -> "\uFEFF" + text),
                "in/x/hazard.ndjson: the file begins with a byte order mark [byte-order-mark]");
        export(
                "bytes that are no UTF-8",
                export -> export.bytes(ExportTable.HAZARD, badBytes()),
                "in/x/hazard.ndjson:1: not UTF-8 [not-utf8]");
        export("a NUL", export -> export.line(ExportTable.HAZARD, "\0\n"), "in/x/hazard.ndjson:2: not right as JSON");
        export(
                "an empty line",
                export -> export.line(ExportTable.HAZARD, "\n"),
                "in/x/hazard.ndjson:2: the line must be one JSON object [not-an-object]");
        export(
                "a list for a row",
                export -> export.line(ExportTable.HAZARD, "[]\n"),
                "in/x/hazard.ndjson:2: the line must be one JSON object [not-an-object]");
        export(
                "two objects on a line",
                export -> export.edit(ExportTable.HAZARD, text -> text.replace("}\n", "}{}\n")),
                "in/x/hazard.ndjson:1: the line must be one JSON object [not-an-object]");
        export(
                "a line without end of object",
                export -> export.edit(ExportTable.HAZARD, text -> text.replace("}\n", "\n")),
                "in/x/hazard.ndjson:1: not right as JSON");
        FACTORIES.addAll(cases.keySet().stream().limit(1).toList());
        return cases.values().stream();
    }

    private static byte[] badBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((" ".repeat(50) + "{\"school\":\"").getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC0);
        bytes.write(0xAF);
        bytes.writeBytes("\"}\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** Has the manifest claim so many rows of hazards, with a digest that fits. */
    private static void claim(TestExport export, long rows) {
        export.manifest(text -> {
            String changed = text.replaceFirst("\"rows\": 1,", "\"rows\": " + rows + ",");
            StringBuilder lines = new StringBuilder();
            for (String field : new String[] {"school", "cut_off", "from", "until"}) {
                lines.append(first(changed, "\"" + field + "\": \"([^\"]+)\"")).append('\n');
            }
            lines.append("false\n");
            for (ExportTable table : ExportTable.values()) {
                String part = changed.substring(changed.indexOf("\"" + table.word() + "\": {"));
                lines.append(table.word() + " " + first(part, "\"rows\": ([0-9]+)") + " "
                        + first(part, "\"sha256\": \"([0-9a-f]+)\"") + "\n");
            }
            String digest = stability.domain.export.ExportManifest.sha256(
                    lines.toString().getBytes(StandardCharsets.UTF_8));
            return changed.replaceFirst("\"digest\": \"[0-9a-f]+\"", "\"digest\": \"" + digest + "\"");
        });
    }

    private static String first(String text, String form) {
        Matcher matcher = Pattern.compile(form).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @TestFactory
    Stream<DynamicTest> rows() {
        String at = "in/x/hazard.ndjson:1: ";
        line(
                "an unknown column",
                "\"registered\"",
                "\"colour\":1,\"registered\"",
                at + "colour: there is no field \"colour\" [unknown-field]");
        line(
                "a column twice",
                "\"registered\"",
                "\"id\":\"H-20260901-00001\",\"registered\"",
                at + "id: \"id\" is not in its place, or there twice [out-of-order]");
        line(
                "a column that is missing",
                "\"registered\":\"2026-09-01\",",
                "",
                at + "registered: \"registered\" is missing [missing-field]");
        line(
                "null",
                "\"registered\":\"2026-09-01\"",
                "\"registered\":null",
                at + "registered: \"registered\" must be a day such as 2026-09-25, not \"null\" [wrong-value]");
        line(
                "the thirtieth of February",
                "\"registered\":\"2026-09-01\"",
                "\"registered\":\"2026-02-30\"",
                at + "registered: \"registered\" must be a day such as 2026-09-25, not \"2026-02-30\" [wrong-value]");
        line("a number for a day", "\"registered\":\"2026-09-01\"", "\"registered\":20260901", at + "registered:");
        line(
                "a text for a truth",
                "\"open\":true",
                "\"open\":\"true\"",
                at + "open: \"open\" must be true or false, not \"true\" [wrong-value]");
        line("a number for a truth", "\"open\":true", "\"open\":1", at + "open:");
        line(
                "a negative count",
                "\"extensions\":0",
                "\"extensions\":-1",
                at + "extensions: \"extensions\" must be a whole number from 0 to 999999999, not \"-1\" [wrong-value]");
        line("minus nothing", "\"extensions\":0", "\"extensions\":-0", at + "extensions:");
        line("a count beyond all bounds", "\"extensions\":0", "\"extensions\":1000000000", at + "extensions:");
        line("a count with a point", "\"extensions\":0", "\"extensions\":1.0", at + "extensions:");
        line("a count in quotes", "\"extensions\":0", "\"extensions\":\"0\"", at + "extensions:");
        line(
                "an amount of 1e999",
                "\"funds\":0",
                "\"funds\":1e999",
                at
                        + "funds: \"funds\" must be a number from 0 to 999999999.999999, without an exponent, not \"1e999\" [wrong-value]");
        line("minus no amount", "\"funds\":0", "\"funds\":-0.0", at + "funds:");
        line("an amount that is no number", "\"funds\":0", "\"funds\":NaN", at + "not right as JSON");
        line("an amount to the seventh place", "\"funds\":0", "\"funds\":0.0000001", at + "funds:");
        line(
                "a word of no vocabulary",
                "\"state\":\""
                        + ExportTable.HAZARD.columns().stream()
                                .filter(column -> column.name().equals("state"))
                                .findFirst()
                                .orElseThrow()
                                .type()
                                .words()
                                .get(0),
                "\"state\":\"gone",
                at + "state: \"state\" must be one of ");
        line(
                "SQL for a name",
                "\"category\":\"example\"",
                "\"category\":\"x'); DROP TABLE hazard; --\"",
                at
                        + "category: \"category\" must be 1 to 64 of a-z, 0-9, _ and -, not \"x'); DROP TABLE hazard; --\" [wrong-value]");
        line("a formula for a name", "\"category\":\"example\"", "\"category\":\"=1+1\"", at + "category:");
        line(
                "a path for an id",
                "H-20260901-00001",
                "../../H-20260901",
                at + "id: \"id\" must be an id such as H-20260925-7k3q9");
        line(
                "a nested value",
                "\"open\":true",
                "\"open\":" + "[".repeat(1000) + "]".repeat(1000),
                at + "open: \"open\" must be true or false [wrong-value]");
        line(
                "a nested unknown one",
                "\"registered\"",
                "\"deep\":" + "{\"a\":".repeat(1000) + "1" + "}".repeat(1000) + ",\"registered\"",
                at + "deep: there is no field \"deep\" [unknown-field]");
        line(
                "another school",
                row(SCHOOL),
                row("370102002"),
                at + "school: it is of the school \"370102002\", not of 370102001 [other-school]");
        line(
                "another month",
                "\"month\":\"2026-09\"",
                "\"month\":\"2026-10\"",
                at + "month: the month \"2026-10\" is not among 2026-09 to 2026-09 [other-month]");
        line(
                "no month",
                "\"month\":\"2026-09\"",
                "\"month\":\"2026-9\"",
                at + "month: the month \"2026-9\" is not among");
        line(
                "an escape in a value",
                "\"category\":\"example\"",
                "\"category\":\"\\u001b[2J\"",
                at + "category: \"category\" must be 1 to 64 of a-z, 0-9, _ and -, not \"\\u001b[2J\" [wrong-value]");
        export(
                "titles that were not announced",
                export -> export.row(ExportTable.HAZARD, "id", "H-20260901-00002", "title", "消防通道"),
                "in/x/hazard.ndjson:2: title: it has \"title\", and no texts by export.json [text-not-declared]");
        text("a title with NUL", "a\0b");
        text("a title with an escape", "a\u001b[2J");
        text("a title that is half a character", "\ud83d");
        text("a title that is too long", "长".repeat(1001));
        text("a title of nothing", "");
        export(
                "the same id twice",
                export -> export.row(ExportTable.HAZARD, "id", "H-20260901-00001"),
                "in/x/hazard.ndjson:2: it is of the same matter as the line above [same-key]");
        export(
                "not sorted",
                export -> export.row(ExportTable.HAZARD, "id", "H-20260831-00001"),
                "in/x/hazard.ndjson:2: it belongs before the line above [unsorted]");
        export(
                "not sorted by numbers",
                export -> export.row(ExportTable.STEP, "matter", "H-20260901-00001", "no", 10)
                        .row(ExportTable.STEP, "matter", "H-20260901-00001", "no", 9),
                "in/x/step.ndjson:2: it belongs before the line above [unsorted]");
        FACTORIES.addAll(cases.keySet().stream().limit(1).toList());
        return cases.values().stream();
    }

    private void text(String name, String title) {
        export(
                name,
                export -> {
                    export.withText()
                            .edit(
                                    ExportTable.HAZARD,
                                    text -> text.replace("}\n", ",\"title\":\"" + json(title) + "\"}\n"));
                },
                "in/x/hazard.ndjson:1: title: \"title\" must be text of 1 to 1000 characters, none of them a control character");
    }

    private static String json(String text) {
        StringBuilder json = new StringBuilder();
        for (char c : text.toCharArray()) {
            json.append(c < ' ' || Character.isSurrogate(c) ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
        return json.toString();
    }

    /** Others are provoked where the list of schools and the merge are tried. */
    @AfterAll
    static void eachIsProvoked() {
        if (FACTORIES.size() == 4) {
            Set<Flaw> others = EnumSet.range(Flaw.LIST_HEAD, Flaw.LIST_EMPTY);
            others.add(Flaw.OTHER_THAN_LAKE);
            assertThat(PROVOKED).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(others)));
        }
    }

    @Test
    void ofManyTheFirstOfEachFileAreTold() {
        TestExport one = TestExport.usual(SCHOOL);
        TestExport two = TestExport.usual("370102002");
        for (int i = 0; i < 100; i++) {
            one.line(ExportTable.STEP, "{}" + " ".repeat(40) + "\n");
            two.line(ExportTable.CLOCK, "[]" + " ".repeat(40) + "\n");
        }
        one.write(folder.resolve("in/a"));
        two.write(folder.resolve("in/b"));
        RollupRun run = RollupRun.on(DAY, folder, "in", "--out", "lake");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()
                        .lines()
                        .filter(line -> line.startsWith("in/b/clock.ndjson:"))
                        .count())
                .isEqualTo(21);
        assertThat(run.err())
                .contains("in/b/clock.ndjson: 80 more\n")
                .contains("in/a/step.ndjson:1: school: \"school\" is missing");
        assertThat(run.err()).endsWith("in all; nothing of the lake was changed\n");
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("lake")).doesNotExist();
    }
}

package stability.rollup.handin;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import stability.rollup.support.TestExport;

/** Manifests that are refused. */
class HostileManifestsTest extends HostileCases {
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
        return cases();
    }
}

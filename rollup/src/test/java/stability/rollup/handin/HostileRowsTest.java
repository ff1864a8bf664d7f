package stability.rollup.handin;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import stability.domain.export.ExportTable;

/** Rows that are refused. */
class HostileRowsTest extends HostileCases {
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
        return cases();
    }

    private static String row(String school) {
        return "\"school\":\"" + school + "\"";
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
        text.chars()
                .forEach(c -> json.append(
                        c < ' ' || Character.isSurrogate((char) c)
                                ? String.format("\\u%04x", c)
                                : String.valueOf((char) c)));
        return json.toString();
    }
}

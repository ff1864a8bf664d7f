package stability.cli.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import stability.app.imports.YearlessDays;
import stability.app.imports.field.ImportField;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.plan.PlannedRow;
import stability.app.imports.plan.PlannedTable;
import stability.app.sheet.SheetCell;
import stability.cli.option.FieldAnswers;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.render.text.WrappedText;

/** Says what is to be done before an import is good, and how it is entered then. */
final class NextSteps {
    private final Session session;
    private final MappedTables tables;
    private final KeptMapping kept;
    private final List<Text> all = new ArrayList<>();

    NextSteps(Session session, MappedTables tables, KeptMapping kept) {
        this.session = session;
        this.tables = tables;
        this.kept = kept;
    }

    /** @param history whether what was closed comes in, too */
    void print(boolean history) {
        columns();
        words();
        lacking();
        if (tables.tables().stream().anyMatch(YearlessDays::in)) {
            all.add(Text.of(
                    "有的日期没写年份：加 --year，如 --year 2019",
                    "some days are written without a year: add --year, such as --year 2019"));
        }
        int closed = count(PlannedRow.Fate.CLOSED);
        if (closed > 0 && !history) {
            all.add(Text.of("已销号的 {0} 条也要作为历史转入：加 --all", "--all also brings in the {0} closed ones, as history")
                    .with(closed));
        }
        int entered = count(PlannedRow.Fate.NEW) + count(PlannedRow.Fate.FURTHER);
        int refused = count(PlannedRow.Fate.REFUSED);
        if (entered > 0 && refused > 0) {
            all.add(Text.of(
                    "改好退回的再加 --apply；先写入好的加 --partial --apply",
                    "mend what is refused, then --apply; --partial --apply enters the good ones"));
        } else if (entered > 0) {
            all.add(Text.of("写入：加 --apply", "to enter it: --apply"));
        }
        if (!all.isEmpty()) {
            say(
                    entered > 0
                            ? Text.of("什么都没有写入。下一步：", "nothing was entered. What to do next:")
                            : Text.of("下一步：", "what to do next:"));
            all.forEach(each -> say(Text.of("- {0}", "- {0}").with(each)));
        }
        if (!kept.byHand().isEmpty()) {
            say(Text.of("请自己在 {0} 里写上：", "write these lines into {0} yourself:").with(kept.name(session)));
            kept.byHand().forEach(line -> session.environment().out().println(session.say(Text.same(line))));
        }
    }

    private void say(Text text) {
        WrappedText.lines(session.say(text), session.width())
                .forEach(session.environment().out()::println);
    }

    private int count(PlannedRow.Fate fate) {
        return tables.tables().stream().mapToInt(table -> table.count(fate)).sum();
    }

    /** Columns of which nobody has said what becomes of them. */
    private void columns() {
        PlannedTable table = tables.tables().get(0);
        List<Mapping.Column> open =
                tables.now().columns().stream().filter(Mapping.Column::isOpen).toList();
        List<Mapping.Column> guessed =
                open.stream().filter(column -> column.guess() != null).toList();
        List<Mapping.Column> unknown =
                open.stream().filter(column -> column.guess() == null).toList();
        if (!guessed.isEmpty()) {
            all.add(Text.of(
                            "猜测的列（{0}）还不算数：{1}，对的把 guess 改成 field",
                            "guessed columns ({0}) do not count yet: {1}, make guess field where it is right")
                    .with(letters(table, guessed), where(guessed)));
        }
        if (!unknown.isEmpty()) {
            all.add(Text.of(
                            "没有认出的列（{0}）：{1}，写上 field: 字段名，不要的写 use: skip",
                            "columns not known ({0}): {1}, add field: NAME, or use: skip")
                    .with(letters(table, unknown), where(unknown)));
        }
    }

    private static String letters(PlannedTable table, List<Mapping.Column> columns) {
        return String.join(
                " ",
                table.head().titles().stream()
                        .filter(title -> columns.contains(table.mapping().column(title.name())))
                        .map(title -> SheetCell.letters(title.column()))
                        .toList());
    }

    /** {@code records/imports/hazards-1.yaml 第 12、13 行}. */
    private Text where(List<? extends Record> parts) {
        List<Integer> lines = Stream.of(parts)
                .flatMap(List::stream)
                .map(kept::line)
                .filter(Objects::nonNull)
                .map(Integer.class::cast)
                .toList();
        String name = kept.name(session);
        return lines.isEmpty()
                ? Text.of("在 {0} 里", "in {0}").with(name)
                : Text.of("在 {0} {1}", "in {0}, {1}").with(name, lines(lines));
    }

    private static Text lines(List<Integer> lines) {
        Text rows = Numbers.of(lines);
        return Text.given(rows.zh(), rows.en().replace("rows", "lines").replace("row", "line"));
    }

    private void words() {
        List<Mapping.Value> unknown = tables.unknown();
        if (!unknown.isEmpty()) {
            all.add(Text.of(
                            "没有说明的词有 {0} 个：{1}，写上 value（猜对的把 guess 改成 value）",
                            "{0} words are not explained: {1}, add value, or make guess value where it is right")
                    .with(unknown.size(), where(unknown)));
        }
    }

    /** Needed fields that no column says. */
    private void lacking() {
        for (ImportField field : tables.now().lacking()) {
            if (tables.now().columns().stream().anyMatch(column -> field.equals(column.guess()))) {
                continue; // told of its column
            }
            Text told = new FieldAnswers(field.type(), field.name()).told(session);
            Text example = Text.of(
                            "没有一列写“{0}”：每行都一样的，在 {1} 里加",
                            "no column says \"{0}\": if it is the same in all rows, add to {1}")
                    .with(field.label(), kept.name(session));
            String line = "constants: [{field: " + field.name() + ", value: …}]";
            all.add(
                    told == null
                            ? Text.of("{0} {1}", "{0} {1}").with(example, line)
                            : Text.of("{0} {1}（{2}）", "{0} {1} ({2})").with(example, line, told));
        }
    }
}

package stability.rollup.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import stability.cli.session.Messages;
import stability.domain.export.ExportTable;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.rollup.lake.Change;
import stability.rollup.lake.HandIn;
import stability.rollup.lake.MonthResult;

/** The bureau's own zero report on a month: who has handed in, late, not at all, or without a single screening; and what was replaced. */
public final class ZeroReport {
    private final MonthResult result;
    private final boolean listed;
    private final List<Text> lines = new ArrayList<>();

    /** @param listed whether there is a list of schools: else nobody knows who is missing */
    public ZeroReport(MonthResult result, boolean listed) {
        this.result = result;
        this.listed = listed;
    }

    /** Its lines, each ended. */
    public String in(Lang lang) {
        lines.clear();
        Collection<HandIn> all = result.handIns().values();
        long handedIn = all.stream().filter(HandIn::handedIn).count();
        lines.add((listed
                        ? Text.of(
                                "{0}：应报 {1} 所，已报 {2} 所，迟报 {3} 所，未报 {4} 所，无排查记录 {5} 所{6}",
                                "{0}: {1} schools, {2} handed in, {3} late, {4} missing, {5} without a report{6}")
                        : Text.of(
                                "{0}：已报 {2} 所，迟报 {3} 所，无排查记录 {5} 所{6}",
                                "{0}: {2} handed in, {3} late, {5} without a report{6}"))
                .with(
                        result.month(),
                        all.size(),
                        handedIn,
                        all.stream().filter(HandIn::late).count(),
                        all.size() - handedIn,
                        all.stream().filter(HandIn::withoutReport).count(),
                        result.written() ? Text.same("") : Text.of("；与上次相同，没有改动", "; as before, nothing was changed")));
        list(
                Text.of("  迟报：", "  late: "),
                HandIn::late,
                school -> Text.of("{0} {1}（{2} 收到）", "{0} {1} (received {2})")
                        .with(school.school(), school.name(), String.valueOf(school.received())));
        list(Text.of("  未报：", "  missing: "), school -> !school.handedIn(), ZeroReport::school);
        list(Text.of("  无排查记录：", "  without a report: "), HandIn::withoutReport, ZeroReport::school);
        result.replaced().forEach(this::replaced);
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(Messages.shown(line, lang)).append('\n'));
        return text.toString();
    }

    private void list(Text title, Predicate<HandIn> which, Function<HandIn, Text> line) {
        for (HandIn school : result.handIns().values()) {
            if (which.test(school)) {
                lines.add(Text.of("{0}{1}", "{0}{1}").with(title, line.apply(school)));
            }
        }
    }

    private static Text school(HandIn school) {
        return Text.of("{0} {1}", "{0} {1}").with(school.school(), school.name());
    }

    private void replaced(String code, List<Change> changes) {
        HandIn school = result.handIns().get(code);
        lines.add(Text.of("  重报，已替换：{0} {1}", "  handed in again and replaced: {0} {1}")
                .with(code, school == null ? "" : school.name()));
        for (Change change : changes) {
            lines.add(Text.of("    {0}：多 {1} 行，少 {2} 行，变 {3} 行", "    {0}: {1} rows added, {2} gone, {3} changed")
                    .with(label(change), change.added(), change.gone(), change.changed()));
        }
    }

    private static Text label(Change change) {
        for (ExportTable table : ExportTable.values()) {
            if (table.word().equals(change.table())) {
                return table.label();
            }
        }
        return Text.same(change.table());
    }
}

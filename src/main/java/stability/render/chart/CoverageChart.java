package stability.render.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.ledger.Coverage.Report;

/** How each department reported on each day, departments by days (报告情况). */
final class CoverageChart {
    static final Text TITLE = Text.of("各部门逐日报告情况", "Screenings: departments by days");
    private static final Text BACKFILLED = Text.of("事后补录，仍计未报", "entered later, still missing");
    private static final Text CELL = Text.of("{0} {1}", "{1} on {0}");
    private static final Text LATER = Text.of("{0}（补录）", "{0} (entered later)");
    private static final Text PERIOD = Text.of("{0}，{1}至{2}", "{0}, {1} to {2}");
    private static final Text ALL = Text.of("均按时报告", "reported in time every day");

    /** The same signs as in the table of the daily report. */
    private static final Map<Report, String> SIGNS = signs();

    private static final Map<Report, String> LATE_SIGNS = Map.of(Report.CLEAR, "△", Report.FOUND, "▲");

    private static final int DEPARTMENTS = 30;
    private static final double HIGH = 20;

    private final List<LocalDate> days;
    private final List<Row> departments;
    private final int width;
    private final Lang lang;

    private CoverageChart(List<LocalDate> days, List<Row> departments, int width, Lang lang) {
        this.days = days;
        this.departments = departments;
        this.width = width;
        this.lang = lang;
    }

    private static Map<Report, String> signs() {
        Map<Report, String> signs = new LinkedHashMap<>();
        signs.put(Report.CLEAR, "○");
        signs.put(Report.FOUND, "●");
        signs.put(Report.EXCUSED, "–");
        signs.put(Report.MISSING, "×");
        return signs;
    }

    /** @param table as in {@code coverage.table} of the phase report */
    static Chart of(String id, Row table, Lang lang) {
        List<LocalDate> days =
                table.texts("days").stream().map(LocalDate::parse).toList();
        return new Chart(
                TITLE.in(lang),
                new CoverageChart(days, table.rows("departments"), Chart.WIDE, lang).pictures(id + "-wide", 31),
                new CoverageChart(days, table.rows("departments"), Chart.NARROW, lang).pictures(id + "-narrow", 14));
    }

    /** @param most days in one picture */
    private List<String> pictures(String id, int most) {
        List<Integer> indices = IntStream.range(0, days.size()).boxed().toList();
        List<String> pictures = new ArrayList<>();
        for (List<Integer> columns : Chart.parts(indices, most)) {
            for (List<Row> rows : Chart.parts(departments, DEPARTMENTS)) {
                pictures.add(draw(rows, columns, id + "-" + (pictures.size() + 1)));
            }
        }
        return List.copyOf(pictures);
    }

    private String title(List<Row> rows, List<Integer> columns) {
        Text first = DayWords.day(days.get(columns.get(0)));
        Text last = DayWords.day(days.get(columns.get(columns.size() - 1)));
        String title = PERIOD.with(TITLE, first, last).in(lang);
        return rows.size() == departments.size()
                ? title
                : title + (lang == Lang.ZH ? "：" : ": ") + rows.get(0).text("name") + " … "
                        + rows.get(rows.size() - 1).text("name");
    }

    private String draw(List<Row> rows, List<Integer> columns, String id) {
        Svg svg = new Svg(width);
        double top = Legend.draw(svg, legend()) + 4;
        double room = width / 3.0;
        double label = 0;
        for (Row row : rows) {
            label = Math.max(label, Math.min(room, Svg.widthOf(row.text("name"))));
        }
        double step = Math.min(40, (width - label - 8) / columns.size());
        DayAxis axis = new DayAxis(columns.stream().map(days::get).toList(), label + 8, step);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double y = top + i * HIGH;
            svg.text(
                    "name", 0, y + 14, Svg.Anchor.START, Svg.shorten(rows.get(i).text("name"), room));
            words.add(cells(svg, rows.get(i), columns, axis, y));
        }
        axis.draw(svg, top + rows.size() * HIGH + 2, lang);
        return svg.drawn(
                id,
                top + rows.size() * HIGH + DayAxis.HEIGHT,
                title(rows, columns),
                String.join(lang == Lang.ZH ? "；" : "; ", words));
    }

    /** Draws the cells of a department and says what is out of the ordinary in them. */
    private String cells(Svg svg, Row department, List<Integer> columns, DayAxis axis, double y) {
        List<Row> cells = department.rows("cells");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) >= cells.size()) {
                break;
            }
            Row cell = cells.get(columns.get(i));
            Report report = report(cell);
            boolean late = cell.flag("late");
            String sign = sign(report, late);
            if (sign == null) {
                continue;
            }
            Text said = CELL.with(DayWords.day(days.get(columns.get(i))), report.label(late));
            boolean later = cell.flag("backfilled");
            svg.begin((later ? LATER.with(said) : said).in(lang));
            double x = axis.left() + i * axis.step();
            cell(svg, shade(report, late), sign, later, x, y, axis.step());
            svg.end();
            if (late || !report.isReported()) {
                words.add((later ? LATER.with(said) : said).in(lang));
            }
        }
        String list = words.isEmpty() ? ALL.in(lang) : String.join(lang == Lang.ZH ? "、" : ", ", words);
        return department.text("name") + (lang == Lang.ZH ? "：" : ": ") + list;
    }

    private static @Nullable String sign(Report report, boolean late) {
        return late ? LATE_SIGNS.get(report) : SIGNS.get(report);
    }

    private static String shade(Report report, boolean late) {
        return late ? "late" : report.word();
    }

    private static void cell(Svg svg, String shade, String sign, boolean later, double x, double y, double step) {
        svg.rect("cell " + shade, x + 0.5, y + 0.5, step - 1, HIGH - 1);
        svg.text("sign " + shade, x + step / 2, y + 14, Svg.Anchor.MIDDLE, sign);
        if (later) {
            corner(svg, x + step - 1, y + 1);
        }
    }

    private static void corner(Svg svg, double x, double y) {
        svg.through("flag", List.of(new double[] {x - 7, y}, new double[] {x, y}, new double[] {x, y + 7}), true);
    }

    private static Report report(Row cell) {
        for (Report report : Report.values()) {
            if (report.word().equals(cell.text("report"))) {
                return report;
            }
        }
        throw new IllegalArgumentException("no report is " + cell.text("report"));
    }

    private List<Legend.Entry> legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        SIGNS.forEach((report, sign) -> entries.add(entry(report, false, sign)));
        SIGNS.keySet().forEach(report -> {
            String sign = LATE_SIGNS.get(report);
            if (sign != null) {
                entries.add(entry(report, true, sign));
            }
        });
        entries.add(new Legend.Entry(BACKFILLED.in(lang), (svg, x, y) -> {
            svg.rect("cell missing", x, y, 14, 14);
            corner(svg, x + 14, y);
        }));
        return entries;
    }

    private Legend.Entry entry(Report report, boolean late, String sign) {
        return new Legend.Entry(report.label(late).in(lang), (svg, x, y) -> {
            svg.rect("cell " + shade(report, late), x, y, 14, 14);
            svg.text("sign " + shade(report, late), x + 7, y + 11, Svg.Anchor.MIDDLE, sign);
        });
    }
}

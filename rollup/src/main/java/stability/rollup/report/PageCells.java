package stability.rollup.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;

/** Cells of lists on the page that are put together from several of the table. */
final class PageCells {
    private static final Text MISSING = Text.of("未报送", "missing");
    private static final Text LATE = Text.of("迟报送", "late");
    private static final Text WITHOUT_REPORT = Text.of("无排查记录", "without a report");
    private static final Text DAY = Text.of("{0}日", "{0}");
    private static final Text DAYS = Text.of("{0}日（{1}）", "{0} ({1})");
    private static final Text MORE = Text.of("等 {0} 天", "and more: {0} days");
    private static final String PREFIX = "day_";

    /** As many days as a cell names. */
    private static final int NAMED = 10;

    private PageCells() {}

    /** 85.5%, or a dash. */
    static String percent(@Nullable Object rate) {
        return rate == null ? "—" : ((BigDecimal) rate).toPlainString() + "%";
    }

    /** What is wrong with a hand-in. */
    static String handin(Map<String, @Nullable Object> row, Lang lang) {
        List<String> states = new ArrayList<>();
        add(states, row, "missing", MISSING, lang);
        add(states, row, "late", LATE, lang);
        add(states, row, "without_report", WITHOUT_REPORT, lang);
        return String.join(comma(lang), states);
    }

    private static void add(
            List<String> states, Map<String, @Nullable Object> row, String column, Text state, Lang lang) {
        if (Boolean.TRUE.equals(row.get(column))) {
            states.add(state.in(lang));
        }
    }

    /** On which days reports are missing, and of how many departments if of several, by the code of the school. */
    static Map<Object, String> missingDays(MonthReport report) {
        Lang lang = report.lang();
        Map<Object, String> days = new HashMap<>();
        for (Map<String, @Nullable Object> row :
                report.table(ReportTable.MISSING_DAYS).rows()) {
            List<String> named = new ArrayList<>();
            row.forEach((column, value) -> {
                int count = column.startsWith(PREFIX) ? PageCharts.number(value) : 0;
                if (count > 0) {
                    int day = Integer.parseInt(column.substring(PREFIX.length()));
                    named.add((count == 1 ? DAY : DAYS).with(day, count).in(lang));
                }
            });
            String some = String.join(comma(lang), named.subList(0, Math.min(NAMED, named.size())));
            days.put(
                    String.valueOf(row.get("school")),
                    named.size() > NAMED ? some + " " + MORE.with(named.size()).in(lang) : some);
        }
        return days;
    }

    private static String comma(Lang lang) {
        return lang == Lang.ZH ? "、" : ", ";
    }
}

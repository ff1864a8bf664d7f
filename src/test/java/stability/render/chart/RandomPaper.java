package stability.render.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.support.Seeded;

/** The part of a report on a campaign that charts are drawn from, with more, fewer and larger things than any school has. */
final class RandomPaper {
    private final Seeded seeded;

    private RandomPaper(Seeded seeded) {
        this.seeded = seeded;
    }

    static Map<String, @Nullable Object> of(Seeded seeded) {
        return new RandomPaper(seeded).paper();
    }

    private Map<String, @Nullable Object> paper() {
        LocalDate first = LocalDate.of(2019, 9, 1).plusDays(seeded.below(200));
        int length = seeded.among(List.of(0, 1, 2, 14, 31, 120, 366));
        List<LocalDate> days = first.datesUntil(first.plusDays(length)).toList();
        int departments = seeded.among(List.of(0, 1, 12, 60));
        return map(
                "kind",
                "campaign-report",
                "language",
                seeded.among(List.of("zh-CN", "en")),
                "hazards",
                map(
                        "byDay",
                        list(
                                days.size(),
                                i -> map(
                                        "day",
                                        days.get(i).toString(),
                                        "new",
                                        count(),
                                        "closed",
                                        count(),
                                        "carried",
                                        count(),
                                        "reinstated",
                                        count(),
                                        "voided",
                                        count(),
                                        "open",
                                        count())),
                        "byCategory",
                        list(seeded.below(40), i -> hazards()),
                        "byDepartment",
                        list(departments, i -> hazards())),
                "petitions",
                map("running", list(seeded.below(40), i -> clock())),
                "coverage",
                map(
                        "table",
                        map(
                                "days",
                                days.stream().map(LocalDate::toString).toList(),
                                "departments",
                                list(
                                        departments,
                                        i -> map("name", seeded.text(), "cells", list(length, j -> cell()))))));
    }

    private int count() {
        return seeded.oneIn(3) ? 0 : seeded.oneIn(20) ? Integer.MAX_VALUE - seeded.below(9) : seeded.below(30);
    }

    private Map<String, @Nullable Object> hazards() {
        int found = count();
        int due = count();
        return map(
                "name",
                seeded.text(),
                "found",
                found,
                "eliminated",
                found == 0 ? 0 : seeded.below(found),
                "rate",
                rate(found),
                "due",
                due,
                "inTime",
                due == 0 ? 0 : seeded.below(due),
                "inTimeRate",
                rate(due),
                "overdue",
                count());
    }

    private @Nullable Number rate(int whole) {
        return whole == 0 ? null : seeded.oneIn(3) ? (Number) 100 : BigDecimal.valueOf(seeded.between(0, 1000), 1);
    }

    private Map<String, @Nullable Object> clock() {
        int limit = seeded.oneIn(4) ? 0 : seeded.below(400);
        int used = seeded.oneIn(10) ? 1_000_000_000 : seeded.below(900);
        return map(
                "id",
                "P-20190925-7k3q9",
                "subject",
                seeded.text(),
                "label",
                seeded.text(),
                "limitDays",
                limit,
                "usedDays",
                used,
                "daysLeft",
                limit - used,
                "overdue",
                used > limit,
                "certain",
                !seeded.oneIn(4));
    }

    private Map<String, @Nullable Object> cell() {
        String report = seeded.among(List.of("clear", "found", "excused", "missing", "not_due"));
        boolean reported = report.equals("clear") || report.equals("found");
        return map("report", report, "late", reported && seeded.oneIn(3), "backfilled", !reported && seeded.oneIn(5));
    }

    /** Makes the entry of this number. */
    @FunctionalInterface
    private interface Entry {
        Map<String, @Nullable Object> of(int index);
    }

    private static List<Map<String, @Nullable Object>> list(int size, Entry entry) {
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(entry.of(i));
        }
        return list;
    }

    private static Map<String, @Nullable Object> map(@Nullable Object... pairs) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}

package stability.rollup.bench;

import java.time.LocalDateTime;
import java.time.YearMonth;
import stability.domain.export.ExportTable;

/**
 * What is to be made. A school's account depends on the seed, its number and when it begins: exports of other months of it, or at another cut-off,
 * tell of the same.
 *
 * @param schools how many hand in
 * @param records how many screenings, hazards, incidents, warnings, inspections, activities and petitions a school has a year
 * @param begin the first month of the accounts
 * @param from the first month
 * @param until the last month
 * @param cutOff the moment as of which they are made, on the schools' clock
 * @param text whether titles and places are handed in
 */
record Order(
        long seed,
        int schools,
        int records,
        YearMonth begin,
        YearMonth from,
        YearMonth until,
        LocalDateTime cutOff,
        boolean text) {
    /** As many records as a school has: most of them screenings and hazards. */
    static final int USUAL = 5_000;

    /** What is open before the first month comes from those before it. */
    private static final int MONTHS_BEFORE = 6;

    /** These months' part of a year's records, in a thousand: there is a summer and a winter holiday. */
    private static final int[] SEASON = {67, 33, 100, 100, 100, 92, 42, 42, 124, 100, 100, 100};

    private static final int SCHOOLS_OF_A_COUNTY = 20;

    /** As of the last second of the last month. */
    static Order of(long seed, int schools, int records, YearMonth from, YearMonth until) {
        LocalDateTime end = until.atEndOfMonth().atTime(23, 59, 59);
        return new Order(seed, schools, records, from.minusMonths(MONTHS_BEFORE), from, until, end, false);
    }

    /** The same accounts, told of other months. */
    Order telling(YearMonth first, YearMonth last) {
        LocalDateTime end = last.atEndOfMonth().atTime(23, 59, 59);
        return new Order(seed, schools, records, begin, first, last, end, text);
    }

    Order asOf(LocalDateTime moment) {
        return new Order(seed, schools, records, begin, from, until, moment, text);
    }

    Order withText() {
        return new Order(seed, schools, records, begin, from, until, cutOff, true);
    }

    Draw draw(int school, YearMonth month, ExportTable table) {
        return Draw.of(seed, school, month.getYear() * 12L + month.getMonthValue(), table.ordinal());
    }

    /** How many matters of a kind are begun in a month, on average, if it is so much of a thousand records. */
    double mean(YearMonth month, int part) {
        return records * (part / 1000.0) * (SEASON[month.getMonthValue() - 1] / 1000.0);
    }

    /** How many departments screen each day: twelve of a usual school. */
    int departments() {
        return Math.max(1, Math.min(Words.DEPARTMENTS.size(), records * Words.DEPARTMENTS.size() / USUAL));
    }

    /** {@code 370102001}: a county's code and a number in it. */
    static String code(int school) {
        int county = school / SCHOOLS_OF_A_COUNTY;
        return "37%02d%02d%03d".formatted(county / 20 + 1, county % 20 + 1, school % SCHOOLS_OF_A_COUNTY + 1);
    }

    static String name(int school) {
        return "示例第%d职业学校".formatted(school + 1);
    }

    static String county(int school) {
        return "示例县%03d".formatted(school / SCHOOLS_OF_A_COUNTY + 1);
    }
}

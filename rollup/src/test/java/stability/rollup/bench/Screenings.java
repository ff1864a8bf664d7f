package stability.rollup.bench;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import stability.domain.clock.Calendar;
import stability.domain.export.ExportTable;

/** The screenings of a school: every department on a school day, the office alone on a working day of the holidays. */
final class Screenings {
    private static final MonthDay SUMMER = MonthDay.of(7, 8);
    private static final MonthDay AUTUMN = MonthDay.of(8, 31);
    private static final MonthDay WINTER = MonthDay.of(1, 18);
    private static final MonthDay SPRING = MonthDay.of(2, 25);

    private final Calendar calendar = Calendar.published();
    private final Order order;

    Screenings(Order order) {
        this.order = order;
    }

    /** Writes the days of a month up to its last. About one in two hundred schools has none on record for a month. */
    void write(Cells to, String school, int number, YearMonth of, Span month) {
        Draw draw = order.draw(number, of, ExportTable.DAY);
        if (draw.in1000(5)) {
            return;
        }
        int careless = draw.below(60);
        int departments = order.departments();
        for (int i = 1; i <= of.lengthOfMonth(); i++) {
            LocalDate day = of.atDay(i);
            if (calendar.isRestDay(day) || day.toEpochDay() > month.lastDay()) {
                continue;
            }
            boolean holiday = isHoliday(MonthDay.from(day));
            for (int d = 0; d < departments; d++) {
                String department = Words.DEPARTMENTS.get(Words.DEPARTMENTS.size() - departments + d);
                boolean office = d == departments - 1;
                if (office || !holiday) {
                    row(to.row(school, month.word()), draw, day.toEpochDay(), department, careless, month);
                }
            }
        }
    }

    private static boolean isHoliday(MonthDay day) {
        return !day.isBefore(SUMMER) && day.isBefore(AUTUMN) || !day.isBefore(WINTER) && day.isBefore(SPRING);
    }

    private static void row(Cells row, Draw draw, long day, String department, int careless, Span month) {
        boolean excused = draw.in1000(10);
        boolean missing = !excused && draw.in1000(careless);
        boolean entered = draw.in1000(400) && day + draw.between(1, 5) <= month.lastDay();
        boolean backfilled = missing && entered;
        boolean screened = !missing && !excused;
        boolean found = screened && draw.in1000(400);
        boolean late = screened && draw.in1000(careless);
        row.day(day)
                .word(department)
                .yes(!excused)
                .yes(screened && !found)
                .yes(found)
                .yes(late)
                .yes(excused)
                .yes(missing)
                .yes(backfilled)
                .yes(screened || backfilled)
                .end();
    }
}

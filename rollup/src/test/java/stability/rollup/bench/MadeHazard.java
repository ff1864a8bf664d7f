package stability.rollup.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.rollup.bench.Course.Deed;

/**
 * A hazard with what happens to it.
 *
 * @param place where its words stand in {@link Words}
 * @param found the day on which it was found, since 1970
 * @param due the day by which it is due at first
 * @param plan the funds of its plan in yuan; 0 if it is no major one
 * @param allInPlace whether the plan has all five points
 */
record MadeHazard(
        Course course,
        int place,
        String department,
        String inCharge,
        String category,
        @Nullable String risk,
        String source,
        long found,
        long due,
        long plan,
        boolean allInPlace) {
    static final List<String> OUTCOMES =
            List.of("eliminated", "controlled", "transferred", "not_a_hazard", "duplicate");
    static final List<String> SUPERVISORS = List.of("school", "county", "city", "province");

    boolean major() {
        return plan > 0;
    }

    /** Its row of a month that it touches. */
    void write(Cells to, String school, Span month) {
        AtEnd end = atEnd(month);
        boolean open = course.openBefore(month.end());
        boolean overdue = open && end.rectified == 0 && end.due < month.lastDay();
        Cells row = to.row(school, month.word());
        course.stock(row, month);
        row.word(department)
                .word(inCharge)
                .word(category)
                .word(major() ? "major" : "general")
                .word(risk)
                .word(source)
                .day(found)
                .word(end.state)
                .word(end.outcome)
                .day(end.due);
        (end.rectified == 0 ? row.none() : row.day(end.rectified))
                .yes(overdue)
                .word(end.supervisor)
                .yes(major() && end.assigned)
                .yes(major() && end.assigned && allInPlace)
                .amount(major() && end.assigned ? plan : end.spent)
                .amount(end.spentNow)
                .count(end.extensions)
                .text(Words.TITLES.get(place))
                .text(Words.PLACES.get(place))
                .end();
    }

    /** Its limit, as far as it had been extended by the end of the month. */
    Limit limit(Span month) {
        long met = Limit.NEVER;
        long known = Limit.NEVER;
        long ended = Limit.NEVER;
        for (Deed deed : course.deeds()) {
            if (deed.step().equals("rectify") && known == Limit.NEVER) {
                met = deed.at();
                known = deed.recorded();
            }
            if (deed.effect() != null && !deed.effect().in() && ended == Limit.NEVER) {
                ended = deed.recorded();
            }
        }
        long last = (atEnd(month).due + 1) * Course.DAY - 1;
        return new Limit("hazard_due", course.deeds().get(0).recorded(), last, met, known, ended);
    }

    private AtEnd atEnd(Span month) {
        AtEnd end = new AtEnd();
        end.due = due;
        for (Deed deed : course.deeds()) {
            if (deed.recorded() < month.end()) {
                end.take(deed, month.has(deed.recorded()));
            }
        }
        return end;
    }

    /** How it stands at the end of a month. */
    private static final class AtEnd {
        private String state = "";
        private @Nullable String outcome;
        private @Nullable String supervisor;
        private long due;
        private long rectified;
        private long spent;
        private long spentNow;
        private int extensions;
        private boolean assigned;

        void take(Deed deed, boolean now) {
            state = deed.state();
            if (deed.effect() == Effect.REOPENED) {
                rectified = 0;
            }
            if (!state.equals("closed")) {
                outcome = null;
            }
            switch (deed.step()) {
                case "assign" -> assigned = true;
                case "extend" -> {
                    due = deed.value();
                    extensions++;
                }
                case "rectify" -> {
                    rectified = deed.at() / Course.DAY;
                    spent += deed.value();
                    spentNow += now ? deed.value() : 0;
                }
                case "close" -> outcome = OUTCOMES.get((int) deed.value());
                case "supervise" -> supervisor = SUPERVISORS.get((int) deed.value());
                default -> {
                    // changes nothing that is told
                }
            }
        }
    }
}

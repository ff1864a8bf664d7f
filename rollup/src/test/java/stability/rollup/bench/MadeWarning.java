package stability.rollup.bench;

import stability.rollup.bench.Course.Deed;

/**
 * A warning with the actions that it asks for.
 *
 * @param until the last day in force, since 1970
 */
record MadeWarning(Course course, String type, String level, long from, long until) {
    static MadeWarning make(Draw draw, String id, long day) {
        Course course = new Course(id, draw);
        course.add("issue", draw.workTime(day), Effect.ENTERED, "issued");
        for (int i = draw.between(1, 3); i > 0; i--) {
            course.add("act", course.after(draw.below(2)), null, "issued", draw.in1000(50) ? 1 : 0);
        }
        course.add("lift", course.after(draw.between(1, 9)), Effect.LEFT, "lifted");
        return new MadeWarning(
                course, draw.among(Words.CLASSES), draw.among(Words.COLOURS), day, day + draw.between(1, 10));
    }

    void write(Cells to, String school, Span month) {
        Cells row = to.row(school, month.word());
        course.stock(row, month);
        String state = "";
        int done = 0;
        int late = 0;
        for (Deed deed : course.deeds()) {
            if (deed.recorded() < month.end()) {
                state = deed.state();
                done += deed.step().equals("act") ? 1 : 0;
                late += deed.step().equals("act") ? (int) deed.value() : 0;
            }
        }
        row.word(type)
                .word(level)
                .day(from)
                .day(until)
                .word(state)
                .count(done)
                .count(done)
                .count(late)
                .count(0)
                .text("大风降温")
                .end();
    }
}

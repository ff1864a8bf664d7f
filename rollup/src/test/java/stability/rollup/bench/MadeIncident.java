package stability.rollup.bench;

import java.util.ArrayList;
import java.util.List;
import stability.rollup.bench.Course.Deed;

/**
 * A sudden event with what is done about it.
 *
 * @param place where its words stand in {@link Words}
 * @param level the grade that it gets
 * @param minor how many were slightly injured
 */
record MadeIncident(
        Course course,
        int place,
        String type,
        String level,
        String department,
        long occurred,
        long learned,
        int minor,
        List<Limit> limits) {

    static MadeIncident make(Draw draw, String id, long day) {
        long learned = day * Course.DAY + draw.between(6, 21) * 3600L + draw.below(3600);
        Course course = new Course(id, draw);
        course.add("report", learned, Effect.ENTERED, "handling");
        List<Limit> limits = new ArrayList<>();
        duty(course, limits, "notify", "incident_head", learned, draw.between(0, 2), 0);
        duty(course, limits, "arrive", "incident_arrival", learned, draw.between(5, 63), 60);
        duty(course, limits, "notify", "incident_phone", learned, draw.between(10, 33), 30);
        duty(course, limits, "report", "incident_first", learned, draw.between(35, 64), 60);
        if (draw.in1000(500)) {
            course.add("grade", course.after(0), null, "handling");
            course.add("measure", course.after(0), null, "handling");
        }
        int minor = draw.in1000(200) ? draw.between(1, 4) : 0;
        if (minor > 0) {
            course.add("casualties", course.after(0), null, "handling");
        }
        if (draw.in1000(10)) {
            course.add("void", course.after(1), Effect.VOIDED, course.state());
        } else {
            end(draw, course, limits);
        }
        return new MadeIncident(
                course,
                draw.below(Words.PLACES.size()),
                draw.among(Words.CLASSES),
                draw.among(Words.LEVELS),
                draw.among(Words.DEPARTMENTS),
                learned - draw.between(0, 5_400),
                learned,
                minor,
                List.copyOf(limits));
    }

    private static void end(Draw draw, Course course, List<Limit> limits) {
        course.add("control", course.after(draw.below(3)), null, "controlled");
        Deed control = course.last();
        course.add("report", course.after(draw.between(1, 4)), null, "controlled");
        long due = (control.at() / Course.DAY + 4) * Course.DAY - 1;
        Deed report = course.last();
        limits.add(new Limit("incident_final", control.recorded(), due, report.at(), report.recorded(), Limit.NEVER));
        course.add("close", course.after(draw.between(1, 40)), Effect.LEFT, "closed");
    }

    private static void duty(
            Course course, List<Limit> limits, String step, String clock, long learned, int minutes, int limit) {
        course.add(step, learned + minutes * 60L, null, "handling");
        Deed done = course.last();
        long due = learned + limit * 60L;
        limits.add(new Limit(clock, course.deeds().get(0).recorded(), due, done.at(), done.recorded(), Limit.NEVER));
    }

    void write(Cells to, String school, Span month) {
        Cells row = to.row(school, month.word());
        course.stock(row, month);
        String state = "";
        boolean graded = false;
        boolean counted = false;
        boolean arrived = false;
        for (Deed deed : course.deeds()) {
            if (deed.recorded() < month.end()) {
                state = deed.state();
                graded |= deed.step().equals("grade");
                counted |= deed.step().equals("casualties");
                arrived |= deed.step().equals("arrive");
            }
        }
        row.word(type)
                .word(graded ? level : "ungraded")
                .word(department)
                .moment(occurred)
                .moment(learned)
                .word(state);
        row = arrived ? row.count((arrival() - learned) / 60) : row.none();
        for (int i = 0; i < 5; i++) {
            // dead, missing, serious, minor, trapped
            row = counted ? row.count(i == 3 ? minor : 0) : row.none();
        }
        row.none()
                .count(limits.stream().filter(l -> l.past(month)).count())
                .text(Words.TITLES.get(place))
                .text(Words.PLACES.get(place))
                .end();
    }

    private long arrival() {
        return limits.get(1).met();
    }
}

package stability.rollup.bench;

import java.util.List;

/**
 * What is entered once: an inspection or an activity.
 *
 * @param type a word of its kinds
 * @param counts its three counts, in the order of the columns
 */
record MadeEvent(Course course, String type, List<Integer> counts) {
    static MadeEvent inspection(Draw draw, String id, long day) {
        Course course = new Course(id, draw).add("register", draw.workTime(day), null, "found");
        int hazards = draw.below(6);
        return new MadeEvent(course, draw.among(Words.INSPECTIONS), List.of(draw.between(1, 12), hazards, 0));
    }

    static MadeEvent activity(Draw draw, String id, long day) {
        Course course = new Course(id, draw).add("hold", draw.workTime(day), null, "held");
        if (draw.in1000(200)) {
            course.add("attach", course.after(1), null, "held");
        }
        List<Integer> counts = List.of(draw.between(1, 12), draw.between(10, 900), draw.below(4));
        return new MadeEvent(course, draw.among(Words.ACTIVITIES), counts);
    }

    /** Its row, if it was recorded in the month. */
    void write(Cells to, String school, Span month) {
        Course.Deed first = course.deeds().get(0);
        if (!month.has(first.recorded())) {
            return;
        }
        Cells row = to.row(school, month.word()).word(course.id).word(type).day(first.at() / Course.DAY);
        for (int count : counts) {
            row.count(count);
        }
        if (first.step().equals("register")) {
            // of the hazards that an inspection found, those overdue
            row.count(0);
        }
        row.text(first.step().equals("register") ? "安全检查" : "安全活动").end();
    }
}

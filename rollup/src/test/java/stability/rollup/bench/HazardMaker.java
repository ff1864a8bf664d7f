package stability.rollup.bench;

import static stability.rollup.bench.MadeHazard.OUTCOMES;
import static stability.rollup.bench.MadeHazard.SUPERVISORS;

/**
 * Makes hazards: most go through five steps in a week or two, some stay open for months; one in fifty is reopened, one in a hundred taken out of the
 * account, a few come back because that, or their closing, was a slip.
 */
final class HazardMaker {
    private final Draw draw;

    HazardMaker(Draw draw) {
        this.draw = draw;
    }

    /** A hazard that comes into the account on a day; one that is carried was found long before. */
    MadeHazard make(String id, long day, boolean carried) {
        Course course = new Course(id, draw);
        long entered = draw.workTime(day);
        long found = carried ? day - draw.between(20, 300) : day - (draw.in1000(900) ? 0 : draw.between(1, 3));
        boolean major = draw.in1000(8);
        long due = day + (major ? draw.between(20, 90) : draw.between(3, 21));
        String department = draw.among(Words.DEPARTMENTS);
        course.add(carried ? "carry" : "register", entered, carried ? Effect.CARRIED : Effect.ENTERED, "registered");
        go(course, major, due);
        return new MadeHazard(
                course,
                draw.below(Words.TITLES.size()),
                department,
                draw.in1000(300) ? draw.among(Words.DEPARTMENTS) : department,
                draw.among(Words.CATEGORIES),
                draw.in1000(700) ? draw.among(Words.RISKS) : null,
                draw.among(Words.SOURCES),
                found,
                due,
                major ? draw.between(5, 5_000) * 100L : 0,
                draw.in1000(700));
    }

    private void go(Course course, boolean major, long due) {
        if (draw.in1000(30)) {
            long outcome = OUTCOMES.indexOf(draw.in1000(500) ? "not_a_hazard" : "duplicate");
            course.add("close", course.after(draw.below(4)), Effect.LEFT, "closed", outcome);
            return;
        }
        course.add("assign", course.after(draw.below(2)), null, "assigned");
        if (draw.in1000(10)) {
            mistaken(course);
            if (course.last().effect() == Effect.VOIDED) {
                return;
            }
        }
        if (major && draw.in1000(600)) {
            course.add("supervise", course.after(1), null, "assigned", draw.below(SUPERVISORS.size()));
        }
        if (draw.in1000(150)) {
            course.add(draw.in1000(500) ? "control" : "progress", course.after(1), null, "assigned");
        }
        long left = due - course.last().recorded() / Course.DAY;
        if (left > 2 && draw.in1000(60)) {
            course.add("extend", course.after(0), null, "assigned", due + draw.between(7, 60));
        }
        if (draw.in1000(985)) {
            finish(
                    course,
                    draw.in1000(700)
                            ? draw.between(1, 6)
                            : draw.in1000(830) ? draw.between(7, 30) : draw.between(31, 150));
            again(course);
        }
    }

    /** It is taken out of the account, and in one of five cases back into it. */
    private void mistaken(Course course) {
        course.add("void", course.after(draw.below(20)), Effect.VOIDED, course.state());
        if (draw.in1000(200)) {
            course.add("void", course.after(draw.between(1, 3)), Effect.REINSTATED, course.state());
        }
    }

    private void finish(Course course, int days) {
        long yuan = draw.in1000(300) ? draw.between(1, 400) * 50L : 0;
        course.add("rectify", course.after(days), null, "rectified", yuan);
        course.add("verify", course.after(draw.below(3)), null, "verified");
        long outcome = draw.in1000(960) ? 0 : draw.between(1, 2);
        course.add("close", course.after(draw.below(3)), Effect.LEFT, "closed", outcome);
    }

    private void again(Course course) {
        if (draw.in1000(20)) {
            course.add("reopen", course.after(draw.between(10, 60)), Effect.REOPENED, "assigned");
            finish(course, draw.between(2, 20));
        } else if (draw.in1000(7)) {
            // the closing was a slip
            course.add("void", course.after(draw.between(1, 5)), Effect.REINSTATED, "verified");
            course.add("close", course.after(draw.between(1, 9)), Effect.LEFT, "closed", 0);
        } else if (draw.in1000(150)) {
            course.add("sign", course.after(draw.between(0, 5)), null, "closed");
        }
    }
}

package stability.rollup.bench;

import java.util.function.ObjIntConsumer;
import stability.rollup.bench.Course.Deed;

/**
 * A petition, as it is counted: what was asked, and of whom, stands nowhere.
 *
 * @param cell nature, channel and category
 */
record MadePetition(Course course, String cell, Limit reply) {
    static MadePetition make(Draw draw, String id, long day, boolean carried) {
        Course course = new Course(id, draw);
        course.add(carried ? "carry" : "register", draw.workTime(day), carried ? Effect.CARRIED : Effect.ENTERED, "");
        long met = Limit.NEVER;
        long known = Limit.NEVER;
        if (draw.in1000(10)) {
            course.add("void", course.after(2), Effect.VOIDED, "");
        } else if (draw.in1000(970)) {
            course.add("reply", course.after(draw.in1000(900) ? draw.between(5, 50) : draw.between(50, 90)), null, "");
            met = course.last().at();
            known = course.last().recorded();
            course.add("close", course.after(draw.between(1, 30)), Effect.LEFT, "");
            if (draw.in1000(20)) {
                course.add("reopen", course.after(draw.between(5, 40)), Effect.REOPENED, "");
                course.add("close", course.after(draw.between(5, 30)), Effect.LEFT, "");
            } else if (draw.in1000(10)) {
                course.add("void", course.after(2), Effect.REINSTATED, "");
                course.add("close", course.after(5), Effect.LEFT, "");
            }
        }
        String cell =
                String.join("\t", draw.among(Words.NATURES), draw.among(Words.CHANNELS), draw.among(Words.TOPICS));
        Deed first = course.deeds().get(0);
        long due = (first.at() / Course.DAY + 61) * Course.DAY - 1;
        long ended = course.last().effect() == Effect.VOIDED ? course.last().recorded() : Limit.NEVER;
        return new MadePetition(course, cell, new Limit("petition_finish", first.recorded(), due, met, known, ended));
    }

    /** Tells each measure of the month in which it counts, and how often. */
    void count(Span month, ObjIntConsumer<String> measures) {
        if (course.openBefore(month.start())) {
            measures.accept("opening", 1);
        }
        if (course.openBefore(month.end())) {
            measures.accept("closing", 1);
        }
        for (Deed deed : course.deeds()) {
            if (!month.has(deed.recorded())) {
                continue;
            }
            if (deed.step().equals("reply")) {
                measures.accept("replied", 1);
            }
            if (deed.effect() != null) {
                measures.accept(measure(deed.effect()), 1);
                if (deed.effect() == Effect.REOPENED) {
                    measures.accept("reopened", 1);
                }
            }
        }
        if (reply.decidedIn(month)) {
            measures.accept("due", 1);
            if (reply.inTime(month)) {
                measures.accept("in_time", 1);
            }
        }
    }

    private static String measure(Effect effect) {
        return switch (effect) {
            case ENTERED, REOPENED -> "new";
            case LEFT -> "closed";
            default -> effect.word();
        };
    }
}

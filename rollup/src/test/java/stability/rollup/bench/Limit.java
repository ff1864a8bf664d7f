package stability.rollup.bench;

/**
 * A limit of a matter. Moments are seconds since 1970 on the school's clock.
 *
 * @param started when it was known to run: the entry of the step that began it
 * @param due by when
 * @param met when it was done; {@link #NEVER} if it was not
 * @param known the entry of that
 * @param ended when there was nothing more to do, done or not; {@link #NEVER} if there still is
 */
record Limit(String clock, long started, long due, long met, long known, long ended) {
    static final long NEVER = Long.MAX_VALUE;

    /** Whether it was decided in the month, or runs at its end. */
    boolean shows(Span month) {
        return started < month.end() && (running(month) || month.has(decided()));
    }

    /** Whether it was decided in the month. */
    boolean decidedIn(Span month) {
        return started < month.end() && month.has(decided());
    }

    /** Whether it had been done in time, as far as that had been entered by the end of the month. */
    boolean inTime(Span month) {
        return known < month.end() && met <= due;
    }

    private boolean running(Span month) {
        return due + 1 >= month.end() && known >= month.end() && ended >= month.end();
    }

    private long decided() {
        // what ends before its time, not done, is not decided
        return known <= due ? known : ended <= due ? NEVER : Math.max(started, due + 1);
    }

    /** Whether it was past at the end of the month, and not done. */
    boolean past(Span month) {
        return started < month.end() && due + 1 < month.end() && known >= month.end() && ended >= month.end();
    }

    /** The word for how it stands, from what had been entered by the end of the month. */
    private String verdict(Span month) {
        return running(month) ? "running" : inTime(month) ? "in_time" : "late";
    }

    void write(Cells to, String school, String kind, String id, int no, Span month) {
        Cells row = to.row(school, month.word())
                .word(kind)
                .word(id)
                .count(no)
                .word(clock)
                .moment(due);
        (known < month.end() ? row.moment(met) : row.none())
                .word(verdict(month))
                .end();
    }
}

package stability.cli.matter;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Session;
import stability.domain.clock.Deadline;
import stability.domain.clock.Deadline.Standing;
import stability.domain.clock.RepeatedDeadline;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.render.text.Emphasis;
import stability.render.text.TerminalTable;

/** How the clocks of a matter are shown: what they are about, both dates, how much is left, met or missed, and why. */
public final class DeadlineTable {
    private DeadlineTable() {}

    static String text(Session session, MatterClocks clocks, OffsetDateTime now) {
        List<String> header = List.of(
                session.say(Text.of("时限", "clock")),
                session.say(Text.of("起算", "from")),
                session.say(Text.of("期满", "ends")),
                session.say(Text.of("应在此前", "due")),
                session.say(Text.of("情况", "standing")),
                session.say(Text.of("依据", "basis")));
        List<List<String>> rows = new ArrayList<>();
        for (RepeatedDeadline duty : RepeatedDeadline.of(clocks.deadlines(), now)) {
            Deadline deadline = duty.first();
            rows.add(List.of(
                    session.say(deadline.clock().label()),
                    time(deadline, deadline.from()),
                    time(deadline, deadline.raw()),
                    session.say(due(duty, clocks.beforeCorrection(duty))),
                    session.say(standing(duty, now)),
                    deadline.clock().limit() + " " + deadline.clock().basis()));
        }
        return TerminalTable.of(header, rows, TerminalTable.UNLIMITED, session.color());
    }

    /** By when: a day, or a moment where the clock counts to the minute. */
    private static String time(Deadline deadline, OffsetDateTime moment) {
        return deadline.exact()
                ? TimeFormat.readable(moment)
                : moment.toLocalDate().toString();
    }

    /** By when, and by when it was before a fact was corrected. */
    private static Text due(RepeatedDeadline duty, @Nullable Deadline before) {
        Text due = due(duty);
        return before == null
                ? due
                : Text.of("{0}（更正前 {1}）", "{0} ({1} before the correction)").with(due, time(before, before.due()));
    }

    private static Text due(RepeatedDeadline duty) {
        Deadline deadline = duty.first();
        if (duty.isRepeated()) {
            return Text.of("{0} 至 {1}", "{0} to {1}")
                    .with(
                            time(deadline, deadline.due()),
                            time(deadline, duty.last().due()));
        }
        String due = time(deadline, deadline.due());
        if (!deadline.certain()) {
            return Text.of("最早 {0}", "{0} at the earliest").with(due);
        }
        return deadline.first().equals(deadline.due())
                ? Text.same(due)
                : Text.of("{0}（原定 {1}）", "{0} (first {1})").with(due, time(deadline, deadline.first()));
    }

    /** {@code 剩 3 天}, {@code 超期 2 小时 5 分}, {@code 按期（…）}. */
    static Text standing(RepeatedDeadline duty, OffsetDateTime now) {
        Deadline deadline = duty.first();
        Standing standing = deadline.standing(now);
        OffsetDateTime met = deadline.met();
        if (duty.isRepeated()) {
            return standing == Standing.OVERDUE
                    ? times(duty.count())
                    : Text.of("{0}（{1}{2}次）", "{0} ({1}{2} times)")
                            .with(
                                    standing.label(),
                                    met == null ? "" : Text.of("{0}，", "{0}, ").with(time(deadline, met)),
                                    duty.count());
        }
        if (met != null && deadline.exact()) {
            return exactly(deadline, standing, met);
        }
        if (met != null) {
            return Text.of("{0}（{1}）", "{0} ({1})").with(standing.label(), time(deadline, met));
        }
        if (standing == Standing.UNKNOWN || standing == Standing.LAPSED) {
            return standing.label();
        }
        Text left = deadline.exact() ? left(deadline.left(now)) : left(deadline.daysLeft(now.toLocalDate()));
        return left;
    }

    /** To the minute: how long it took, or how much longer than it may. */
    private static Text exactly(Deadline deadline, Standing standing, OffsetDateTime met) {
        Duration late = Duration.between(deadline.due(), met);
        Duration taken = Duration.between(deadline.from(), met);
        Duration limit = deadline.clock().limit().time() == null
                ? deadline.clock().limit().duration()
                : Duration.ofDays(1);
        if (limit.isZero()) {
            // "at once" is for people to judge
            return Text.of("已办（{0}，{1}后）", "done ({0}, after {1})").with(TimeFormat.readable(met), length(taken));
        }
        if (standing == Standing.MISSED) {
            return Text.of("{0}（{1}，超{2}）", "{0} ({1}, {2} over)")
                    .with(standing.label(), TimeFormat.readable(met), length(late));
        }
        return deadline.clock().limit().time() != null || taken.isNegative()
                ? Text.of("{0}（{1}）", "{0} ({1})").with(standing.label(), TimeFormat.readable(met))
                : Text.of("{0}（{1}，用时{2}）", "{0} ({1}, after {2})")
                        .with(standing.label(), TimeFormat.readable(met), length(taken));
    }

    /** {@code 47分钟}, {@code 1小时12分钟}: whole minutes. */
    public static Text length(Duration length) {
        return length.toHours() == 0
                ? Text.of("{0}分钟", "{0} min").with(length.toMinutesPart())
                : Text.of("{0}小时{1}分钟", "{0} h {1} min").with(length.toHours(), length.toMinutesPart());
    }

    /** How often something came round without being done. */
    public static Text times(int count) {
        return Text.of("逾期{0}次", "overdue {0} times").with(count);
    }

    /** Days to go, or gone by. */
    public static Text left(int days) {
        if (days == 0) {
            return Text.of("今天到期", "due today");
        }
        return days < 0
                ? Text.of("逾期{0}天", "{0} d overdue").with(-days)
                : Text.of("剩{0}天", "{0} d left").with(days);
    }

    /** How {@link #left(int)} stands out; null if it does not. */
    public static @Nullable Emphasis emphasis(@Nullable Integer days) {
        return days == null || days > 0 ? null : days < 0 ? Emphasis.RED : Emphasis.YELLOW;
    }

    /** Hours and minutes to go, or gone by. */
    private static Text left(Duration left) {
        Duration length = left.abs();
        Text text = left.isNegative()
                ? Text.of("逾期{0}小时{1}分", "{0} h {1} min overdue")
                : Text.of("剩{0}小时{1}分", "{0} h {1} min left");
        return text.with(length.toHours(), length.toMinutesPart());
    }

    /** For programs: a day, or the instant with its offset. */
    private static String iso(Deadline deadline, OffsetDateTime moment) {
        return deadline.exact() ? moment.toString() : moment.toLocalDate().toString();
    }

    /** A clock as plain data. */
    static Map<String, @Nullable Object> map(RepeatedDeadline duty, @Nullable Deadline before, OffsetDateTime now) {
        Deadline deadline = duty.first();
        LocalDate today = now.toLocalDate();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("clock", deadline.clock().id());
        map.put("basis", deadline.clock().basis());
        map.put("limit", deadline.clock().limit().toString());
        map.put("right", deadline.clock().isRight());
        map.put("from", iso(deadline, deadline.from()));
        map.put("first", iso(deadline, deadline.first()));
        map.put("raw", iso(deadline, deadline.raw()));
        map.put("due", iso(deadline, deadline.due()));
        map.put("count", duty.count());
        map.put("last", iso(deadline, duty.last().due()));
        map.put("certain", deadline.certain());
        map.put("standing", deadline.standing(now).word());
        map.put("days_left", deadline.open() ? deadline.daysLeft(today) : null);
        map.put("met", deadline.met() == null ? null : iso(deadline, deadline.met()));
        map.put("before_correction", before == null ? null : iso(before, before.due()));
        return map;
    }
}

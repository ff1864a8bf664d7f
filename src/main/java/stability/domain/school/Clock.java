package stability.domain.school;

import java.util.List;
import stability.domain.Text;

/**
 * A limit that the account goes by, with the rule it comes from. The figures are DOMAIN's proposals; a school may set
 * its own in {@code stability.yaml}.
 *
 * @param id its name in {@code stability.yaml}
 * @param limit how long, or by when
 * @param basis the rule, or "proposed"
 * @param label what it is about
 */
public record Clock(String id, Limit limit, String basis, Text label) {
    public static final String SCREENING_REPORTED_BY = "screening_reported_by";
    public static final String HAZARD_DUE = "hazard_due";
    public static final String LATE_ENTRY = "late_entry";
    public static final String DUE_SOON = "due_soon";

    static final List<Clock> DEFAULTS = List.of(
            of(SCREENING_REPORTED_BY, "17:00", Text.of("日排查报告截止", "daily screening reported by")),
            of(HAZARD_DUE, "7d", Text.of("未定期限的隐患：发现后", "hazard without a due date: after the finding")),
            of(LATE_ENTRY, "24h", Text.of("录入晚于发生超过此限记为补录", "entered later than this after it happened: marked late")),
            of(DUE_SOON, "3d", Text.of("“将到期”提前量", "\"due soon\" looks ahead")));

    private static Clock of(String id, String limit, Text label) {
        Limit parsed = Limit.parse(limit);
        if (parsed == null) {
            throw new AssertionError(limit);
        }
        return new Clock(id, parsed, "本工具建议值，可按学校规定修改", label);
    }

    /** Whether another limit may take the place of this one: a time of day for a time of day, a length for a length. */
    boolean accepts(Limit other) {
        boolean lengths = limit.time() == null && other.time() == null;
        boolean days = limit.unit() != Limit.Unit.DAYS || other.unit() == Limit.Unit.DAYS;
        return lengths ? days : limit.time() != null && other.time() != null;
    }
}

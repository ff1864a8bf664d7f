package stability.domain.clock;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Word;

/**
 * A clock, as people and {@code stability.yaml} call it: a limit that the account goes by, with the rule it comes from.
 * A school may set its own there, as far as it is {@link #allows allowed to}.
 *
 * @param id its name in {@code stability.yaml}
 * @param limit how long, or by when
 * @param basis the rule, or that it is proposed
 * @param label what is to be done
 * @param since after what; empty where that goes without saying
 * @param statutory whether a statute sets it
 */
public record DeadlineRule(String id, Limit limit, String basis, Text label, Text since, boolean statutory)
        implements Word {
    public static final String SCREENING_REPORTED_BY = "screening_reported_by";
    public static final String HAZARD_DUE = "hazard_due";
    public static final String LATE_ENTRY = "late_entry";
    public static final String LATE_COMMIT = "late_commit";
    public static final String DUE_SOON = "due_soon";

    public static final String PETITION_NOTICE = "petition_notice";
    public static final String PETITION_OBJECTION = "petition_objection";
    public static final String PETITION_FINISH = "petition_finish";
    public static final String PETITION_EXTENSION = "petition_extension";
    public static final String REVIEW_REQUEST = "review_request";
    public static final String REVIEW_ACCEPTANCE = "review_acceptance";
    public static final String REVIEW_DECISION = "review_decision";
    public static final String RECHECK_REQUEST = "recheck_request";
    public static final String RECHECK_ACCEPTANCE = "recheck_acceptance";
    public static final String RECHECK_DECISION = "recheck_decision";

    public static final String INCIDENT_ARRIVAL = "incident_arrival";
    public static final String INCIDENT_HEAD = "incident_head";
    public static final String INCIDENT_AUTHORITIES = "incident_authorities";
    public static final String INCIDENT_HEALTH = "incident_health";
    public static final String INCIDENT_PHONE = "incident_phone";
    public static final String INCIDENT_FIRST = "incident_first";
    public static final String INCIDENT_FOLLOW_UP = "incident_follow_up";
    public static final String INCIDENT_FOLLOW_UP_MORNING = "incident_follow_up_morning";
    public static final String INCIDENT_FINAL = "incident_final";
    public static final String CASUALTIES = "casualties";
    public static final String CASUALTIES_TRAFFIC_FIRE = "casualties_traffic_fire";
    public static final String BULLYING_INQUIRY = "bullying_inquiry";

    private static final Text NOTHING = Text.same("");
    /** The basis of what no rule sets: a default of this tool. */
    public static final String PROPOSED = "本工具建议值，可按学校规定修改";

    public static final List<DeadlineRule> DEFAULTS = List.of(
            own(SCREENING_REPORTED_BY, "17:00", PROPOSED, Text.of("日排查报告截止", "daily screening reported by"), NOTHING),
            own(
                    HAZARD_DUE,
                    "7d",
                    PROPOSED,
                    Text.of("未定期限的隐患", "hazard without a due date"),
                    Text.of("发现后", "after the finding")),
            own(
                    LATE_ENTRY,
                    "24h",
                    PROPOSED,
                    Text.of("录入晚于发生超过此限记为补录", "entered later than this after it happened: marked late"),
                    NOTHING),
            own(
                    LATE_COMMIT,
                    "72h",
                    PROPOSED,
                    Text.of("提交晚于录入超过此限由审计提示", "committed later than this after it was recorded: told by the audit"),
                    NOTHING),
            own(DUE_SOON, "3d", PROPOSED, Text.of("“将到期”提前量", "\"due soon\" looks ahead"), NOTHING),
            statute(
                    PETITION_NOTICE,
                    "15d",
                    "信访工作条例 23",
                    Text.of("书面告知受理或去向", "written notice of receipt and path"),
                    Text.of("收到后", "after receipt")),
            statute(
                    PETITION_OBJECTION,
                    "5wd",
                    "信访工作条例 23",
                    Text.of("对转来事项提出异议", "objection to the forwarding"),
                    Text.of("收到后", "after receipt")),
            statute(PETITION_FINISH, "60d", "信访工作条例 34", Text.of("办结", "finish"), Text.of("受理后", "after acceptance")),
            statute(PETITION_EXTENSION, "30d", "信访工作条例 34", Text.of("延期最长，只一次", "longest extension, once"), NOTHING),
            statute(
                    REVIEW_REQUEST,
                    "30d",
                    "信访工作条例 35",
                    Text.of("申请复查", "request for review"),
                    Text.of("答复送达后", "after the reply was served")),
            statute(
                    REVIEW_ACCEPTANCE,
                    "3wd",
                    "山东省信访条例 43",
                    Text.of("决定是否受理复查", "decision to accept the review"),
                    Text.of("收到申请后", "after the request")),
            statute(
                    REVIEW_DECISION,
                    "30d",
                    "信访工作条例 35",
                    Text.of("复查意见", "review opinion"),
                    Text.of("收到申请后", "after the request")),
            statute(
                    RECHECK_REQUEST,
                    "30d",
                    "信访工作条例 36",
                    Text.of("申请复核", "request for recheck"),
                    Text.of("复查意见送达后", "after the review was served")),
            statute(
                    RECHECK_ACCEPTANCE,
                    "3wd",
                    "山东省信访条例 44",
                    Text.of("决定是否受理复核", "decision to accept the recheck"),
                    Text.of("收到申请后", "after the request")),
            statute(
                    RECHECK_DECISION,
                    "30d",
                    "信访工作条例 36",
                    Text.of("复核意见", "recheck opinion"),
                    Text.of("收到申请后，听证时间不计", "after the request, hearings not counted")),
            own(
                    INCIDENT_ARRIVAL,
                    "1h",
                    "学校方案",
                    Text.of("到达现场", "arrival on the scene"),
                    Text.of("接报后", "after the call")),
            statute(
                    INCIDENT_HEAD,
                    "0min",
                    "国务院令第493号 9",
                    Text.of("报告校长", "report to the head"),
                    Text.of("立即", "at once")),
            statute(
                    INCIDENT_AUTHORITIES,
                    "1h",
                    "国务院令第493号 9",
                    Text.of("校长报告主管部门", "report to the authorities"),
                    Text.of("接报后", "after the head was told")),
            statute(
                    INCIDENT_HEALTH,
                    "0min",
                    "突发公共卫生事件应对法 30",
                    Text.of("公共卫生事件报告主管部门", "report of a public-health event"),
                    Text.of("立即", "at once")),
            own(
                    INCIDENT_PHONE,
                    "30min",
                    PROPOSED,
                    Text.of("电话报告", "report by phone"),
                    Text.of("接报后", "after it was learned")),
            own(
                    INCIDENT_FIRST,
                    "60min",
                    PROPOSED,
                    Text.of("书面首报", "first written report"),
                    Text.of("接报后", "after it was learned")),
            own(INCIDENT_FOLLOW_UP, "17:00", PROPOSED, Text.of("续报", "follow-up report"), Text.of("每日", "each day by")),
            own(
                    INCIDENT_FOLLOW_UP_MORNING,
                    "08:00",
                    PROPOSED,
                    Text.of("重大以上另一次续报", "second follow-up of a grave one"),
                    Text.of("每日", "each day by")),
            own(
                    INCIDENT_FINAL,
                    "3d",
                    PROPOSED,
                    Text.of("终报", "final report"),
                    Text.of("处置结束后", "after it was brought under control")),
            statute(
                    CASUALTIES,
                    "30d",
                    "国务院令第493号 13",
                    Text.of("伤亡变化补报", "supplement of casualties"),
                    Text.of("事发后", "after it occurred")),
            statute(
                    CASUALTIES_TRAFFIC_FIRE,
                    "7d",
                    "国务院令第493号 13",
                    Text.of("伤亡变化补报（交通、火灾）", "supplement of casualties (traffic, fire)"),
                    Text.of("事发后", "after it occurred")),
            statute(
                    BULLYING_INQUIRY,
                    "10d",
                    "山东省学校安全条例 47",
                    Text.of("欺凌调查结束", "end of the bullying inquiry"),
                    Text.of("接报后", "after it was learned")));

    private static DeadlineRule own(String id, String limit, String basis, Text label, Text since) {
        return new DeadlineRule(id, limit(limit), basis, label, since, false);
    }

    private static DeadlineRule statute(String id, String limit, String basis, Text label, Text since) {
        return new DeadlineRule(id, limit(limit), basis, label, since, true);
    }

    private static Limit limit(String text) {
        Limit parsed = Limit.parse(text);
        if (parsed == null) {
            throw new AssertionError(text);
        }
        return parsed;
    }

    @Override
    public String name() {
        return id;
    }

    /** The clock of this id as it is unless a school sets it; null if there is none. */
    public static @Nullable DeadlineRule find(String id) {
        for (DeadlineRule clock : DEFAULTS) {
            if (clock.id.equals(id)) {
                return clock;
            }
        }
        return null;
    }

    /** Whether it limits a right, which lapses, and not a duty, which is missed. */
    public boolean isRight() {
        return id.equals(PETITION_OBJECTION) || id.equals(REVIEW_REQUEST) || id.equals(RECHECK_REQUEST);
    }

    /** The same clock with the limit that a school sets. */
    public DeadlineRule with(Limit own, String ownBasis) {
        return new DeadlineRule(id, own, ownBasis, label, since, statutory);
    }

    /** What is to be done and after what: {@code 办结：受理后}. */
    public Text described() {
        return since.zh().isEmpty() ? label : Text.of("{0}：{1}", "{0}: {1}").with(label, since);
    }

    /** The same clock under another name, such as one that runs for somebody else. */
    public DeadlineRule named(String otherId, Text otherLabel) {
        return new DeadlineRule(otherId, limit, basis, otherLabel, since, statutory);
    }

    /**
     * Whether a statute sets it once and for all: the time that a petitioner has, or for which a duty lasts. Less would
     * take away from the right, or from the duty.
     */
    public boolean isFixed() {
        return id.equals(REVIEW_REQUEST)
                || id.equals(RECHECK_REQUEST)
                || id.equals(CASUALTIES)
                || id.equals(CASUALTIES_TRAFFIC_FIRE);
    }

    /**
     * Whether a school may set this limit, which {@link Limit#isLike counts the same}: any where no statute sets one,
     * else none that is longer, and no other at all if it is fixed.
     */
    public boolean allows(Limit own) {
        if (!statutory) {
            return true;
        }
        int longer = own.duration().compareTo(limit.duration());
        return isFixed() ? longer == 0 : longer <= 0;
    }
}

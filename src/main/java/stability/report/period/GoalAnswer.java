package stability.report.period;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.school.Campaign.Goal;
import stability.report.view.Counted;

/**
 * One of the aims of a campaign (六个确保、四个到位), with what on record speaks for and against it. Whether it was reached is
 * for people to say; the tool says only what the records hold.
 *
 * @param id the id of the aim in stability.yaml
 * @param text the aim
 * @param verdict what the records say
 * @param verdictName the same in the language of the report
 * @param points what was looked at
 */
public record GoalAnswer(String id, String text, GoalVerdict verdict, String verdictName, List<Point> points) {

    /** What the records say of an aim. */
    public enum GoalVerdict implements Word {
        SUPPORTED("记录支持", "supported by the records"),
        CONTRADICTED("有相反记录", "contradicted by records"),
        TO_JUDGE("待研判", "to be judged by people"),
        NOT_TIED("未设对照项", "not tied to records");

        private final Text label;

        GoalVerdict(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Which way something speaks. */
    public enum Side implements Word {
        SUPPORTS("支持", "supports"),
        CONTRADICTS("相反", "contradicts"),
        OPEN("待研判", "to be judged");

        private final Text label;

        Side(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /**
     * A figure that was looked at.
     *
     * @param side which way it speaks
     * @param label what is counted, in the language of the report
     * @param count how many
     * @param whole of how many; null where it is a plain count
     * @param rate count of whole in per cent; null without a whole
     * @param items the ids of the records behind it (of the meetings in the settings, their titles); empty for the many behind a rate
     */
    public record Point(
            Side side,
            String label,
            int count,
            @Nullable Integer whole,
            @Nullable BigDecimal rate,
            @Counted List<String> items) {}

    static GoalAnswer of(Goal goal, List<Point> points, boolean tied, Lang lang) {
        GoalVerdict verdict = !tied
                ? GoalVerdict.NOT_TIED
                : has(points, Side.CONTRADICTS)
                        ? GoalVerdict.CONTRADICTED
                        : has(points, Side.OPEN) || !has(points, Side.SUPPORTS)
                                ? GoalVerdict.TO_JUDGE
                                : GoalVerdict.SUPPORTED;
        return new GoalAnswer(goal.id(), goal.text(), verdict, verdict.label().in(lang), List.copyOf(points));
    }

    private static boolean has(List<Point> points, Side side) {
        return points.stream().anyMatch(point -> point.side() == side);
    }
}

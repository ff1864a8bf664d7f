package stability.cli.incident;

import java.util.LinkedHashMap;
import java.util.Map;
import stability.domain.field.Text;
import stability.domain.incident.Harm;
import stability.domain.incident.IncidentState;
import stability.report.view.IncidentItem;
import stability.report.view.View;

/** What {@code incident show} tells below the facts: level, casualties, arrival and bulletins. */
final class IncidentShow {
    private IncidentShow() {}

    static Map<Text, Text> more(View<IncidentState, IncidentItem> view) {
        IncidentItem item = view.item();
        Map<Text, Text> more = new LinkedHashMap<>();
        more.put(
                Text.of("事件等级", "level"),
                item.levelBasis() == null
                        ? item.level().label()
                        : Text.of("{0}（{1}）", "{0} ({1})").with(item.level().label(), item.levelBasis()));
        Harm harm = item.casualties();
        if (harm != null) {
            more.put(
                    Text.of("伤亡", "casualties"),
                    Text.of(
                                    "死亡{0}人，失踪{1}人，重伤{2}人，轻伤{3}人，被困{4}人",
                                    "{0} dead, {1} missing, {2} seriously and {3} slightly injured, {4} trapped")
                            .with(harm.dead(), harm.missing(), harm.serious(), harm.minor(), harm.trapped()));
        }
        if (item.loss() != null) {
            more.put(
                    Text.of("直接经济损失", "direct loss"),
                    Text.of("{0}万元", "{0} (10,000 yuan)").with(item.loss().toPlainString()));
        }
        more.put(Text.of("到场", "arrival"), IncidentText.arrival(item));
        item.bulletins().forEach(written -> more.put(IncidentText.name(written), IncidentText.made(written)));
        return more;
    }
}

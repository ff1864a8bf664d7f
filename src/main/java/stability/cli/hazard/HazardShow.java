package stability.cli.hazard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Risk;
import stability.report.view.HazardItem;
import stability.report.view.View;

/** What {@code hazard show} tells below the facts: its due date, and what is so now. */
final class HazardShow {
    private HazardShow() {}

    /** @param uncorrected what would be so had no fact been corrected; null if none was */
    static Map<Text, Text> more(
            View<HazardState, HazardItem> view, @Nullable View<HazardState, HazardItem> uncorrected) {
        HazardItem item = view.item();
        HazardState state = view.state();
        Values facts = view.facts();
        Map<Text, Text> more = new LinkedHashMap<>();
        Text left = HazardList.left(item);
        Text due = uncorrected == null || uncorrected.item().due().equals(item.due())
                ? Text.same(item.due().toString())
                : Text.of("{0}（更正前 {1}）", "{0} ({1} before the correction)")
                        .with(item.due(), uncorrected.item().due());
        more.put(Text.of("期限", "due"), Text.of("{0} {1}", "{0} {1}").with(due, left == null ? "" : left));
        if (item.firstDue() != null && !item.firstDue().equals(item.due())) {
            Text first = Text.same(item.firstDue().toString());
            more.put(
                    Text.of("原定期限", "first due"),
                    item.extensions() == 0
                            ? first
                            : Text.of("{0}，延期 {1} 次", "{0}, extended {1} times").with(first, item.extensions()));
        }
        // the facts keep what it was called at first
        if (state.level() != facts.need(Hazard.LEVEL)) {
            more.put(Text.of("现等级", "level now"), state.level().label());
        }
        Risk risk = state.risk();
        if (risk != null && risk != facts.get(Hazard.RISK)) {
            more.put(Text.of("现风险", "risk now"), risk.label());
        }
        if (item.supervisor() != null) {
            more.put(Text.of("挂牌督办", "supervised by"), item.supervisor().label());
        }
        if (item.outcome() != null) {
            more.put(Text.of("销号结果", "outcome"), item.outcome().label());
        }
        return more;
    }
}

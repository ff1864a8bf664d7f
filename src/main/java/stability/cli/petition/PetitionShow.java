package stability.cli.petition;

import java.util.LinkedHashMap;
import java.util.Map;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.petition.Close;
import stability.domain.petition.Extension;
import stability.domain.petition.PetitionClocks;
import stability.domain.petition.PetitionState;
import stability.report.view.PetitionItem;
import stability.report.view.View;

/** What {@code petition show} tells below the facts: what is so now. */
final class PetitionShow {
    private PetitionShow() {}

    static Map<Text, Text> more(View<PetitionState, PetitionItem> view) {
        PetitionState state = view.state();
        Map<Text, Text> more = new LinkedHashMap<>();
        if (state.how() != null) {
            more.put(Text.of("怎样化解", "settled"), state.how().label());
        }
        if (state.satisfaction() != null) {
            more.put(Text.of("满意度", "satisfaction"), state.satisfaction().label());
        }
        if (state.supervisor() != null) {
            more.put(Text.of("挂牌督办", "supervised by"), state.supervisor().label());
        }
        Extension extension = state.extension();
        if (extension != null) {
            Text days = Text.of("{0} 天", "{0} days").with(extension.days());
            more.put(
                    Text.of("延期", "extended"),
                    view.clocks() instanceof PetitionClocks clocks && clocks.isExtended()
                            ? days
                            : Text.of("{0}，批准时已超期，不计入", "{0}, granted after the limit had run out: not counted")
                                    .with(days));
        }
        for (Values answer : state.notInPlace()) {
            more.put(
                    Text.of("未到位：{0}", "not in place: {0}")
                            .with(answer.need(Close.ITEM).label()),
                    Text.same(answer.get(Close.NOTE, "")));
        }
        return more;
    }
}

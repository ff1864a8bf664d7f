package stability.cli;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stability.app.Lookup;
import stability.domain.ExitStatus;
import stability.domain.Matter;
import stability.domain.Text;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Risk;
import stability.report.HazardItem;

/** {@code hazard show ID}: one hazard with its history, its due date and what can be done next. */
final class HazardShow implements Command {
    private final Options.Given id;
    private final AsOf asOf;

    HazardShow(Options options) {
        id = options.argument("编号", "ID", Text.of("编号，或编号的末尾几位", "an id, or the end of one"));
        asOf = new AsOf(options);
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = asOf.cutOff(session);
        Matter<HazardState> hazard =
                Lookup.find(session.records(), Hazard.KIND, id.need()).asOf(cutOff.toInstant());
        HazardState state = hazard.state();
        HazardItem item = HazardItem.of(
                hazard, state, cutOff.toLocalDate(), session.records().school());
        Map<Text, Text> more = new LinkedHashMap<>();
        Text left = HazardListing.left(item);
        more.put(Text.of("期限", "due"), Text.of("{0} {1}", "{0} {1}").with(item.due(), left == null ? "" : left));
        if (item.firstDue() != null && !item.firstDue().equals(item.due())) {
            Text first = Text.same(item.firstDue().toString());
            more.put(
                    Text.of("原定期限", "first due"),
                    item.extensions() == 0
                            ? first
                            : Text.of("{0}，延期 {1} 次", "{0}, extended {1} times").with(first, item.extensions()));
        }
        // the facts keep what it was called at first
        if (state.level() != hazard.facts().need(Hazard.LEVEL)) {
            more.put(Text.of("现等级", "level now"), state.level().label());
        }
        Risk risk = state.risk();
        if (risk != null && risk != hazard.facts().get(Hazard.RISK)) {
            more.put(Text.of("现风险", "risk now"), risk.label());
        }
        if (item.supervisor() != null) {
            more.put(Text.of("挂牌督办", "supervised by"), item.supervisor().label());
        }
        if (item.outcome() != null) {
            more.put(Text.of("销号结果", "outcome"), item.outcome().label());
        }
        MatterShow.print(session, new Shown<>(hazard, state, cutOff, more, List.of(), item));
        return ExitStatus.DONE;
    }
}

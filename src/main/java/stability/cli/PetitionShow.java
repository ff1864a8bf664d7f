package stability.cli;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import stability.app.Lookup;
import stability.domain.ExitStatus;
import stability.domain.Matter;
import stability.domain.Text;
import stability.domain.Values;
import stability.domain.petition.Close;
import stability.domain.petition.Extension;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionClocks;
import stability.domain.petition.PetitionState;
import stability.domain.school.School;
import stability.report.PetitionItem;

/** {@code petition show ID}: one petition with its history, its clocks and what can be done next. */
final class PetitionShow implements Command {
    private final Options.Given id;
    private final AsOf asOf;

    PetitionShow(Options options) {
        id = options.argument("编号", "ID", Text.of("编号，或编号的末尾几位", "an id, or the end of one"));
        asOf = new AsOf(options);
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = asOf.cutOff(session);
        School school = session.records().school();
        Matter<PetitionState> petition =
                Lookup.find(session.records(), Petition.KIND, id.need()).asOf(cutOff.toInstant());
        PetitionState state = petition.state();
        PetitionClocks clocks = PetitionClocks.of(petition, school);
        PetitionItem item = PetitionItem.of(petition, state, cutOff, school);
        MatterShow.print(session, new Shown<>(petition, state, cutOff, more(state, clocks), clocks.all(), item));
        return ExitStatus.DONE;
    }

    /** What is so now, below the facts. */
    private static Map<Text, Text> more(PetitionState state, PetitionClocks clocks) {
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
                    clocks.isExtended()
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

package stability.cli.option;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Answers;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.cli.session.WordAnswers;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.school.Campaign;
import stability.domain.school.School;

/** Which campaign is meant, and which phase of it: by id or by name; else the one under way, or the last that began. */
public final class ChosenCampaign {
    private static final Text USUAL =
            Text.of("编号或名称；默认正在进行的，或最近的", "its id or name; else the one under way, or the last");

    private ChosenCampaign() {}

    /** The argument that names a campaign, or leaves it to {@link #campaign}. */
    public static OptionValue argument(Options options) {
        return options.argument("专项行动", "CAMPAIGN", USUAL);
    }

    /** The argument that names a phase of it, or leaves it to {@link #phase}. */
    public static OptionValue phaseArgument(Options options, OptionValue campaign) {
        return options.argument("阶段", "PHASE", USUAL)
                .with(new WordAnswers("PHASE", session -> phases(session, campaign.get()), false));
    }

    private static List<Answers.Choice> phases(Session session, @Nullable String named) {
        Campaign campaign =
                campaign(session.records().school(), named, session.now().toLocalDate());
        List<Answers.Choice> phases = new ArrayList<>();
        campaign.phases().forEach(phase -> phases.add(new Answers.Choice(phase.id(), Text.same(phase.name()))));
        return phases;
    }

    /**
     * The campaign that was named; the one of the day, or the last that began, if none was.
     *
     * @throws Refused if there is none of this name, with those that there are; or none at all
     */
    public static Campaign campaign(School school, @Nullable String named, LocalDate day) {
        if (named == null) {
            Campaign now = school.campaign(day);
            return now != null
                    ? now
                    : school.campaigns().stream()
                            .filter(campaign -> !campaign.from().isAfter(day))
                            .max(Comparator.comparing(Campaign::from))
                            .orElseThrow(() -> new Refused(Code.CONFIG.at(
                                    null,
                                    Text.of("stability.yaml 里没有已开始的专项行动", "no campaign in stability.yaml has begun"))));
        }
        return named(school, named);
    }

    /** The campaign of this id or name; refused with those that there are if there is none. */
    public static Campaign named(School school, String named) {
        List<String> known = school.campaigns().stream().map(Campaign::id).toList();
        List<String> names = school.campaigns().stream().map(Campaign::name).toList();
        return school.campaigns().stream()
                .filter(campaign ->
                        PlainWord.isAlike(named, campaign.id()) || PlainWord.isAlike(named, campaign.name()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Code.UNKNOWN_CAMPAIGN.at(null, named).hinting(FieldParser.nearest(named, known, names))));
    }

    /** The phase that was named; the one of the day, or the last that began, if none was; refused like a campaign. */
    public static Campaign.Phase phase(Campaign campaign, @Nullable String named, LocalDate day) {
        List<Campaign.Phase> phases = campaign.phases();
        if (named == null) {
            return phases.stream()
                    .filter(phase -> !phase.from().isAfter(day))
                    .max(Comparator.comparing(Campaign.Phase::from))
                    .orElseThrow(() -> new Refused(Code.BAD_PERIOD.at(
                            null,
                            Text.of("专项行动“{0}”没有已开始的阶段", "no phase of the campaign \"{0}\" has begun")
                                    .with(campaign.id()))));
        }
        List<String> known = phases.stream().map(Campaign.Phase::id).toList();
        List<String> names = phases.stream().map(Campaign.Phase::name).toList();
        return phases.stream()
                .filter(phase -> PlainWord.isAlike(named, phase.id()) || PlainWord.isAlike(named, phase.name()))
                .findFirst()
                .orElseThrow(() -> new Refused(Code.UNKNOWN_PHASE
                        .at(null, named, campaign.id())
                        .hinting(FieldParser.nearest(named, known, names))));
    }
}

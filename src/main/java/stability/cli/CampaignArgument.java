package stability.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stability.domain.Code;
import stability.domain.Nearest;
import stability.domain.Refused;
import stability.domain.Text;
import stability.domain.school.Campaign;
import stability.domain.school.School;

/** The argument {@code CAMPAIGN}, by id or name. */
final class CampaignArgument {
    private final Options.Given typed;

    /** @param unlessGiven what holds without it */
    CampaignArgument(Options options, Text unlessGiven) {
        typed = options.argument(
                "行动",
                "CAMPAIGN",
                Text.of("哪个专项行动（编号或名称）；{0}", "which campaign, by id or name; {0}")
                        .with(unlessGiven));
    }

    /** One that falls back on the campaign under way, or the last one. */
    static CampaignArgument orLast(Options options) {
        return new CampaignArgument(
                options, Text.of("默认当前的，没有则取最近一个", "the one under way unless given, else the last"));
    }

    /** The campaign that is named; null if none is. Refused, with the known ones, if it is unknown. */
    @Nullable
    Campaign get(Session session) {
        String name = typed.get();
        return name == null
                ? null
                : FieldParser.campaign(name, session.records().school());
    }

    /** The campaign that is named, else the one that includes the day, else the last that was over by then. */
    Campaign orLast(Session session, LocalDate day) {
        Campaign named = get(session);
        if (named != null) {
            return named;
        }
        School school = session.records().school();
        Campaign current = school.campaign(day);
        Optional<Campaign> last = school.campaigns().stream()
                .filter(campaign -> campaign.until().isBefore(day))
                .max(Comparator.comparing(Campaign::until));
        if (current == null && last.isEmpty()) {
            List<String> known = school.campaigns().stream().map(Campaign::id).toList();
            throw new Refused(Code.MISSING_OPTION
                    .at(null, typed.name(), Text.of("专项行动", "campaign"))
                    .hinting(Nearest.hint("", known)));
        }
        return current != null ? current : last.orElseThrow();
    }
}

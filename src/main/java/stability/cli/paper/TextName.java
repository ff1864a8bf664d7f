package stability.cli.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.cli.option.ChosenCampaign;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.prose.TextPaper;
import stability.domain.school.Campaign;
import stability.report.period.result.Period;

/** The arguments that say of which paper a text is: as those of the paper itself, but it may be one of days to come. */
final class TextName {
    private static final Text A_DAY = Text.of("哪一天；默认今天", "which day; today unless given");
    private static final Text A_WEEK =
            Text.of("如 2019-W40、上周，或其中一天；默认本周", "such as 2019-W40, or a day in it; this week unless given");
    private static final Text A_MONTH = Text.of("如 2019-09、上月；默认本月", "such as 2019-09; this month unless given");

    private final TextPaper paper;
    private final OptionValue first;
    private final @Nullable OptionValue phase;

    /** Declares them. */
    TextName(Options options, TextPaper paper) {
        this.paper = paper;
        first = switch (paper) {
            case DAILY -> options.argument("日期", "DAY", A_DAY);
            case WEEK -> options.argument("周", "WEEK", A_WEEK);
            case MONTH, MINUTES -> options.argument("月份", "MONTH", A_MONTH);
            case PHASE, CAMPAIGN -> ChosenCampaign.argument(options);
        };
        phase = paper == TextPaper.PHASE ? ChosenCampaign.phaseArgument(options, first) : null;
    }

    /**
     * Which text is meant.
     *
     * @param file its name, without ending
     * @param command the command that prints it, without the name of the program
     */
    record Named(String file, String command) {}

    /** The text that is meant. */
    Named in(Session session) {
        String typed = first.get();
        LocalDate today = session.now().toLocalDate();
        return switch (paper) {
            case DAILY -> named((typed == null ? today : session.dates().day(first.name(), typed)).toString());
            case WEEK ->
                named(Period.weekOf(typed == null ? today : session.dates().week(first.name(), typed))
                        .id());
            case MONTH, MINUTES ->
                named(YearMonth.from(typed == null ? today : session.dates().month(first.name(), typed))
                        .toString());
            case CAMPAIGN -> named(campaign(session, typed, today).id());
            case PHASE -> phase(campaign(session, typed, today), today);
        };
    }

    private Named named(String file) {
        return new Named(file, "report " + paper.word() + " " + file);
    }

    private static Campaign campaign(Session session, @Nullable String typed, LocalDate today) {
        return ChosenCampaign.campaign(session.records().school(), typed, today);
    }

    private Named phase(Campaign campaign, LocalDate today) {
        Campaign.Phase meant =
                ChosenCampaign.phase(campaign, Objects.requireNonNull(phase).get(), today);
        return new Named(Period.of(campaign, meant).id(), "report phase " + campaign.id() + " " + meant.id());
    }
}

package stability.report.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.school.Campaign;
import stability.domain.school.School;

/**
 * Reports that were due before something was mended, and say otherwise: what was entered afterwards does not change them.
 *
 * @param kind which report
 * @param from of daily reports, the day of the first of them; of another, the first day of its period
 * @param until of daily reports, the day of the last of them; of another, the last day of its period
 * @param campaignName what the campaign is called; null of daily reports
 * @param phaseName what the phase is called; null where it is not the report of one
 */
public record EarlierPaper(
        Kind kind,
        LocalDate from,
        LocalDate until,
        @Nullable String campaignName,
        @Nullable String phaseName) {

    /** The reports that tell what was on record at the end of a day or a period. */
    public enum Kind implements Word {
        DAILY(Text.of("日报", "daily report")),
        PHASE(Text.of("阶段报告", "phase report")),
        CAMPAIGN(Text.of("总结报告", "campaign report"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** As it is named in one line. */
    public Text told() {
        if (kind == Kind.DAILY) {
            return from.equals(until)
                    ? Text.of("{0} 的日报", "daily report of {0}").with(from)
                    : Text.of("{0} 至 {1} 的日报", "daily reports of {0} to {1}").with(from, until);
        }
        String name = phaseName == null ? String.valueOf(campaignName) : phaseName;
        return Text.of("“{0}”{1}", "{1} {0}").with(name, kind.label());
    }

    /**
     * The daily reports of a time, as one, then those of phases and campaigns that ended in it.
     *
     * @param since when the account began to say it
     * @param mended when it said so no longer
     */
    static List<EarlierPaper> between(School school, OffsetDateTime since, OffsetDateTime mended) {
        LocalDate first = school.zone().at(since).toLocalDate();
        LocalDate last = school.zone().at(mended).toLocalDate().minusDays(1);
        List<EarlierPaper> papers = new ArrayList<>();
        if (!last.isBefore(first)) {
            papers.add(new EarlierPaper(Kind.DAILY, first, last, null, null));
        }
        for (Campaign campaign : school.campaigns()) {
            for (Campaign.Phase phase : campaign.phases()) {
                if (isWithin(phase.until(), first, last)) {
                    papers.add(
                            new EarlierPaper(Kind.PHASE, phase.from(), phase.until(), campaign.name(), phase.name()));
                }
            }
            if (isWithin(campaign.until(), first, last)) {
                papers.add(new EarlierPaper(Kind.CAMPAIGN, campaign.from(), campaign.until(), campaign.name(), null));
            }
        }
        return List.copyOf(papers);
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}

package stability.report.period.result;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.school.Campaign;
import stability.domain.school.School;

/**
 * What a report looks back on: a campaign, or one phase of it.
 *
 * @param campaign the id of the campaign
 * @param campaignName what people call it
 * @param phase the id of the phase; null for the whole campaign
 * @param phaseName what people call the phase; null for the whole campaign
 * @param from first day
 * @param until last day
 * @param days how many days these are
 */
public record Period(
        String campaign,
        String campaignName,
        @Nullable String phase,
        @Nullable String phaseName,
        LocalDate from,
        LocalDate until,
        int days) {

    public static Period of(Campaign campaign) {
        return of(campaign, null, null, campaign.from(), campaign.until());
    }

    public static Period of(Campaign campaign, Campaign.Phase phase) {
        return of(campaign, phase.id(), phase.name(), phase.from(), phase.until());
    }

    private static Period of(
            Campaign campaign, @Nullable String phase, @Nullable String name, LocalDate from, LocalDate until) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(from, until)) + 1;
        return new Period(campaign.id(), campaign.name(), phase, name, from, until, days);
    }

    /**
     * What it can be compared with: of the phases of the campaign, or of the campaigns, the last that ended before this
     * one began. Null if there is none.
     */
    public @Nullable Period before(School school) {
        List<Period> earlier = phase == null
                ? school.campaigns().stream().map(Period::of).toList()
                : school.campaigns().stream()
                        .filter(each -> each.id().equals(campaign))
                        .flatMap(each -> each.phases().stream().map(part -> of(each, part)))
                        .toList();
        return earlier.stream()
                .filter(each -> each.until.isBefore(from))
                .max(Comparator.comparing(Period::until))
                .orElse(null);
    }

    /** The last second of its last day in the school's zone: its latest cut-off. */
    public OffsetDateTime end(School school) {
        return school.endOf(until);
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}

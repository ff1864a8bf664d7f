package stability.report.period.result;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.school.Campaign;
import stability.domain.school.School;

/**
 * What a report looks back on: a campaign, one phase of it, a week from Monday to Sunday, or a month.
 *
 * @param campaign the id of the campaign; null for a week or a month
 * @param campaignName what people call it; null likewise
 * @param phase the id of the phase; null for anything else
 * @param phaseName what people call the phase; null likewise
 * @param from first day
 * @param until last day
 * @param days how many days these are
 * @param span which of the four it is
 * @param id what files are called after it: {@code guoqing-2019}, {@code guoqing-2019-paicha}, {@code 2019-W40} (ISO 8601),
 *     {@code 2019-10}
 * @param year the number of the year of a week by ISO 8601, or of a month; null for anything else
 * @param week the number of a week in its year by ISO 8601; null for anything else
 */
public record Period(
        @Nullable String campaign,
        @Nullable String campaignName,
        @Nullable String phase,
        @Nullable String phaseName,
        LocalDate from,
        LocalDate until,
        int days,
        Span span,
        String id,
        @Nullable Integer year,
        @Nullable Integer week) {

    /** What kind of period there is. */
    public enum Span implements Word {
        CAMPAIGN(Text.of("专项行动", "campaign")),
        PHASE(Text.of("阶段", "phase")),
        WEEK(Text.of("周", "week")),
        MONTH(Text.of("月", "month"));

        private final Text label;

        Span(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public static Period of(Campaign campaign) {
        return of(campaign, null, campaign.from(), campaign.until());
    }

    public static Period of(Campaign campaign, Campaign.Phase phase) {
        return of(campaign, phase, phase.from(), phase.until());
    }

    /** The week of a day, Monday to Sunday. */
    public static Period weekOf(LocalDate day) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        int year = day.get(IsoFields.WEEK_BASED_YEAR);
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return of(Span.WEEK, year + (week < 10 ? "-W0" : "-W") + week, monday, monday.plusDays(6), year, week);
    }

    public static Period of(YearMonth month) {
        return of(Span.MONTH, month.toString(), month.atDay(1), month.atEndOfMonth(), month.getYear(), null);
    }

    private static Period of(Span span, String id, LocalDate from, LocalDate until, int year, @Nullable Integer week) {
        return new Period(null, null, null, null, from, until, days(from, until), span, id, year, week);
    }

    private static Period of(Campaign campaign, Campaign.@Nullable Phase phase, LocalDate from, LocalDate until) {
        return new Period(
                campaign.id(),
                campaign.name(),
                phase == null ? null : phase.id(),
                phase == null ? null : phase.name(),
                from,
                until,
                days(from, until),
                phase == null ? Span.CAMPAIGN : Span.PHASE,
                phase == null ? campaign.id() : campaign.id() + "-" + phase.id(),
                null,
                null);
    }

    private static int days(LocalDate from, LocalDate until) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until)) + 1;
    }

    /**
     * What it can be compared with: of the phases of the campaign, or of the campaigns, the last that ended before this
     * one began; the week or month before, if the account had begun by its end. Null if there is none.
     */
    public @Nullable Period before(School school) {
        return switch (span) {
            case CAMPAIGN -> lastBefore(school.campaigns().stream().map(Period::of));
            case PHASE ->
                lastBefore(school.campaigns().stream()
                        .filter(each -> each.id().equals(campaign))
                        .flatMap(each -> each.phases().stream().map(part -> of(each, part))));
            case WEEK -> inAccount(weekOf(from.minusDays(1)), school);
            case MONTH -> inAccount(of(YearMonth.from(from).minusMonths(1)), school);
        };
    }

    private static @Nullable Period inAccount(Period before, School school) {
        LocalDate since = school.since();
        return since != null && before.until.isBefore(since) ? null : before;
    }

    private @Nullable Period lastBefore(Stream<Period> all) {
        return all.filter(each -> each.until.isBefore(from))
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

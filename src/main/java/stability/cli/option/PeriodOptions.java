package stability.cli.option;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.school.Campaign;

/** {@code --from}, {@code --to} and {@code --campaign}: the days that a list covers. */
public final class PeriodOptions {
    private final OptionValue from;
    private final OptionValue until;
    private final OptionValue campaign;

    /** @param what which day of an item is meant */
    public PeriodOptions(Options options, Text what) {
        from = options.value(
                "--from", "日期", "DAY", Text.of("{0}不早于", "{0} not before").with(what));
        until = options.value(
                "--to", "日期", "DAY", Text.of("{0}不晚于", "{0} not after").with(what));
        campaign = options.value(
                "--campaign",
                "行动",
                "CAMPAIGN",
                Text.of("{0}在该专项行动期间", "{0} within the campaign").with(what));
    }

    /** Whether a day is among those asked for; every day is, if none are. */
    public Predicate<LocalDate> wanted(Session session) {
        Period period = read(session);
        return day -> (period.from() == null || !day.isBefore(period.from()))
                && (period.until() == null || !day.isAfter(period.until()));
    }

    /** The days asked for, oldest first, none after today; only today if none are. */
    public List<LocalDate> days(Session session, LocalDate today) {
        Period period = read(session);
        LocalDate until = period.until() == null || period.until().isAfter(today) ? today : period.until();
        LocalDate from = period.from() == null ? until : period.from();
        return from.isAfter(until)
                ? List.of()
                : from.datesUntil(until.plusDays(1)).toList();
    }

    /** First and last day asked for; null where that end is open. */
    public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {}

    /** The days asked for. */
    public Period read(Session session) {
        Campaign within = campaign(session);
        String first = from.get();
        String last = until.get();
        LocalDate start = first != null ? session.dates().day("--from", first) : within == null ? null : within.from();
        LocalDate end = last != null ? session.dates().day("--to", last) : within == null ? null : within.until();
        if (start != null && end != null && end.isBefore(start)) {
            throw new Refused(Code.BAD_PERIOD.at(null, Text.of("结束日早于开始日", "the period ends before it begins")));
        }
        return new Period(start, end);
    }

    /** Whether any option is given. */
    public boolean given() {
        return from.get() != null || until.get() != null || campaign.get() != null;
    }

    private @Nullable Campaign campaign(Session session) {
        String id = campaign.get();
        return id == null ? null : ChosenCampaign.named(session.records().school(), id);
    }
}

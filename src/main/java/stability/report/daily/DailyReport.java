package stability.report.daily;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.Calendar;
import stability.domain.field.Lang;
import stability.domain.prose.OwnText;
import stability.domain.school.Campaign;
import stability.domain.school.School;
import stability.domain.school.SchoolFields;
import stability.report.figure.Activities;
import stability.report.figure.CoverageTable;
import stability.report.figure.DayCount;
import stability.report.view.DueItem;
import stability.report.view.LateEntry;
import stability.report.view.MendedEntry;
import stability.report.view.Read;
import stability.report.view.Snapshot;
import stability.report.view.Unsigned;

/**
 * The daily report (日报): a pure function of the ledger and the cut-off, whose day it reports on. The components, in
 * this order and under these names, are the JSON contract of docs/json.md.
 *
 * @param schema version of the contract of docs/json.md, 1
 * @param kind {@code daily-report}
 * @param language the language of the paper: {@code zh-CN} or {@code en}
 * @param school name of the school
 * @param number running number: days since the account began, from 1; the day of the year where it does not say
 * @param day the day it reports on
 * @param weekday number of the day in the week, 1 for Monday to 7 for Sunday
 * @param restDay whether it is a statutory rest day
 * @param calendarKnown whether the holidays of the year are known; if not, only weekends are
 * @param cutOff what was recorded after it does not count
 * @param campaign the campaign under way; null if none is
 * @param screening who reported on the day
 * @param hazards the hazards of the day
 * @param petitions the petitions of the day
 * @param incidents the incidents of the day
 * @param warnings the warnings of the day
 * @param inspections the inspections of the day
 * @param activities the drills, trainings and meetings that were entered on the day
 * @param duty who is on duty on the day
 * @param lateEntries what was entered on the day about something earlier (补录)
 * @param lateHazards the ids of the hazards among these, each once
 * @param mended what was corrected, voided or reinstated on the day (更正与作废), in the order of entry
 * @param unsigned the matters that lack signatures
 * @param tomorrow what the next day brings
 * @param coverage how departments reported in the last 14 days
 * @param trend the hazards of the same days
 * @param texts what people wrote for it in their own words, by section in the order of the paper; none of sections without
 *     any
 */
@Read(DailyReport.ROWS)
public record DailyReport(
        int schema,
        String kind,
        SchoolFields.Language language,
        String school,
        int number,
        LocalDate day,
        int weekday,
        boolean restDay,
        boolean calendarKnown,
        OffsetDateTime cutOff,
        @Nullable CampaignOn campaign,
        ScreeningFigures screening,
        HazardFigures hazards,
        PetitionFigures petitions,
        IncidentFigures incidents,
        WarningFigures warnings,
        InspectionFigures inspections,
        Activities activities,
        List<DutyOn> duty,
        List<LateEntry> lateEntries,
        List<String> lateHazards,
        List<MendedEntry> mended,
        List<Unsigned> unsigned,
        Tomorrow tomorrow,
        CoverageTable coverage,
        List<DayCount> trend,
        List<OwnText> texts) {
    /** Of each list so many rows that the paper of a busy day has three pages. */
    static final int ROWS = 4;

    /** The language it is written in. */
    public Lang lang() {
        return Lang.of(language.word());
    }

    /**
     * The campaign under way and its phase on the day.
     *
     * @param id its id in stability.yaml
     * @param name what it is called
     * @param from its first day
     * @param until its last day
     * @param phase the phase under way; null if none is
     */
    public record CampaignOn(
            String id,
            String name,
            LocalDate from,
            LocalDate until,
            @Nullable PhaseOn phase) {}

    /**
     * The phase under way.
     *
     * @param id its id in stability.yaml
     * @param name what it is called
     * @param from its first day
     * @param until its last day
     */
    public record PhaseOn(String id, String name, LocalDate from, LocalDate until) {}

    /**
     * Who is on duty, by post.
     *
     * @param leader who leads (带班领导), by post
     * @param staff who is on duty (值班员), by post
     */
    public record DutyOn(String leader, String staff) {}

    /**
     * What the next day brings.
     *
     * @param day the day after that of the report
     * @param restDay whether it is a statutory rest day
     * @param duty who is on duty then
     * @param due what is to be done by that day, of every kind of matter
     * @param phaseStarts name of the phase that begins then; null if none does
     * @param phaseEnds name of the phase whose last day it is; null if it is none's
     */
    public record Tomorrow(
            LocalDate day,
            boolean restDay,
            List<DutyOn> duty,
            List<DueItem> due,
            @Nullable String phaseStarts,
            @Nullable String phaseEnds) {}

    /** The report of the cut-off's day without anybody's own words. */
    public static DailyReport of(Snapshot at) {
        return of(at, List.of());
    }

    /**
     * The report of the cut-off's day.
     *
     * @param at everything on record at the cut-off
     * @param texts what people wrote for it in their own words
     */
    public static DailyReport of(Snapshot at, List<OwnText> texts) {
        School school = at.school();
        LocalDate day = at.day();
        Calendar calendar = school.calendar();
        CoverageTable table = CoverageTable.of(at);
        List<LateEntry> late = at.lateEntries(at.startOfDay());
        return new DailyReport(
                1,
                "daily-report",
                school.language(),
                school.name(),
                number(school.since(), day),
                day,
                day.getDayOfWeek().getValue(),
                calendar.isRestDay(day),
                calendar.knows(day.getYear()),
                at.cutOff(),
                campaign(school, day),
                ScreeningFigures.of(at, day),
                HazardFigures.of(at),
                PetitionFigures.of(at),
                IncidentFigures.of(at),
                WarningFigures.of(at),
                InspectionFigures.of(at),
                Activities.of(at, at.startOfDay()),
                duty(school, day),
                late,
                LateEntry.hazards(late),
                at.mended(at.startOfDay()),
                at.unsigned(),
                tomorrow(school, day.plusDays(1), at.due()),
                table,
                DayCount.of(at, table.days()),
                texts);
    }

    private static int number(@Nullable LocalDate since, LocalDate day) {
        return since == null || day.isBefore(since)
                ? day.getDayOfYear()
                : Math.toIntExact(ChronoUnit.DAYS.between(since, day)) + 1;
    }

    private static @Nullable CampaignOn campaign(School school, LocalDate day) {
        Campaign campaign = school.campaign(day);
        if (campaign == null) {
            return null;
        }
        PhaseOn phase = campaign.phases().stream()
                .filter(p -> p.includes(day))
                .findFirst()
                .map(p -> new PhaseOn(p.id(), p.name(), p.from(), p.until()))
                .orElse(null);
        return new CampaignOn(campaign.id(), campaign.name(), campaign.from(), campaign.until(), phase);
    }

    private static List<DutyOn> duty(School school, LocalDate day) {
        return school.duty().stream()
                .filter(duty -> duty.includes(day))
                .map(duty -> new DutyOn(duty.leader(), duty.staff()))
                .toList();
    }

    private static Tomorrow tomorrow(School school, LocalDate next, List<DueItem> due) {
        List<Campaign.Phase> phases = school.campaigns().stream()
                .flatMap(campaign -> campaign.phases().stream())
                .toList();
        return new Tomorrow(
                next,
                school.calendar().isRestDay(next),
                duty(school, next),
                due.stream().filter(item -> item.due().equals(next)).toList(),
                phases.stream()
                        .filter(p -> p.from().equals(next))
                        .map(Campaign.Phase::name)
                        .findFirst()
                        .orElse(null),
                phases.stream()
                        .filter(p -> p.until().equals(next))
                        .map(Campaign.Phase::name)
                        .findFirst()
                        .orElse(null));
    }
}

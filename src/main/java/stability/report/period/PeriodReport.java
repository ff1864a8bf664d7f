package stability.report.period;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Word;
import stability.domain.prose.OwnText;
import stability.domain.school.Campaign;
import stability.domain.school.School;
import stability.report.assessment.AssessmentFigures;
import stability.report.figure.Activities;
import stability.report.ledger.LedgerTable;
import stability.report.ledger.TableSheet;
import stability.report.ledger.Tabled;
import stability.report.period.result.ChecklistResults;
import stability.report.period.result.CoverageResults;
import stability.report.period.result.HazardResults;
import stability.report.period.result.IncidentResults;
import stability.report.period.result.OpenItem;
import stability.report.period.result.Period;
import stability.report.period.result.PeriodResults;
import stability.report.period.result.PeriodSnapshot;
import stability.report.period.result.PetitionResults;
import stability.report.period.result.Practice;
import stability.report.period.result.WarningResults;
import stability.report.view.LateEntry;
import stability.report.view.Snapshot;

/**
 * The report on a phase of a campaign, on the whole of it, on a week or on a month (阶段、周、月报告): a pure function of the
 * ledger, the period and the cut-off. It counts what was recorded in the period, up to the cut-off, so periods that follow
 * each other add up. The components, in this order and under these names, are the JSON contract of docs/json.md.
 *
 * @param schema version of the contract of docs/json.md, 1
 * @param kind {@code phase-report}, {@code campaign-report}, {@code week-report}, {@code month-report}, or {@code month-minutes} for
 *     the minutes of the month's meeting (月调度会议纪要)
 * @param language the language of the paper: {@code zh-CN} or {@code en}
 * @param school name of the school
 * @param department the id of the department that it is on alone; null for the whole school
 * @param departmentName the name of that department; null likewise
 * @param period the phase, campaign, week or month
 * @param cutOff what was recorded after it does not count
 * @param finished whether the period was over at the cut-off
 * @param organisation 一、组织部署
 * @param hazards 二、成效：排查整治
 * @param petitions 二、成效：矛盾化解
 * @param incidents 二、成效：突发事件
 * @param warnings 二、成效：预警
 * @param coverage 二、成效：值班与零报告
 * @param goals 二、成效：六个确保、四个到位; none for a week, a month or one department: they are those of a campaign
 * @param practice 三、做法
 * @param checklists 三、做法: how the checklists with a rhythm were gone through
 * @param activities 三、做法：演练、培训和会议
 * @param problems 四、问题, found by rule
 * @param lateEntries what was entered late in the period (补录), in the order of entry
 * @param lateHazards the ids of the hazards among these, each once
 * @param mended what was corrected, voided or reinstated in the period (更正与作废)
 * @param assessment 五、考核通报: the evidence of the period, and the decisions of people in the campaign; null for a week or
 *     a month
 * @param open 六、下一步: what is still open, with its 五定
 * @param openOverdue how many of these are overdue
 * @param annex what the ledgers behind the report (附：台账) show of what was voided
 * @param comparison with the period before; null if there is none
 * @param texts what people wrote for it in their own words, by section in the order of the paper; none of sections without
 *     any
 */
public record PeriodReport(
        int schema,
        String kind,
        Word language,
        String school,
        @Nullable String department,
        @Nullable String departmentName,
        Period period,
        OffsetDateTime cutOff,
        boolean finished,
        Organisation organisation,
        HazardResults hazards,
        PetitionResults petitions,
        IncidentResults incidents,
        WarningResults warnings,
        CoverageResults coverage,
        List<GoalAnswer> goals,
        Practice practice,
        ChecklistResults checklists,
        Activities activities,
        List<Problems> problems,
        List<LateEntry> lateEntries,
        List<String> lateHazards,
        MendedCount mended,
        @Nullable AssessmentFigures assessment,
        List<OpenItem> open,
        int openOverdue,
        VoidedAnnex annex,
        @Nullable Comparison comparison,
        List<OwnText> texts)
        implements Tabled {
    private static final String MINUTES = "month-minutes";

    @Override
    public List<LedgerTable> tables() {
        return new PeriodTables(this).all();
    }

    @Override
    public List<TableSheet> sheets() {
        return PeriodSheets.of(this);
    }

    /** The language it is written in. */
    public Lang lang() {
        return Lang.of(language.word());
    }

    /** What it is on, for the head of a sheet: 国庆期间安全稳定工作 · 调查摸底梳理, 2019-W40, 2019-10 · 总务处. */
    String about() {
        List<String> parts = new ArrayList<>();
        parts.add(period.campaignName() == null ? period.id() : period.campaignName());
        if (period.phaseName() != null) {
            parts.add(period.phaseName());
        }
        if (departmentName != null) {
            parts.add(departmentName);
        }
        return String.join(" · ", parts);
    }

    /** The name of its files, without ending: {@code guoqing-2019-paicha}, {@code 2019-W40}, {@code 2019-10-zwc}, {@code 2019-10-minutes}. */
    public String file() {
        String minutes = kind.equals(MINUTES) ? period.id() + "-minutes" : period.id();
        return department == null ? minutes : minutes + "-" + department;
    }

    /** The report on a period for the whole school, without anybody's own words. */
    public static PeriodReport of(Snapshot snapshot, Period period) {
        return of(snapshot, period, null, List.of());
    }

    /**
     * The report on a period.
     *
     * @param snapshot everything on record at a cut-off that does not lie before the period; the end of the period cuts it
     * @param department the id of the one department that it is on; null for the whole school
     * @param texts what people wrote for it in their own words
     */
    public static PeriodReport of(Snapshot snapshot, Period period, @Nullable String department, List<OwnText> texts) {
        return of(snapshot, period, department, texts, period.span().word() + "-report");
    }

    /** The minutes of the meeting that looks at a month: the same figures. */
    public static PeriodReport minutes(
            Snapshot snapshot, Period month, @Nullable String department, List<OwnText> texts) {
        return of(snapshot, month, department, texts, MINUTES);
    }

    private static PeriodReport of(
            Snapshot snapshot, Period period, @Nullable String department, List<OwnText> texts, String kind) {
        School school = snapshot.school();
        PeriodSnapshot at = PeriodSnapshot.of(snapshot, period, department);
        Campaign campaign = at.campaign();
        Organisation organisation = Organisation.of(at);
        PeriodResults results = PeriodResults.of(at);
        List<Problems> problems = Problems.of(at, results.petitions());
        List<OpenItem> open = OpenItem.of(at);
        List<LateEntry> late = at.now().lateEntries(at.start());
        return new PeriodReport(
                1,
                kind,
                school.language(),
                school.name(),
                department,
                department == null ? null : school.departmentName(department),
                period,
                at.cutOff(),
                !at.cutOff().isBefore(period.end(school)),
                organisation,
                results.hazards(),
                results.petitions(),
                results.incidents(),
                results.warnings(),
                results.coverage(),
                campaign == null || department != null
                        ? List.of()
                        : new GoalRecords(at, organisation, results, problems, open).answers(campaign),
                results.practice(),
                ChecklistResults.of(at),
                results.activities(),
                problems,
                late,
                LateEntry.hazards(late),
                MendedCount.of(at.now().mended(at.start())),
                campaign == null ? null : AssessmentFigures.of(at.now(), campaign, period.from(), period.until()),
                open,
                Math.toIntExact(open.stream().filter(OpenItem::overdue).count()),
                VoidedAnnex.of(at),
                comparison(snapshot, period, department, results),
                texts);
    }

    private static @Nullable Comparison comparison(
            Snapshot snapshot, Period period, @Nullable String department, PeriodResults now) {
        Period before = period.before(snapshot.school());
        return before == null
                ? null
                : Comparison.of(
                        before,
                        PeriodResults.of(PeriodSnapshot.of(snapshot, before, department)),
                        now,
                        snapshot.school().lang());
    }
}

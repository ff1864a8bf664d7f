package stability.domain.school;

import static stability.domain.school.SchoolFields.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.DeadlineRule;
import stability.domain.field.Field;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.field.Word;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Suggestions;

/** What must hold between the fields of {@code stability.yaml}, beyond the form of each. */
public final class SchoolRules {
    private final Values values;
    private final Consumer<Problem> problems;
    private final NameRules names;

    private SchoolRules(Values values, Consumer<Problem> problems) {
        this.values = values;
        this.problems = problems;
        this.names = new NameRules(problems);
    }

    /** Reports all that is wrong; the values must hold every required field. */
    public static void check(Values values, Consumer<Problem> problems) {
        new SchoolRules(values, problems).check();
    }

    private void check() {
        names.check(values);
        List<String> departments = new ArrayList<>();
        for (Values department : values.need(DEPARTMENTS)) {
            departments.add(department.need(ID));
            period(department, SOME_FROM, SOME_UNTIL);
        }
        String office = values.get(OFFICE);
        if (departments.isEmpty()) {
            report(values.place(DEPARTMENTS), Text.of("至少要有一个部门", "at least one department is needed"));
        } else if (office != null && !departments.contains(office)) {
            problems.accept(Code.UNKNOWN_DEPARTMENT
                    .at(values.place(OFFICE), office)
                    .hinting(Suggestions.hint(office, departments)));
        }
        for (Values campaign : values.get(CAMPAIGNS, List.of())) {
            campaign(campaign);
        }
        for (Values duty : values.get(DUTY, List.of())) {
            period(duty, FROM, UNTIL);
        }
        for (Values clock : values.get(CLOCKS, List.of())) {
            clock(clock);
        }
        if (values.has(INCIDENT_LEVELS)) {
            levels(values.need(INCIDENT_LEVELS));
        }
        if (values.has(ASSESSMENT)) {
            assessment(values.need(ASSESSMENT));
        }
        calendar(values.get(CALENDAR, Values.EMPTY));
        if (values.has(LEDGERS)) {
            new LedgerRules(problems).check(values.need(LEDGERS));
        }
        if (values.has(CHECKLISTS) || values.has(TERMS)) {
            checklists(departments);
        }
        if (values.has(MAJOR_BASES) || values.has(STANDARD_HAZARDS)) {
            List<String> categories =
                    List.copyOf(SchoolEntries.categories(values).keySet());
            new HazardListRules(categories, problems).check(values);
        }
    }

    private void checklists(List<String> departments) {
        ChecklistRules rules = new ChecklistRules(departments, problems);
        List<Values> terms = values.get(TERMS, List.of());
        for (Values checklist : values.get(CHECKLISTS, List.of())) {
            period(checklist, SOME_FROM, SOME_UNTIL);
        }
        for (Values term : terms) {
            period(term, FROM, UNTIL);
        }
        rules.check(values.get(CHECKLISTS, List.of()), !terms.isEmpty());
        rules.terms(terms);
    }

    private void campaign(Values campaign) {
        period(campaign, FROM, UNTIL);
        List<Values> phases = campaign.get(PHASES, List.of());
        names.unique(phases);
        List<Values> goals = campaign.get(GOALS, List.of());
        names.unique(goals);
        for (Values goal : goals) {
            if (!goal.has(CLASSES) && (goal.has(TYPES) || goal.has(FROM_LEVEL))) {
                report(
                        goal.place(goal.has(TYPES) ? TYPES : FROM_LEVEL),
                        Text.of("types、from_level 要和 classes 一起写", "types and from_level go with classes"));
            }
        }
        for (Values phase : phases) {
            period(phase, FROM, UNTIL);
            if (phase.need(FROM).isBefore(campaign.need(FROM))
                    || phase.need(UNTIL).isAfter(campaign.need(UNTIL))) {
                report(phase.place(FROM), Text.of("阶段超出专项行动的起止日", "the phase lies outside its campaign"));
            }
        }
    }

    private void period(Values item, Field<LocalDate> from, Field<LocalDate> until) {
        LocalDate first = item.get(from);
        LocalDate last = item.get(until);
        if (first != null && last != null && last.isBefore(first)) {
            report(item.place(until), Text.of("结束日早于开始日", "it ends before it begins"));
        }
    }

    private void clock(Values own) {
        DeadlineRule clock = DeadlineRule.find(own.need(ID));
        if (clock == null) {
            Text unknown = Text.of("没有时限“{0}”", "there is no clock \"{0}\"");
            List<String> known =
                    DeadlineRule.DEFAULTS.stream().map(DeadlineRule::id).toList();
            problems.accept(Code.CONFIG
                    .at(own.place(ID), unknown.with(own.need(ID)))
                    .hinting(Suggestions.hint(own.need(ID), known)));
        } else if (!clock.limit().isLike(own.need(LIMIT))) {
            report(
                    own.place(LIMIT),
                    Text.of("该时限应写成 {0} 这样", "this limit is written like {0}").with(clock.limit()));
        } else if (!clock.allows(own.need(LIMIT))) {
            Text rule = clock.isFixed()
                    ? Text.of("法定期间是 {0}（{1}），不能改动", "the statute sets {0} ({1}); it cannot be changed")
                    : Text.of("法定时限是 {0}（{1}），只能改短", "the statute sets {0} ({1}); it may only be made shorter");
            report(own.place(LIMIT), rule.with(clock.limit(), clock.basis()));
        }
    }

    private void levels(List<Values> own) {
        Set<IncidentLevel> seen = new HashSet<>();
        for (Values row : own) {
            IncidentLevel level = row.need(INCIDENT_LEVEL);
            if (level == IncidentLevel.UNGRADED || !seen.add(level)) {
                report(
                        row.place(INCIDENT_LEVEL),
                        Text.of("等级“{0}”不能设置，或写了两次", "the level \"{0}\" cannot be set, or stands here twice")
                                .with(level.label()));
            }
        }
        LevelTable table = LevelTable.with(own);
        if (!table.descends()) {
            report(
                    values.place(INCIDENT_LEVELS),
                    Text.of("较重等级的标准低于较轻等级", "a graver level is reached by less than a lighter one"));
        }
        if (!table.isAsStrictAs(LevelTable.DEFAULT)) {
            report(
                    values.place(INCIDENT_LEVELS),
                    Text.of("分级标准只能比国家标准更严", "the table may only be stricter than the national one"));
        }
    }

    private void assessment(Values own) {
        once(own.get(WEIGHTS, List.of()), ASSESSED);
        once(own.get(LIMITS, List.of()), MEASURE);
        for (Values limit : own.get(LIMITS, List.of())) {
            if (limit.need(POINTS) == 0) {
                report(limit.place(POINTS), Text.of("提示线至少 1 分", "a limit needs at least one point"));
            }
        }
        if (!SchoolEntries.assessment(values).ascends()) {
            report(
                    own.place(LIMITS),
                    Text.of("较重措施的提示线低于较轻措施", "a graver measure has a lower limit than a milder one"));
        }
    }

    private void once(List<Values> items, Field<? extends Word> key) {
        Set<Word> seen = new HashSet<>();
        for (Values item : items) {
            Word word = item.need(key);
            if (!seen.add(word)) {
                report(
                        item.place(key),
                        Text.of("“{0}”写了两次", "\"{0}\" stands here twice").with(word.word()));
            }
        }
    }

    private void calendar(Values calendar) {
        List<LocalDate> working = calendar.get(WORKING, List.of());
        for (LocalDate day : calendar.get(OFF, List.of())) {
            if (working.contains(day)) {
                report(
                        calendar.place(WORKING),
                        Text.of("{0} 既放假又上班", "{0} is both a rest day and a working day")
                                .with(day));
            }
        }
    }

    private void report(@Nullable Place place, Text what) {
        problems.accept(Code.CONFIG.at(place, what));
    }
}

package stability.domain.school;

import static stability.domain.school.SchoolFields.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stability.domain.assessment.AssessmentRules;
import stability.domain.clock.DeadlineRule;
import stability.domain.columns.LedgerForm;
import stability.domain.columns.LedgerLayout;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.field.Values;

/**
 * The lists of {@code stability.yaml} as what they mean, by id and in order; a school's own entry takes the place of the
 * default of the same id. Plain loops, since every command reads a school and each lambda costs its start.
 */
final class SchoolEntries {
    private SchoolEntries() {}

    static Map<String, Department> departments(Values school) {
        Map<String, Department> departments = new LinkedHashMap<>();
        for (Values v : school.need(DEPARTMENTS)) {
            departments.put(
                    v.need(ID),
                    new Department(
                            v.need(ID),
                            v.need(NAME),
                            v.get(KIND, Department.Kind.OFFICE),
                            v.get(HEAD),
                            v.get(SOME_FROM),
                            v.get(SOME_UNTIL)));
        }
        return departments;
    }

    static Map<String, Campaign> campaigns(Values school) {
        Map<String, Campaign> campaigns = new LinkedHashMap<>();
        for (Values v : school.get(CAMPAIGNS, List.of())) {
            List<Campaign.Phase> phases = new ArrayList<>();
            for (Values p : v.get(PHASES, List.of())) {
                phases.add(new Campaign.Phase(p.need(ID), p.need(NAME), p.need(FROM), p.need(UNTIL)));
            }
            List<Campaign.Goal> goals = new ArrayList<>();
            for (Values g : v.get(GOALS, List.of())) {
                goals.add(new Campaign.Goal(
                        g.need(ID),
                        g.need(GOAL),
                        g.get(CLASSES, List.of()),
                        g.get(TYPES, List.of()),
                        g.get(FROM_LEVEL),
                        g.get(FIGURES, List.of())));
            }
            List<Campaign.Meeting> meetings = new ArrayList<>();
            for (Values m : v.get(MEETINGS, List.of())) {
                meetings.add(new Campaign.Meeting(m.need(DATE), m.need(MEETING)));
            }
            campaigns.put(
                    v.need(ID),
                    new Campaign(
                            v.need(ID),
                            v.need(NAME),
                            v.need(FROM),
                            v.need(UNTIL),
                            List.copyOf(phases),
                            List.copyOf(goals),
                            List.copyOf(meetings)));
        }
        return campaigns;
    }

    static Map<String, DeadlineRule> clocks(Values school) {
        Map<String, DeadlineRule> clocks = new LinkedHashMap<>();
        for (DeadlineRule clock : DeadlineRule.DEFAULTS) {
            clocks.put(clock.id(), clock);
        }
        for (Values v : school.get(CLOCKS, List.of())) {
            DeadlineRule known = clocks.get(v.need(ID));
            if (known == null) {
                throw new IllegalArgumentException(v.need(ID)); // SchoolRules refuses unknown clocks
            }
            clocks.put(known.id(), known.with(v.need(LIMIT), v.need(BASIS)));
        }
        return clocks;
    }

    static Map<String, Category> categories(Values school) {
        Map<String, Category> categories = new LinkedHashMap<>();
        for (Category category : Category.DEFAULTS) {
            categories.put(category.id(), category);
        }
        for (Values v : school.get(CATEGORIES, List.of())) {
            categories.put(
                    v.need(ID), new Category(v.need(ID), Text.given(v.need(NAME), v.get(NAME_EN, v.need(NAME)))));
        }
        return categories;
    }

    static Map<String, Checklist> checklists(Values school) {
        Map<String, Checklist> checklists = new LinkedHashMap<>();
        for (Checklist checklist : Checklist.DEFAULTS) {
            checklists.put(checklist.id(), checklist);
        }
        for (Values v : school.get(CHECKLISTS, List.of())) {
            checklists.put(
                    v.need(ID),
                    new Checklist(
                            v.need(ID),
                            v.need(NAME),
                            v.get(SLOTS, 0),
                            v.get(ITEMS, List.of()),
                            v.has(EVERY) ? repeated(v) : null));
        }
        return checklists;
    }

    private static Checklist.Repeated repeated(Values v) {
        return new Checklist.Repeated(
                v.need(EVERY),
                v.get(ONLY, List.of()),
                v.get(ONLY_AREAS, List.of()),
                v.get(SOME_FROM),
                v.get(SOME_UNTIL),
                v.get(RESPONSIBLE),
                v.get(SOME_BASIS));
    }

    static List<StandardHazard> standardHazards(Values school) {
        List<StandardHazard> hazards = new ArrayList<>();
        for (Values v : school.get(STANDARD_HAZARDS, List.of())) {
            hazards.add(new StandardHazard(
                    v.need(HAZARD_TITLE), v.need(HAZARD_CATEGORY), v.get(REQUIREMENT), v.get(SOME_BASIS)));
        }
        return List.copyOf(hazards);
    }

    static List<Term> terms(Values school) {
        List<Term> terms = new ArrayList<>();
        for (Values v : school.get(TERMS, List.of())) {
            terms.add(new Term(v.need(NAME), v.need(FROM), v.need(UNTIL)));
        }
        return List.copyOf(terms);
    }

    static AssessmentRules assessment(Values school) {
        Values own = school.get(ASSESSMENT, Values.EMPTY);
        List<AssessmentRules.Weight> weights = new ArrayList<>();
        for (Values v : own.get(WEIGHTS, List.of())) {
            weights.add(new AssessmentRules.Weight(v.need(ASSESSED), v.need(WEIGHT), v.need(BASIS)));
        }
        List<AssessmentRules.Limit> limits = new ArrayList<>();
        for (Values v : own.get(LIMITS, List.of())) {
            limits.add(new AssessmentRules.Limit(v.need(MEASURE), v.need(POINTS), v.need(BASIS)));
        }
        return AssessmentRules.DEFAULT.with(weights, limits);
    }

    static List<Duty> duty(Values school) {
        List<Duty> duty = new ArrayList<>();
        for (Values v : school.get(DUTY, List.of())) {
            duty.add(new Duty(v.need(FROM), v.need(UNTIL), v.need(LEADER), v.need(STAFF)));
        }
        return List.copyOf(duty);
    }

    /** The ledger as the school lays it out; one that names no columns has all of them. */
    static LedgerLayout ledger(Values school, LedgerForm form, Lang lang) {
        LedgerLayout usual = LedgerLayout.usual(form, lang);
        for (Values v : school.get(LEDGERS, List.of())) {
            if (v.need(LEDGER) == form) {
                return new LedgerLayout(
                        v.get(TITLE, usual.title()), v.has(COLUMNS) ? chosen(v.need(COLUMNS), usual) : usual.columns());
            }
        }
        return usual;
    }

    private static List<LedgerLayout.Chosen> chosen(List<Values> columns, LedgerLayout usual) {
        List<LedgerLayout.Chosen> chosen = new ArrayList<>();
        for (Values v : columns) {
            for (LedgerLayout.Chosen each : usual.columns()) {
                if (each.column().id().equals(v.need(COLUMN))) {
                    chosen.add(new LedgerLayout.Chosen(
                            each.column(), v.get(TITLE, each.title()), v.get(WIDTH, each.width()), false));
                }
            }
        }
        return List.copyOf(chosen);
    }
}

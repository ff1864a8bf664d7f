package stability.report.period;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords;
import stability.domain.hazard.Verify;
import stability.domain.matter.Matter;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionState;
import stability.domain.petition.PetitionWords;
import stability.report.figure.RunningClock;
import stability.report.period.result.PeriodSnapshot;
import stability.report.period.result.PetitionResults;
import stability.report.view.Counted;
import stability.report.view.HazardItem;
import stability.report.view.PetitionItem;
import stability.report.view.Unsigned;
import stability.report.view.View;

/**
 * What went wrong in a period, found by rule (四、问题).
 *
 * @param rule which rule
 * @param name the rule in the language of the report
 * @param items what it found, in the order of the records
 */
public record Problems(Rule rule, String name, List<ProblemItem> items) {

    /** What counts as a problem. */
    public enum Rule implements Word {
        OVERDUE("逾期未办结", "overdue at the cut-off"),
        RETURNED("验收不合格退回", "returned by the verification"),
        REPEATED("同一地点重复发现", "found again at the same place"),
        EXTENDED("延期", "extended"),
        UNASSIGNED("五定未落实", "not assigned"),
        UNSIGNED("环节未签字", "stages without a signature"),
        NOT_IN_PLACE("结案时未到位", "not in place at the closing");

        private final Text label;

        Rule(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /**
     * A matter that a rule found.
     *
     * @param kind the noun of the matter
     * @param id the id of the matter
     * @param title what the matter is called
     * @param place where; null if the matter has no place
     * @param department the department in charge; null if nobody is
     * @param departmentName the name of that department; null likewise
     * @param number how much: days overdue, times returned or extended, hazards found at the place before, stages that lack
     *     a signature, answers not in place; null where the rule has no number
     */
    @Counted
    public record ProblemItem(
            String kind,
            String id,
            String title,
            @Nullable String place,
            @Nullable String department,
            @Nullable String departmentName,
            @Nullable Integer number) {}

    /** Each rule, also those that found nothing. */
    static List<Problems> of(PeriodSnapshot at, PetitionResults petitions) {
        List<Problems> problems = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            List<ProblemItem> items = switch (rule) {
                case OVERDUE -> overdue(at, petitions);
                case RETURNED -> times(at, Verify.STAGE, HazardWords.Result.FAIL);
                case REPEATED -> repeated(at);
                case EXTENDED -> times(at, "extend", null);
                case UNASSIGNED -> unassigned(at);
                case UNSIGNED -> unsigned(at);
                case NOT_IN_PLACE -> notInPlace(petitions);
            };
            problems.add(new Problems(rule, rule.label().in(at.lang()), items));
        }
        return List.copyOf(problems);
    }

    private static ProblemItem item(HazardItem hazard, @Nullable Integer number) {
        return new ProblemItem(
                Hazard.KIND.noun(),
                hazard.id(),
                hazard.title(),
                hazard.place(),
                hazard.department(),
                hazard.departmentName(),
                number);
    }

    private static ProblemItem item(View<PetitionState, PetitionItem> view, @Nullable Integer number) {
        return new ProblemItem(
                Petition.KIND.noun(),
                view.item().id(),
                view.item().subject(),
                null,
                view.item().department(),
                view.item().departmentName(),
                number);
    }

    /** Hazards, then the petitions of which a duty is overdue, by the one that is overdue longest. */
    private static List<ProblemItem> overdue(PeriodSnapshot at, PetitionResults petitions) {
        List<ProblemItem> items = new ArrayList<>();
        for (View<HazardState, HazardItem> view : at.now().hazards()) {
            Integer left = view.item().daysLeft();
            if (view.item().overdue() && left != null) {
                items.add(item(view.item(), -left));
            }
        }
        Map<String, Integer> longest = new LinkedHashMap<>();
        for (RunningClock clock : petitions.running()) {
            if (clock.overdue()) {
                longest.merge(clock.id(), -clock.daysLeft(), Math::max);
            }
        }
        for (View<PetitionState, PetitionItem> view : at.now().petitions()) {
            Integer days = longest.get(view.item().id());
            if (days != null) {
                items.add(item(view, days));
            }
        }
        return List.copyOf(items);
    }

    /** How often a step was entered in the period; with this result, if one is named. */
    private static List<ProblemItem> times(PeriodSnapshot at, String step, HazardWords.@Nullable Result result) {
        List<ProblemItem> items = new ArrayList<>();
        for (View<HazardState, HazardItem> view : at.now().hazards()) {
            int times = 0;
            for (Matter.Applied<HazardState> applied : view.history().applied()) {
                boolean counts = applied.step().type().name().equals(step)
                        && (result == null || applied.step().values().get(Verify.RESULT) == result);
                times += counts && at.entered(applied.step()) ? 1 : 0;
            }
            if (times > 0) {
                items.add(item(view.item(), times));
            }
        }
        return List.copyOf(items);
    }

    /** Registered in the period, where a hazard of the same category had been found at the same place before. */
    private static List<ProblemItem> repeated(PeriodSnapshot at) {
        List<View<HazardState, HazardItem>> byFinding = new ArrayList<>(at.now().hazards());
        byFinding.sort(Comparator.comparing((View<HazardState, HazardItem> view) ->
                        view.item().found().toInstant())
                .thenComparing(view -> view.item().id()));
        Map<String, Integer> before = new LinkedHashMap<>();
        List<ProblemItem> items = new ArrayList<>();
        for (View<HazardState, HazardItem> view : byFinding) {
            HazardWords.Outcome outcome = view.state().outcome();
            if (outcome == HazardWords.Outcome.DUPLICATE || outcome == HazardWords.Outcome.NOT_A_HAZARD) {
                continue;
            }
            String place = view.item().category() + " " + view.item().place().strip();
            int found = before.merge(place, 1, Integer::sum) - 1;
            if (found > 0 && at.began(view.history())) {
                items.add(item(view.item(), found));
            }
        }
        return List.copyOf(items);
    }

    /** Open hazards and accepted petitions that nobody has assigned. */
    private static List<ProblemItem> unassigned(PeriodSnapshot at) {
        List<ProblemItem> items = new ArrayList<>();
        for (View<HazardState, HazardItem> view : at.now().hazards()) {
            if (view.state().open() && view.state().assignment() == null) {
                items.add(item(view.item(), null));
            }
        }
        for (View<PetitionState, PetitionItem> view : at.now().petitions()) {
            if (view.state().stage() == PetitionWords.Stage.ACCEPTED) {
                items.add(item(view, null));
            }
        }
        return List.copyOf(items);
    }

    private static List<ProblemItem> unsigned(PeriodSnapshot at) {
        List<ProblemItem> items = new ArrayList<>();
        for (Unsigned matter : at.now().unsigned()) {
            items.add(new ProblemItem(
                    matter.kind(),
                    matter.id(),
                    matter.title(),
                    null,
                    null,
                    null,
                    matter.stages().size()));
        }
        return List.copyOf(items);
    }

    private static List<ProblemItem> notInPlace(PetitionResults petitions) {
        Map<String, ProblemItem> items = new LinkedHashMap<>();
        petitions.notInPlace().forEach(each -> {
            ProblemItem known = items.get(each.id());
            int number = known == null || known.number() == null ? 0 : known.number();
            items.put(
                    each.id(),
                    new ProblemItem(Petition.KIND.noun(), each.id(), each.subject(), null, null, null, number + 1));
        });
        return List.copyOf(items.values());
    }
}

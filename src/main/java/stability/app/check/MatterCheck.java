package stability.app.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.domain.field.Field;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.ledger.Kinds;
import stability.domain.ledger.Links;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Evidence;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.SameSigner;
import stability.domain.matter.SignStep;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.matter.TimesOrder;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.school.School;
import stability.domain.screening.Screening;

/**
 * Judges one matter that could be read: whether its facts and steps hold together.
 *
 * @param <S> its state
 */
final class MatterCheck<S extends MatterState> {
    private final Matter<S> matter;
    private final School school;
    private final Records records;
    private final Instant now;

    private MatterCheck(Matter<S> matter, School school, Records records, Instant now) {
        this.matter = matter;
        this.school = school;
        this.records = records;
        this.now = now;
    }

    /**
     * @param records where the matters are that it names
     * @param now the present moment, after which nothing can have happened
     */
    static <S extends MatterState> MatterCheck<S> of(Matter<S> matter, School school, Records records, Instant now) {
        return new MatterCheck<>(matter, school, records, now);
    }

    void run(Consumer<Problem> problems) {
        facts(problems);
        for (Step step : matter.steps()) {
            step(step, problems);
            evidence(step, problems);
        }
        Matter.History<S> history = matter.history(null);
        history.rejected().forEach(rejected -> problems.accept(illegal(rejected, history)));
        order(history, problems);
        doubled(problems);
        due(problems);
        signatures(history, problems);
        links(problems);
    }

    private void facts(Consumer<Problem> problems) {
        Text objection = matter.kind().objection(matter.facts());
        if (objection != null) {
            problems.accept(Code.FACTS.at(Place.of(matter.file()), objection));
        }
        ValueRules.references(matter.facts(), school, problems);
        ValueRules.names(matter.facts(), problems);
        Field<OffsetDateTime> began = matter.kind() instanceof DatedKind<?> dated ? dated.began() : null;
        OffsetDateTime moment = began == null ? null : matter.facts().get(began);
        Step first = matter.steps().stream().min(Step.BY_RECORDED).orElse(null);
        if (began != null && moment != null && first != null && first.recorded().isBefore(moment)) {
            Place place = matter.facts().place(began);
            problems.accept(Code.RECORDED_BEFORE_AT.at(place, first.recorded(), moment));
        }
    }

    /** A screening of a day on which its department did not exist, or which the account does not cover, counts nowhere. */
    private void due(Consumer<Problem> problems) {
        if (matter.kind() == Screening.KIND) {
            LocalDate day = matter.facts().need(Screening.DATE);
            String department = matter.facts().need(Screening.DEPARTMENT);
            if (school.department(department) != null && !school.isDue(department, day)) {
                problems.accept(Code.NOT_DUE.at(Place.of(matter.file()), department, day));
            }
        }
    }

    private void step(Step step, Consumer<Problem> problems) {
        ValueRules.references(step.values(), school, problems);
        ValueRules.names(step.values(), problems);
        if (step.recorded().isBefore(step.at())) {
            problems.accept(Code.RECORDED_BEFORE_AT.at(line(step), step.recorded(), step.at()));
        }
        if (step.recorded().toInstant().isAfter(now)) {
            problems.accept(Code.IN_FUTURE.at(line(step), step.recorded()));
        }
    }

    private void evidence(Step step, Consumer<Problem> problems) {
        step.values()
                .get(Evidence.LIST, List.of())
                .forEach(each -> records.evidence().problems(each).forEach(problems));
    }

    private Place line(Step step) {
        return new Place(matter.file(), step.line(), 0);
    }

    private Problem illegal(Matter.Rejected<S> rejected, Matter.History<S> history) {
        Text objection = rejected.objection();
        String legal = String.join(
                " ",
                matter.kind().legal(rejected.state()).stream()
                        .map(StepType::name)
                        .toList());
        Problem problem = Code.ILLEGAL_STEP.at(
                line(rejected.step()),
                rejected.step().type().label(),
                rejected.state().stage().label(),
                objection != null
                        ? objection
                        : Text.of("此时只能：{0}", "allowed were: {0}").with(legal));
        Step twin = twin(rejected, history);
        return twin == null ? problem : problem.hinting(settlement(twin));
    }

    /**
     * The step of the same name that counts instead: two clones have both taken it in the same state, and a merge brought
     * them together. Without it the step would have held. Steps that can be taken again and again have none.
     */
    private @Nullable Step twin(Matter.Rejected<S> rejected, Matter.History<S> history) {
        StepType<S> type = matter.kind().step(rejected.step().type().name());
        if (type == null || (rejected.objection() != null && !(type instanceof SignStep))) {
            return null;
        }
        for (Matter.Applied<S> applied : history.applied()) {
            if (applied.step().type().name().equals(type.name())
                    && type.allowedIn(applied.before())
                    && type.objection(applied.before(), rejected.step()) == null) {
                return applied.step();
            }
        }
        return null;
    }

    private static Text settlement(Step twin) {
        return Text.of(
                        "第 {0} 行已有同一步骤（{1} 录入），以它为准；若是合并所致，在本行上方加注“# check: allow illegal-step: 理由”，不要删去本行",
                        "line {0} has the same step already, recorded {1}, and counts; if a merge brought both,"
                                + " put \"# check: allow illegal-step: reason\" above this line rather than delete it")
                .with(twin.line(), twin.recorded());
    }

    private void order(Matter.History<S> history, Consumer<Problem> problems) {
        for (TimesOrder.OutOfOrder each : TimesOrder.of(history)) {
            problems.accept(TimesOrderFinding.of(each, line(each.step())));
        }
    }

    /** An entry is made once: two that are alike to the second are a line that an editor or a merge has left twice. */
    private void doubled(Consumer<Problem> problems) {
        if (areApart(matter.steps())) {
            return;
        }
        Map<Step, Step> seen = new HashMap<>();
        for (Step step : matter.steps()) {
            Step bare = new Step(step.at(), step.recorded(), step.by(), step.type(), step.values(), 0);
            Step earlier = seen.putIfAbsent(bare, step);
            if (earlier != null) {
                problems.accept(Code.REPEATED_LINES.at(line(step), step.type().name(), earlier.line()));
            }
        }
    }

    /** Whether each was entered later than the one above it, as in nearly every file: then no two are alike. */
    private static boolean areApart(List<Step> steps) {
        for (int i = 1; i < steps.size(); i++) {
            if (Step.BY_RECORDED.compare(steps.get(i - 1), steps.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void signatures(Matter.History<S> history, Consumer<Problem> problems) {
        SameSigner.of(history).forEach(step -> problems.accept(SignatureFinding.same(matter.kind(), step, line(step))));
        Text missing = history.state().signatures().told(matter.kind());
        if (missing != null) {
            problems.accept(Code.UNSIGNED
                    .at(Place.of(matter.file()), missing)
                    .hinting(Code.UNSIGNED.hint().with(matter.kind().noun())));
        }
    }

    /** A matter whose file cannot be read is there all the same: only what is not there makes a link broken. */
    private void links(Consumer<Problem> problems) {
        for (Links.Link link : Links.of(matter)) {
            Kind<?> kind = Kinds.of(link.id());
            if (kind == null || !records.exists(kind, link.id())) {
                Place place = link.place() == null ? Place.of(matter.file()) : link.place();
                problems.accept(Code.BROKEN_LINK.at(place, link.field().name(), link.id()));
            }
        }
    }
}

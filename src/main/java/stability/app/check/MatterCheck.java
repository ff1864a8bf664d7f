package stability.app.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.domain.field.Field;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.ledger.Kinds;
import stability.domain.ledger.Links;
import stability.domain.matter.CorrectedTwice;
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
    private final VoidedNames voidedNames;
    private final Instant now;
    private final Matter.History<S> history;

    private MatterCheck(Matter<S> matter, School school, Records records, VoidedNames voidedNames, Instant now) {
        this.matter = matter;
        this.school = school;
        this.records = records;
        this.voidedNames = voidedNames;
        this.now = now;
        this.history = matter.history(null);
    }

    /**
     * @param records where the matters are that it names
     * @param voidedNames gets whom it names
     * @param now the present moment, after which nothing can have happened
     */
    static <S extends MatterState> MatterCheck<S> of(
            Matter<S> matter, School school, Records records, VoidedNames voidedNames, Instant now) {
        return new MatterCheck<>(matter, school, records, voidedNames, now);
    }

    void run(Consumer<Problem> problems) {
        ValueRules.names(matter.facts(), problems);
        if (!history.isVoided()) {
            facts(problems);
            due(problems);
        }
        Set<Step> voided = Set.copyOf(history.voided());
        for (Step step : matter.steps()) {
            boolean out = !voided.isEmpty() && voided.contains(step);
            step(step, out, problems);
            evidence(step, out, problems);
        }
        history.rejected().forEach(rejected -> problems.accept(illegal(rejected)));
        CorrectedTwice.of(history)
                .forEach(twice -> problems.accept(CorrectedTwiceFinding.of(twice, matter, line(twice.step()))));
        order(problems);
        doubled(voided, problems);
        signatures(problems);
        broken(problems);
    }

    /** The facts in force: what a correction has replaced at the top of the file is no matter any more. */
    private void facts(Consumer<Problem> problems) {
        Values facts = history.facts();
        Text objection = matter.kind().objection(facts);
        if (objection != null) {
            problems.accept(Code.FACTS.at(Place.of(matter.file()), objection));
        }
        ValueRules.references(facts, school, problems);
        Field<OffsetDateTime> began = matter.kind() instanceof DatedKind<?> dated ? dated.began() : null;
        OffsetDateTime moment = began == null ? null : facts.get(began);
        Step first = matter.inOrder().stream()
                .filter(step -> !step.type().isMending() && !history.voided().contains(step))
                .findFirst()
                .orElse(null);
        if (began != null && moment != null && first != null && first.recorded().isBefore(moment)) {
            Problem problem = Code.RECORDED_BEFORE_AT.at(facts.place(began), first.recorded(), moment);
            Text command = MendingAdvice.correcting(matter, began.option() + " …");
            problems.accept(problem.hinting(
                    history.state().onRecord()
                            ? Text.of("更正时间：{0}", "correct the time: {0}").with(command)
                            : Text.of("改正文件中的时间", "correct the time in the file")));
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

    /** @param out whether it is out of the account: then only what must stand nowhere is looked for, and what the order goes by */
    private void step(Step step, boolean out, Consumer<Problem> problems) {
        ValueRules.names(step.values(), problems);
        if (!out) {
            ValueRules.references(step.values(), school, problems);
        }
        if (!out && step.recorded().isBefore(step.at())) {
            problems.accept(Code.RECORDED_BEFORE_AT.at(line(step), step.recorded(), step.at()));
        }
        if (step.recorded().toInstant().isAfter(now)) {
            problems.accept(Code.IN_FUTURE.at(line(step), step.recorded()));
        }
    }

    private void evidence(Step step, boolean out, Consumer<Problem> problems) {
        step.values()
                .get(Evidence.LIST, List.of())
                .forEach(each -> records.evidence().problems(each).stream()
                        .filter(problem -> !out || problem.code() == Code.EVIDENCE_METADATA)
                        .forEach(problems));
    }

    private Place line(Step step) {
        return new Place(matter.file(), step.line(), 0);
    }

    private Problem illegal(Matter.Rejected<S> rejected) {
        Text objection = rejected.objection();
        String legal = String.join(
                " ",
                matter.kind().legal(rejected.state()).stream()
                        .map(StepType::name)
                        .toList());
        Text only = legal.isEmpty()
                ? Text.of("它不在台账里", "it is not in the account")
                : Text.of("此时只能：{0}", "allowed were: {0}").with(legal);
        Step step = rejected.step();
        Problem problem = Code.ILLEGAL_STEP.at(
                line(step),
                step.type().label(),
                rejected.state().stage().label(),
                objection != null ? objection : only);
        Step twin = twin(rejected);
        return problem.hinting(twin == null ? way(step) : settlement(step, twin));
    }

    private Text way(Step step) {
        return step.type().isMending()
                ? Text.of("作废这一步：{0}", "take this step out: {0}").with(MendingAdvice.voiding(matter, step))
                : Text.of("补录缺少的步骤，或作废这一步：{0}", "enter the step that is missing, or take this one out: {0}")
                        .with(MendingAdvice.voiding(matter, step));
    }

    /**
     * The step of the same name that counts instead: two clones have both taken it in the same state, and a merge brought
     * them together. Without it the step would have held. Steps that can be taken again and again have none.
     */
    private @Nullable Step twin(Matter.Rejected<S> rejected) {
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

    private Text settlement(Step step, Step twin) {
        if (bare(step).equals(bare(twin))) {
            return Text.of("第 {0} 行与本行一字不差：删去其中一行", "line {0} says the very same: delete one of the two")
                    .with(twin.line());
        }
        return Text.of(
                        "第 {0} 行已有同一步骤（{1} 录入），以它为准；作废本行：{2}",
                        "line {0} has the same step already, recorded {1}, and counts; take this one out: {2}")
                .with(twin.line(), twin.recorded(), MendingAdvice.voiding(matter, step));
    }

    private void order(Consumer<Problem> problems) {
        for (TimesOrder.OutOfOrder each : TimesOrder.of(history)) {
            problems.accept(TimesOrderFinding.of(each, line(each.step()))
                    .hinting(Text.of(
                                    "核对发生时间；本行写错的，作废后另录：{0}",
                                    "compare the times; if this one is wrong, take it out and enter it anew: {0}")
                            .with(MendingAdvice.voiding(matter, each.step()))));
        }
    }

    /** An entry is made once: two that are alike to the second are a line that an editor or a merge has left twice. */
    private void doubled(Set<Step> voided, Consumer<Problem> problems) {
        if (areApart(matter.steps())) {
            return;
        }
        Map<Step, Step> seen = new HashMap<>();
        for (Step step : matter.steps()) {
            Step earlier = voided.contains(step) ? null : seen.putIfAbsent(bare(step), step);
            if (earlier != null) {
                problems.accept(Code.REPEATED_LINES.at(line(step), step.type().name(), earlier.line()));
            }
        }
    }

    private static Step bare(Step step) {
        return new Step(step.at(), step.recorded(), step.by(), step.type(), step.values(), 0);
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

    private void signatures(Consumer<Problem> problems) {
        SameSigner.of(history).forEach(step -> problems.accept(SignatureFinding.same(matter.kind(), step, line(step))));
        Text missing = history.state().signatures().told(matter.kind());
        if (missing != null) {
            problems.accept(Code.UNSIGNED
                    .at(Place.of(matter.file()), missing)
                    .hinting(Code.UNSIGNED.hint().with(matter.kind().noun())));
        }
    }

    /** A matter whose file cannot be read is there all the same: only what is not there makes a link broken. */
    private void broken(Consumer<Problem> problems) {
        List<Links.Link> links = Links.inForce(history);
        voidedNames.take(history, links);
        for (Links.Link link : links) {
            Kind<?> kind = Kinds.of(link.id());
            if (kind == null || !records.exists(kind, link.id())) {
                Place place = link.place() == null ? Place.of(matter.file()) : link.place();
                problems.accept(Code.BROKEN_LINK.at(place, link.field().name(), link.id()));
            }
        }
    }
}

package stability.cli.hazard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import stability.app.OwnSetting;
import stability.app.entry.EnterHazard;
import stability.app.entry.EnterStep;
import stability.app.entry.EnteredBefore;
import stability.app.entry.EntryContext;
import stability.cli.option.CarryOptions;
import stability.cli.option.EntryOptions;
import stability.cli.option.FieldOptions;
import stability.cli.output.Results;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Questions;
import stability.cli.session.Session;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.matter.Evidence;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.school.StandardHazard;

/** {@code hazard add}: registers a hazard; with {@code --fixed}, also as assigned and rectified on the spot. With
 * {@code --carried-from} it is not new, but comes from another ledger. */
final class HazardAdd extends Command {
    private static final List<Field<?>> ASSIGNED = List.of(Assign.LEADER, Assign.HANDLER, Assign.REQUIREMENT);

    private final FieldOptions facts;
    private final FieldOptions assignment;
    private final FieldOptions proof;
    private final OptionValue fixed;
    private final CarryOptions carry;
    private final EntryOptions entry;
    private Set<Field<?>> needed = Set.of();
    private boolean standard;

    HazardAdd(Options options) {
        super(CommandRole.WRITES, Text.of("登记隐患", "register a hazard"));
        facts = new FieldOptions(
                        options,
                        Hazard.KIND.typed(),
                        "--",
                        Map.of("department", "-d"),
                        Set.of(Hazard.LEVEL, Hazard.FOUND),
                        Map.of(Hazard.DEPARTMENT, OwnSetting.DEPARTMENT))
                .when(Hazard.KIND.when())
                .needing(this::isNeeded);
        fixed = options.value(
                "--fixed",
                "做法",
                "HOW",
                Text.of(
                        "当场已整改：怎么做的；同时登记、交办、整改完成",
                        "put right on the spot, and how: registers, assigns and rectifies in one go"));
        assignment = new FieldOptions(options, ASSIGNED, "--", Map.of(), Set.copyOf(ASSIGNED));
        proof = new FieldOptions(options, List.of(Evidence.LIST), "--", Map.of(), Set.of());
        carry = new CarryOptions(options, Hazard.KIND, Objects.requireNonNull(Hazard.KIND.carrying()), facts);
        entry = new EntryOptions(options);
    }

    @Override
    public void look(Session session) {
        standard(session);
        Values given = facts.read(session);
        Values carried = carry.read(session);
        assignment.read(session);
        EntryContext entered = carried == null
                ? entry.look(session, given.get(Hazard.DEPARTMENT), given.get(Hazard.FOUND))
                : entry.look(session, null, null);
        needed = new EnterHazard(session.records(), session.environment().ids()).needed(given, carried, entered);
    }

    /** The category of a standard hazard stands for one left out; of another title, after going back, that one's does. */
    private void standard(Session session) {
        OptionValue category = facts.value(Hazard.CATEGORY);
        if (standard) {
            category.withdraw();
            standard = false;
        }
        String title = facts.value(Hazard.TITLE).get();
        StandardHazard known = title == null ? null : session.records().school().standardHazard(title);
        if (known != null && !category.isGiven()) {
            category.answer(session, known.category());
            standard = true;
        }
    }

    private boolean isNeeded(Field<?> field) {
        return needed.contains(field);
    }

    @Override
    public ExitStatus run(Session session) {
        Values given = facts.read(session);
        Values carried = carry.read(session);
        EnterHazard hazards =
                new EnterHazard(session.records(), session.environment().ids());
        EnteredBefore before = new EnteredBefore(session.records());
        if (carried != null) {
            refuseDone(session);
            EntryContext entered = entry.read(session, null);
            Questions.goOn(session, before.carried(Hazard.KIND, carried));
            Results.entered(session, hazards.carry(given, carried, entered), Text.of("已转入", "carried"));
            return ExitStatus.DONE;
        }
        // A hazard is registered as of its finding, so that one entered days later is marked as entered late.
        EntryContext entered = entry.read(session, given.get(Hazard.DEPARTMENT), given.get(Hazard.FOUND));
        Questions.goOn(session, before.hazards(List.of(given), null, entered));
        EnterStep.Entered<HazardState> added =
                hazards.add(given, proof.read(session), fixed.get(), assignment.read(session), entered);
        Results.entered(session, added, Text.of("已登记", "registered"));
        return ExitStatus.DONE;
    }

    /** What is carried was found and dealt with elsewhere: what this was is entered with the steps for it. */
    private void refuseDone(Session session) {
        if (fixed.get() != null || proof.read(session).has(Evidence.LIST)) {
            String other = fixed.get() != null ? "--fixed" : "--evidence";
            throw new Refused(Code.CONFLICTING_OPTIONS
                    .at(null, Text.same("--carried-from, " + other))
                    .hinting(Text.of(
                            "先转入，再用 assign、rectify --at 录入当时的步骤",
                            "carry it, then enter what was done with assign and rectify --at")));
        }
    }
}

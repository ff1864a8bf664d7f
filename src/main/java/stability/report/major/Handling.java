package stability.report.major;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.handling.Supervise;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Close;
import stability.domain.hazard.Extend;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Result;
import stability.domain.hazard.Regrade;
import stability.domain.hazard.ReportUp;
import stability.domain.hazard.Verify;
import stability.domain.matter.Matter;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.school.School;
import stability.report.major.MajorHazard.HandlingStep;
import stability.report.major.MajorHazard.Handover;
import stability.report.major.MajorHazard.Supervision;

/** Sorts the steps of a hazard into the systems of the list: each stands in one of them. */
final class Handling {
    private static final Text EXTENDED = Text.of("延至 {0}，{1}（{2}批准）", "to {0}, {1} (approved by {2})");

    private static final Text FAILED = Text.of("{0}，{1}", "{0}, {1}");

    private final School school;
    private final List<Handover> handovers = new ArrayList<>();
    private final List<HandlingStep> steps = new ArrayList<>();
    private final List<Supervision> supervisions = new ArrayList<>();
    private @Nullable String basis;
    private @Nullable Step verified;
    private @Nullable LocalDate authorityOn;
    private @Nullable LocalDate congressOn;
    private @Nullable LocalDate staffNoticeOn;

    private Handling(School school) {
        this.school = school;
    }

    static Handling of(Matter.History<HazardState> history, School school) {
        Handling handling = new Handling(school);
        for (Matter.Applied<HazardState> applied : history.applied()) {
            handling.take(applied.step(), history.matter());
        }
        HazardState state = history.state();
        if (state.unsettled()) {
            // it was verified before it was taken up again
            handling.verified = null;
        }
        return handling;
    }

    private void take(Step step, Matter<HazardState> hazard) {
        Values values = step.values();
        LocalDate on = step.at().toLocalDate();
        switch (step.type().name()) {
            case Assign.STAGE -> handovers.add(handover(on, values));
            case "supervise" -> supervisions.add(new Supervision(values.need(Supervise.LEVEL), on, null));
            case "release" -> release(on);
            case "report_up" -> {
                authorityOn = latest(values, ReportUp.AUTHORITY_ON, authorityOn);
                congressOn = latest(values, ReportUp.CONGRESS_ON, congressOn);
                staffNoticeOn = latest(values, ReportUp.STAFF_NOTICE_ON, staffNoticeOn);
            }
            case Close.STAGE, "sign" -> {}
            default -> {
                if (step.type().name().equals(Verify.STAGE) && values.get(Verify.RESULT) == Result.PASS) {
                    verified = step;
                    return;
                }
                if (step.type().name().equals("regrade")) {
                    basis = values.get(Regrade.NEW_LEVEL) == Level.MAJOR ? values.get(Regrade.BASIS) : basis;
                }
                String name = step.type().name();
                steps.add(
                        new HandlingStep(on, name, hazard.kind().stepLabel(name).in(school.lang()), text(step)));
            }
        }
    }

    private Handover handover(LocalDate on, Values values) {
        return new Handover(
                on,
                school.departmentName(values.need(Assign.DEPARTMENT)),
                values.need(Assign.LEADER),
                values.need(Assign.HANDLER),
                values.need(Assign.REQUIREMENT),
                values.need(Assign.DUE),
                values.get(Assign.INTERIM_CONTROL));
    }

    private void release(LocalDate on) {
        int last = supervisions.size() - 1;
        Supervision running = supervisions.get(last);
        supervisions.set(last, new Supervision(running.by(), running.from(), on));
    }

    private static @Nullable LocalDate latest(Values values, Field<LocalDate> field, @Nullable LocalDate known) {
        LocalDate said = values.get(field);
        return said == null ? known : said;
    }

    /** What was said in a step; null if nothing was. */
    private @Nullable String text(Step step) {
        Values values = step.values();
        return switch (step.type().name()) {
            case "extend" ->
                EXTENDED.with(values.need(Extend.NEW_DUE), values.need(Extend.REASON), values.need(Extend.APPROVED_BY))
                        .in(school.lang());
            case "regrade" -> values.get(Regrade.BASIS);
            case "reopen" -> values.get(Extend.REASON);
            case Verify.STAGE ->
                FAILED.with(Result.FAIL.label(), values.get(Verify.REMARK, "")).in(school.lang());
            default -> values.get(NoteStep.NOTE);
        };
    }

    List<Handover> handovers() {
        return List.copyOf(handovers);
    }

    List<HandlingStep> steps() {
        return List.copyOf(steps);
    }

    List<Supervision> supervisions() {
        return List.copyOf(supervisions);
    }

    /** Why it was graded up; null if it was a major one from the first. */
    @Nullable
    String basis() {
        return basis;
    }

    @Nullable
    LocalDate verifiedOn() {
        return verified == null ? null : verified.at().toLocalDate();
    }

    @Nullable
    String verifiedBy() {
        return verified == null ? null : verified.by();
    }

    @Nullable
    LocalDate authorityOn() {
        return authorityOn;
    }

    @Nullable
    LocalDate congressOn() {
        return congressOn;
    }

    @Nullable
    LocalDate staffNoticeOn() {
        return staffNoticeOn;
    }
}

package stability.report.bulletin;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.Deadline;
import stability.domain.clock.DeadlineRule;
import stability.domain.field.Values;
import stability.domain.hazard.Hazard;
import stability.domain.incident.Close;
import stability.domain.incident.Control;
import stability.domain.incident.Incident;
import stability.domain.incident.IncidentClocks;
import stability.domain.incident.IncidentState;
import stability.domain.incident.Report;
import stability.domain.matter.Matter;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.school.School;
import stability.report.bulletin.IncidentBulletin.Action;
import stability.report.bulletin.IncidentBulletin.Arrival;
import stability.report.bulletin.IncidentBulletin.Closing;
import stability.report.bulletin.IncidentBulletin.Facts;
import stability.report.bulletin.IncidentBulletin.Graded;
import stability.report.bulletin.IncidentBulletin.HazardFound;
import stability.report.bulletin.IncidentBulletin.Told;
import stability.report.view.IncidentItem;
import stability.report.view.Snapshot;

/** Puts a bulletin together from the steps that it tells of: a method for each thing that takes more than a look. */
final class BulletinDraft {
    /** Version of the contract of docs/json.md. */
    private static final int SCHEMA = 1;

    private static final String KIND = "incident-bulletin";

    private final Snapshot at;
    private final School school;
    private final Matter<IncidentState> incident;
    private final Values facts;
    private final BulletinPart part;
    private final IncidentState state;
    private final IncidentClocks clocks;
    /** What the bulletin itself says; nothing while it is still to be written. */
    private final Values own;

    private final IncidentItem.@Nullable Written written;
    private final @Nullable Values closing;

    BulletinDraft(Snapshot at, Matter<IncidentState> incident, BulletinPart part) {
        this.at = at;
        this.school = at.school();
        this.incident = incident;
        this.facts = at.history(incident).facts();
        this.part = part;
        state = part.state();
        clocks = IncidentClocks.of(facts, part.after(), school, part.cutOff());
        Step step = part.step();
        own = step == null ? Values.EMPTY : step.values();
        written = step == null ? null : IncidentItem.written(step, part.number(), clocks);
        closing = isTold(Close.STAGE) ? state.closing() : null;
    }

    /** One argument a line, in the order of the contract; what has a rule of its own is a method of the same name. */
    IncidentBulletin bulletin() {
        return new IncidentBulletin(
                SCHEMA,
                KIND,
                school.language(),
                school.name(),
                incident.id(),
                facts.need(Incident.TITLE),
                part.kind(),
                part.number(),
                part.issue(),
                part.step() == null,
                own.get(Report.URGENCY, Report.usual(state.level())),
                own.get(Report.APPROVED_BY),
                own.get(Report.TO),
                part.cutOff(),
                written == null ? null : written.at(),
                written == null ? due() : written.due(),
                written == null ? null : written.late(),
                part.before() == null ? null : part.before().at(),
                part.isNewsOnly() ? null : facts(),
                isTold("grade") ? new Graded(state.level(), state.levelBasis()) : null,
                isTold("casualties") ? state.harm() : null,
                isTold("loss") ? state.loss() : null,
                remarks(),
                own.get(Report.TREND),
                arrivals(),
                actions(),
                closing == null ? own.get(Report.CAUSE) : closing.need(Close.CAUSE),
                own.get(Report.PLANNED),
                own.get(Report.REQUEST),
                told(),
                closing());
    }

    /** Whether it says what a step of this type settled: a follow-up only if the step is news. */
    private boolean isTold(String step) {
        return !part.isNewsOnly() || !part.steps(step).isEmpty();
    }

    /** The steps of this type, the earliest first: reports tell what happened, however late it was entered. */
    private List<Step> byTime(String name) {
        return part.steps(name).stream()
                .sorted(Comparator.comparing(step -> step.at().toInstant()))
                .toList();
    }

    private Facts facts() {
        String department = facts.get(Incident.DEPARTMENT);
        return new Facts(
                facts.need(Incident.LEARNED),
                facts.need(Incident.SOURCE),
                facts.need(Incident.OCCURRED),
                facts.need(Incident.PLACE),
                department,
                department == null ? null : school.departmentName(department),
                facts.need(Incident.CLASS),
                facts.get(Incident.TYPE),
                facts.get(Incident.NATURE),
                facts.need(Incident.SUMMARY),
                facts.get(Incident.SCOPE));
    }

    /** By when a draft has to be out. */
    private @Nullable OffsetDateTime due() {
        String clock = switch (part.kind()) {
            case FIRST -> DeadlineRule.INCIDENT_FIRST;
            case FOLLOW_UP -> DeadlineRule.INCIDENT_FOLLOW_UP;
            case FINAL -> DeadlineRule.INCIDENT_FINAL;
        };
        return clocks.duties().stream()
                .filter(duty -> duty.open() && duty.clock().id().startsWith(clock))
                .reduce((one, other) -> other)
                .map(Deadline::due)
                .orElse(null);
    }

    private List<String> remarks() {
        return part.steps().stream()
                .filter(step ->
                        List.of("casualties", "loss").contains(step.type().name()))
                .filter(step -> step.values().has(NoteStep.NAMELESS_REMARK))
                .map(step -> step.values().need(NoteStep.NAMELESS_REMARK))
                .toList();
    }

    private List<Arrival> arrivals() {
        OffsetDateTime learned = state.learned();
        OffsetDateTime due = Objects.requireNonNull(clocks.duty(DeadlineRule.INCIDENT_ARRIVAL), "it has been reported")
                .due();
        OffsetDateTime first = state.arrivals().stream()
                .map(Step::at)
                .min(OffsetDateTime.timeLineOrder())
                .orElse(null);
        List<Arrival> arrivals = new ArrayList<>();
        for (Step step : byTime("arrive")) {
            arrivals.add(new Arrival(
                    step.at(),
                    step.values().get(Incident.ARRIVED),
                    step.values().get(NoteStep.NAMELESS_REMARK),
                    IncidentItem.minutes(learned, step.at()),
                    step.at().equals(first) ? Math.max(0, IncidentItem.minutes(due, step.at())) : null));
        }
        return List.copyOf(arrivals);
    }

    private List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (Step step : part.steps()) {
            String did = step.type().name();
            String text = did.equals("plan")
                    ? step.values().need(Incident.PLAN)
                    : did.equals("measure") || did.equals(Control.STAGE)
                            ? step.values().need(NoteStep.NAMELESS)
                            : null;
            if (text != null) {
                actions.add(new Action(step.at(), did, step.type().label().in(school.lang()), text));
            }
        }
        actions.sort(Comparator.comparing(action -> action.at().toInstant()));
        return List.copyOf(actions);
    }

    private List<Told> told() {
        List<Told> told = new ArrayList<>();
        for (Step step : byTime("notify")) {
            Values values = step.values();
            told.add(new Told(
                    step.at(),
                    values.need(Incident.TOLD_WHO),
                    values.get(Incident.TOLD_WHOM),
                    values.need(Incident.TOLD_HOW),
                    values.get(NoteStep.NAMELESS_REMARK)));
        }
        return List.copyOf(told);
    }

    /** How the inquiry ended; null while it has not, and in a follow-up to which that is no news. */
    private @Nullable Closing closing() {
        OffsetDateTime closed = state.closed();
        if (closing == null || closed == null) {
            return null;
        }
        List<HazardFound> found = new ArrayList<>();
        for (String id : closing.get(Close.HAZARDS, List.of())) {
            String title = at.ledger().hazards().stream()
                    .filter(hazard -> hazard.id().equals(id))
                    .map(hazard -> at.history(hazard).facts().need(Hazard.TITLE))
                    .findFirst()
                    .orElse(null);
            found.add(new HazardFound(id, title));
        }
        return new Closing(
                closed,
                closing.need(Close.LESSONS),
                closing.get(Close.RESPONSIBILITY),
                closing.get(Close.REMEDIES),
                closing.get(Close.AFTERCARE),
                List.copyOf(found));
    }
}

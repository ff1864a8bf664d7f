package stability.report;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.Matter;
import stability.domain.NoteStep;
import stability.domain.Step;
import stability.domain.Values;
import stability.domain.clock.Clock;
import stability.domain.clock.Deadline;
import stability.domain.hazard.Hazard;
import stability.domain.incident.Arrive;
import stability.domain.incident.Close;
import stability.domain.incident.Control;
import stability.domain.incident.Incident;
import stability.domain.incident.IncidentClocks;
import stability.domain.incident.IncidentState;
import stability.domain.incident.Notify;
import stability.domain.incident.Plan;
import stability.domain.incident.Report;
import stability.domain.ledger.Ledger;
import stability.domain.school.School;
import stability.report.IncidentBulletin.Action;
import stability.report.IncidentBulletin.Arrival;
import stability.report.IncidentBulletin.Closing;
import stability.report.IncidentBulletin.Facts;
import stability.report.IncidentBulletin.Found;
import stability.report.IncidentBulletin.Graded;
import stability.report.IncidentBulletin.Told;

/** Puts a bulletin together from the steps that it tells of. */
final class BulletinDraft {
    private final Ledger ledger;
    private final School school;
    private final Matter<IncidentState> incident;
    private final Values facts;
    private final BulletinPart part;

    BulletinDraft(Ledger ledger, Matter<IncidentState> incident, BulletinPart part) {
        this.ledger = ledger;
        this.school = ledger.school();
        this.incident = incident;
        this.facts = incident.facts();
        this.part = part;
    }

    IncidentBulletin bulletin() {
        IncidentState state = part.state();
        IncidentClocks clocks = IncidentClocks.of(facts, part.after(), school, part.cutOff());
        Step step = part.step();
        Values own = step == null ? Values.EMPTY : step.values();
        IncidentItem.Written written = step == null ? null : IncidentItem.written(step, part.number(), clocks);
        Values closing = part.isNewsOnly() && part.steps(Close.STAGE).isEmpty() ? null : state.closing();
        boolean counted = !part.isNewsOnly() || !part.steps("casualties").isEmpty();
        boolean estimated = !part.isNewsOnly() || !part.steps("loss").isEmpty();
        return new IncidentBulletin(
                1,
                "incident-bulletin",
                school.language(),
                school.name(),
                incident.id(),
                facts.need(Incident.TITLE),
                part.kind(),
                part.number(),
                part.issue(),
                step == null,
                own.get(Report.URGENCY, Report.usual(state.level())),
                own.get(Report.APPROVED_BY),
                own.get(Report.TO),
                part.cutOff(),
                step == null ? null : step.at(),
                written == null ? due(clocks) : written.due(),
                written == null ? null : written.late(),
                part.before() == null ? null : part.before().at(),
                part.isNewsOnly() ? null : facts(),
                part.isNewsOnly() && part.steps("grade").isEmpty()
                        ? null
                        : new Graded(state.level(), state.levelBasis()),
                counted ? state.harm() : null,
                estimated ? state.loss() : null,
                remarks(),
                own.get(Report.TREND),
                arrivals(),
                actions(),
                closing == null ? own.get(Report.CAUSE) : closing.need(Close.CAUSE),
                own.get(Report.PLANNED),
                own.get(Report.REQUEST),
                byTime("notify").stream().map(BulletinDraft::told).toList(),
                closing == null || state.closed() == null ? null : closing(closing, state.closed()));
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
    private @Nullable OffsetDateTime due(IncidentClocks clocks) {
        String clock = switch (part.kind()) {
            case FIRST -> Clock.INCIDENT_FIRST;
            case FOLLOW_UP -> Clock.INCIDENT_FOLLOW_UP;
            case FINAL -> Clock.INCIDENT_FINAL;
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
                .filter(step -> step.values().has(Notify.REMARK))
                .map(step -> step.values().need(Notify.REMARK))
                .toList();
    }

    private List<Arrival> arrivals() {
        OffsetDateTime learned = part.state().learned();
        OffsetDateTime due = school.reckoning()
                .of(school.clock(Clock.INCIDENT_ARRIVAL), learned, null)
                .due();
        OffsetDateTime first = part.state().arrivals().stream()
                .map(Step::at)
                .min(OffsetDateTime.timeLineOrder())
                .orElse(null);
        List<Arrival> arrivals = new ArrayList<>();
        for (Step step : byTime("arrive")) {
            arrivals.add(new Arrival(
                    step.at(),
                    step.values().get(Arrive.POSTS),
                    step.values().get(Arrive.REMARK),
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
                    ? step.values().need(Plan.PLAN)
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

    private static Told told(Step step) {
        Values values = step.values();
        return new Told(
                step.at(),
                values.need(Notify.WHO),
                values.get(Notify.WHOM),
                values.need(Notify.HOW),
                values.get(Notify.REMARK));
    }

    private Closing closing(Values closing, OffsetDateTime at) {
        List<Found> found = new ArrayList<>();
        for (String id : closing.get(Close.HAZARDS, List.of())) {
            String title = ledger.hazards().stream()
                    .filter(hazard -> hazard.id().equals(id))
                    .map(hazard -> hazard.facts().need(Hazard.TITLE))
                    .findFirst()
                    .orElse(null);
            found.add(new Found(id, title));
        }
        return new Closing(
                at,
                closing.need(Close.LESSONS),
                closing.get(Close.RESPONSIBILITY),
                closing.get(Close.REMEDIES),
                closing.get(Close.AFTERCARE),
                List.copyOf(found));
    }
}

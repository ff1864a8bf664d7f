package stability.report;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.EventClass;
import stability.domain.Lang;
import stability.domain.Matter;
import stability.domain.NoteStep;
import stability.domain.Step;
import stability.domain.Values;
import stability.domain.Word;
import stability.domain.clock.Clock;
import stability.domain.clock.Deadline;
import stability.domain.hazard.Hazard;
import stability.domain.incident.Arrive;
import stability.domain.incident.Close;
import stability.domain.incident.Control;
import stability.domain.incident.Harm;
import stability.domain.incident.Incident;
import stability.domain.incident.IncidentClocks;
import stability.domain.incident.IncidentState;
import stability.domain.incident.IncidentWords.Bulletin;
import stability.domain.incident.IncidentWords.How;
import stability.domain.incident.IncidentWords.Nature;
import stability.domain.incident.IncidentWords.Urgency;
import stability.domain.incident.IncidentWords.Who;
import stability.domain.incident.Notify;
import stability.domain.incident.Plan;
import stability.domain.incident.Report;
import stability.domain.ledger.Ledger;
import stability.domain.school.IncidentLevel;
import stability.domain.school.School;

/**
 * A bulletin on an incident (快报): a pure function of the ledger, what is asked for and the cut-off. The components, in
 * this order and under these names, are the JSON contract of docs/json.md. A follow-up tells only what was recorded
 * since the bulletin before it: what is not new is null or empty.
 *
 * @param number its number among those of its kind: 续报2
 * @param issue its number among all bulletins on the incident
 * @param draft whether it is still to be approved and entered
 * @param approvedBy by post; null in a draft
 * @param to null in a draft
 * @param cutOff what was recorded after it does not count; of a bulletin on record, the moment of its entry
 * @param reported when it was made; null in a draft
 * @param due by when it is or was due; null if it was not asked for by a clock
 * @param late whole minutes behind that; 0 in time; null in a draft and where nothing was due
 * @param since when the bulletin before it was made; null in the first
 * @param facts null in a follow-up
 * @param level null in a follow-up without a new grade
 * @param casualties as counted when it was written; null if nobody has counted, or not since the bulletin before
 * @param loss direct loss in 万元; null likewise
 * @param remarks what was noted with counts and estimates
 * @param actions plans, measures and control, in order
 * @param told who was told, in order
 * @param cause of the closing, else the first idea of the bulletin; null if nobody says
 * @param closing null before it is closed
 */
public record IncidentBulletin(
        int schema,
        String kind,
        Word language,
        String school,
        String id,
        String title,
        Bulletin bulletin,
        int number,
        int issue,
        boolean draft,
        Urgency urgency,
        @Nullable String approvedBy,
        @Nullable String to,
        OffsetDateTime cutOff,
        @Nullable OffsetDateTime reported,
        @Nullable OffsetDateTime due,
        @Nullable Integer late,
        @Nullable OffsetDateTime since,
        @Nullable Facts facts,
        @Nullable Graded level,
        @Nullable Harm casualties,
        @Nullable BigDecimal loss,
        List<String> remarks,
        @Nullable String trend,
        List<Arrival> arrivals,
        List<Action> actions,
        @Nullable String cause,
        @Nullable String planned,
        @Nullable String request,
        List<Told> told,
        @Nullable Closing closing) {

    /** What was known from the call. */
    public record Facts(
            OffsetDateTime learned,
            String source,
            OffsetDateTime occurred,
            String place,
            @Nullable String department,
            @Nullable String departmentName,
            EventClass class_,
            @Nullable String type,
            @Nullable Nature nature,
            String summary,
            @Nullable String scope) {}

    /** The level and why; no basis before it is graded. */
    public record Graded(IncidentLevel level, @Nullable String basis) {}

    /**
     * An arrival on the scene.
     *
     * @param minutes whole minutes from the call
     * @param late whole minutes beyond the limit; null if it was not the first, which alone is judged
     */
    public record Arrival(
            OffsetDateTime at,
            @Nullable String who,
            @Nullable String note,
            int minutes,
            @Nullable Integer late) {}

    /** Something that was done. */
    public record Action(OffsetDateTime at, String did, String didName, String text) {}

    /** Somebody who was told. */
    public record Told(
            OffsetDateTime at,
            Who who,
            @Nullable String whom,
            How how,
            @Nullable String note) {}

    /** How the inquiry ended. */
    public record Closing(
            OffsetDateTime at,
            String lessons,
            @Nullable String responsibility,
            @Nullable String remedies,
            @Nullable String aftercare,
            List<Found> hazards) {}

    /** A hazard that it brought to light; the title is null if it is not in the ledger. */
    public record Found(String id, @Nullable String title) {}

    /** The language it is written in. */
    public Lang lang() {
        return Lang.of(language.word());
    }

    /** The name of its files: {@code I-20190925-7k3q9-follow-up-2}. */
    public String file() {
        String name = id + "-" + bulletin.word().replace('_', '-');
        return name + (bulletin == Bulletin.FOLLOW_UP ? "-" + number : "") + (draft ? "-draft" : "");
    }

    /**
     * The bulletin that is asked for; refused if it is neither on record nor the next in turn.
     *
     * @param kind null for the last on record, or the next if there is none
     * @param number null for the last of its kind
     * @param next whether the next one is meant, whatever is on record
     * @param cutOff in the school's zone
     */
    public static IncidentBulletin of(
            Ledger ledger,
            Matter<IncidentState> incident,
            @Nullable Bulletin kind,
            @Nullable Integer number,
            boolean next,
            OffsetDateTime cutOff) {
        BulletinPart part = BulletinPart.of(incident, kind, number, next, cutOff);
        School school = ledger.school();
        Values facts = incident.facts();
        IncidentState state = part.state();
        IncidentClocks clocks = IncidentClocks.of(facts, part.after(), school, part.cutOff());
        Step step = part.step();
        Values own = step == null ? Values.EMPTY : step.values();
        IncidentItem.Written written = step == null ? null : IncidentItem.written(step, clocks);
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
                written == null ? due(part, clocks) : written.due(),
                written == null ? null : written.late(),
                part.before() == null ? null : part.before().at(),
                part.isNewsOnly() ? null : facts(facts, school),
                part.isNewsOnly() && part.steps("grade").isEmpty()
                        ? null
                        : new Graded(state.level(), state.levelBasis()),
                counted ? state.harm() : null,
                estimated ? state.loss() : null,
                remarks(part),
                own.get(Report.TREND),
                arrivals(part, school),
                actions(part, school),
                closing == null ? own.get(Report.CAUSE) : closing.need(Close.CAUSE),
                own.get(Report.PLANNED),
                own.get(Report.REQUEST),
                part.steps("notify").stream().map(IncidentBulletin::told).toList(),
                closing == null || state.closed() == null ? null : closing(closing, state.closed(), ledger));
    }

    private static Facts facts(Values facts, School school) {
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
    private static @Nullable OffsetDateTime due(BulletinPart part, IncidentClocks clocks) {
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

    private static List<String> remarks(BulletinPart part) {
        return part.steps().stream()
                .filter(step ->
                        List.of("casualties", "loss").contains(step.type().name()))
                .filter(step -> step.values().has(Notify.REMARK))
                .map(step -> step.values().need(Notify.REMARK))
                .toList();
    }

    private static List<Arrival> arrivals(BulletinPart part, School school) {
        OffsetDateTime learned = part.state().learned();
        OffsetDateTime due = school.reckoning()
                .of(school.clock(Clock.INCIDENT_ARRIVAL), learned, null)
                .due();
        OffsetDateTime first = part.state().arrivals().stream()
                .map(Step::at)
                .min(OffsetDateTime.timeLineOrder())
                .orElse(null);
        List<Arrival> arrivals = new ArrayList<>();
        for (Step step : part.steps("arrive")) {
            arrivals.add(new Arrival(
                    step.at(),
                    step.values().get(Arrive.POSTS),
                    step.values().get(Arrive.REMARK),
                    IncidentItem.minutes(learned, step.at()),
                    step.at().equals(first) ? Math.max(0, IncidentItem.minutes(due, step.at())) : null));
        }
        return List.copyOf(arrivals);
    }

    private static List<Action> actions(BulletinPart part, School school) {
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

    private static Closing closing(Values closing, OffsetDateTime at, Ledger ledger) {
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

package stability.report.todo;

import stability.domain.clock.DeadlineRule;
import stability.domain.incident.IncidentState;
import stability.domain.incident.IncidentWords.Bulletin;

/** The command that does what a clock of an incident asks for, or what has to be done before it. */
final class IncidentCommands {
    private static final String APPROVED = " --to … --approved-by …";

    private IncidentCommands() {}

    static String of(String id, IncidentState state, String clock) {
        return switch (clock) {
            case DeadlineRule.INCIDENT_ARRIVAL -> "stability incident arrive " + id;
            case DeadlineRule.INCIDENT_HEAD -> "stability incident notify " + id + " --who head --how …";
            case DeadlineRule.INCIDENT_PHONE, DeadlineRule.INCIDENT_AUTHORITIES, DeadlineRule.INCIDENT_HEALTH ->
                "stability incident notify " + id + " --who authority --how …";
            case DeadlineRule.INCIDENT_FIRST -> report(id, Bulletin.FIRST);
            case DeadlineRule.INCIDENT_FOLLOW_UP, DeadlineRule.INCIDENT_FOLLOW_UP_MORNING -> next(id, state);
            case DeadlineRule.INCIDENT_FINAL -> last(id, state);
            default -> close(id);
        };
    }

    private static String next(String id, IncidentState state) {
        return report(id, state.has(Bulletin.FIRST) ? Bulletin.FOLLOW_UP : Bulletin.FIRST);
    }

    /** A final bulletin comes after the first, says casualties and loss, and the cause unless closing has said it. */
    private static String last(String id, IncidentState state) {
        if (!state.has(Bulletin.FIRST)) {
            return report(id, Bulletin.FIRST);
        }
        if (state.harm() == null) {
            return "stability incident casualties " + id + " --dead … --serious … --minor …";
        }
        if (state.loss() == null) {
            return "stability incident loss " + id + " --amount …";
        }
        return report(id, Bulletin.FINAL) + (state.closing() == null ? " --cause …" : "");
    }

    private static String report(String id, Bulletin kind) {
        return "stability incident report " + id + " --kind " + kind.word() + APPROVED;
    }

    static String close(String id) {
        return "stability incident close " + id + " --cause … --lessons …";
    }
}

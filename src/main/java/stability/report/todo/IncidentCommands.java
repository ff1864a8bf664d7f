package stability.report.todo;

import stability.domain.clock.DeadlineRule;

/** The command that does what a clock of an incident asks for. */
final class IncidentCommands {
    private static final String APPROVED = " --to … --approved-by …";

    private IncidentCommands() {}

    static String of(String id, String clock) {
        return switch (clock) {
            case DeadlineRule.INCIDENT_ARRIVAL -> "stability incident arrive " + id;
            case DeadlineRule.INCIDENT_HEAD -> "stability incident notify " + id + " --who head --how …";
            case DeadlineRule.INCIDENT_PHONE, DeadlineRule.INCIDENT_AUTHORITIES, DeadlineRule.INCIDENT_HEALTH ->
                "stability incident notify " + id + " --who authority --how …";
            case DeadlineRule.INCIDENT_FIRST -> report(id, "first");
            case DeadlineRule.INCIDENT_FOLLOW_UP, DeadlineRule.INCIDENT_FOLLOW_UP_MORNING -> report(id, "follow_up");
            case DeadlineRule.INCIDENT_FINAL -> report(id, "final");
            default -> close(id);
        };
    }

    private static String report(String id, String kind) {
        return "stability incident report " + id + " --kind " + kind + APPROVED;
    }

    static String close(String id) {
        return "stability incident close " + id + " --cause … --lessons …";
    }
}

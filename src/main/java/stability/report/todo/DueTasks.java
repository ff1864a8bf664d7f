package stability.report.todo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import stability.domain.clock.DeadlineRule;
import stability.domain.incident.Incident;
import stability.domain.incident.IncidentState;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionState;
import stability.domain.warning.Warning;
import stability.report.view.DueItem;
import stability.report.view.PetitionItem;
import stability.report.view.View;

/** What clocks and warnings ask for: of a petition what has to be done first, of an incident every duty, follow-ups once. */
final class DueTasks {
    private DueTasks() {}

    static void add(TodoMaking making) {
        Map<String, View<PetitionState, PetitionItem>> petitions = new HashMap<>();
        making.at().petitions().forEach(view -> petitions.put(view.item().id(), view));
        Map<String, IncidentState> incidents = new HashMap<>();
        making.at().incidents().forEach(view -> incidents.put(view.item().id(), view.state()));
        Set<String> told = new HashSet<>();
        Map<String, List<DueItem>> followUps = new LinkedHashMap<>();
        for (DueItem item : making.at().due()) {
            String kind = item.kind();
            if (kind.equals(Petition.KIND.noun())) {
                View<PetitionState, PetitionItem> petition = petitions.get(item.id());
                if (petition != null && told.add(item.id())) {
                    String command = PetitionCommands.of(petition, item.duty().word());
                    making.add(Task.PETITION, TodoRow.of(item, null, 1, command));
                }
            } else if (kind.equals(Warning.KIND.noun())) {
                making.add(Task.WARNING, TodoRow.of(item, item.title(), 1, WarningCommands.act(item, making.at())));
            } else if (kind.equals(Incident.KIND.noun()) && isFollowUp(item)) {
                followUps.computeIfAbsent(item.id(), id -> new ArrayList<>()).add(item);
            } else if (kind.equals(Incident.KIND.noun())) {
                String command = command(item, incidents);
                making.add(Task.INCIDENT, TodoRow.of(item, item.title(), 1, command));
            }
        }
        followUps.values().forEach(items -> followUp(making, items, command(items.get(0), incidents)));
    }

    private static String command(DueItem item, Map<String, IncidentState> incidents) {
        IncidentState state = Objects.requireNonNull(incidents.get(item.id()));
        return IncidentCommands.of(item.id(), state, item.duty().word());
    }

    private static boolean isFollowUp(DueItem item) {
        String clock = item.duty().word();
        return clock.equals(DeadlineRule.INCIDENT_FOLLOW_UP) || clock.equals(DeadlineRule.INCIDENT_FOLLOW_UP_MORNING);
    }

    /** One row, however many are due by the end of the day; if none is, the next that will be. */
    private static void followUp(TodoMaking making, List<DueItem> items, String command) {
        DueItem first = items.get(0);
        int due = items.stream()
                .filter(item -> item.daysLeft() <= 0)
                .mapToInt(DueItem::count)
                .sum();
        making.add(Task.FOLLOW_UP, TodoRow.of(first, first.title(), Math.max(1, due), command));
    }
}

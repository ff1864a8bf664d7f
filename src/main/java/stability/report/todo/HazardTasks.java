package stability.report.todo;

import java.util.List;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Stage;
import stability.report.view.HazardItem;
import stability.report.view.View;

/** Hazards by what comes next: each is in one group, and in none while it is put right and there is time. */
final class HazardTasks {
    private HazardTasks() {}

    static void add(TodoMaking making) {
        for (View<HazardState, HazardItem> view : making.at().hazards()) {
            HazardItem hazard = view.item();
            switch (hazard.state()) {
                case REGISTERED -> add(making, Task.TO_ASSIGN, hazard, Deed.ASSIGN);
                case ASSIGNED -> rectify(making, hazard);
                case RECTIFIED -> add(making, Task.TO_VERIFY, hazard, Deed.VERIFY);
                case VERIFIED -> add(making, Task.TO_CLOSE, hazard, Deed.CLOSE_HAZARD);
                case UNREGISTERED, CLOSED, VOIDED -> {}
            }
        }
    }

    private static void rectify(TodoMaking making, HazardItem hazard) {
        Integer left = hazard.daysLeft();
        if (left == null || left > making.soon()) {
            return;
        }
        Task task = left < 0 ? Task.OVERDUE : left == 0 ? Task.DUE_TODAY : Task.DUE_SOON;
        add(making, task, hazard, Deed.RECTIFY);
    }

    private static void add(TodoMaking making, Task task, HazardItem hazard, Deed deed) {
        boolean limited = hazard.state() != Stage.VERIFIED;
        making.add(
                task,
                new TodoRow(
                        List.of(hazard.id()),
                        hazard.title(),
                        deed,
                        making.name(deed),
                        hazard.department(),
                        hazard.departmentName(),
                        null,
                        limited ? hazard.due() : null,
                        null,
                        limited ? hazard.daysLeft() : null,
                        hazard.overdue(),
                        true,
                        1,
                        "stability hazard " + command(hazard)));
    }

    private static String command(HazardItem hazard) {
        return switch (hazard.state()) {
            case REGISTERED ->
                "assign " + hazard.id() + " --leader … -d " + hazard.department()
                        + " --handler … --requirement … --due …";
            case ASSIGNED -> "rectify " + hazard.id() + " --note …";
            case RECTIFIED -> "verify " + hazard.id() + " --result pass";
            case VERIFIED -> "close " + hazard.id() + " --outcome eliminated";
            case UNREGISTERED, CLOSED, VOIDED -> "show " + hazard.id();
        };
    }
}

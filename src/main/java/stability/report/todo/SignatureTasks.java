package stability.report.todo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.matter.MatterState;
import stability.domain.matter.Signatures;
import stability.domain.matter.Signatures.SignRole;
import stability.report.view.Signer;
import stability.report.view.Snapshot;

/** Who has to sign what: one row for each role and post, or department where the account does not name a post. */
final class SignatureTasks {
    private static final String UNKNOWN = "…";

    private SignatureTasks() {}

    /** Whose signatures stand in one row. */
    private record Desk(
            SignRole role, @Nullable String post, @Nullable String department) {}

    /** What lies there: the ids, and how many stages. */
    private static final class Pile {
        private final Set<String> ids = new LinkedHashSet<>();
        private int stages;
    }

    static void add(TodoMaking making) {
        Map<Desk, Pile> desks = new LinkedHashMap<>();
        Snapshot at = making.at();
        at.ledger().all().forEach(matter -> {
            MatterState state = at.history(matter).state();
            if (state.onRecord() && !state.signatures().isComplete()) {
                add(making, Signer.of(at.history(matter), at), state.signatures(), matter.id(), desks);
            }
        });
        List<Map.Entry<Desk, Pile>> ordered = new ArrayList<>(desks.entrySet());
        // whoever has most to sign first; the sort is stable, so else in the order of the matters
        ordered.sort(Comparator.comparingInt((Map.Entry<Desk, Pile> each) -> each.getValue().stages)
                .reversed()
                .thenComparing(each -> each.getKey().role()));
        ordered.forEach(each -> making.addAnyway(Task.SIGN, row(making, each.getKey(), each.getValue())));
    }

    private static void add(TodoMaking making, Signer signer, Signatures signatures, String id, Map<Desk, Pile> desks) {
        if (!making.asks(signer.department())) {
            return;
        }
        for (Signatures.Missing missing : signatures.missing()) {
            String post = signer.post(missing.role());
            boolean byDepartment = post == null && missing.role() == SignRole.RESPONSIBLE;
            Desk desk = new Desk(missing.role(), post, byDepartment ? signer.department() : null);
            Pile pile = desks.computeIfAbsent(desk, each -> new Pile());
            pile.ids.add(id);
            pile.stages++;
        }
    }

    private static TodoRow row(TodoMaking making, Desk desk, Pile pile) {
        Deed deed = desk.role() == SignRole.LEADER ? Deed.SIGN_LEADER : Deed.SIGN_RESPONSIBLE;
        List<String> ids = List.copyOf(pile.ids);
        String department = desk.department();
        return new TodoRow(
                ids,
                null,
                deed,
                making.name(deed),
                department,
                department == null ? null : making.at().school().departmentName(department),
                desk.post(),
                null,
                null,
                null,
                false,
                true,
                pile.stages,
                command(making, desk, ids));
    }

    /** What a post signs by the account needs no ids: the command finds it, and asks once for all of it. */
    private static String command(TodoMaking making, Desk desk, List<String> ids) {
        String sign = "stability sign --role " + desk.role().word();
        String post = typed(desk.post());
        return post.equals(UNKNOWN)
                ? sign + " --name " + post + " " + String.join(" ", ids)
                : sign + " --post " + post + making.asked();
    }

    /** A post as it can be typed: in quotes if a shell would take it for more than one word. */
    private static String typed(@Nullable String post) {
        if (post == null || post.chars().anyMatch(each -> "\"$`!\\%".indexOf(each) >= 0)) {
            return UNKNOWN;
        }
        return post.codePoints().allMatch(Character::isLetterOrDigit) ? post : "\"" + post + "\"";
    }
}

package stability.cli.matter;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.cli.output.StepText;
import stability.cli.session.Messages;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.ledger.Kinds;
import stability.domain.ledger.Links;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;

/**
 * The links of a matter in both directions: what it names, and what names it.
 *
 * @param to ids that the matter names, each with its kind and title
 * @param from the same of the matters that name it
 */
record ShownLinks(List<Other> to, List<Other> from) {

    /**
     * The other end.
     *
     * @param title null if the matter is not there, or cannot be read
     * @param there whether there is a file of it
     * @param voided whether it is out of the account
     */
    record Other(String id, Text kind, @Nullable String title, boolean there, boolean voided) {}

    /**
     * As the account stood at the cut-off: what was in force then.
     *
     * @param naming the matters whose files name it
     */
    static ShownLinks of(Session session, Matter<?> matter, List<Matter<?>> naming, OffsetDateTime cutOff) {
        List<Other> to = new ArrayList<>();
        for (Links.Link link : Links.inForce(standing(matter.history(cutOff.toInstant())))) {
            Kind<?> kind = Kinds.of(link.id());
            if (kind != null && session.records().exists(kind, link.id())) {
                Matter<?> other = session.records().readIfSound(kind, link.id());
                to.add(other == null ? new Other(link.id(), kind.label(), null, true, false) : other(other, cutOff));
            } else {
                to.add(new Other(link.id(), link.field().label(), null, false, false));
            }
        }
        List<Other> from = new ArrayList<>();
        for (Matter<?> other : naming) {
            boolean known = Links.inForce(other.history(cutOff.toInstant())).stream()
                    .anyMatch(link -> link.id().equals(matter.id()));
            if (known) {
                from.add(other(other, cutOff));
            }
        }
        return new ShownLinks(to, from);
    }

    /** Of a matter that was taken out of the account, what it said before. */
    private static <S extends MatterState> Matter.History<S> standing(Matter.History<S> history) {
        Matter.History<S> stood = history.stood();
        return stood == null ? history : stood;
    }

    private static Other other(Matter<?> matter, OffsetDateTime cutOff) {
        Matter.History<?> history = matter.history(cutOff.toInstant());
        return new Other(matter.id(), matter.kind().label(), history.title(), true, history.isVoided());
    }

    void print(Session session) {
        to.forEach(other -> print(session, from.contains(other) ? "↔ " : "→ ", other));
        from.stream().filter(other -> !to.contains(other)).forEach(other -> print(session, "← ", other));
    }

    private static void print(Session session, String arrow, Other other) {
        String title = other.title() == null
                ? session.say(
                        other.there()
                                ? Text.of("（文件读不出）", "(its file cannot be read)")
                                : Text.of("（台账里没有）", "(not in the ledger)"))
                : other.title().replace(' ', '/').equals(other.id()) ? "" : other.title();
        String mark = other.voided() ? session.say(Text.of("（{0}）", " ({0})").with(StepText.VOIDED)) : "";
        String line = arrow + session.say(other.kind()) + " " + other.id() + "  " + title + mark;
        session.environment()
                .out()
                .println(Messages.visible(line.replace('\n', ' ').stripTrailing()));
    }

    static List<Map<String, @Nullable Object>> maps(List<Other> others) {
        List<Map<String, @Nullable Object>> maps = new ArrayList<>();
        for (Other other : others) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("id", other.id());
            map.put("title", other.title());
            map.put("voided", other.voided());
            maps.add(map);
        }
        return maps;
    }
}

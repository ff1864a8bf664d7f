package stability.domain.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Place;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;

/** What a matter's facts and steps say of other matters. */
public final class Links {
    private Links() {}

    /**
     * One mention of another matter.
     *
     * @param field which field names it
     * @param id the id of the other
     * @param place where it stands; null if it is not read from a file
     */
    public record Link(Field<?> field, String id, @Nullable Place place) {}

    /** The other matters that this one names, each once, in the order of the file. */
    public static List<Link> of(Matter<?> matter) {
        Map<String, Link> links = new LinkedHashMap<>();
        values(matter.facts(), links);
        for (Step step : matter.steps()) {
            values(step.values(), links);
        }
        links.remove(matter.id());
        return new ArrayList<>(links.values());
    }

    /**
     * The other matters that what is in force names, each once, in the order of the file: the facts in force, and the steps
     * that were not voided, whether they hold or not. None if the matter itself is voided.
     */
    public static List<Link> inForce(Matter.History<?> history) {
        if (!history.isMended()) {
            return of(history.matter());
        }
        Map<String, Link> links = new LinkedHashMap<>();
        if (!history.isVoided()) {
            values(history.facts(), links);
            Set<Step> voided = Set.copyOf(history.voided());
            for (Step step : history.matter().steps()) {
                if (!step.type().isMending() && !voided.contains(step)) {
                    values(step.values(), links);
                }
            }
        }
        links.remove(history.matter().id());
        return new ArrayList<>(links.values());
    }

    /** The ids of the matters that the steps in force name. */
    public static List<String> inSteps(Matter.History<?> history) {
        Map<String, Link> links = new LinkedHashMap<>();
        history.applied().forEach(applied -> values(applied.step().values(), links));
        return List.copyOf(links.keySet());
    }

    /** The ids of the matters that the facts in force name. */
    public static List<String> inFacts(Matter.History<?> history) {
        Map<String, Link> links = new LinkedHashMap<>();
        values(history.facts(), links);
        return List.copyOf(links.keySet());
    }

    /** Whether matters of this kind have a field that could hold the id. */
    public static boolean mayName(Kind<?> kind, String id) {
        return kind.facts().stream().anyMatch(field -> mayHold(field.type(), id))
                || kind.steps().stream()
                        .flatMap(step -> step.fields().stream())
                        .anyMatch(field -> mayHold(field.type(), id));
    }

    private static boolean mayHold(Type<?> type, String id) {
        if (type instanceof Type.Scalar<?> scalar) {
            return scalar.role() == Type.Role.LINK && scalar.parse(id) != null;
        }
        if (type instanceof Type.ListOf<?> list) {
            return mayHold(list.item(), id);
        }
        return type instanceof Type.Group group && group.fields().stream().anyMatch(field -> mayHold(field.type(), id));
    }

    private static void values(Values values, Map<String, Link> links) {
        for (Field<?> field : values.fields()) {
            add(field, field.type(), values.get(field), values.place(field), links);
        }
    }

    private static void add(
            Field<?> field, Type<?> type, @Nullable Object value, @Nullable Place place, Map<String, Link> links) {
        if (type instanceof Type.Scalar<?> scalar && scalar.role() == Type.Role.LINK && value instanceof String id) {
            links.putIfAbsent(id, new Link(field, id, place));
        } else if (type instanceof Type.ListOf<?> list && value instanceof List<?> items) {
            items.forEach(item -> add(field, list.item(), item, place, links));
        } else if (value instanceof Values group) {
            values(group, links);
        }
    }
}

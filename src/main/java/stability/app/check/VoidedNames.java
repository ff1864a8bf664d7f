package stability.app.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import stability.app.Records;
import stability.domain.field.Place;
import stability.domain.ledger.Kinds;
import stability.domain.ledger.Links;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

/**
 * Finds what in force names a matter that is voided. Which those are is only known when all were read: so of each matter that
 * goes by no more is kept than whom it names. Takes matters from several threads at once.
 */
final class VoidedNames {
    /** What is there instead of those names where the matter is not voided; no id is empty. */
    private static final Set<String> STANDING = Set.of("");

    private final Records records;
    private final Queue<Naming> namings = new ConcurrentLinkedQueue<>();

    /** Of each voided matter the ids that its own steps name: what it has brought to light may say so. */
    private final Map<String, Set<String>> voided = new ConcurrentHashMap<>();

    /** @param by the id of the matter that names another one */
    private record Naming(String by, Links.Link link, Place place) {}

    VoidedNames(Records records) {
        this.records = records;
    }

    void take(Matter.History<?> history, Collection<Links.Link> links) {
        String id = history.matter().id();
        if (history.isVoided()) {
            voided.put(id, named(history));
            return;
        }
        for (Links.Link link : links) {
            Place place = link.place() == null ? Place.of(history.matter().file()) : link.place();
            namings.add(new Naming(id, link, place));
        }
    }

    private static Set<String> named(Matter.History<?> history) {
        return Links.of(history.matter()).stream().map(Links.Link::id).collect(Collectors.toUnmodifiableSet());
    }

    /** @param read which files were looked into; those of others are, if something names them */
    List<Problem> problems(Predicate<String> read) {
        Map<String, Set<String>> others = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Naming naming : namings) {
            String id = naming.link().id();
            Kind<?> kind = Kinds.of(id);
            Set<String> back = voided.get(id);
            if (back == null && kind != null && !read.test(kind.file(id))) {
                back = others.computeIfAbsent(id, each -> elsewhere(kind, each));
            }
            if (back != null && !back.equals(STANDING) && !back.contains(naming.by())) {
                problems.add(Code.NAMES_VOIDED.at(
                        naming.place(), naming.by(), naming.link().field().name(), id));
            }
        }
        return problems;
    }

    private Set<String> elsewhere(Kind<?> kind, String id) {
        Matter<?> matter = records.exists(kind, id) ? records.readIfSound(kind, id) : null;
        Matter.History<?> history = matter == null ? null : matter.history(null);
        return history != null && history.isVoided() ? named(history) : STANDING;
    }
}

package stability.app.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stability.app.entry.LastEntry.Part;
import stability.domain.ledger.Links;

/** Finds out which of the parts that were entered at one moment are of one entry. */
final class EntryParts {
    private final List<Part<?>> parts;
    private final int[] group;

    private EntryParts(List<Part<?>> parts) {
        this.parts = parts;
        group = new int[parts.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
    }

    /**
     * The parts in their order, those together that are known to be, and those by one post whose files name each other.
     *
     * @param known files of one entry
     */
    static List<List<Part<?>>> together(List<Part<?>> parts, List<Set<String>> known) {
        EntryParts all = new EntryParts(parts);
        all.joinLinked();
        known.forEach(all::join);
        return all.groups();
    }

    private void joinLinked() {
        Map<List<String>, Integer> places = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            places.put(List.of(parts.get(i).by(), parts.get(i).matter().id()), i);
        }
        for (int i = 0; i < parts.size(); i++) {
            for (Links.Link link : Links.of(parts.get(i).matter())) {
                Integer other = places.get(List.of(parts.get(i).by(), link.id()));
                if (other != null) {
                    join(i, other);
                }
            }
        }
    }

    private void join(Set<String> files) {
        int first = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (files.contains(parts.get(i).matter().file())) {
                if (first >= 0) {
                    join(first, i);
                }
                first = i;
            }
        }
    }

    private void join(int one, int other) {
        group[root(one)] = root(other);
    }

    private int root(int part) {
        int root = part;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    /** Each where its last part stands. */
    private List<List<Part<?>>> groups() {
        Map<Integer, List<Part<?>>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Part<?>> before = groups.remove(root(i));
            List<Part<?>> joined = before == null ? new ArrayList<>() : before;
            joined.add(parts.get(i));
            groups.put(root(i), joined);
        }
        return List.copyOf(groups.values());
    }
}

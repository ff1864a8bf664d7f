package stability.store.sheet;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which parts belong to a part, and as what. */
final class Relations {
    /**
     * @param type the end of the address that names it, such as {@code worksheet}
     * @param part the name of the part that it leads to
     */
    record Relation(String type, String part) {}

    private final Map<String, Relation> byId = new LinkedHashMap<>();

    /** Those of a part; of the file as a whole, if the name is empty. Links that lead out of the file are left out. */
    static Relations of(Parts parts, String part) throws NotRead, IOException {
        Relations relations = new Relations();
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        String file = folder + "_rels/" + part.substring(name) + ".rels";
        if (!parts.has(file)) {
            return relations;
        }
        try (PartXml xml = parts.xml(file)) {
            while (xml.next()) {
                if (xml.isStart("Relationship")) {
                    relations.add(xml, folder);
                }
            }
        }
        return relations;
    }

    private void add(PartXml xml, String folder) {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (id != null && type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
            byId.put(id, new Relation(type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
        }
    }

    private static String resolved(String folder, String target) {
        String plain = target.replace('\\', '/');
        Deque<String> names = new ArrayDeque<>();
        for (String name : (plain.startsWith("/") ? plain : folder + plain).split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    @Nullable
    Relation byId(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /** The part of this type; null if there is none. */
    @Nullable
    String part(String type) {
        for (Relation relation : byId.values()) {
            if (relation.type().equals(type)) {
                return relation.part();
            }
        }
        return null;
    }
}

package stability.cli.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.mapping.MappingFields;
import stability.app.imports.mapping.Mappings;
import stability.cli.session.Session;
import stability.domain.field.Text;

/**
 * Where a mapping stands.
 *
 * @param file its file; null for a form of ours, which needs none
 * @param isNew whether this command proposed it
 * @param lines on which line what stands, from 1
 * @param byHand lines that somebody has to write there, since the program cannot, or must not
 */
record KeptMapping(@Nullable Path file, boolean isNew, Map<Record, Integer> lines, List<String> byHand) {
    static final KeptMapping NONE = new KeptMapping(null, false, Map.of(), List.of());

    /** Keeps a mapping that was not given. */
    static KeptMapping keep(Session session, Mappings mappings, MappedTables tables, List<Mappings.Saved> saved) {
        String name = tables.saved();
        Mappings.Kept kept;
        if (name == null) {
            kept = mappings.add(tables.toKeep(tables.now().year()), session.accountLang());
        } else {
            Mapping before = saved.stream()
                    .filter(each -> each.name().equals(name))
                    .map(Mappings.Saved::mapping)
                    .findFirst()
                    .orElseThrow();
            kept = mappings.change(name, tables.toKeep(before.year()));
        }
        Path file = session.folder().resolve(kept.file());
        if (kept.written()) {
            session.committing().wrote(file);
        }
        return new KeptMapping(file, name == null, kept.lines(), kept.byHand());
    }

    /** That which was given: it is read, and never written. */
    static KeptMapping given(Path file, MappingFields.Read read, Mappings mappings, MappedTables tables) {
        return new KeptMapping(
                file,
                false,
                read.lines(),
                mappings.lines(tables.toKeep(read.mapping().year()), read.mapping()));
    }

    /** The line of a part of it; null if it is not there. */
    @Nullable
    Integer line(Record part) {
        return lines.get(part);
    }

    /** The path of its file, as short as can be; empty if there is none. */
    String name(Session session) {
        return file == null ? "" : session.shown(file);
    }

    Text told(Session session) {
        if (file == null) {
            return Text.of("本校填报表，不用对应表", "a form of this school, which needs no mapping");
        }
        String name = session.shown(file);
        return isNew
                ? Text.of("对应表（新建）：{0}", "mapping (new): {0}").with(name)
                : Text.of("对应表：{0}", "mapping: {0}").with(name);
    }
}

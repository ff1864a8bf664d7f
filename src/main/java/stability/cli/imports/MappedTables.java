package stability.cli.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.imports.Importer;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.plan.PlannedTable;

/**
 * The tables of one command that have the same titles, and so one mapping.
 *
 * @param saved the name of its file; null if it has none yet
 * @param original as it was kept, given or proposed
 * @param now the same with what was answered since
 * @param tables as they are planned by it
 */
record MappedTables(@Nullable String saved, Mapping original, Mapping now, List<PlannedTable> tables) {
    /** So many words are asked for, or written down to be explained: of more a column holds something else. */
    static final int WORDS = 200;

    MappedTables {
        tables = List.copyOf(tables);
    }

    /** Tables that are planned, by their titles. */
    static List<MappedTables> of(Importer importer, List<PlannedTable> planned) {
        List<MappedTables> all = new ArrayList<>();
        for (PlannedTable table : planned) {
            int same = 0;
            while (same < all.size()
                    && (table.form()
                            || all.get(same).isForm()
                            || !all.get(same).original.fits(table.head()))) {
                same++;
            }
            if (same == all.size()) {
                all.add(new MappedTables(table.saved(), table.mapping(), table.mapping(), List.of(table)));
            } else {
                MappedTables group = all.get(same);
                List<PlannedTable> tables = new ArrayList<>(group.tables);
                tables.add(
                        importer.again(table, group.original.in(table.mapping().year())));
                all.set(same, new MappedTables(group.saved, group.original, group.now, tables));
            }
        }
        return all;
    }

    /** Whether it is a form of ours, which needs no mapping. */
    boolean isForm() {
        return tables.get(0).form();
    }

    boolean isAnswered() {
        return !now.equals(original);
    }

    /** The same by another mapping; a table whose title names a year keeps that. */
    MappedTables by(Importer importer, Mapping mapping) {
        if (mapping.equals(now)) {
            return this;
        }
        Integer answered = Objects.equals(mapping.year(), original.year()) ? null : mapping.year();
        List<PlannedTable> again = tables.stream()
                .map(table -> {
                    Integer own = table.mapping().year();
                    return importer.again(table, mapping.in(own == null ? answered : own));
                })
                .toList();
        return new MappedTables(saved, original, mapping, again);
    }

    /** The words of which nobody has said what they mean, each once; of very many the first. */
    List<Mapping.Value> unknown() {
        return tables.stream()
                .flatMap(table -> table.unknown().stream())
                .distinct()
                .limit(WORDS)
                .toList();
    }

    /**
     * What is to be kept: what was answered, and the words to be explained.
     *
     * @param year what is kept unless one was answered: that of a title is only that of its table
     */
    Mapping toKeep(@Nullable Integer year) {
        boolean answered = !Objects.equals(now.year(), original.year());
        return now.asking(unknown()).in(answered ? now.year() : year);
    }
}

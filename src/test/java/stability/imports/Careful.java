package stability.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.plan.PlannedTable;
import stability.app.imports.title.Head;

/** The mapping that a careful office confirms of a column set: each column by its likeliest meaning, each unknown word by hand. */
final class Careful {
    /** What such an office answers where the program does not know a word. */
    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "category",
            Map.of(),
            "level",
            Map.of("高", "major", "H", "major", "是", "major", "一般", "general", "重大", "major", "重大隐患", "major"),
            "state",
            Map.ofEntries(
                    Map.entry("是", "closed"),
                    Map.entry("√", "closed"),
                    Map.entry("✓", "closed"),
                    Map.entry("已完成", "rectified"),
                    Map.entry("已整改", "rectified"),
                    Map.entry("已改正", "rectified"),
                    Map.entry("已处理", "rectified"),
                    Map.entry("已闭环", "closed"),
                    Map.entry("已办结", "closed"),
                    Map.entry("已销号", "closed"),
                    Map.entry("Closed", "closed"),
                    Map.entry("待验收", "rectified")),
            "source",
            Map.of());

    private static final Map<String, String> REST =
            Map.of("category", "other", "level", "general", "state", "open", "source", "special", "risk", "yellow");

    /** What it answers of petitions where there is no guess. */
    private static final Map<String, String> OF_PETITIONS = Map.of(
            "category",
            "other",
            "nature",
            "appeal",
            "channel",
            "visit",
            "state",
            "registered",
            "petitioner_role",
            "parent",
            "conclusion",
            "unsupported");

    private Careful() {}

    /** @param proposed the table by what its titles propose */
    static Mapping of(ColumnSet set, PlannedTable proposed) {
        Mapping draft = proposed.mapping();
        ImportLedger ledger = draft.ledger();
        List<Mapping.Column> columns = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        List<Head.Title> titles = proposed.head().titles();
        boolean named = set.columns().stream()
                .anyMatch(column -> column.meanings().get(0).equals(ledger.title()));
        for (Head.Title title : titles) {
            columns.add(column(title.name(), set.columns().get(title.column()), named, taken, ledger));
        }
        List<Mapping.Constant> constants =
                ledger == ImportLedger.PETITIONS ? ofPetitions(taken) : constants(set, taken);
        return new Mapping(ledger, columns, List.of(), constants, true, draft.key(), 2019);
    }

    private static Mapping.Column column(
            String title, ColumnSet.Column column, boolean named, Set<String> taken, ImportLedger ledger) {
        String subject = ledger.title();
        if (!named && column.means(subject) && taken.add(subject)) {
            return new Mapping.Column(title, field(ledger, subject), null, null);
        }
        if (column.means("petitioner") && taken.add("petitioner")) {
            return new Mapping.Column(title, field(ledger, "petitioner"), null, null);
        }
        for (String meaning : column.meanings()) {
            ImportField field = ledger.field(meaning);
            if (meaning.equals("personal")) {
                return new Mapping.Column(title, null, null, Mapping.Use.DROP);
            }
            if (field != null && (taken.add(meaning) || meaning.equals("place"))) {
                return new Mapping.Column(title, field, null, null);
            }
        }
        return new Mapping.Column(title, null, null, Mapping.Use.SKIP);
    }

    private static List<Mapping.Constant> constants(ColumnSet set, Set<String> taken) {
        List<Mapping.Constant> all = new ArrayList<>();
        Map<String, String> missing = new TreeMap<>(Map.of(
                "category", "other", "found", "2019-09-22T00:00+08:00", "place", "全校", "title", set.about("sheet")));
        missing.forEach((name, value) -> {
            if (!taken.contains(name)) {
                all.add(new Mapping.Constant(field(name), value));
            }
        });
        if (!taken.contains("department") && !taken.contains("in_charge")) {
            all.add(new Mapping.Constant(field("department"), "zwc"));
        }
        return all;
    }

    private static List<Mapping.Constant> ofPetitions(Set<String> taken) {
        List<Mapping.Constant> all = new ArrayList<>();
        Map<String, String> missing =
                new TreeMap<>(Map.of("nature", "appeal", "category", "other", "channel", "visit"));
        missing.forEach((name, value) -> {
            if (!taken.contains(name)) {
                all.add(new Mapping.Constant(field(ImportLedger.PETITIONS, name), value));
            }
        });
        return all;
    }

    private static ImportField field(String name) {
        return field(ImportLedger.HAZARDS, name);
    }

    private static ImportField field(ImportLedger ledger, String name) {
        return Objects.requireNonNull(ledger.field(name));
    }

    /** The same with what each of the words means that nobody has said. */
    static Mapping confirmed(PlannedTable table) {
        Mapping mapping = table.mapping();
        for (Mapping.Value each : table.unknown()) {
            String value = meant(each, mapping.ledger());
            if (value != null) {
                mapping = mapping.with(new Mapping.Value(each.field(), each.text(), value, null));
            }
        }
        return mapping;
    }

    private static @Nullable String meant(Mapping.Value word, ImportLedger ledger) {
        if (word.guess() != null) {
            return word.guess();
        }
        String name = word.field().name();
        if (ledger == ImportLedger.PETITIONS) {
            return OF_PETITIONS.get(name);
        }
        String said = WORDS.getOrDefault(name, Map.of()).get(word.text());
        return said != null ? said : REST.get(name);
    }
}

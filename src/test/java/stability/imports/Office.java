package stability.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import stability.app.entry.EnterImported;
import stability.app.entry.EntryContext;
import stability.app.imports.Importer;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.plan.ImportRequest;
import stability.app.imports.plan.PlannedRow;
import stability.app.imports.plan.PlannedTable;
import stability.domain.field.Lang;
import stability.domain.matter.Matter;
import stability.domain.problem.Reasons;
import stability.store.RecordsFolder;
import stability.store.sheet.SheetReader;

/** An account that tables are brought into, of a school that has every department of the column sets. */
final class Office {
    static final OffsetDateTime NOW = OffsetDateTime.parse("2019-12-20T09:00+08:00");

    private static final String SCHOOL = """
            school: 示例职业学校
            since: 2019-12-01
            office: zzb
            departments:
              - {id: zzb, name: 综治办}
              - {id: bwc, name: 保卫处}
              - {id: zwc, name: 总务处}
              - {id: jwc, name: 教务处}
              - {id: xsc, name: 学生处}
              - {id: tw, name: 团委}
              - {id: cwc, name: 财务处}
              - {id: jd, name: 机电教学部}
              - {id: xx, name: 信息教学部}
              - {id: ly, name: 旅游教学部}
              - {id: cj, name: 财经教学部}
            """;

    private final Path root;
    private final AtomicInteger ids = new AtomicInteger(1_000_000);

    /** @param root an empty folder */
    Office(Path root) {
        this(root, "");
    }

    /** @param settings more lines of its settings */
    Office(Path root, String settings) {
        this.root = root;
        try {
            Files.createDirectories(root);
            Files.writeString(root.resolve("stability.yaml"), SCHOOL + settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path root() {
        return root;
    }

    RecordsFolder records() {
        return new RecordsFolder(root, root, () -> "test", Duration.ZERO);
    }

    /** What the import of one file would do, and does. One for each command. */
    final class Import {
        private final Importer importer;
        private final Path folder;
        private final RecordsFolder records;

        private Import(ImportLedger ledger, @Nullable Mapping mapping, boolean history, OffsetDateTime now) {
            records = records();
            EntryContext entry = EntryContext.of("综治办", null, now, Reasons.NONE);
            ImportRequest request = new ImportRequest(ledger, null, mapping, null, history, entry);
            importer = new Importer(records, new EnterImported(records, Office.this::ending), request, List.of());
            folder = root.resolve("..").normalize();
        }

        PlannedTable plan(String name, byte[] file) {
            try {
                Path path = Files.write(folder.resolve(name), file);
                PlannedTable table = importer.plan(new SheetReader().read(path));
                Files.delete(path);
                return table;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        List<Matter<?>> enter(PlannedTable table) {
            return records.locked(() -> importer.enter(List.of(table)));
        }
    }

    /** @param mapping null for what the titles propose */
    Import imports(@Nullable Mapping mapping, boolean history) {
        return imports(mapping, history, NOW);
    }

    Import imports(@Nullable Mapping mapping, boolean history, OffsetDateTime now) {
        return imports(ImportLedger.HAZARDS, mapping, history, now);
    }

    Import imports(ImportLedger ledger, @Nullable Mapping mapping, boolean history, OffsetDateTime now) {
        return new Import(ledger, mapping, history, now);
    }

    private String ending() {
        StringBuilder ending = new StringBuilder();
        int rest = ids.incrementAndGet();
        for (int i = 0; i < 5; i++) {
            ending.insert(0, "0123456789abcdefghjkmnpqrstvwxyz".charAt(rest % 32));
            rest /= 32;
        }
        return ending.toString();
    }

    /** How many rows have each fate. */
    static Map<PlannedRow.Fate, Integer> fates(PlannedTable table) {
        Map<PlannedRow.Fate, Integer> fates = new TreeMap<>();
        table.rows().forEach(row -> fates.merge(row.fate(), 1, Integer::sum));
        return fates;
    }

    /** What is wrong with rows, each with its address. */
    static List<String> told(PlannedTable table) {
        return table.rows().stream()
                .flatMap(row -> row.refusals().stream())
                .map(each -> each.told().in(Lang.ZH))
                .toList();
    }
}

package stability.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.mapping.Mappings;
import stability.domain.field.Lang;
import stability.domain.field.Type;
import stability.domain.field.Word;
import stability.store.lock.Disk;
import stability.support.Seeded;

/** Mappings in their files: the same when read again, and changed line by line. */
class MappingFilesTest {
    /** What titles and words in tables are made of, also what YAML could read as something else. */
    private static final List<String> PIECES = List.of(
            "整改", "时限", "（天）", "/", " ", ":", ": ", "#", " #", ",", "{", "}", "[", "]", "\"", "'", "-", "?", "no", "1",
            "\\", "\u3000", "|", "é");

    @TempDir
    private Path folder;

    @Test
    void isTheSameWhenReadAgainAndWhenChanged() {
        Seeded.times(60, random -> {
            Path root = Files.createTempDirectory(folder, "account");
            MappingFiles files = new MappingFiles(root, Disk.REAL);
            Mapping first = some(random);
            String file = files.add(first, Lang.ZH).file();
            Path path = root.resolve(file);
            assertThat(files.mapping(path, file, null, problem -> {}).mapping()).isEqualTo(first);
            String name = path.getFileName().toString().replace(".yaml", "");
            assertThat(files.change(name, first).written()).isFalse();
            Files.writeString(path, commented(Files.readString(path)));
            Mapping second = answered(first, random);
            Mappings.Kept kept = files.change(name, second);
            assertThat(kept.byHand()).isEmpty();
            assertThat(kept.written()).isEqualTo(!second.equals(first));
            assertThat(files.mapping(path, file, null, problem -> {}).mapping()).isEqualTo(second);
            assertThat(Files.readString(path).lines().filter(line -> line.endsWith("# 我写的")))
                    .hasSize(first.columns().size() + first.values().size());
        });
    }

    /** A remark behind each item. */
    private static String commented(String text) {
        return text.replaceAll("(?m)^(  - \\{.*\\})$", "$1 # 我写的");
    }

    private static Mapping some(Seeded random) {
        ImportLedger ledger = ImportLedger.HAZARDS;
        List<Mapping.Column> columns = new ArrayList<>();
        for (int i = 0; i < 1 + random.below(6); i++) {
            columns.add(column(text(random) + i, random));
        }
        List<Mapping.Value> values = new ArrayList<>();
        for (int i = 0; i < random.below(4); i++) {
            values.add(new Mapping.Value(
                    choice(ledger),
                    text(random) + i,
                    (random.below(2) == 0) ? "open" : null,
                    (random.below(2) == 0) ? "closed" : null));
        }
        Integer year = (random.below(2) == 0) ? 2019 : null;
        return new Mapping(ledger, columns, values, List.of(), (random.below(2) == 0), ledger.key(), year);
    }

    private static Mapping.Column column(String title, Seeded random) {
        ImportField field = ImportField.HAZARDS.get(random.below(ImportField.HAZARDS.size()));
        return switch (random.below(4)) {
            case 0 -> new Mapping.Column(title, field, null, null);
            case 1 -> new Mapping.Column(title, null, field, null);
            case 2 -> new Mapping.Column(title, null, null, Mapping.Use.SKIP);
            default -> new Mapping.Column(title, null, null, null);
        };
    }

    private static ImportField choice(ImportLedger ledger) {
        return ledger.fields().stream()
                .filter(field -> field.type().role() == Type.Role.CHOICE
                        && field.type().words().stream()
                                .map(Word::word)
                                .toList()
                                .contains("open"))
                .findFirst()
                .orElseThrow();
    }

    private static Mapping answered(Mapping before, Seeded random) {
        Mapping after = before;
        for (Mapping.Column column : before.columns()) {
            if ((random.below(2) == 0)) {
                after = after.with(column(column.title(), random));
            }
        }
        for (Mapping.Value value : before.values()) {
            after = after.with(new Mapping.Value(value.field(), value.text(), "rectified", null));
        }
        if ((random.below(2) == 0)) {
            after = after.with(new Mapping.Value(choice(before.ledger()), "新词" + text(random), null, null));
            after = after.with(new Mapping.Constant(ImportField.IN_CHARGE, "zwc"));
        }
        return (random.below(2) == 0) ? after.in(2020) : after;
    }

    private static String text(Seeded random) {
        StringBuilder text = new StringBuilder("列");
        for (int i = 0; i < random.below(5); i++) {
            text.append(PIECES.get(random.below(PIECES.size())));
        }
        return text.append('x').toString();
    }
}

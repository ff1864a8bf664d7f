package stability.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.field.Values;
import stability.domain.hazard.Hazard;
import stability.domain.problem.Reasons;
import stability.domain.problem.Refused;
import stability.support.RandomValues;
import stability.support.Seeded;

/** A disk or share that goes while a command works: no entry is made into the empty folder that it leaves. */
class VanishedFolderTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsWrittenWhereTheAccountWas() throws Exception {
        Path records = Files.createDirectory(folder.resolve("records"));
        Files.writeString(records.resolve("stability.yaml"), """
                school: 示范职业学校
                zone: Asia/Shanghai
                since: 2019-09-23
                office: zzb
                departments:
                  - {id: zzb, name: 综治办, kind: office}
                """);
        RecordsFolder account = new RecordsFolder(records, folder, () -> "test", Duration.ofSeconds(1));
        Seeded.times(1, seeded -> {
            Values facts = RandomRecord.facts(Hazard.KIND, new RandomValues(seeded, true, 20), seeded);
            assertThatThrownBy(() -> account.locked(() -> {
                        unplug(records);
                        return account.create(Hazard.KIND, facts, List.of(), Reasons.NONE);
                    }))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("there is no stability.yaml");
        });
        assertThat(records).isEmptyDirectory();
    }

    private static void unplug(Path records) {
        try {
            Files.move(records, records.resolveSibling("unplugged"));
            Files.createDirectory(records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

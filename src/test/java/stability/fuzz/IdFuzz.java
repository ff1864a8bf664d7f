package stability.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import stability.app.Records;
import stability.app.entry.Lookup;
import stability.domain.field.DatedId;
import stability.domain.hazard.Hazard;
import stability.domain.ledger.Kinds;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Kind;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.store.RecordsFolder;
import stability.support.Said;

/** Any text as an id, as the end of an id that a person types, and as the path of a record. */
public final class IdFuzz {
    private static final List<String> IDS =
            List.of("H-20190925-00000", "H-20190925-7k3q9", "H-20190925-zk3q9", "H-20190926-7k3q9", "H-20190930-11111");
    private static final Records RECORDS = records();

    private IdFuzz() {}

    /** Tries one input; a law that does not hold is an error. */
    public static void fuzzerTestOneInput(byte[] data) {
        String typed = new String(data, UTF_8);
        for (Kind<?> kind : Kinds.ALL) {
            isItsOwnPath(kind, typed);
        }
        Kind<?> kind = Kinds.of(typed);
        if (kind != null) {
            String file = kind.file(typed);
            assertThat(kind.idAt(file)).isEqualTo(typed);
            assertThat(Path.of("/records").resolve(file).normalize()).startsWithRaw(Path.of("/records", kind.folder()));
        }
        isFound(typed);
    }

    private static void isItsOwnPath(Kind<?> kind, String file) {
        String id = kind.idAt(file);
        if (id != null) {
            assertThat(kind.file(id)).isEqualTo(file);
        }
        if (kind instanceof DatedKind<?> dated) {
            String path = kind.folder() + "/2019/09/" + file + ".yaml";
            String there = kind.idAt(path);
            assertThat(there == null || DatedId.isId(dated.letter(), there)).isTrue();
        }
    }

    /** One matter whose id ends so, or a refusal that says which there are. */
    private static void isFound(String typed) {
        try {
            String id = Lookup.id(RECORDS, Hazard.KIND, typed);
            assertThat(IDS).contains(id);
            String end = DatedId.normalised(typed);
            assertThat(id.equalsIgnoreCase(typed) || id.toLowerCase(Locale.ROOT).endsWith(end))
                    .isTrue();
        } catch (Refused refused) {
            assertThat(refused.status()).isEqualTo(ExitStatus.USAGE);
            assertThat(refused.problems())
                    .hasSize(1)
                    .allMatch(problem -> problem.code() == Code.NO_SUCH_ID || problem.code() == Code.AMBIGUOUS_ID)
                    .allSatisfy(Said::isPlain);
        }
    }

    /** A folder with these hazards. Only their names are looked at, and whether this is an account. */
    private static Records records() {
        try {
            Path folder = Files.createTempDirectory("ids");
            Path settings = Files.writeString(folder.resolve(Records.SETTINGS), """
                    school: 某校
                    zone: "+08:00"
                    office: zzb
                    departments:
                    - {id: zzb, name: 综治办, kind: office}
                    """);
            settings.toFile().deleteOnExit();
            for (String id : IDS) {
                Path file = folder.resolve(Hazard.KIND.file(id));
                Files.createDirectories(file.getParent());
                Files.writeString(file, "");
                file.toFile().deleteOnExit();
            }
            return new RecordsFolder(folder, folder, () -> "", Duration.ZERO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

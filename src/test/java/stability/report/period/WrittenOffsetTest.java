package stability.report.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.activity.Activity;
import stability.domain.hazard.Hazard;
import stability.domain.incident.Incident;
import stability.domain.inspection.Inspection;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.petition.Petition;
import stability.domain.warning.Warning;
import stability.store.record.RecordFile;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.Seeded;
import stability.support.World;

/**
 * A moment is the same by whatever clock it was written: an account whose moments are written in other offsets from UTC gives the
 * same lists, figures and papers, to the byte.
 */
class WrittenOffsetTest {
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?(Z|[-+]\\d\\d:\\d\\d)");

    /** Where in a line something stands, which moves with the length of an offset. */
    private static final Pattern COLUMN = Pattern.compile("(?<=\\.yaml:\\d{1,3}:)\\d+");

    private static final List<String> COMMANDS = List.of(
            "status --format json",
            "due --days 30 --format csv",
            "due --unsigned --format csv",
            "sign --role leader --format csv",
            "screen list --from 2019-09-03 --to 2019-09-28 --format csv",
            "screen missing 2019-09-09",
            "hazard list --format json",
            "hazard list --from 2019-09-05 --to 2019-09-08 --format csv",
            "hazard list --overdue --format csv",
            "petition list --format json",
            "incident list --format json",
            "warning list --format json",
            "inspect list --format json",
            "check",
            "report daily 2019-09-10 --full --format json --output -",
            "report daily 2019-09-12 --as-of 2019-09-12T04:00Z --format md --output -",
            "report campaign action --full --format json --output -",
            "report ledger screenings --format csv --output -",
            "report ledger hazards --format csv --output -",
            "report ledger petitions --format csv --output -",
            "report ledger incidents --format csv --output -",
            "report ledger month --month 2019-09 --format csv --output -");

    @Test
    void noFigureGoesByTheOffsetThatWasWritten(@TempDir Path temp) {
        Seeded.times(3, seeded -> {
            Path written = Files.createDirectory(temp.resolve("written" + seeded.below(1 << 30)));
            Path elsewhere = Files.createDirectory(temp.resolve("elsewhere" + seeded.below(1 << 30)));
            RandomAccount account = RandomAccount.of(Files.createDirectory(written.resolve("records")), seeded);
            Files.createDirectory(elsewhere.resolve("records"));
            Files.copy(written.resolve("records/stability.yaml"), elsewhere.resolve("records/stability.yaml"));
            List<Matter<?>> some = account.ledger().all().stream()
                    .filter(matter -> seeded.oneIn(4))
                    .toList();
            for (Matter<?> matter : some) {
                String text = RecordFile.compose(matter.kind(), matter.facts(), matter.steps());
                write(written, matter, text);
                write(elsewhere, matter, inOtherOffsets(text, seeded));
            }
            for (List<String> command : commands(some, seeded)) {
                Program.Outcome expected = run(written, command);
                Program.Outcome actual = run(elsewhere, command);
                assertThat(expected.status())
                        .as("%s: %s", command, expected.err())
                        .isIn(0, 1);
                assertThat(seen(actual)).as("%s", command).isEqualTo(seen(expected));
            }
        });
    }

    private static List<List<String>> commands(List<Matter<?>> matters, Seeded seeded) {
        List<List<String>> commands = new ArrayList<>();
        COMMANDS.forEach(command -> commands.add(List.of(command.split(" "))));
        for (Kind<?> kind : List.<Kind<?>>of(
                Hazard.KIND, Petition.KIND, Incident.KIND, Warning.KIND, Inspection.KIND, Activity.KIND)) {
            List<Matter<?>> of =
                    matters.stream().filter(m -> m.kind().equals(kind)).toList();
            for (int i = 0; i < 4; i++) {
                String id = seeded.among(of).id();
                commands.add(List.of(kind.noun(), "show", id, "--format", seeded.oneIn(2) ? "json" : "table"));
                if (kind.equals(Incident.KIND) && isOnRecord(of, id)) {
                    commands.add(List.of("report", "incident", id, "--format", "md", "--output", "-"));
                }
            }
        }
        return commands;
    }

    private static boolean isOnRecord(List<Matter<?>> matters, String id) {
        return matters.stream()
                .anyMatch(matter -> matter.id().equals(id) && matter.state().onRecord());
    }

    private static void write(Path folder, Matter<?> matter, String text) throws IOException {
        Path file = folder.resolve("records").resolve(matter.file());
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String inOtherOffsets(String text, Seeded seeded) {
        return MOMENT.matcher(text)
                .replaceAll(found -> OffsetDateTime.parse(found.group())
                        .withOffsetSameInstant(
                                seeded.oneIn(3)
                                        ? ZoneOffset.UTC
                                        : ZoneOffset.ofTotalSeconds(seeded.between(-48, 56) * 15 * 60))
                        .toString());
    }

    private static Program.Outcome run(Path cwd, List<String> command) {
        World world = new World(
                cwd,
                Instant.parse("2019-09-28T02:00:00Z"),
                Map.of(),
                "zh-CN",
                false,
                List.of(),
                List.of(),
                0,
                Duration.ZERO);
        return new InProcess().run(world, command);
    }

    private static String seen(Program.Outcome outcome) {
        return COLUMN.matcher(outcome.status() + "\n" + outcome.out() + outcome.err())
                .replaceAll("");
    }
}

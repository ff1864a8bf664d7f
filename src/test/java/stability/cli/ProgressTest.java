package stability.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.cli.session.Environment;
import stability.cli.session.ProgressLine;
import stability.domain.field.Lang;
import stability.domain.screening.Screening;
import stability.support.InProcess;
import stability.support.LetterFolders;
import stability.support.Program;
import stability.support.World;

/** A big folder shows on a terminal how far its reading has come; a pipe sees nothing of it. */
class ProgressTest {
    private static final int MANY = 2_000;
    private static final LocalDate FIRST = LocalDate.of(2019, 9, 25);

    @TempDir(factory = LetterFolders.class)
    private Path folder;

    @Test
    void a_big_folder_shows_a_line_that_goes_again_and_a_pipe_sees_nothing_of_it() throws IOException {
        account(MANY);
        Program.Outcome outcome = run(true, Map.of());
        // reading begins before all files are found, and may be nearly over by then
        assertThat(outcome.err()).matches("(?:(?:\\rreading records: [0-9]{1,2}% of 2000 files)+\\r +\\r)?");
        assertThat(outcome.out()).contains("screenings due").doesNotContain("\r");
        assertThat(run(false, Map.of()).err()).isEmpty();
        assertThat(run(true, Map.of("STABILITY_NO_PROGRESS", "yes")).err()).isEmpty();
        Files.delete(screening(0));
        assertThat(run(true, Map.of()).err()).isEmpty();
    }

    @Test
    void a_line_is_written_for_each_per_cent_and_goes_in_the_end() {
        StringWriter err = new StringWriter();
        ProgressLine line = new ProgressLine(terminal(err), Lang.EN);
        for (int read = 1; read <= MANY; read++) {
            line.read(read, MANY);
        }
        assertThat(err.toString())
                .startsWith("\rreading records: 1% of 2000 files\rreading records: 2% of 2000 files")
                .contains("\rreading records: 99% of 2000 files\r")
                .endsWith("\r" + " ".repeat("reading records: 99% of 2000 files".length()) + "\r");
    }

    private Environment terminal(StringWriter err) {
        return new Environment(
                Map.of(),
                folder,
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                () -> new BufferedReader(Reader.nullReader()),
                () -> new BufferedReader(Reader.nullReader()),
                () -> true,
                Clock.systemUTC(),
                "en",
                Path.of("/nowhere"),
                () -> "test",
                () -> "aaaaa");
    }

    private Program.Outcome run(boolean terminal, Map<String, String> variables) {
        World world = new World(
                folder,
                Instant.parse("2026-01-01T00:00:00Z"),
                variables,
                "en",
                terminal,
                List.of(),
                List.of(),
                0,
                Duration.ZERO);
        return new InProcess().run(world, List.of("status"));
    }

    private void account(int files) throws IOException {
        Path records = folder.resolve("records");
        Files.createDirectories(records);
        Files.writeString(
                records.resolve("stability.yaml"),
                "school: 示范职业学校\nsince: 2026-01-01\ndepartments:\n  - {id: jwc, name: 教务处}\n");
        for (int i = 0; i < files; i++) {
            LocalDate day = FIRST.plusDays(i);
            Files.createDirectories(screening(i).getParent());
            Files.writeString(
                    screening(i),
                    "date: " + day + "\ndepartment: jwc\nsteps:\n- {at: " + day + "T09:00+08:00, recorded: " + day
                            + "T09:01+08:00, by: 教务处, did: screen, result: clear, areas: [操场]}\n");
        }
    }

    private Path screening(int i) {
        return folder.resolve("records").resolve(Screening.KIND.file(Screening.id(FIRST.plusDays(i), "jwc")));
    }
}

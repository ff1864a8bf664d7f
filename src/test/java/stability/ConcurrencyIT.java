package stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight processes at once on one folder: everything that was entered is there, once. */
class ConcurrencyIT {
    private static final int PROCESSES = 8;

    @TempDir
    Path folder;

    private Packaged account;

    @BeforeEach
    void found() throws Exception {
        account = new Packaged(folder);
        account.found("d0", "d1", "d2", "d3", "d4", "d5", "d6", "d7");
    }

    @Test
    void screeningsOfDifferentDepartments() throws Exception {
        List<String[]> commands = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            commands.add(new String[] {"screen", "add", "-d", "d" + i, "--clear", "--area", "area " + i});
        }
        account.together(commands).forEach(ended -> Packaged.expect(0, ended));
        assertThat(account.files("screenings")).hasSize(PROCESSES);
        account.isSound();
    }

    @Test
    void screeningsOfOneDepartment() throws Exception {
        List<String[]> commands = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            commands.add(new String[] {"screen", "add", "-d", "d0", "--clear", "--area", "area " + i});
        }
        account.together(commands).forEach(ended -> Packaged.expect(0, ended));
        // one file, unless the tests run over midnight
        String all = String.join("", account.files("screenings"));
        for (int i = 0; i < PROCESSES; i++) {
            assertThat(all).containsOnlyOnce("area " + i);
        }
        account.isSound();
    }

    @Test
    void hazards() throws Exception {
        List<String[]> commands = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            commands.add(new String[] {
                "hazard", "add", "--title", "title " + i, "--place", "here", "--category", "fire", "-d", "d0"
            });
        }
        Set<String> ids = new TreeSet<>();
        for (Packaged.Ended ended : account.together(commands)) {
            Packaged.expect(0, ended);
            ids.add(ended.out().split(" +")[1]);
        }
        assertThat(ids).hasSize(PROCESSES);
        assertThat(account.files("hazards")).hasSize(PROCESSES);
        account.isSound();
    }

    /** A screening that finds something writes two files; notes on one hazard go into one. */
    @Test
    void severalFilesAndOneFile() throws Exception {
        List<String[]> commands = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            commands.add(new String[] {
                "screen", "add", "-d", "d" + i % 2, "--found", "title " + i, "--place", "here", "--category", "fire"
            });
        }
        account.together(commands).forEach(ended -> Packaged.expect(0, ended));
        assertThat(account.files("hazards")).hasSize(PROCESSES);
        String id = account.files("hazards")
                .get(0)
                .lines()
                .findFirst()
                .orElseThrow()
                .substring("id: ".length());
        commands.clear();
        for (int i = 0; i < PROCESSES; i++) {
            commands.add(new String[] {"hazard", "note", id, "--note", "note " + i});
        }
        account.together(commands).forEach(ended -> Packaged.expect(0, ended));
        assertThat(account.files("hazards").get(0).lines().filter(line -> line.contains("did: note")))
                .hasSize(PROCESSES);
        account.isSound();
    }
}

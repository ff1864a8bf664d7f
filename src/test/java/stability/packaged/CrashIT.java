package stability.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.PackagedProgram;

/** What a killed process leaves is in nobody's way. {@link FaultsIT} kills at each call. */
class CrashIT {
    @TempDir
    Path folder;

    private Packaged account;

    @BeforeEach
    void found() throws Exception {
        account = new Packaged(folder);
        account.found("d0", "d1");
    }

    /** What a process leaves that dies between writing the temporary file and renaming it. */
    @Test
    void temporaryFilesOfTheDeadDoNotDisturb() throws Exception {
        Packaged.expect(0, account.run("screen", "add", "-d", "d0", "--clear"));
        Path file = onlyFile();
        Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
        Files.writeString(temporary, "date: 2019-09-25\ndepart");
        account.isSound();
        Packaged.expect(0, account.run("screen", "list"));
        Packaged.expect(0, account.run("screen", "add", "-d", "d0", "--clear", "--area", "second"));
        assertThat(Files.readString(file)).contains("second");
        account.isSound();
    }

    private Path onlyFile() throws IOException {
        try (var files = Files.walk(account.records().resolve("screenings"))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    @Test
    void lockOfAKilledProcessIsFree() throws Exception {
        List<String> command =
                PackagedProgram.java(List.of(Path.of("target", "test-classes").toAbsolutePath()));
        command.add(LockHolder.class.getName());
        command.add(account.records().resolve(".lock").toString());
        Process holder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(holder.getInputStream().read())
                .as("it says that it holds the lock")
                .isEqualTo('!');
        Packaged.Ended refused = account.run("screen", "add", "-d", "d0", "--clear");
        Packaged.expect(5, refused);
        assertThat(refused.err()).contains("the records folder is locked: pid " + holder.pid());
        holder.destroyForcibly().waitFor();
        Packaged.expect(0, account.run("screen", "add", "-d", "d0", "--clear"));
    }
}

package stability.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the commands of a document as a newcomer would: in the order of the page, in one shell, with the packaged
 * program and the real clock; and looks for the output that the page shows, as {@link PageIds} reads it.
 */
final class PageRun {
    private static final ZoneId SCHOOL = ZoneId.of("Asia/Shanghai");

    /** Where a page begins. */
    enum Start {
        CLONE(""),
        /** The program is at hand, as a package puts it. */
        INSTALLED("export PATH=\"$PWD/bin:$PATH\"\n"),
        /** In an account of a school, too. */
        ACCOUNT(INSTALLED.commands
                + "stability init 安全台账 --school 示例职业学校 --department zzb=综治办 --department zwc=总务处"
                + " --department xsc=学生处 --department jd=机电教学部\ncd 安全台账\n");

        private final String commands;

        Start(String commands) {
            this.commands = commands;
        }
    }

    private PageRun() {}

    /**
     * @param page its path from the root
     * @param locale such as {@code zh_CN.UTF-8}
     * @param temp an empty folder for all that the commands write
     */
    static void theCommandsDoWhatItShows(String page, String locale, Start start, Path temp) throws Exception {
        List<Docs.Block> blocks = Docs.blocks(Docs.read(Path.of(page)));
        LocalDate day;
        AssertionError fault;
        int attempt = 0;
        int run = 0;
        do { // a day's work that midnight cuts in two shows other lists than the page
            day = LocalDate.now(SCHOOL);
            fault = null;
            try (PageShell shell = new PageShell(checkout(temp.resolve("checkout" + attempt++)), locale)) {
                shell.run(start.commands);
                run = run(blocks, shell);
            } catch (AssertionError e) {
                fault = e;
            }
        } while (!day.equals(LocalDate.now(SCHOOL)));
        if (fault != null) {
            throw fault;
        }
        assertThat(run).as("blocks run").isPositive();
    }

    /** What a clone holds, as far as the commands need it. The program is the one that was just packaged. */
    private static Path checkout(Path folder) throws IOException {
        Path program = Files.createDirectories(folder.resolve("bin")).resolve("stability");
        String real = Docs.ROOT.toAbsolutePath().resolve("bin/stability").toString();
        Files.writeString(program, "#!/bin/sh\nexec '" + real + "' \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (Stream<Path> records = Files.walk(Path.of("records"))) {
            for (Path file : records.toList()) {
                Files.copy(file, folder.resolve(file));
            }
        }
        return folder;
    }

    /** Runs the blocks that the page wants to be run, and looks for what it shows behind each. */
    private static int run(List<Docs.Block> blocks, PageShell shell) throws IOException {
        PageIds ids = new PageIds();
        String output = "";
        boolean ran = false;
        int run = 0;
        for (Docs.Block block : blocks) {
            if (block.language().equals("sh")) {
                ran = block.run();
                output = ran ? shell.run(ids.typed(block.text())) : "";
                run += ran ? 1 : 0;
            } else if (block.language().equals("text") && ran) {
                ids.shown(output, block.text());
            }
        }
        return run;
    }
}

package stability.cli.paper;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.render.digest.Standing;
import stability.render.text.FileLink;

/**
 * Writes papers over those of earlier runs, but never over what a person has typed into one: then the new one is written beside
 * it, and said so.
 */
public final class KeptPapers {
    private static final Text WRITTEN = Text.of("已写入 {0}", "wrote {0}");
    private static final Text CHANGED = Text.of("{0} 写成后改动过", "{0} was changed after it was written");
    private static final Text UNMARKED = Text.of(
            "{0} 没有校验码，可能改动过（也可能是旧版本写的）",
            "{0} has no digest and may have been changed (or an earlier version wrote it)");
    private static final Text KEPT = Text.of(
            "{0}，没有覆盖；新的写在 {1}（要覆盖，加 --force）", "{0} and is kept; the new one is {1} (--force replaces the old one)");
    private static final Text WOULD_KEEP = Text.of(
            "{0}，不会覆盖；新的会写在 {1}（要覆盖，加 --force）",
            "{0} and would be kept; the new one would be {1} (--force replaces the old one)");
    private static final Text NEW = Text.of("（新）", " (new)");
    private static final Text NEXT = Text.of("（新{0}）", " (new {0})");

    private final Session session;
    private final boolean force;

    /**
     * A file that is to be written.
     *
     * @param stem its path below the folder that it goes to, with {@code /}, up to the dot
     * @param extension what comes behind the dot
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Sheet(String stem, String extension, byte[] bytes) {
        String name() {
            return stem + "." + extension;
        }
    }

    /** @param force whether papers are replaced that were changed, too */
    public KeptPapers(Session session, boolean force) {
        this.session = session;
        this.force = force;
    }

    /** The option of every command that writes papers. */
    public static OptionValue force(Options options) {
        return options.flag(
                "--force",
                Text.of(
                        "写成后改动过的也覆盖；默认保留，新的写在旁边",
                        "replace what was changed since it was written, too; else it is kept"));
    }

    /**
     * Writes all of them or, refused, none.
     *
     * @param root links may lead there; below it none is followed
     * @return where they are now
     */
    public List<Path> write(Path root, List<Sheet> sheets) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Path> written = new ArrayList<>();
        List<Text> kept = new ArrayList<>();
        for (Sheet each : sheets) {
            String name = force ? each.name() : free(root, each, kept);
            Path file = root.resolve(name);
            written.add(file);
            byte[] there = session.files().read(root, name);
            if (Arrays.equals(there, each.bytes())) {
                session.committing().wrote(file); // somebody may not have committed it yet
            } else {
                files.put(name, each.bytes());
            }
        }
        session.files().writeAll(root, files);
        kept.forEach(sentence -> session.environment().err().println(session.say(sentence)));
        return written;
    }

    /** The first name whose file, if there is one, nobody would miss; what is said of it if that is not its own. */
    private String free(Path root, Sheet sheet, List<Text> kept) {
        Standing first = standing(root, sheet);
        Sheet free = sheet;
        Standing standing = first;
        for (int number = 1; standing != Standing.UNCHANGED; number++) {
            Text beside = number == 1 ? NEW : NEXT.with(number);
            free = new Sheet(sheet.stem() + beside.in(session.accountLang()), sheet.extension(), sheet.bytes());
            standing = standing(root, free);
        }
        if (first != Standing.UNCHANGED) {
            Text why = first == Standing.CHANGED ? CHANGED : UNMARKED;
            Text both = session.isDryRun() ? WOULD_KEEP : KEPT;
            kept.add(both.with(why.with(shown(root, sheet)), shown(root, free)));
        }
        return free.name();
    }

    private Standing standing(Path root, Sheet sheet) {
        byte[] there = session.files().read(root, sheet.name());
        return there == null || Arrays.equals(there, sheet.bytes())
                ? Standing.UNCHANGED
                : Standing.of(sheet.extension(), there);
    }

    private String shown(Path root, Sheet sheet) {
        return session.shown(root.resolve(sheet.name()));
    }

    /** Says where a paper is now; on a terminal also as an address to click on, for which scripts have no use. */
    public void tell(PrintWriter to, Path file) {
        to.println(session.say(WRITTEN.with(session.shown(file))));
        if (session.environment().terminal() && session.isInteractive()) {
            to.flush();
            session.environment()
                    .err()
                    .println("    " + FileLink.of(file.normalize().toString(), File.separatorChar));
        }
    }
}

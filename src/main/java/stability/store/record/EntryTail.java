package stability.store.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.problem.Code;
import stability.domain.problem.Reasons;
import stability.domain.problem.Refused;
import stability.store.lock.Disk;
import stability.store.lock.IoMessages;
import stability.store.lock.WayToFile;
import stability.store.record.EntryFiles.Act;
import stability.store.record.EntryFiles.Change;

/**
 * The end of a record file, or all of it, as one entry has written it: what can be taken away again as if it had never been
 * there. Whatever an editor has touched since is not that.
 */
public final class EntryTail {
    /** The comments that an entry writes above its lines: {@link AllowanceComments}. */
    private static final Pattern COMMENT = Pattern.compile("(?m)^# check: allow (?:" + Code.PERSONAL_DATA.id() + "|"
            + Code.TIMES_ORDER.id() + "|" + Code.CORRECTED_TWICE.id() + "): .*\n");

    private static final Text CHANGED = Text.of("文件刚被改动", "the file was changed just now");

    private EntryTail() {}

    /**
     * What takes the steps out of the file; null if they are not all that stands at its end, or not as they were written.
     *
     * @param steps in any order
     */
    public static @Nullable Change of(Path root, Matter<?> matter, List<Step> steps) {
        String text = text(root, matter.file());
        Kind<?> kind = matter.kind();
        int kept = matter.steps().size() - steps.size();
        List<Step> last = matter.steps().subList(kept, matter.steps().size());
        if (text == null || !last.containsAll(steps)) {
            return null;
        }
        if (kept == 0) {
            String written = RecordFile.compose(kind, matter.facts(), last);
            return bare(text).equals(written) ? new Change(kind, matter.file(), Act.REMOVE, text) : null;
        }
        String tail = tail(text, last.get(0).line());
        return bare(tail).equals(RecordFile.lines(kind, last, Reasons.NONE))
                ? new Change(kind, matter.file(), Act.CUT, tail)
                : null;
    }

    /** The same; refused if they do not stand there. */
    public static Change need(Path root, Matter<?> matter, List<Step> steps) {
        Change change = of(root, matter, steps);
        if (change == null) {
            throw changed(matter.file());
        }
        return change;
    }

    private static String bare(String text) {
        return COMMENT.matcher(text).replaceAll("");
    }

    /** The text from a line on, with the comments immediately above it. */
    private static String tail(String text, int number) {
        List<String> lines = List.of(text.split("(?<=\n)"));
        int from = Math.min(number - 1, lines.size());
        while (from > 0 && COMMENT.matcher(lines.get(from - 1)).matches()) {
            from--;
        }
        return String.join("", lines.subList(from, lines.size()));
    }

    /** The text of a file; null if it is none. */
    private static @Nullable String text(Path root, String file) {
        WayToFile.check(root, file);
        try {
            byte[] bytes = Files.readAllBytes(root.resolve(file));
            String text = new String(bytes, StandardCharsets.UTF_8);
            return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) ? text : null;
        } catch (IOException e) {
            throw new Refused(Code.IO_ERROR.at(Place.of(file), IoMessages.of(e)));
        }
    }

    /** Takes the lines out of the file, wherever they stand by now. */
    static void cut(Path root, Disk disk, Kind<?> kind, String file, String lines) {
        String text = text(root, file);
        int from = text == null ? -1 : text.lastIndexOf(lines);
        if (text == null || from < 0) {
            throw changed(file);
        }
        String rest = text.substring(0, from) + text.substring(from + lines.length());
        disk.write(root, file, RecordFile.bytes(kind, file, rest));
    }

    /** Removes the file, which must hold this text and no more. */
    static void remove(Path root, Disk disk, String file, String whole) {
        if (!whole.equals(text(root, file))) {
            throw changed(file);
        }
        disk.delete(root.resolve(file));
    }

    private static Refused changed(String file) {
        return new Refused(Code.ENTRY_REFUSED.at(Place.of(file), CHANGED));
    }
}

package stability.store.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.store.lock.FileBatch;
import stability.store.lock.SafeWriter;
import stability.store.lock.SymbolicLinks;
import stability.store.lock.WayToFile;
import stability.store.record.EntryFiles.Act;
import stability.store.record.EntryFiles.Change;
import stability.store.yaml.Source;

/**
 * What an entry of several files is about to do, in a file of its own: {@code .entry.tmp}, which git leaves out. It is
 * there only while such an entry is written, or after a process died doing so.
 *
 * <p>For each file one line, {@code begin PATH}, {@code append PATH}, {@code cut PATH} or {@code remove PATH}, then the text, each line behind two spaces.
 */
public final class UnfinishedEntry {
    static final String NAME = ".entry.tmp";

    private static final String INDENT = "  ";

    /** In bytes: as much as steps on some hundred thousand matters. */
    private static final int LIMIT = 1 << 27;

    private static final Text TOO_LARGE =
            Text.of("一次录入 {0} 个文件，内容超过 {1} MB", "{0} files in one entry hold more than {1} MB");
    private static final Text IN_PARTS = Text.of(
            "分几次录入，什么都没有写入；导入时把表拆成几个文件，依次导入",
            "enter it in parts, nothing was written; split a table that is imported into several files, and import one after the other");

    private final Path root;
    private final Path file;

    public UnfinishedEntry(Path root) {
        this.root = root;
        this.file = root.resolve(NAME);
    }

    /** Whether some entry waits to be completed, or is being written just now. */
    public boolean isThere() {
        return SafeWriter.isThere(file);
    }

    /** Writes it; refused if it could not be read again. */
    void write(List<Change> changes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes("# An entry that goes into several files. The next command completes it.\n"
                .getBytes(StandardCharsets.UTF_8));
        for (Change change : changes) {
            byte[] bytes = compose(change).getBytes(StandardCharsets.UTF_8);
            List<Problem> problems = new ArrayList<>();
            if (Source.of(bytes, NAME, problems::add) == null) {
                throw new Refused(ExitStatus.NOT_ALLOWED, problems);
            }
            all.writeBytes(bytes);
            if (all.size() > LIMIT) {
                throw new Refused(Code.ENTRY_REFUSED
                        .at(null, TOO_LARGE.with(changes.size(), LIMIT >> 20))
                        .hinting(IN_PARTS));
            }
        }
        SafeWriter.write(root, NAME, all.toByteArray());
    }

    /** Removes it after everything it tells of is done. If it stays it says nothing new, and the next command removes it. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // The entry is made, and must not be called refused.
        }
    }

    /** Removes it; refused if that fails. */
    void delete() {
        SafeWriter.delete(file);
    }

    /** Does what is left to do of the entry. Only under the folder's lock. Refused, in words for the user, if it cannot. */
    public void complete() {
        try {
            WayToFile.check(root, NAME);
            List<Change> changes = parse(read(file, LIMIT, NAME));
            EntryFiles.make(root, changes, this::isDone, made -> {});
            // what the process that died had put in its place, too: whether it got to this nobody knows
            FileBatch.force(
                    changes.stream().map(change -> root.resolve(change.file())).toList());
            delete();
        } catch (Refused cause) {
            throw refused(cause);
        }
    }

    /** The entry stays unfinished for this reason. */
    public Refused refused(Refused cause) {
        Problem problem = cause.problems().get(0);
        Text reason = problem.place() == null
                ? problem.message()
                : Text.of("{0}：{1}", "{0}: {1}").with(problem.place(), problem.message());
        Refused refused = new Refused(Code.UNFINISHED_ENTRY.at(null, reason, file));
        refused.addSuppressed(cause);
        return refused;
    }

    private boolean isDone(Change change) {
        Path target = root.resolve(change.file());
        if (SymbolicLinks.leadOut(root, target)) {
            throw new Refused(Code.LINK_OUT.at(Place.of(change.file())));
        }
        return switch (change.act()) {
            case BEGIN -> SafeWriter.isThere(target);
            // the step names matters that nothing else names: it can only be this one
            case APPEND -> read(target, Source.LIMIT, change.file()).contains(change.text());
            case CUT -> !read(target, Source.LIMIT, change.file()).contains(change.text());
            case REMOVE -> !SafeWriter.isThere(target);
        };
    }

    /** As strictly as a record: nothing but an ordinary file of bounded size is opened. */
    private static String read(Path file, int limit, String name) {
        List<Problem> problems = new ArrayList<>();
        Source source = Source.read(file, limit, name, problems::add);
        if (source == null) {
            throw new Refused(problems);
        }
        return source.text();
    }

    private static String compose(Change change) {
        StringBuilder text = new StringBuilder();
        text.append(word(change.act())).append(' ').append(change.file()).append('\n');
        change.text().lines().forEach(line -> text.append(INDENT).append(line).append('\n'));
        return text.toString();
    }

    /** The changes; refused if anything but records would be changed, whoever wrote the file. */
    private static List<Change> parse(String text) {
        List<Change> changes = new ArrayList<>();
        @Nullable String head = null;
        StringBuilder body = new StringBuilder();
        for (String line : text.lines().skip(1).toList()) {
            if (head != null && line.startsWith(INDENT)) {
                body.append(line.substring(INDENT.length())).append('\n');
                continue;
            }
            if (head != null) {
                changes.add(change(head, body.toString()));
            }
            head = line;
            body.setLength(0);
        }
        if (head != null) {
            changes.add(change(head, body.toString()));
        }
        if (changes.isEmpty()) {
            throw new Refused(Code.EMPTY_FILE.at(Place.of(NAME)));
        }
        return changes;
    }

    private static Change change(String head, String text) {
        for (Act act : Act.values()) {
            String start = word(act) + " ";
            String path = head.startsWith(start) ? head.substring(start.length()) : "";
            Kind<?> kind = Kinds.at(path);
            if (kind != null && !text.isEmpty()) {
                return new Change(kind, path, act, text);
            }
        }
        throw new Refused(Code.UNKNOWN_FILE.at(Place.of(NAME)));
    }

    private static String word(Act act) {
        return act.name().toLowerCase(Locale.ROOT);
    }
}

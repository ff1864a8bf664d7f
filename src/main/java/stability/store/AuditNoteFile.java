package stability.store;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stability.app.AuditNote;
import stability.domain.field.Lang;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.field.Zone;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.store.lock.Disk;
import stability.store.lock.SafeWriter;

/**
 * The note of an audit as a file of the records folder: lines of words with blanks between. A hidden file is no record,
 * and its name is none that git joins line by line.
 */
final class AuditNoteFile {
    static final String NAME = ".audit";

    /** In bytes; a note of forty thousand records has about ten million. */
    private static final long LARGEST = 64L << 20;

    private static final Text HEAD = Text.of(
            "# 由 stability audit --remember 写入，下次审计与它比对\n",
            "# written by stability audit --remember; the next audit compares\n");
    private static final String SIGNED = "signed";
    private static final String OPEN = "open";

    private AuditNoteFile() {}

    static @Nullable AuditNote read(Path root, Zone zone) {
        Path file = root.resolve(NAME);
        if (!SafeWriter.isThere(file)) {
            return null;
        }
        refuseUnlessOrdinary(file);
        int number = 0;
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            OffsetDateTime at = null;
            String head = null;
            Map<String, AuditNote.NotedMatter> records = new LinkedHashMap<>();
            for (String line : lines) {
                number++;
                String[] words = line.split(" ", -1);
                switch (words[0]) {
                    case "#", "" -> {}
                    case "at" -> at = zone.at(OffsetDateTime.parse(words[1]));
                    case "head" -> head = words[1];
                    default -> {
                        Set<String> steps = new TreeSet<>(List.of(words).subList(3, words.length));
                        records.put(words[0], new AuditNote.NotedMatter(words[1], words[2].equals(SIGNED), steps));
                    }
                }
            }
            if (at == null && head == null && records.isEmpty()) {
                return null; // an empty file is no note
            }
            if (at == null) {
                throw new IllegalArgumentException("no time");
            }
            return new AuditNote(at, head, records);
        } catch (IOException | DateTimeException | IndexOutOfBoundsException | IllegalArgumentException e) {
            Text unreadable = Text.of("审计留底无法读取", "the note of the last audit cannot be read");
            throw new Refused(Code.IO_ERROR.at(new Place(NAME, number, 0), unreadable));
        }
    }

    /** A pipe would be waited for, a device has no end, and a link leads elsewhere. */
    private static void refuseUnlessOrdinary(Path file) {
        File note = file.toFile();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused(Code.NOT_A_FILE.at(Place.of(NAME)));
        }
        if (note.length() > LARGEST) {
            throw new Refused(Code.TOO_LARGE.at(Place.of(NAME), note.length(), LARGEST));
        }
    }

    /** Writes it over the earlier one, and gives its name. */
    static String write(Path root, Disk disk, AuditNote note, Lang lang) {
        StringBuilder text = new StringBuilder(HEAD.in(lang));
        text.append("at ").append(note.at()).append('\n');
        if (note.head() != null) {
            text.append("head ").append(note.head()).append('\n');
        }
        new TreeMap<>(note.records()).forEach((file, entry) -> {
            text.append(file).append(' ').append(entry.facts()).append(' ').append(entry.signed() ? SIGNED : OPEN);
            new TreeSet<>(entry.steps()).forEach(step -> text.append(' ').append(step));
            text.append('\n');
        });
        disk.write(root, NAME, text.toString().getBytes(StandardCharsets.UTF_8));
        return NAME;
    }
}

package stability.store.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.EvidenceStore;
import stability.app.Records;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.Evidence;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.store.lock.IoMessages;

/**
 * Photos and papers that prove a step: the account keeps where they are and their hash. The files stay where they are,
 * unless a copy is asked for, which then lies in the folder without what it tells besides the picture.
 */
public final class EvidenceFiles implements EvidenceStore {
    /** What is larger is not looked through: a photo is not. */
    private static final long LARGEST = 64L << 20;

    /** What is larger is not compared either: a film of hours is not, and what names itself so may have no end. */
    private static final long LARGEST_COMPARED = 2L << 30;

    private static final Text TOO_LARGE = Text.of("文件过大", "the file is too large");
    private static final Text EMPTY = Text.of("文件是空的", "the file is empty");

    private final Path home;
    private final Path cwd;
    private final EvidenceCopies copies;

    /**
     * @param root the records folder
     * @param cwd what paths that a user types are relative to
     * @param copies where copies go until they are written
     */
    public EvidenceFiles(Path root, Path cwd, EvidenceCopies copies) {
        this.home = root.toAbsolutePath().normalize();
        this.cwd = cwd;
        this.copies = copies;
    }

    @Override
    public Values describe(String typed, Evidence.EvidenceKind kind) {
        Path file = cwd.resolve(typed).normalize();
        String hash;
        try {
            ordinary(file, typed, LARGEST_COMPARED);
            hash = EvidenceHash.of(file);
            Metadata metadata = isCommitted(file) ? metadata(file) : null;
            if (metadata != null) {
                throw new Refused(Code.EVIDENCE_METADATA.at(null, typed, metadata.what()));
            }
        } catch (IOException e) {
            throw unreadable(typed, e);
        }
        return values(path(file, typed), hash, kind);
    }

    @Override
    public Values copy(String typed, Evidence.EvidenceKind kind, LocalDate day) {
        Path file = cwd.resolve(typed).normalize();
        byte[] cleaned;
        try {
            ordinary(file, typed, LARGEST);
            byte[] original = Files.readAllBytes(file);
            cleaned = Metadata.cleaned(original);
            if (cleaned == null) {
                Metadata metadata = Metadata.of(original);
                throw new Refused(Code.EVIDENCE_METADATA.at(
                        null, typed, (metadata == null ? Metadata.unsure() : metadata).what()));
            }
        } catch (IOException e) {
            throw unreadable(typed, e);
        }
        String hash = EvidenceHash.of(cleaned);
        return values(copies.add(cleaned, hash, Metadata.ending(cleaned), day), hash, kind);
    }

    @Override
    public List<Problem> problems(Values recorded) {
        String path = recorded.need(Evidence.PATH);
        Place place = recorded.place(Evidence.PATH);
        List<Problem> problems = new ArrayList<>();
        try {
            Path file = home.resolve(path).normalize();
            if (!Files.isRegularFile(file)) {
                // what is private lies on one machine; others need not hear that it is not on theirs
                boolean elsewhere = isPrivate(file) && !Files.exists(home.resolve(Records.PRIVATE));
                return elsewhere ? List.of() : List.of(Code.EVIDENCE_MISSING.at(place, path));
            }
            if (Files.size(file) > LARGEST_COMPARED) {
                return List.of(Code.NO_EVIDENCE.at(place, path, TOO_LARGE));
            }
            if (!EvidenceHash.of(file).equals(recorded.need(Evidence.HASH))) {
                problems.add(Code.EVIDENCE_CHANGED.at(place, path));
            }
            // what certainly is there is told of the file itself, whether a step names it or not
            Metadata metadata = isCommitted(file) ? metadata(file) : null;
            if (metadata != null && !metadata.certain()) {
                problems.add(Code.EVIDENCE_METADATA.at(place, path, metadata.what()));
            }
        } catch (IOException e) {
            problems.add(Code.NO_EVIDENCE.at(place, path, IoMessages.of(e)));
        } catch (InvalidPathException e) {
            problems.add(Code.EVIDENCE_MISSING.at(place, path));
        }
        return problems;
    }

    /** What a file in the folder that is no record certainly tells besides what it shows; null if nothing. */
    public static @Nullable Problem stray(Path root, String name) {
        if (!Files.isRegularFile(root.resolve(name))) {
            return null; // a pipe would never end, and git takes none along
        }
        try {
            Metadata metadata = metadata(root.resolve(name));
            return metadata == null || !metadata.certain()
                    ? null
                    : Code.EVIDENCE_METADATA.at(Place.of(name), name, metadata.what());
        } catch (IOException e) {
            return Code.IO_ERROR.at(Place.of(name), IoMessages.of(e));
        }
    }

    private static @Nullable Metadata metadata(Path file) throws IOException {
        return Files.size(file) > LARGEST ? Metadata.unsure() : Metadata.of(Files.readAllBytes(file));
    }

    /** From the records folder where that is possible: so that it leads there from any working folder. */
    private String path(Path file, String typed) {
        Path path = file;
        if (file.startsWith(home) || !Path.of(typed).isAbsolute()) {
            try {
                path = home.relativize(file.toAbsolutePath());
            } catch (IllegalArgumentException otherDrive) {
                path = file;
            }
        }
        return path.toString().replace('\\', '/');
    }

    private boolean isPrivate(Path file) {
        return file.startsWith(home.resolve(Records.PRIVATE));
    }

    private boolean isCommitted(Path file) {
        return file.startsWith(home) && !isPrivate(file);
    }

    private static Values values(String path, String hash, Evidence.EvidenceKind kind) {
        return Values.builder()
                .put(Evidence.PATH, path)
                .put(Evidence.HASH, hash)
                .put(Evidence.KIND, kind)
                .build();
    }

    /**
     * Refuses what is no ordinary file before it is opened: a pipe would be waited for, a device has no end, and what says
     * that it is empty, as files of the system do whatever is in them, would prove nothing by the hash of nothing.
     */
    private static void ordinary(Path file, String typed, long largest) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        Text flaw = null;
        if (!attributes.isRegularFile()) {
            flaw = Code.NOT_A_FILE.message();
        } else if (attributes.size() == 0 || attributes.size() > largest) {
            flaw = attributes.size() == 0 ? EMPTY : TOO_LARGE;
        }
        if (flaw != null) {
            throw refused(typed, flaw);
        }
    }

    private static Refused unreadable(String typed, IOException e) {
        return refused(typed, IoMessages.of(e));
    }

    private static Refused refused(String typed, Text why) {
        return new Refused(ExitStatus.USAGE, List.of(Code.NO_EVIDENCE.at(null, typed, why)));
    }
}

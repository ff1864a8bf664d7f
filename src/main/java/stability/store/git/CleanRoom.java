package stability.store.git;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.store.lock.IoMessages;

/**
 * A git folder of our own beside the objects of a repository, in which its history is read. What the repository keeps
 * besides its objects is not there: settings and what they include, attributes, filters, grafts, replaced objects, the
 * index with its marks, hooks, the work tree. None of it can hide a change, alter what is told, or have a program run.
 */
final class CleanRoom implements AutoCloseable {
    /** A folder that is none, for settings that name one: below a file there is nothing. */
    static final String NOWHERE = File.separatorChar == '/' ? "/dev/null/none" : "NUL/none";

    private static final int SHA256_DIGITS = 64;

    private final Path folder;
    private final Git git;

    private CleanRoom(Path folder, Git git) {
        this.folder = folder;
        this.git = git;
    }

    /**
     * @param git how git is called
     * @param objects where the repository keeps its objects
     * @param head the hash of the last commit; empty if there is none
     * @param edges the commits at which a shallow clone breaks off; none if the history is whole
     */
    static CleanRoom of(Git git, Path objects, String head, List<String> edges) {
        return of(git, objects, head, edges, List.of());
    }

    /** @param known commits that whoever is asked for more need not send */
    static CleanRoom of(Git git, Path objects, String head, List<String> edges, List<String> known) {
        try {
            Path folder = Files.createTempDirectory("stability-git");
            CleanRoom room = new CleanRoom(folder, git.in(folder, objects.toAbsolutePath()));
            try {
                room.furnish(head, edges);
                room.know(known);
                return room;
            } catch (IOException e) {
                room.close();
                throw e;
            }
        } catch (IOException e) {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir", ""));
            throw new Refused(Code.CANNOT_WRITE.at(null, temporary, IoMessages.of(e)));
        }
    }

    private void furnish(String head, List<String> edges) throws IOException {
        boolean sha256 = head.length() == SHA256_DIGITS;
        Files.createDirectory(folder.resolve("refs"));
        Files.writeString(folder.resolve("HEAD"), (head.isEmpty() ? "ref: refs/heads/none" : head) + "\n");
        Files.writeString(
                folder.resolve("config"),
                "[core]\n\trepositoryformatversion = " + (sha256 ? 1 : 0) + "\n\tbare = true\n"
                        + (sha256 ? "[extensions]\n\tobjectFormat = sha256\n" : ""));
        if (!edges.isEmpty()) {
            Files.writeString(folder.resolve("shallow"), String.join("\n", edges) + "\n");
        }
    }

    private void know(List<String> commits) throws IOException {
        if (!commits.isEmpty()) {
            Path refs = Files.createDirectories(folder.resolve("refs/known"));
            for (int i = 0; i < commits.size(); i++) {
                Files.writeString(refs.resolve(String.valueOf(i)), commits.get(i) + "\n");
            }
        }
    }

    /** Git, in the room. */
    Git git() {
        return git;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

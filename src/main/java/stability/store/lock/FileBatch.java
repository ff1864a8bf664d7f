package stability.store.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/**
 * Several files, each replaced or created as {@link SafeWriter} does it, so that a kill at any moment leaves the old one or the new one. First
 * all of them are written beside their places and forced to disk, then all are renamed, then each folder is forced once and not once for
 * each file. What ties them together to all or none is not here.
 */
public final class FileBatch {
    /** So many are written by several threads: a disk that is asked to force many files at a time does it in fewer goes. */
    private static final int MANY = 64;

    private static final int THREADS = 16;

    private final Path root;
    private final String mark;
    private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

    /** @param root a folder that somebody named; links may lead to it */
    public FileBatch(Path root) {
        this(root, "");
    }

    private FileBatch(Path root, String mark) {
        this.root = root;
        this.mark = mark;
    }

    /** One that needs no lock: two processes that write the same papers do not share temporary files. */
    static FileBatch unlocked(Path root) {
        return new FileBatch(root, SafeWriter.mark());
    }

    /** Whether the file is among those that wait to be written. */
    public boolean has(String file) {
        return files.containsKey(file);
    }

    /**
     * Takes a file down; nothing is written yet.
     *
     * @param file its path below the root, with {@code /}
     * @param bytes asked for when it is written, perhaps in another thread; may refuse
     */
    public void add(String file, Supplier<byte[]> bytes) {
        files.put(file, bytes);
    }

    /**
     * Writes what was taken down, and forgets it; refused if that fails, or if a link stands on the way. Only under the
     * folder's lock, unless made for none.
     *
     * @param made told of each file once it is in its place, also if a later one is refused
     */
    public void write(Consumer<String> made) {
        List<Written> all = new ArrayList<>();
        files.forEach((name, bytes) -> all.add(new Written(root, name, mark, bytes)));
        files.clear();
        Set<Path> folders = new LinkedHashSet<>();
        int moved = 0;
        try {
            for (Written each : all) {
                if (!folders.contains(each.folder())) {
                    each.makeFolder();
                    folders.add(each.folder()); // not before: a pipe in its place would be waited for
                }
            }
            fill(all);
            for (Written each : all) {
                each.move();
                moved++;
                made.accept(each.name);
            }
        } finally {
            all.subList(moved, all.size()).forEach(Written::discard);
            folders.forEach(SafeWriter::force);
        }
    }

    /** Removes files, and forces each folder once; refused if that fails. */
    public static void delete(List<Path> files) {
        Set<Path> folders = new LinkedHashSet<>();
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
                folders.add(Objects.requireNonNull(file.getParent()));
            } catch (IOException e) {
                throw new Refused(Code.CANNOT_WRITE.at(null, file, IoMessages.of(e)));
            }
        }
        folders.forEach(SafeWriter::force);
    }

    /** Forces the folders of files to disk, each once. */
    public static void force(List<Path> files) {
        files.stream().map(Path::getParent).distinct().forEach(SafeWriter::force);
    }

    private static void fill(List<Written> all) {
        if (all.size() < MANY) {
            all.forEach(Written::fill);
            return;
        }
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable Throwable> refused = new AtomicReference<>();
        Runnable work = () -> {
            try {
                for (int i = next.getAndIncrement();
                        i < all.size() && refused.get() == null;
                        i = next.getAndIncrement()) {
                    all.get(i).fill();
                }
            } catch (RuntimeException | Error e) {
                refused.compareAndSet(null, e);
            }
        };
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(work, "writing-" + i);
            thread.start();
            threads.add(thread);
        }
        threads.forEach(FileBatch::join);
        Throwable first = refused.get();
        if (first instanceof Error error) {
            throw error;
        }
        if (first != null) {
            throw (RuntimeException) first;
        }
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true; // half of the files must not be left to a thread that nobody waits for
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** One file. */
    private record Written(Path root, String name, String mark, Supplier<byte[]> bytes) {
        Path file() {
            return root.resolve(name);
        }

        Path folder() {
            return Objects.requireNonNull(file().getParent());
        }

        private Path temporary() {
            return SafeWriter.temporary(file(), mark);
        }

        void makeFolder() {
            try {
                WayToFile.make(root, name);
            } catch (IOException e) {
                throw refused(e);
            }
        }

        void fill() {
            byte[] content = bytes.get();
            try {
                SafeWriter.fill(file(), temporary(), content);
            } catch (IOException e) {
                throw refused(e);
            }
        }

        void move() {
            try {
                Files.move(temporary(), file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw refused(e);
            }
        }

        void discard() {
            SafeWriter.discard(temporary());
        }

        private Refused refused(IOException e) {
            return NotWritten.of(file(), e);
        }
    }
}

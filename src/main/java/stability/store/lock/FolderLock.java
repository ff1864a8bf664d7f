package stability.store.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/**
 * One writer at a time for a records folder, on this machine and on a shared one: a lock of the operating system on the
 * file {@code .lock}, which goes when its process does. The file says who holds it, and stays.
 */
public final class FolderLock {
    static final String NAME = ".lock";

    /** The byte that is locked lies past the text, which others can then read on Windows too. */
    private static final long LOCKED_BYTE = 1L << 40;

    private static final int NOTE_LIMIT = 500;

    /**
     * In milliseconds; no longer than an entry takes. Whoever pauses longer is overtaken again and again by those who have
     * just come, and of many writers some ran out of patience.
     */
    private static final long LONGEST_PAUSE = 16;

    /** The same for those who have waited for a while: they look more often than the others, and so come first. */
    private static final long PAUSE_AFTER_A_WHILE = 4;

    private static final long A_WHILE = 1000;

    private final Path folder;
    private final Path file;
    private final Supplier<String> holder;
    private final Duration patience;
    private final boolean looking;
    private boolean held;

    /**
     * @param folder the records folder
     * @param holder who we are, for those who wait
     * @param patience how long to wait for another
     * @param looking whether nothing may be written, not even this file: then others are waited for, and if there is no
     *     such file there are none
     */
    public FolderLock(Path folder, Supplier<String> holder, Duration patience, boolean looking) {
        this.folder = folder;
        this.file = folder.resolve(NAME);
        this.holder = holder;
        this.patience = patience;
        this.looking = looking;
    }

    /** Whether this process is inside {@link #hold}. */
    public boolean isHeld() {
        return held;
    }

    /** Runs the work under the lock. Not to be called inside the work. */
    public <T> T hold(Supplier<T> work) {
        FileChannel channel = looking && !SafeWriter.isThere(file) ? null : open();
        try {
            held = true;
            return work.get();
        } finally {
            held = false;
            close(channel);
        }
    }

    /** The file, open and locked, with our name in it. */
    private FileChannel open() {
        try {
            FileChannel channel = FileChannel.open(
                    file,
                    looking ? StandardOpenOption.READ : StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
            boolean ours = false;
            try {
                acquire(channel);
                if (!looking) {
                    write(channel, holder.get());
                }
                ours = true;
                return channel;
            } finally {
                if (!ours) {
                    channel.close();
                }
            }
        } catch (IOException e) {
            WayToFile.check(folder, NAME); // a link is not followed, or the file that it leads to would be emptied
            throw new Refused(Code.CANNOT_WRITE.at(null, file, IoMessages.of(e)));
        }
    }

    /**
     * Lets go: the system frees the lock when the file is closed. By then the entry is made or refused, and a name that stays
     * in the file changes nothing about that; the next writer writes over it.
     */
    private void close(@Nullable FileChannel channel) {
        try (channel) {
            if (channel != null && !looking) {
                channel.truncate(0);
            }
        } catch (IOException nameStays) {
            // nothing to be said about it
        }
    }

    private void acquire(FileChannel channel) throws IOException {
        long pause = 1;
        long waited = 0;
        while (true) {
            if (tryLock(channel) != null) {
                return;
            }
            if (waited >= patience.toMillis()) {
                throw new Refused(Code.LOCKED.at(null, who(channel)));
            }
            waited += pause;
            sleep(pause);
            pause = Math.min(pause * 2, waited < A_WHILE ? LONGEST_PAUSE : PAUSE_AFTER_A_WHILE);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // held by another thread of this process
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(Code.LOCKED.at(null, Text.of("等待被中断", "the wait was interrupted")));
        }
    }

    /**
     * Who holds it, for those who refuse in other words.
     *
     * @throws IOException if the file cannot be read
     */
    public static Object holder(Path folder) throws IOException {
        try (FileChannel channel =
                FileChannel.open(folder.resolve(NAME), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return who(channel);
        }
    }

    private static Object who(FileChannel channel) throws IOException {
        ByteBuffer note = ByteBuffer.allocate(NOTE_LIMIT);
        channel.read(note, 0);
        String text = new String(note.array(), 0, note.position(), StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? Text.of("另一个程序", "another program") : text;
    }

    private static void write(FileChannel channel, String note) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8)), 0);
    }
}

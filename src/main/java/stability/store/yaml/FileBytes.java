package stability.store.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

/** The bytes of one file after another, in a buffer that all of them share. Not for several threads. */
public final class FileBytes {
    /** As large as nearly every record; in bytes. */
    private static final int ROOM = 1 << 14;

    private final int limit;
    private ByteBuffer read = ByteBuffer.allocateDirect(ROOM);
    private byte[] bytes = new byte[ROOM];
    private int length;

    /** For records and whatever else is no larger than one. */
    public FileBytes() {
        this(Source.LIMIT);
    }

    /** @param limit in bytes; a larger file is refused */
    FileBytes(int limit) {
        this.limit = limit;
    }

    /**
     * Reads a file, wherever a link leads to. Its kind and size are looked at first, so that neither a pipe nor a huge file
     * is ever opened.
     *
     * @param name the path to show in findings, below the records folder, with {@code /}
     * @return false if there was a finding, which the listener has got
     */
    public boolean read(Path file, String name, Consumer<? super Problem> listener) {
        return read(file, name, link -> true, listener);
    }

    /**
     * Likewise.
     *
     * @param follow asked whether to read what a symbolic link leads to; if not, whoever is asked tells why
     */
    public boolean read(Path file, String name, Predicate<Path> follow, Consumer<? super Problem> listener) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                if (!follow.test(file)) {
                    return false;
                }
                attributes = Files.readAttributes(file, BasicFileAttributes.class);
            }
            Problem problem = problem(attributes, name);
            if (problem == null) {
                fill(file);
                return true;
            }
            listener.accept(problem);
        } catch (IOException failure) {
            listener.accept(Code.IO_ERROR.at(Place.of(name), reason(failure)));
        }
        return false;
    }

    private @Nullable Problem problem(BasicFileAttributes attributes, String name) {
        if (!attributes.isRegularFile()) {
            return Code.NOT_A_FILE.at(Place.of(name));
        }
        return attributes.size() > limit ? Code.TOO_LARGE.at(Place.of(name), attributes.size(), limit) : null;
    }

    /** To the end of the file, which may have grown or shrunk since it was looked at; a byte too many is enough to tell. */
    private void fill(Path file) throws IOException {
        read.clear();
        try (FileChannel channel = FileChannel.open(file)) {
            while (read.position() <= limit && channel.read(read) >= 0) {
                if (!read.hasRemaining()) {
                    read = ByteBuffer.allocateDirect(2 * read.capacity()).put(read.flip());
                }
            }
        }
        length = read.position();
        if (bytes.length < length) {
            bytes = new byte[read.capacity()];
        }
        read.flip().get(bytes, 0, length);
    }

    /** Valid until the next file is read; what stands behind {@link #length} means nothing. */
    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return length;
    }

    private static Text reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return Text.of("没有这个文件", "there is no such file");
        }
        if (failure instanceof AccessDeniedException) {
            return Text.of("没有读取权限", "no permission to read it");
        }
        return Text.of("磁盘或网络出错", "the disk or the network failed");
    }
}

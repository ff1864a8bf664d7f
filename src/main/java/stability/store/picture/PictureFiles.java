package stability.store.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import stability.app.Pictures;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.Evidence;
import stability.store.lock.IoMessages;

/**
 * Evidence as papers show it. Only what was recorded is shown: a file that is not the one that the hash tells of proves
 * nothing.
 */
public final class PictureFiles implements Pictures {
    /** In bytes; a photo has a few millions. */
    private static final int LARGEST = 64 << 20;

    private static final Text GONE = Text.of("文件不在原处", "the file is not where it was");
    private static final Text CHANGED = Text.of("文件与录入时不同", "the file is not what was entered");
    private static final Text LINK = Text.of("是指向记录文件夹之外的链接", "it is a link that leads out of the records folder");
    private static final Text TOO_LARGE = Text.of("文件超过 64 MB", "the file has more than 64 MB");

    private final Path root;

    /** @param root the records folder */
    public PictureFiles(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public Shown shown(Values recorded, int longest) {
        try {
            byte[] file = read(recorded.need(Evidence.PATH));
            if (!EvidenceHash.of(file).equals(recorded.need(Evidence.HASH))) {
                return new NotShown(CHANGED);
            }
            Pixels pixels = PictureDecoder.decoded(file, longest);
            return new Scaled(JpegWriter.written(pixels), pixels.width(), pixels.height());
        } catch (Unshowable e) {
            return new NotShown(e.why());
        } catch (NoSuchFileException | InvalidPathException e) {
            return new NotShown(GONE);
        } catch (IOException e) {
            return new NotShown(IoMessages.of(e));
        }
    }

    private byte[] read(String recorded) throws IOException, Unshowable {
        Path file = root.resolve(recorded).normalize();
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) { // a pipe would be waited for, and a device has no end
            throw new Unshowable(GONE);
        }
        if (file.startsWith(root) && !file.toRealPath().startsWith(root.toRealPath())) {
            throw new Unshowable(LINK);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Unshowable(TOO_LARGE);
            }
            return bytes;
        }
    }
}

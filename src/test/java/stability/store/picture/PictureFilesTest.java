package stability.store.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stability.app.Pictures;
import stability.domain.field.Values;
import stability.domain.matter.Evidence;

/** A photo comes from anybody's telephone, and its file may be anything. */
@Timeout(60) // a guard against reading without end, not a measure of speed
class PictureFilesTest {
    private static final Path SAMPLES = Path.of("src/test/resources/pictures");

    @TempDir
    Path root = Path.of("");

    private Pictures.Shown shown(String path, byte[] recorded) {
        Values values = Values.builder()
                .put(Evidence.PATH, path)
                .put(Evidence.HASH, EvidenceHash.of(recorded))
                .put(Evidence.KIND, Evidence.EvidenceKind.AFTER)
                .build();
        return new PictureFiles(root).shown(values, 650);
    }

    private Pictures.Shown shown(byte[] file) throws IOException {
        Files.write(root.resolve("photo.jpg"), file);
        return shown("photo.jpg", file);
    }

    private Pictures.Scaled picture(byte[] file) throws IOException {
        Pictures.Shown shown = shown(file);
        assertThat(shown).isInstanceOf(Pictures.Scaled.class);
        return (Pictures.Scaled) shown;
    }

    private static String why(Pictures.Shown shown) {
        assertThat(shown).isInstanceOf(Pictures.NotShown.class);
        return ((Pictures.NotShown) shown).why().en();
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(SAMPLES.resolve(name));
    }

    /** White at the top on the left, red below it, blue at the end: whatever the file makes of that. */
    @ParameterizedTest
    @ValueSource(
            strings = {"rgb.jpg", "cmyk.jpg", "passes.jpg", "palette.png", "interlaced.png", "deep.png", "alpha.png"})
    void whateverACameraOrAScannerWrites(String name) throws IOException {
        Pictures.Scaled shown = picture(sample(name));
        assertThat(shown.width()).isEqualTo(64);
        assertThat(shown.height()).isEqualTo(48);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(shown.jpeg()));
        assertThat(near(image.getRGB(4, 4), 0xFFFFFF)).isTrue();
        assertThat(near(image.getRGB(60, 2), 0xF5000A)).isTrue();
        assertThat(near(image.getRGB(60, 46), 0x0500FA)).isTrue();
    }

    private static boolean near(int colour, int wanted) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            if (Math.abs((colour >> shift & 0xFF) - (wanted >> shift & 0xFF)) > 24) {
                return false;
            }
        }
        return true;
    }

    @Test
    void theSameBytesOnEveryMachine() throws IOException {
        // known from two versions of Java with decoders of different makers
        assertThat(EvidenceHash.of(picture(sample("rgb.jpg")).jpeg()))
                .isEqualTo("1fdb1f2dac38153c411c07409134c9ec74143b39a9418a83aa7daa18570c939c");
        assertThat(EvidenceHash.of(picture(sample("deep.png")).jpeg()))
                .isEqualTo("bc93ae778a8df8d409ca2fa9d355c9449a8eeae2de0dc56d0f65d308fe544ace");
    }

    /** Two pixels wide, a black one on the left: where it is afterwards tells which way the picture was turned. */
    @ParameterizedTest
    @CsvSource({"1,0,0", "2,63,0", "3,63,47", "4,0,47", "5,0,0", "6,47,0", "7,47,63", "8,0,63"})
    void itStandsUpright(int orientation, int x, int y) {
        int[] colours = new int[64 * 48];
        colours[0] = 0xFFFFFF;
        Pixels turned = new Pixels(64, 48, colours).upright(orientation);
        assertThat(turned.width()).isEqualTo(orientation < 5 ? 64 : 48);
        assertThat(turned.colours()[y * turned.width() + x]).isEqualTo(0xFFFFFF);
    }

    @Test
    void itIsTurnedAndTellsNothingElse() throws IOException {
        byte[] plain = sample("rgb.jpg");
        byte[] exif = Orientation.block(6);
        ByteArrayOutputStream phone = new ByteArrayOutputStream();
        phone.write(plain, 0, 2);
        phone.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (8 + exif.length)});
        phone.writeBytes("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        phone.writeBytes(exif);
        phone.write(plain, 2, plain.length - 2);
        Pictures.Scaled shown = picture(phone.toByteArray());
        assertThat(shown.width()).isEqualTo(48);
        assertThat(shown.height()).isEqualTo(64);
        assertThat(Metadata.of(shown.jpeg())).isNull();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(shown.jpeg()));
        assertThat(near(image.getRGB(44, 4), 0xFFFFFF)).isTrue();
    }

    @Test
    void aLargeOneIsMadeSmallByTheMeanOfWhatFallsUponAPixel() {
        Rows stripes = new Rows() {
            @Override
            public int width() {
                return 4000;
            }

            @Override
            public int height() {
                return 1000;
            }

            @Override
            public void row(int y, int[] into) {
                Arrays.setAll(into, x -> x % 2 == 0 ? 0xFF00FF : 0x00FF00);
            }
        };
        Pixels small = Pixels.of(stripes, 400);
        assertThat(small.width()).isEqualTo(400);
        assertThat(small.height()).isEqualTo(100);
        assertThat(small.colours()).containsOnly(0x808080);
    }

    @Test
    void theSmallestThereIs() throws IOException {
        Pictures.Scaled shown = picture(png(1, 1));
        assertThat(shown.width()).isEqualTo(1);
        assertThat(shown.height()).isEqualTo(1);
        assertThat(picture(png(3, 4000)).width()).isEqualTo(1);
    }

    @Test
    void whatIsGoneChangedOrNoPicture() throws IOException {
        byte[] file = sample("rgb.jpg");
        assertThat(why(shown("none.jpg", file))).isEqualTo("the file is not where it was");
        assertThat(why(shown("a\0b.jpg", file))).isEqualTo("the file is not where it was");
        Files.createDirectory(root.resolve("folder.jpg"));
        assertThat(why(shown("folder.jpg", file))).isEqualTo("the file is not where it was");
        Files.write(root.resolve("changed.jpg"), sample("cmyk.jpg"));
        assertThat(why(shown("changed.jpg", file))).isEqualTo("the file is not what was entered");
        assertThat(why(shown("验收单".getBytes(StandardCharsets.UTF_8)))).isEqualTo("it is neither a JPEG nor a PNG");
        assertThat(why(shown(new byte[0]))).isEqualTo("it is neither a JPEG nor a PNG");
        assertThat(why(shown(sample("photo.webp")))).startsWith("it is a WebP");
        assertThat(why(shown("\0\0\0\u0018ftypheic".getBytes(StandardCharsets.ISO_8859_1))))
                .startsWith("it is a HEIC");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path records = Files.createDirectory(root.resolve("records"));
        byte[] file = sample("rgb.jpg");
        Files.write(root.resolve("private.jpg"), file);
        Files.createSymbolicLink(records.resolve("photo.jpg"), root.resolve("private.jpg"));
        Values values = Values.builder()
                .put(Evidence.PATH, "photo.jpg")
                .put(Evidence.HASH, EvidenceHash.of(file))
                .put(Evidence.KIND, Evidence.EvidenceKind.AFTER)
                .build();
        assertThat(why(new PictureFiles(records).shown(values, 650)))
                .isEqualTo("it is a link that leads out of the records folder");
    }

    /** Cut off anywhere, also where a decoder would make do with grey, and with any byte changed: a picture or a reason. */
    @ParameterizedTest
    @ValueSource(strings = {"rgb.jpg", "passes.jpg", "interlaced.png", "palette.png"})
    void damage(String name) throws IOException {
        byte[] file = sample(name);
        for (int length = 8; length < file.length; length += 37) {
            assertThat(why(shown(Arrays.copyOf(file, length)))).startsWith("the picture is damaged");
        }
        for (int at = 4; at < file.length; at += 7) {
            byte[] changed = file.clone();
            changed[at] ^= (byte) (1 << at % 8);
            assertThat(shown(changed)).isNotNull();
        }
    }

    @Test
    void anEndGluedToTheFirstHalfIsNoWholePicture() throws IOException {
        byte[] file = sample("rgb.jpg");
        byte[] half = Arrays.copyOf(file, file.length * 3 / 4);
        half[half.length - 2] = (byte) 0xFF;
        half[half.length - 1] = (byte) 0xD9;
        assertThat(why(shown(half))).startsWith("the picture is damaged");
    }

    @Test
    void aFileWithoutEndIsNotRead() throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(root.resolve("huge.jpg").toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }
        assertThat(why(shown("huge.jpg", new byte[0]))).isEqualTo("the file has more than 64 MB");
    }

    @Test
    void aBombDoesNotTakeTheMemory() throws IOException {
        assertThat(why(shown(png(30_000, 30_000)))).contains("30000 × 30000 pixels");
        byte[] bomb = png(10_000, 10_000);
        assertThat(bomb.length).isLessThan(100_000);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        assertThat(picture(bomb).width()).isEqualTo(650);
        long taken = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertThat(taken).as("bytes for a hundred million pixels").isLessThan(64 << 20);
    }

    /** All black, in grey of eight bits. */
    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        try (DeflaterOutputStream rows = new DeflaterOutputStream(pixels, new Deflater(9))) {
            byte[] row = new byte[1 + width];
            for (int y = 0; y < (width > 20_000 ? 1 : height); y++) {
                rows.write(row);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1));
        chunk(
                file,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 8)
                        .array());
        chunk(file, "IDAT", pixels.toByteArray());
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(name);
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}

package stability.store.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.support.Seeded;

/** Photos lose all but the picture and the way up; a decoder that is not ours sees the same pixels before and after. */
class MetadataTest {
    private static final String SECRET = "36.6512N 117.1201E";

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void aJpegKeepsPixelsAndOrientation(int orientation) throws IOException {
        byte[] plain = encoded("jpg");
        byte[] photo = concat(
                Arrays.copyOf(plain, 2),
                segment(0xE1, concat(latin("Exif\0\0"), exif(orientation))),
                segment(0xE1, latin("http://ns.adobe.com/xap/1.0/\0<x>" + SECRET)),
                segment(0xED, latin("Photoshop 3.0\0" + SECRET)),
                segment(0xE2, latin("MPF\0" + SECRET)),
                segment(0xFE, latin(SECRET)),
                Arrays.copyOfRange(plain, 2, plain.length),
                latin("a film " + SECRET));
        assertThat(what(photo)).contains("Exif", "XMP", "IPTC", "comments", "behind");
        byte[] cleaned = Objects.requireNonNull(Metadata.cleaned(photo));
        assertThat(new String(cleaned, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET, "Foo");
        assertThat(Metadata.of(cleaned)).isNull();
        assertThat(Metadata.cleaned(cleaned)).isEqualTo(cleaned);
        assertThat(pixels(cleaned)).isEqualTo(pixels(plain));
        assertThat(orientation(cleaned)).isEqualTo(orientation);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void aPngKeepsPixelsAndOrientation(int orientation) throws IOException {
        byte[] plain = encoded("png");
        int behindHeader = 8 + 25;
        byte[] photo = concat(
                Arrays.copyOf(plain, behindHeader),
                chunk("eXIf", exif(orientation)),
                chunk("tEXt", latin("Author\0" + SECRET)),
                chunk("iTXt", latin("XML:com.adobe.xmp\0" + SECRET)),
                chunk("tIME", new byte[7]),
                Arrays.copyOfRange(plain, behindHeader, plain.length),
                latin(SECRET));
        assertThat(what(photo)).contains("Exif", "comments", "behind");
        byte[] cleaned = Objects.requireNonNull(Metadata.cleaned(photo));
        assertThat(new String(cleaned, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET, "Foo", "tIME");
        assertThat(Metadata.of(cleaned)).isNull();
        assertThat(pixels(cleaned)).isEqualTo(pixels(plain));
        assertThat(new String(cleaned, StandardCharsets.ISO_8859_1).contains("eXIf"))
                .isEqualTo(orientation != 1);
    }

    /** Other programs refuse a chunk whose checksum is wrong. */
    @Test
    void theOrientationOfAPngIsAWholeChunk() throws IOException {
        byte[] plain = encoded("png");
        byte[] behind = Arrays.copyOfRange(plain, 33, plain.length);
        byte[] block = concat(latin("MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\6\0\0\0\0\0\0"));
        byte[] header = Arrays.copyOf(plain, 33);
        byte[] cleaned = concat(header, chunk("eXIf", block), behind);
        assertThat(Metadata.cleaned(concat(header, chunk("eXIf", exif(6)), behind)))
                .isEqualTo(cleaned);
        assertThat(Metadata.cleaned(cleaned)).isEqualTo(cleaned);
        assertThat(Metadata.of(cleaned)).isNull();
        byte[] none = concat(header, chunk("eXIf", exif(9)), behind);
        assertThat(Metadata.cleaned(none)).isEqualTo(plain);
    }

    @Test
    void namesEndAsWhatTheFilesAre() throws IOException {
        assertThat(Metadata.ending(encoded("jpg"))).isEqualTo(".jpg");
        assertThat(Metadata.ending(encoded("png"))).isEqualTo(".png");
        assertThat(Metadata.ending(webp("VP8 "))).isEqualTo(".webp");
        assertThat(Metadata.ending(latin("text"))).isEqualTo(".txt");
    }

    @Test
    void whatADecoderNeedsIsLeftAsItWas() throws IOException {
        byte[] jpeg = encoded("jpg");
        byte[] png = encoded("png");
        assertThat(Metadata.cleaned(jpeg)).isEqualTo(jpeg);
        assertThat(Metadata.cleaned(png)).isEqualTo(png);
        assertThat(Metadata.of(jpeg)).isNull();
        assertThat(Metadata.of(png)).isNull();
    }

    /** Colours are wrong without these two. */
    @Test
    void aJpegKeepsItsColours() throws IOException {
        byte[] profile = segment(0xE2, latin("ICC_PROFILE\0\1\1 a profile"));
        byte[] adobe = segment(0xEE, latin("Adobe\0\144\0\0\0\0\1"));
        byte[] photo = behindStart(encoded("jpg"), profile, adobe);
        assertThat(Metadata.of(photo)).isNull();
        assertThat(Metadata.cleaned(photo)).isEqualTo(photo);
    }

    @Test
    void aJpegLosesWhatMakersAdd() throws IOException {
        byte[] plain = encoded("jpg");
        for (int marker = 0xE0; marker <= 0xFD; marker++) {
            for (String maker : List.of("Maker", marker == 0xE2 ? "Adobe" : "ICC_PROFILE\0", "JFIF\0")) {
                byte[] photo =
                        behindStart(plain, segment(marker, latin(maker + (maker.equals("JFIF\0") ? "" : SECRET))));
                assertThat(Metadata.of(photo)).as("%X %s", marker, maker).isNotNull();
                assertThat(Metadata.cleaned(photo)).as("%X %s", marker, maker).isEqualTo(plain);
            }
        }
        byte[] filled = behindStart(plain, new byte[] {(byte) 0xFF, (byte) 0xFF}, segment(0xE5, latin(SECRET)));
        assertThat(Metadata.cleaned(filled)).isEqualTo(plain);
    }

    @Test
    void aJpegLosesTheThumbnailOfItsHeader() throws IOException {
        byte[] plain = encoded("jpg");
        assertThat(latin("JFIF")).isEqualTo(Arrays.copyOfRange(plain, 6, 10));
        byte[] header = Arrays.copyOfRange(plain, 6, 20);
        byte[] photo = concat(
                Arrays.copyOf(plain, 2),
                segment(0xE0, concat(header, latin(SECRET))),
                Arrays.copyOfRange(plain, 20, plain.length));
        assertThat(what(photo)).contains("thumbnail");
        assertThat(Metadata.cleaned(photo)).isEqualTo(plain);
    }

    /** Stuffed bytes, restarts and fill bytes do not end the compressed data; any other marker does. */
    @Test
    void theDataOfAJpegEndWhereTheyDo() {
        byte[] start = concat(new byte[] {(byte) 0xFF, (byte) 0xD8}, segment(0xDA, latin("scan")));
        byte[] data = latin("a\u00FF\0b\u00FF\u00D0c\u00FF\u00D7d\u00FF");
        byte[] end = latin("\u00FF\u00D9");
        assertThat(Metadata.cleaned(concat(start, data, end))).isEqualTo(concat(start, data, end));
        byte[] comment = segment(0xFE, latin(SECRET));
        assertThat(Metadata.cleaned(concat(start, latin("ab"), comment, end)))
                .isEqualTo(concat(start, latin("ab"), end));
        byte[] table = segment(0xCF, latin("a table"));
        assertThat(Metadata.cleaned(concat(start, latin("ab"), table, end)))
                .isEqualTo(concat(start, latin("ab"), table, end));
        assertThat(Metadata.cleaned(concat(start, data))).isNull();
    }

    @Test
    void aWebPIsOnlyLookedAt() {
        byte[] clean = webp("VP8 ");
        byte[] exif = webp("VP8X", "VP8 ", "EXIF", "XMP ");
        assertThat(Metadata.of(clean)).isNull();
        assertThat(Metadata.cleaned(clean)).isEqualTo(clean);
        assertThat(what(exif)).contains("Exif", "XMP");
        assertThat(Metadata.cleaned(exif)).isNull();
    }

    @Test
    void plainTextIsReadAndAnythingElseRefused() {
        assertThat(Metadata.of("应急灯三盏\n".getBytes(StandardCharsets.UTF_8))).isNull();
        assertThat(what("电话 13800138000".getBytes(StandardCharsets.UTF_8))).contains("personal data");
        assertThat(Metadata.of(latin("a\tb\r\nc\n"))).isNull();
        for (String control : List.of("\0", "\b", "\33[31m", "\37")) {
            assertThat(Objects.requireNonNull(Metadata.of(latin("a" + control))).certain())
                    .isFalse();
        }
        for (String begins : List.of(
                "PK\003\004", "%PDF-1.7\0", "II*\0", "\0\0\0\030ftypheic", "GIF89a\0", "\u00d0\u00cf\021\u00e0")) {
            Metadata metadata = Objects.requireNonNull(Metadata.of(latin(begins + "\u00ff\u00fe")));
            assertThat(metadata.certain()).isFalse();
            assertThat(Metadata.cleaned(latin(begins + "\u00ff\u00fe"))).isNull();
        }
    }

    /** Cut short or changed anywhere: the end is reached, and what comes out clean is clean. */
    @Test
    void brokenFilesEndWell() throws IOException {
        byte[] jpeg = encoded("jpg");
        byte[] photo = concat(
                Arrays.copyOf(jpeg, 2),
                segment(0xE1, concat(latin("Exif\0\0"), exif(6))),
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
        List<byte[]> files = List.of(photo, encoded("png"), webp("VP8 ", "EXIF"));
        Seeded.times(3_000, seeded -> {
            byte[] file = seeded.among(files).clone();
            byte[] broken = seeded.oneIn(2) ? Arrays.copyOf(file, seeded.below(file.length)) : file;
            for (int i = seeded.below(4); i > 0 && broken.length > 0; i--) {
                broken[seeded.below(broken.length)] = (byte) seeded.below(256);
            }
            byte[] cleaned = Metadata.cleaned(broken);
            if (cleaned != null) {
                assertThat(Metadata.of(cleaned)).isNull();
            }
        });
    }

    private static String what(byte[] file) {
        Metadata metadata = Objects.requireNonNull(Metadata.of(file));
        assertThat(metadata.certain()).isTrue();
        return metadata.what().en();
    }

    private static BufferedImage picture() {
        BufferedImage picture = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 24 * 16; i++) {
            picture.setRGB(i % 24, i / 24, i * 0x2F31);
        }
        return picture;
    }

    private static byte[] encoded(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture(), format, out)).isTrue();
        return out.toByteArray();
    }

    private static int[] pixels(byte[] file) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(file));
        return read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
    }

    /** Little-endian, with a maker, an orientation and a pointer to GPS. */
    private static byte[] exif(int orientation) {
        return concat(
                latin("II*\0"),
                new byte[] {8, 0, 0, 0, 3, 0},
                new byte[] {0x0F, 0x01, 2, 0, 4, 0, 0, 0, 'F', 'o', 'o', 0},
                new byte[] {0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte) orientation, 0, 0, 0},
                new byte[] {0x25, (byte) 0x88, 4, 0, 1, 0, 0, 0, 50, 0, 0, 0},
                new byte[] {0, 0, 0, 0},
                latin(SECRET));
    }

    /** What a reader of Exif sees in a JPEG: ours is big-endian, with the one entry. */
    private static int orientation(byte[] jpeg) {
        String text = new String(jpeg, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0");
        return at < 0 ? 1 : jpeg[at + 25];
    }

    private static byte[] segment(int marker, byte[] payload) {
        int length = payload.length + 2;
        return concat(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, payload);
    }

    private static byte[] chunk(String type, byte[] data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CRC32 sum = new CRC32();
        sum.update(latin(type));
        sum.update(data);
        try (DataOutputStream stream = new DataOutputStream(out)) {
            stream.writeInt(data.length);
            stream.write(latin(type));
            stream.write(data);
            stream.writeInt((int) sum.getValue());
        }
        return out.toByteArray();
    }

    private static byte[] webp(String... chunks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("RIFF\0\0\0\0WEBP"));
        for (String chunk : chunks) {
            out.writeBytes(latin(chunk + "\3\0\0\0abc\0"));
        }
        return out.toByteArray();
    }

    private static byte[] behindStart(byte[] jpeg, byte[]... parts) {
        return concat(Arrays.copyOf(jpeg, 2), concat(parts), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}

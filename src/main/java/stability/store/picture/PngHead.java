package stability.store.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What has to be known of a PNG before it is decoded, and the file with nothing in it but the picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param bytes how many of them the decoder keeps for a pixel
 * @param bare the file
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PngHead(int width, int height, int bytes, byte[] bare) {
    private static final int SIGNATURE = 8;

    /** Without profiles, which may be compressed in a way that knows no end, and without the frames of a moving one. */
    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    /** @param file one that {@link Png} has read */
    static PngHead of(byte[] file) throws Bytes.Malformed {
        Bytes bytes = new Bytes(file);
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        bare.write(file, 0, SIGNATURE);
        if (!bytes.has(SIGNATURE + 4, "IHDR")) {
            throw new Bytes.Malformed();
        }
        int at = SIGNATURE;
        while (at < file.length) {
            int length = bytes.four(at) + 12;
            if (PICTURE.contains(new String(file, at + 4, 4, StandardCharsets.ISO_8859_1))) {
                bare.write(file, at, length);
            }
            at += length;
        }
        // up to four samples of one or two bytes; a palette has one sample of one byte
        int depth = bytes.one(SIGNATURE + 16) > 8 ? 2 : 1;
        int samples = bytes.one(SIGNATURE + 17) == 3 ? 1 : 4;
        return new PngHead(bytes.four(SIGNATURE + 8), bytes.four(SIGNATURE + 12), depth * samples, bare.toByteArray());
    }
}

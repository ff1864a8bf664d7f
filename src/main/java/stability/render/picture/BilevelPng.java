package stability.render.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** A PNG in black and white. Its pixels are stored as they are, because what a compressor makes of them differs between systems. */
final class BilevelPng {
    private static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";

    /** What one stored block takes. */
    private static final int LARGEST = 0xFFFF;

    private BilevelPng() {}

    /** What is black. */
    @FunctionalInterface
    interface Ink {
        boolean at(int x, int y);
    }

    static byte[] of(int width, int height, Ink ink) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE.getBytes(StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        number(head, width);
        number(head, height);
        head.writeBytes(new byte[] {1, 0, 0, 0, 0}); // one bit, grey
        chunk(png, "IHDR", head.toByteArray());
        chunk(png, "IDAT", stored(rows(width, height, ink)));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] rows(int width, int height, Ink ink) {
        int row = 1 + (width + 7) / 8; // a filter, none, before each
        byte[] rows = new byte[row * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (!ink.at(x, y)) {
                    rows[y * row + 1 + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return rows;
    }

    private static byte[] stored(byte[] data) {
        if (data.length > LARGEST) {
            throw new IllegalArgumentException(data.length + " bytes are too many for one block");
        }
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        int length = data.length;
        stream.writeBytes(
                new byte[] {0x78, 1, 1, (byte) length, (byte) (length >> 8), (byte) ~length, (byte) (~length >> 8)});
        stream.writeBytes(data);
        Adler32 sum = new Adler32();
        sum.update(data);
        number(stream, (int) sum.getValue());
        return stream.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        number(png, data.length);
        png.writeBytes(name);
        png.writeBytes(data);
        number(png, (int) sum.getValue());
    }

    private static void number(ByteArrayOutputStream out, int number) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(number >>> shift);
        }
    }
}

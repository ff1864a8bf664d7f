package stability.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What templates see of pictures, and what a phone reads from a code. */
class PaperPicturesTest {
    private static final PaperPicture PHOTO =
            PaperPicture.fitted(new byte[] {1, 2, 3}, 650, 488, 750, "photo, before, 2019-09-25");

    private static Map<String, Object> code(PaperPictures pictures, String id) {
        Map<String, Object> code = pictures.forPages().get("qr").get(id);
        assertThat(code).isNotNull();
        return code;
    }

    private static BufferedImage image(Object source) throws Exception {
        String data = String.valueOf(source);
        assertThat(data).startsWith("data:image/png;base64,");
        byte[] png = Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1));
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H-20190925-7k3q9", "P-20191001-00000", "W-20260101-zzzzz"})
    void aPhoneReadsTheId(String id) throws Exception {
        PaperPictures pictures = new PaperPictures();
        pictures.code(id);
        Map<String, Object> code = code(pictures, id);
        assertThat(code).containsEntry("width", new BigDecimal("18")).containsEntry("height", new BigDecimal("18"));
        BufferedImage image = image(code.get("source"));
        int side = image.getWidth();
        assertThat(image.getHeight()).isEqualTo(side);
        int[] colours = image.getRGB(0, 0, side, side, null, 0, side);
        Result read = new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, colours))),
                        Map.of(DecodeHintType.PURE_BARCODE, true));
        assertThat(read.getText()).isEqualTo(id);
        assertThat(read.getResultMetadata())
                .extractingByKey(ResultMetadataType.ERROR_CORRECTION_LEVEL)
                .isIn("M", "Q", "H");
        // as much white around it as the standard asks: four modules, of six pixels
        for (int i = 0; i < side; i++) {
            for (int edge = 0; edge < 24; edge++) {
                assertThat(colours[edge * side + i] & colours[i * side + edge] & 0xFFFFFF)
                        .isEqualTo(0xFFFFFF);
                assertThat(colours[(side - 1 - edge) * side + i] & 0xFFFFFF).isEqualTo(0xFFFFFF);
            }
        }
        assertThat(colours[24 * side + 24] & 0xFFFFFF).isZero();
    }

    @Test
    void eachFormatSeesWhatItCanShow() {
        PaperPictures pictures = new PaperPictures();
        pictures.put("H-20190925-7k3q9/1", PHOTO);
        Map<String, Object> plain = Map.of(
                "width", new BigDecimal("75"), "height", new BigDecimal("56.3"), "description", PHOTO.description());
        assertThat(pictures.plain().get("pictures")).isEqualTo(Map.of("H-20190925-7k3q9/1", plain));
        assertThat(pictures.forPages().get("pictures").get("H-20190925-7k3q9/1"))
                .containsAllEntriesOf(plain)
                .containsEntry("source", "data:image/jpeg;base64,AQID")
                .hasSize(4);
        assertThat(pictures.forWord().get("pictures").get("H-20190925-7k3q9/1"))
                .containsAllEntriesOf(plain)
                .containsEntry("mark", "H-20190925-7k3q9/1")
                .hasSize(4);
    }

    /** What looks like the number of a telephone in a picture is none, but what a template writes like a picture stays. */
    @Test
    void aPageIsReadWithoutItsPictures() {
        PaperPictures pictures = new PaperPictures();
        pictures.put("H-20190925-7k3q9/1", PHOTO);
        assertThat(pictures.without(
                        "<img src=\"data:image/jpeg;base64,AQID\"><img src=\"data:image/jpeg;base64,13800138000\">"))
                .isEqualTo("<img src=\"\"><img src=\"data:image/jpeg;base64,13800138000\">");
    }

    @Test
    void aPhotoWithFewPixelsIsShownSmallerAndNeverVanishes() {
        assertThat(PaperPicture.fitted(new byte[0], 650, 650, 750, "").width()).isEqualTo(750);
        assertThat(PaperPicture.fitted(new byte[0], 150, 150, 750, "").width()).isEqualTo(346);
        PaperPicture line = PaperPicture.fitted(new byte[0], 1, 650, 750, "");
        assertThat(List.of(line.width(), line.height())).containsExactly(10, 750);
        assertThat(PaperPicture.fitted(new byte[0], 1, 1, 750, "").width()).isEqualTo(250);
    }

    @Test
    void examplesHaveASpotForEachPhotoThatCanBeShown() throws Exception {
        PaperPictures pictures = PaperPictures.ofExample(Map.of(
                "number",
                "H-20190925-7k3q9",
                "photos",
                List.of(Map.of("picture", "a"), Map.of("picture", "b", "missing", "gone"))));
        assertThat(pictures.plain().get("pictures")).containsOnlyKeys("a");
        assertThat(image(pictures.forPages().get("pictures").get("a").get("source"))
                        .getWidth())
                .isEqualTo(1);
        assertThat(pictures.plain().get("qr")).containsOnlyKeys("H-20190925-7k3q9");
    }
}

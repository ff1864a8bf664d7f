package stability.store.picture;

import java.util.Set;
import stability.domain.field.Text;

/**
 * A picture as it was found.
 *
 * @param found what it holds besides the picture, by name; empty if nothing
 * @param cleaned the same picture without it, pixel for pixel
 * @param orientation which way up it is, by {@link Orientation}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Picture(Set<Text> found, byte[] cleaned, int orientation) {
    static final Text EXIF = Text.of("拍摄信息（Exif）", "Exif");
    static final Text XMP = Text.same("XMP");
    static final Text IPTC = Text.same("IPTC");
    static final Text COMMENT = Text.of("注释文字", "comments");
    static final Text THUMBNAIL = Text.of("缩略图", "a thumbnail");
    static final Text BEHIND = Text.of("图像之后的数据", "data behind the picture");
    static final Text OTHER = Text.of("图像以外的数据", "data besides the picture");
}

package stability.store.picture;

import stability.domain.field.Text;

/** Why a file cannot be shown as a picture. */
final class Unshowable extends Exception {
    private static final long serialVersionUID = 1L;

    static final Text DAMAGED = Text.of("图片不完整或已损坏", "the picture is damaged, or part of it is missing");
    static final Text NO_PICTURE = Text.of("不是 JPEG 或 PNG 图片", "it is neither a JPEG nor a PNG");
    static final Text OTHER_FORMAT =
            Text.of("是 {0} 图片，请另存为 JPEG 后用 progress 录入", "it is a {0}; save it as a JPEG and enter that with progress");
    static final Text TOO_MANY_PIXELS = Text.of("图片有 {0} × {1} 像素，太大", "it has {0} × {1} pixels, which is too many");

    private final transient Text why;

    Unshowable(Text why) {
        super(why.en());
        this.why = why;
    }

    Text why() {
        return why;
    }
}

package stability.domain.prose;

import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Word;

/**
 * A paragraph in a person's own words.
 *
 * @param kind what it is
 * @param number of a numbered item: the first has the number that was written, each further one the next; null for all else
 * @param text what was written, as it was written
 */
public record TextParagraph(Kind kind, @Nullable Integer number, String text) {

    /** What a paragraph is. */
    public enum Kind implements Word {
        TEXT("段落", "paragraph"),
        ITEM("列表项", "list item"),
        NUMBERED("编号项", "numbered item");

        private final Text label;

        Kind(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}

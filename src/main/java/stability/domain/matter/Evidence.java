package stability.domain.matter;

import java.util.List;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.field.Word;

/**
 * What proves a step: a photo or a paper. The account keeps its path and its hash, so that a changed file shows; the
 * file stays outside git, or lies in the folder as a copy without metadata.
 */
public final class Evidence {
    /** What a piece of evidence shows. */
    public enum EvidenceKind implements Word {
        BEFORE(Text.of("整改前", "before")),
        AFTER(Text.of("整改后", "after")),
        DOCUMENT(Text.of("材料", "document"));

        private final Text label;

        EvidenceKind(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** From the records folder; absolute if the user names it so and it lies elsewhere. */
    public static final Field<String> PATH = Field.required("path", Type.TEXT, "路径", "path");

    public static final Field<String> HASH = Field.required("sha256", Type.SHA256, "SHA-256", "SHA-256");
    public static final Field<EvidenceKind> KIND =
            Field.required("kind", Type.choice(EvidenceKind.class), "类型", "kind");
    public static final Field<List<Values>> LIST =
            Field.optional("evidence", Type.list(Type.group(PATH, HASH, KIND)), "佐证材料", "evidence");

    private Evidence() {}
}

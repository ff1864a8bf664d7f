package stability.app.imports.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.entry.EnterImported.Drafted;
import stability.app.imports.field.PetitionImportFields;
import stability.app.imports.field.Petitioner;
import stability.app.imports.row.ReadRow;
import stability.app.imports.row.Refusal;
import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.petition.Petition;

/**
 * What becomes of a row.
 *
 * @param row what it says
 * @param fate what becomes of it
 * @param draft what would be written; null if nothing is
 * @param id of the matter that it is, or is known to be; null if it is none
 * @param refusals why it is refused; else empty
 * @param notices what deserves a second look
 */
public record PlannedRow(
        ReadRow row,
        Fate fate,
        @Nullable Drafted<?> draft,
        @Nullable String id,
        List<Refusal> refusals,
        List<Text> notices) {
    /** What becomes of a row. */
    public enum Fate implements Word {
        /** It makes a matter. */
        NEW(Text.of("新增", "new")),
        /** It is in the account, as it stands here. */
        KNOWN(Text.of("已导入", "already imported")),
        /** It is in the account, and has come further since: steps follow. */
        FURTHER(Text.of("有进展", "changed")),
        REFUSED(Text.of("退回", "refused")),
        /** It was closed in its own ledger, and history was not asked for. */
        CLOSED(Text.of("已销号未导入", "closed and left out"));

        private final Text label;

        Fate(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public PlannedRow {
        refusals = List.copyOf(refusals);
        notices = List.copyOf(notices);
    }

    /** The code that the petitioner of a new row got; null if it names nobody, or has one of its own. */
    public @Nullable String newCode() {
        Petitioner petitioner = row.get(PetitionImportFields.PETITIONER, Petitioner.class);
        return fate == Fate.NEW && draft != null && petitioner != null && petitioner.code() == null
                ? draft.matter().facts().get(Petition.PETITIONER_CODE)
                : null;
    }

    public static PlannedRow refused(ReadRow row, List<Refusal> refusals) {
        return new PlannedRow(row, Fate.REFUSED, null, null, refusals, List.of());
    }
}

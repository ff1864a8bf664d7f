package stability.app.imports.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.title.Head;
import stability.app.imports.title.Proposal;
import stability.app.imports.title.Sureness;
import stability.app.imports.title.TitleTable;
import stability.domain.field.Type;

/** Proposes what a table means that nobody has said yet. */
public final class MappingDraft {
    private MappingDraft() {}

    /**
     * The mapping of a head by its titles alone: what is sure is mapped, what is likely is a guess.
     *
     * @param year that of its short dates, if the table or the command says it
     */
    public static Mapping of(ImportLedger ledger, Head head, @Nullable Integer year) {
        List<Proposal> proposals = TitleTable.of(ledger).propose(head.groups(), head.leaves());
        List<Mapping.Column> columns = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            Proposal proposal = proposals.get(i);
            boolean said =
                    proposal.sureness() == Sureness.GUESSED && proposals.contains(Proposal.sure(proposal.meant()));
            columns.add(column(
                    ledger,
                    head.titles().get(i).name(),
                    said ? Proposal.UNKNOWN : proposal)); // what one says for sure, no other may
        }
        boolean splits = ledger != ImportLedger.PETITIONS; // one letter with several requests is one petition
        return new Mapping(ledger, columns, List.of(), List.of(), splits, ledger.key(), year);
    }

    private static Mapping.Column column(ImportLedger ledger, String title, Proposal proposal) {
        ImportField meant = ledger.field(proposal.meant());
        return switch (proposal.sureness()) {
            case SURE -> new Mapping.Column(title, Objects.requireNonNull(meant), null, null);
            case GUESSED -> new Mapping.Column(title, null, meant, null);
            case PERSONAL -> new Mapping.Column(title, null, meant, Mapping.Use.DROP);
            case IGNORED -> new Mapping.Column(title, null, null, Mapping.Use.SKIP);
            case UNKNOWN -> new Mapping.Column(title, null, null, null);
        };
    }

    /** Whether the words in the cells of a field are the school's or the program's own, so that a mapping may say what they mean. */
    static boolean isOfWords(ImportField field) {
        Type.Role role = field.type().role();
        return role == Type.Role.CHOICE || role == Type.Role.DEPARTMENT || role == Type.Role.CATEGORY;
    }
}

package stability.app.imports;

import java.util.ArrayList;
import java.util.List;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.petition.Assign;
import stability.domain.petition.Forward;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionWords;
import stability.domain.petition.Reply;

/** What a column of a table of petitions can mean. */
final class PetitionImportFields {
    /** The unit that handles it. */
    static final ImportField IN_CHARGE = ImportField.of("in_charge", Assign.DEPARTMENT);

    static final ImportField ACCEPTED = new ImportField("accepted", Text.of("受理日", "accepted on"), Type.DAY);

    /** How far it has come: the words of its stages. */
    static final ImportField STATE =
            new ImportField("state", Text.of("状态", "state"), Type.choice(PetitionWords.Stage.class));

    static final ImportField CLOSED = new ImportField("closed", Text.of("结案日", "closed on"), Type.DAY);
    static final ImportField FORWARDED_TO = ImportField.of("forwarded_to", Forward.TO);

    /** Who turned to the school. What stands there never enters the account: the same words get the same code. */
    static final ImportField PETITIONER =
            new ImportField("petitioner", Text.of("信访人（只换成代号）", "petitioner (only as a code)"), Type.NAMELESS);

    static final List<ImportField> ALL = all();

    private PetitionImportFields() {}

    private static List<ImportField> all() {
        List<ImportField> all = new ArrayList<>();
        for (Field<?> fact : Petition.KIND.typed()) {
            if (fact != Petition.PETITIONER_CODE) {
                all.add(ImportField.of(fact));
            }
        }
        all.addAll(List.of(
                PETITIONER,
                ACCEPTED,
                ImportField.of(Assign.LEADER),
                IN_CHARGE,
                ImportField.of(Assign.HANDLER),
                ImportField.of(Assign.REQUIREMENT),
                ImportField.of(Assign.DUE),
                ImportField.of(Reply.CONCLUSION),
                STATE,
                CLOSED,
                FORWARDED_TO));
        return List.copyOf(all);
    }
}

package stability.app.imports.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.petition.Assign;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionWords;
import stability.domain.petition.Reply;
import stability.domain.petition.Settle;

/** What a column of a table of petitions can mean. */
public final class PetitionImportFields {
    /** The unit that handles it. */
    public static final ImportField IN_CHARGE = ImportField.of("in_charge", Assign.DEPARTMENT);

    public static final ImportField ACCEPTED = new ImportField("accepted", Text.of("受理日", "accepted on"), Type.DAY);

    /** How far it has come: the words of its stages. */
    public static final ImportField STATE =
            new ImportField("state", Text.of("状态", "state"), Type.choice(PetitionWords.Stage.class));

    /** The written notice of receipt and path. */
    public static final ImportField NOTICE =
            new ImportField("notice", Text.of("书面告知日", "told in writing on"), Type.DAY);

    public static final ImportField REPLY_NUMBER =
            new ImportField("reply_number", Text.of("答复文号", "number of the reply"), Type.TEXT);
    public static final ImportField CONCLUSION = ImportField.of(Reply.CONCLUSION);
    public static final ImportField BASIS =
            new ImportField("basis", Text.of("答复依据", "basis of the reply"), Type.NAMELESS);
    public static final ImportField SERVED = ImportField.of("served", Reply.SERVED_ON);
    public static final ImportField REMEDY_TOLD = ImportField.of(Reply.REMEDY_TOLD);
    public static final ImportField HOW = ImportField.of(Settle.HOW);
    public static final ImportField SATISFACTION = ImportField.of(Settle.SATISFACTION);

    public static final ImportField CLOSED = new ImportField("closed", Text.of("结案日", "closed on"), Type.DAY);
    public static final ImportField FORWARDED_TO =
            new ImportField("forwarded_to", Text.of("转往单位", "moved on to"), Type.NAMELESS);
    public static final ImportField FORWARDED = new ImportField("forwarded", Text.of("转送日", "moved on on"), Type.DAY);

    public static final ImportField NATURE = ImportField.of(Petition.NATURE);

    /** What is read of an accusation, of which no more is kept. */
    public static final Set<ImportField> OF_AN_ACCUSATION =
            Set.of(NATURE, ImportField.of(Petition.RECEIVED), STATE, CLOSED, FORWARDED_TO, FORWARDED);

    /** Who turned to the school. What stands there never enters the account: the same words get the same code. */
    public static final ImportField PETITIONER =
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
                NOTICE,
                REPLY_NUMBER,
                CONCLUSION,
                BASIS,
                SERVED,
                REMEDY_TOLD,
                HOW,
                SATISFACTION,
                STATE,
                CLOSED,
                FORWARDED_TO,
                FORWARDED));
        return List.copyOf(all);
    }
}

package stability.app.imports.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.entry.EnterImported;
import stability.app.entry.EnterImported.Posting;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.PetitionImportFields;
import stability.app.imports.field.Petitioner;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.plan.ImportRequest;
import stability.app.imports.plan.PlannedRow;
import stability.app.imports.plan.RowPlanner;
import stability.app.imports.row.ReadRow;
import stability.app.imports.row.Refusal;
import stability.app.imports.row.RowKeys;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.field.Word;
import stability.domain.matter.Matter;
import stability.domain.matter.StageWord;
import stability.domain.matter.Step;
import stability.domain.petition.Assign;
import stability.domain.petition.Carry;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionState;
import stability.domain.petition.PetitionWords.Stage;
import stability.domain.petition.Reply;
import stability.domain.problem.Refused;

/** Says what becomes of the rows of a ledger of petitions. Whom they name becomes a code; of an accusation only the receipt stays. */
public final class PetitionPlanner extends RowPlanner<PetitionState> {
    private static final List<ImportField> NEEDED =
            List.of(ImportField.of(Petition.SUBJECT), ImportedPetitions.RECEIVED, PetitionImportFields.NATURE);

    private static final Text CONTRADICTION =
            Text.of("状态是在办，却写了结案日", "it is open, and bears a day on which it was closed");
    private static final Text NO_DAY = Text.of("已结案或已转送而没有那一天", "it is closed or moved on without a day");
    private static final Text VOIDED =
            Text.of("原台账已作废，不导入：从表中去掉这一行", "it was void in its own ledger: take the row out of the table");
    private static final Text LESS = Text.of(
            "表中是“{0}”，先按“{1}”转入：缺少受理日、五定或答复要素，用 accept、assign、reply 补上",
            "it is \"{0}\" in the table and is carried as \"{1}\": what is lacking is entered with accept, assign and reply");
    private static final Text NOT_TAKEN = Text.of("没有照表记下后续步骤：{0}", "the steps that follow are not taken: {0}");
    private static final Text CLOSE_IT = Text.of(
            "表中已结案，账上还是“{0}”：五个到位、三个不欠账要逐项回答，用 settle、close 结案",
            "it is closed in the table and \"{0}\" in the account: close it with settle and close, which ask what is in place");
    private static final Text NOT_YET = Text.of(
            "表中有受理或答复，账上还是“{0}”，缺少书面告知日或答复要素：先用 accept、reply 补上",
            "it is accepted or replied to in the table and \"{0}\" in the account: enter that with accept and reply first");

    private final ImportedPetitions petitions;
    private final Map<String, Integer> accusations = new HashMap<>();
    private final PetitionerCodes codes = new PetitionerCodes();

    public PetitionPlanner(Records records, EnterImported entering, ImportRequest request) {
        super(Petition.KIND, records, entering, request);
        petitions = new ImportedPetitions(records.school(), request.entry());
    }

    @Override
    public List<PlannedRow> plan(String file, Mapping mapping, List<ReadRow> rows, boolean fresh) {
        accusations.clear();
        if (mapping.says(PetitionImportFields.PETITIONER)) {
            prepare(new RowKeys(mapping.key()), rows);
            accusations.clear();
        }
        return super.plan(file, mapping, rows, fresh);
    }

    /** Takes note of the codes that are there, and whose they are by rows that were imported before. */
    private void prepare(RowKeys keys, List<ReadRow> rows) {
        records.look(Petition.KIND, matter -> matter.history(null).facts().get(Petition.PETITIONER_CODE))
                .forEach(codes::taken);
        for (ReadRow row : rows) {
            Petitioner petitioner = row.get(PetitionImportFields.PETITIONER, Petitioner.class);
            if (petitioner == null) {
                continue;
            }
            String own = petitioner.code();
            String id = entered().get(key(keys, row));
            String before = id == null
                    ? null
                    : records.read(Petition.KIND, id).history(null).facts().get(Petition.PETITIONER_CODE);
            if (own != null) {
                codes.taken(own);
            } else if (before != null) {
                codes.known(petitioner, before);
            }
        }
    }

    /** Accusations are told apart by their receipt alone, and of the same receipt by their number: a digest keeps no content either. */
    @Override
    protected String key(RowKeys keys, ReadRow row) {
        if (!ImportedPetitions.isAccusation(row)) {
            return keys.of(row);
        }
        String receipt = keys.of(row);
        return keys.of(row, "accusation " + accusations.merge(receipt, 1, Integer::sum));
    }

    @Override
    protected List<ImportField> needed() {
        return NEEDED;
    }

    @Override
    protected boolean says(ReadRow row, ImportField field) {
        return row.has(field) || (field.name().equals(Petition.SUBJECT.name()) && ImportedPetitions.isAccusation(row));
    }

    @Override
    protected boolean isClosed(ReadRow row) {
        return ImportedPetitions.isClosed(row);
    }

    @Override
    @Nullable
    protected Text contradiction(ReadRow row) {
        Stage said = row.get(PetitionImportFields.STATE, Stage.class);
        if (said != null && said.inAccount() == StageWord.InAccount.OPEN && row.has(PetitionImportFields.CLOSED)) {
            return CONTRADICTION;
        }
        if (!isClosed(row) || !request.history()) {
            return null;
        }
        return said == Stage.VOIDED ? VOIDED : ImportedPetitions.ended(row) == null ? NO_DAY : null;
    }

    @Override
    protected EnterImported.Drafted<PetitionState> begin(
            ReadRow row, Values origin, boolean fresh, List<Text> notices) {
        Petitioner petitioner = row.get(PetitionImportFields.PETITIONER, Petitioner.class);
        Values facts = petitions.facts(row, petitioner == null ? null : codes.of(petitioner), origin);
        boolean accepted = row.has(PetitionImportFields.ACCEPTED) && !isClosed(row);
        List<Posting<PetitionState>> steps =
                isClosed(row) ? List.of() : petitions.steps(row, accepted ? Stage.ACCEPTED : Stage.REGISTERED, false);
        for (int taken = steps.size(); taken > 0; taken--) {
            try {
                return told(row, begin(row, facts, steps.subList(0, taken)), notices);
            } catch (Refused refused) {
                // without the step that the rules do not admit it comes in all the same, and says why
                notices.clear();
                refused.problems().forEach(problem -> notices.add(NOT_TAKEN.with(problem.message())));
            }
        }
        return told(row, begin(row, facts, List.of()), notices);
    }

    private EnterImported.Drafted<PetitionState> begin(ReadRow row, Values facts, List<Posting<PetitionState>> steps) {
        List<Posting<PetitionState>> all = new ArrayList<>();
        all.add(petitions.carry(row, has(steps, Assign.STAGE), has(steps, Reply.STAGE)));
        all.addAll(steps);
        return entering.begin(Petition.KIND, facts, all, request.entry());
    }

    private static boolean has(List<Posting<PetitionState>> steps, String name) {
        return steps.stream().anyMatch(step -> step.type().name().equals(name));
    }

    private static EnterImported.Drafted<PetitionState> told(
            ReadRow row, EnterImported.Drafted<PetitionState> draft, List<Text> notices) {
        Stage said = row.get(PetitionImportFields.STATE, Stage.class);
        Stage stage = draft.state().stage();
        if (draft.state().open() && said != null && reached(said) > reached(stage)) {
            notices.add(LESS.with(said.label(), stage.label()));
        }
        return draft;
    }

    /** How far a stage lies on the way, of those that a ledger may tell of. */
    private static int reached(Stage stage) {
        return switch (stage) {
            case ACCEPTED -> 1;
            case ASSIGNED -> 2;
            case REPLIED, IN_REVIEW, IN_RECHECK, SETTLED -> 3;
            default -> 0;
        };
    }

    @Override
    protected EnterImported.@Nullable Drafted<PetitionState> further(ReadRow row, Matter<PetitionState> matter) {
        PetitionState now = matter.state();
        if (!now.open() || now.reopenings() > 0 || ImportedPetitions.isAccusation(row)) {
            return null; // done, taken up again or out of the account: whatever the table says
        }
        List<Posting<PetitionState>> steps = petitions.steps(row, now.stage(), true);
        return steps.isEmpty() ? null : entering.further(matter, steps, request.entry());
    }

    @Override
    protected List<Refusal> differences(ReadRow row, Matter<PetitionState> matter) {
        Map<ImportField, @Nullable Object> then = imported(matter);
        Map<ImportField, @Nullable Object> now = inForce(matter);
        List<Refusal> all = new ArrayList<>();
        then.forEach((field, before) -> {
            Object said = row.get(field);
            boolean learnt = before == null && now.get(field) == null && isStep(field); // it was not known, and is now
            if (said != null && !learnt && !isSame(said, before) && !isSame(said, now.get(field))) {
                Object account = now.get(field);
                all.add(Refusal.otherwise(row, field, shown(said), account == null ? null : shown(account)));
            }
        });
        PetitionState state = matter.state();
        if (all.isEmpty() && state.open() && state.reopenings() == 0) {
            if (isClosed(row)) {
                all.add(new Refusal(
                        row.at(PetitionImportFields.STATE),
                        CLOSE_IT.with(state.stage().label())));
            } else if (isStuck(row, state) && further(row, matter) == null) {
                all.add(new Refusal(row.at(), NOT_YET.with(state.stage().label())));
            }
        }
        return all;
    }

    private static boolean isStep(ImportField field) {
        return Petition.KIND.typed().stream().noneMatch(fact -> fact.name().equals(field.name()));
    }

    /** Whether the row tells of an acceptance or a reply that the account does not have. */
    private static boolean isStuck(ReadRow row, PetitionState state) {
        LocalDate served = row.get(PetitionImportFields.SERVED, LocalDate.class);
        return (row.has(PetitionImportFields.ACCEPTED) && state.acceptedOn() == null)
                || (served != null
                        && state.rounds().isEmpty()
                        && !served.equals(state.known().get(Carry.SERVED)));
    }

    private static Text shown(Object value) {
        return value instanceof Word word ? word.label() : Text.same(String.valueOf(value));
    }

    /** What an import wrote of a matter, whatever was mended and added since. */
    private static Map<ImportField, @Nullable Object> imported(Matter<PetitionState> matter) {
        Step carry = Objects.requireNonNull(matter.carrying());
        Values assigned = matter.steps().stream()
                .filter(step -> step.type().name().equals(Assign.STAGE)
                        && step.recorded().equals(carry.recorded()))
                .map(Step::values)
                .findFirst()
                .orElse(Values.EMPTY);
        return all(matter.facts(), carry.values().get(Carry.KNOWN, Values.EMPTY), assigned);
    }

    private static Map<ImportField, @Nullable Object> inForce(Matter<PetitionState> matter) {
        PetitionState state = matter.state();
        Values assigned =
                state.assignment() == null ? Values.EMPTY : state.assignment().values();
        Map<ImportField, @Nullable Object> all = all(matter.history(null).facts(), state.known(), assigned);
        all.put(PetitionImportFields.ACCEPTED, state.acceptedOn());
        return all;
    }

    private static Map<ImportField, @Nullable Object> all(Values facts, Values known, Values assigned) {
        Map<ImportField, @Nullable Object> all = new LinkedHashMap<>();
        for (Field<?> field : Petition.KIND.typed()) {
            if (field != Petition.PETITIONER_CODE) {
                all.put(ImportField.of(field), facts.get(field));
            }
        }
        all.put(PetitionImportFields.ACCEPTED, known.get(Carry.ACCEPTED));
        all.put(ImportField.of(Assign.LEADER), either(assigned.get(Assign.LEADER), known.get(Carry.LEADER)));
        all.put(PetitionImportFields.IN_CHARGE, either(assigned.get(Assign.DEPARTMENT), known.get(Carry.IN_CHARGE)));
        all.put(ImportField.of(Assign.HANDLER), either(assigned.get(Assign.HANDLER), known.get(Carry.HANDLER)));
        all.put(
                ImportField.of(Assign.REQUIREMENT),
                either(assigned.get(Assign.REQUIREMENT), known.get(Carry.REQUIREMENT)));
        all.put(ImportField.of(Assign.DUE), either(assigned.get(Assign.DUE), known.get(Carry.DUE)));
        return all;
    }

    private static @Nullable Object either(@Nullable Object one, @Nullable Object other) {
        return one == null ? other : one;
    }
}

package stability.app.imports.petition;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.entry.EnterImported.Posting;
import stability.app.entry.EntryContext;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.PetitionImportFields;
import stability.app.imports.row.ReadRow;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.matter.Origin;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.petition.Accept;
import stability.domain.petition.Assign;
import stability.domain.petition.Carry;
import stability.domain.petition.HandlingWords.Decision;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionState;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.petition.PetitionWords.Role;
import stability.domain.petition.PetitionWords.Stage;
import stability.domain.petition.Reply;
import stability.domain.school.School;

/** What rows of a ledger of petitions become: facts, and the steps that they tell of. */
final class ImportedPetitions {
    static final ImportField RECEIVED = ImportField.of(Petition.RECEIVED);

    private final School school;
    private final EntryContext entry;

    ImportedPetitions(School school, EntryContext entry) {
        this.school = school;
        this.entry = entry;
    }

    static boolean isAccusation(ReadRow row) {
        return row.get(PetitionImportFields.NATURE) == Nature.ACCUSATION;
    }

    /** Whether the row says that it is done: closed, moved on, or taken out of that ledger. */
    static boolean isClosed(ReadRow row) {
        Stage said = row.get(PetitionImportFields.STATE, Stage.class);
        boolean moved = isAccusation(row)
                && (row.has(PetitionImportFields.FORWARDED_TO) || row.has(PetitionImportFields.FORWARDED));
        return said == Stage.CLOSED
                || said == Stage.FORWARDED
                || said == Stage.VOIDED
                || moved
                || row.has(PetitionImportFields.CLOSED);
    }

    /** The day on which it was done; null if the row does not say it. */
    static @Nullable LocalDate ended(ReadRow row) {
        LocalDate closed = row.get(PetitionImportFields.CLOSED, LocalDate.class);
        return closed == null ? row.get(PetitionImportFields.FORWARDED, LocalDate.class) : closed;
    }

    /** @param code of the petitioner; null if nobody is told of */
    Values facts(ReadRow row, @Nullable String code, Values origin) {
        Values.Builder facts = Values.builder();
        for (Field<?> field : Petition.KIND.typed()) {
            if (field == Petition.PETITIONER_CODE) {
                facts.put(Petition.PETITIONER_CODE, code);
            } else {
                row.put(facts, field, ImportField.of(field));
            }
        }
        return facts.put(Origin.FACT, origin).build();
    }

    /** The steps that its row tells of behind its carrying, as far as they are known; their order is that in which they were taken. */
    List<Posting<PetitionState>> steps(ReadRow row, Stage from, boolean accepts) {
        List<Posting<PetitionState>> all = new ArrayList<>();
        Stage stage = from;
        LocalDate accepted = row.get(PetitionImportFields.ACCEPTED, LocalDate.class);
        OffsetDateTime at = on(row, accepted);
        if (accepts && stage == Stage.REGISTERED && accepted != null) {
            Values values = Values.builder()
                    .put(Accept.DECISION, Decision.ACCEPTED)
                    .put(Accept.INFORMED_ON, row.get(PetitionImportFields.NOTICE, LocalDate.class))
                    .build();
            if (values.has(Accept.INFORMED_ON) || row.get(Petition.PETITIONER_ROLE) == Role.ANONYMOUS) {
                all.add(posting(Accept.STAGE, values, at));
                stage = Stage.ACCEPTED;
            }
        }
        Values assignment = assignment(row);
        if (stage == Stage.ACCEPTED && isComplete(assignment)) {
            all.add(posting(Assign.STAGE, assignment, at));
            stage = Stage.ASSIGNED;
        }
        Values reply = reply(row);
        LocalDate served = row.get(PetitionImportFields.SERVED, LocalDate.class);
        if ((stage == Stage.ACCEPTED || stage == Stage.ASSIGNED)
                && served != null
                && reply.fields().size() == 5) {
            all.add(posting(Reply.STAGE, reply, on(row, served)));
        }
        return all;
    }

    /**
     * How it comes into the account.
     *
     * @param assigned whether it is assigned in the same entry
     * @param replied whether it is replied in the same entry
     */
    Posting<PetitionState> carry(ReadRow row, boolean assigned, boolean replied) {
        Values.Builder carry =
                Values.builder().put(Carry.FROM, row.at().inWords().in(school.lang()));
        boolean bare = isAccusation(row);
        Values known = known(row, assigned, replied);
        if (!bare && !known.isEmpty()) {
            carry.put(Carry.KNOWN, known);
        }
        if (isClosed(row)) {
            String to = row.get(PetitionImportFields.FORWARDED_TO, String.class);
            boolean moved = bare || row.get(PetitionImportFields.STATE) == Stage.FORWARDED;
            Values.Builder history = Values.builder()
                    .put(Carry.CLOSED, Objects.requireNonNull(ended(row)))
                    .put(Carry.TO, moved ? to : null);
            if (!bare) {
                row.put(history, Carry.HOW, PetitionImportFields.HOW);
                row.put(history, Carry.SATISFACTION, PetitionImportFields.SATISFACTION);
            }
            carry.put(Carry.HISTORY, history.build());
        }
        return posting(Step.CARRY, carry.build(), entry.at());
    }

    private static Values known(ReadRow row, boolean assigned, boolean replied) {
        Values.Builder known = Values.builder();
        row.put(known, Carry.ACCEPTED, PetitionImportFields.ACCEPTED);
        row.put(known, Carry.NOTICE, PetitionImportFields.NOTICE);
        if (!assigned) {
            row.put(known, Carry.LEADER, ImportField.of(Assign.LEADER));
            row.put(known, Carry.IN_CHARGE, PetitionImportFields.IN_CHARGE);
            row.put(known, Carry.HANDLER, ImportField.of(Assign.HANDLER));
            row.put(known, Carry.REQUIREMENT, ImportField.of(Assign.REQUIREMENT));
            row.put(known, Carry.DUE, ImportField.of(Assign.DUE));
        }
        if (!replied) {
            row.put(known, Carry.CONCLUSION, PetitionImportFields.CONCLUSION);
            if (row.has(PetitionImportFields.ACCEPTED)) {
                row.put(known, Carry.SERVED, PetitionImportFields.SERVED);
            }
        }
        return known.build();
    }

    /** The five fixed things, as far as the row has them. */
    static Values assignment(ReadRow row) {
        Values.Builder five = Values.builder();
        row.put(five, Assign.LEADER, ImportField.of(Assign.LEADER));
        row.put(five, Assign.DEPARTMENT, PetitionImportFields.IN_CHARGE);
        row.put(five, Assign.HANDLER, ImportField.of(Assign.HANDLER));
        row.put(five, Assign.REQUIREMENT, ImportField.of(Assign.REQUIREMENT));
        row.put(five, Assign.DUE, ImportField.of(Assign.DUE));
        return five.build();
    }

    static boolean isComplete(Values assignment) {
        return assignment.fields().size() == 5;
    }

    private static Values reply(ReadRow row) {
        Values.Builder reply = Values.builder();
        row.put(reply, Reply.NUMBER, PetitionImportFields.REPLY_NUMBER);
        row.put(reply, Reply.CONCLUSION, PetitionImportFields.CONCLUSION);
        row.put(reply, Reply.BASIS, PetitionImportFields.BASIS);
        row.put(reply, Reply.SERVED_ON, PetitionImportFields.SERVED);
        row.put(reply, Reply.REMEDY_TOLD, PetitionImportFields.REMEDY_TOLD);
        return reply.build();
    }

    /** The beginning of a day, but no earlier than the receipt. */
    private OffsetDateTime on(ReadRow row, @Nullable LocalDate day) {
        OffsetDateTime received = Objects.requireNonNull(row.get(RECEIVED, OffsetDateTime.class));
        return day == null || day.equals(received.toLocalDate()) ? received : school.startOf(day);
    }

    private static Posting<PetitionState> posting(String step, Values values, OffsetDateTime at) {
        StepType<PetitionState> type = Objects.requireNonNull(Petition.KIND.step(step));
        return new Posting<>(type, values, at, null);
    }
}

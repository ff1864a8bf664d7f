package stability.report.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Signatures;
import stability.domain.matter.Signatures.SignRole;
import stability.domain.screening.Screening;

/**
 * A stage that asks for a signature of one role.
 *
 * @param kind the noun of the matter
 * @param id the id of the matter; of a screening, day and department
 * @param date the day on which the stage was reached; of a screening, the day that was screened
 * @param stage the step that asks for the signature
 * @param stageName the same in the language of whoever reads it
 * @param title what the matter is called
 * @param role who has not signed it
 * @param department the id of the department that it concerns; null if none
 * @param departmentName what that is called
 * @param post who signs it, as far as the account says; null where nobody is named
 */
public record AskedSignature(
        String kind,
        String id,
        LocalDate date,
        String stage,
        String stageName,
        String title,
        SignRole role,
        @Nullable String department,
        @Nullable String departmentName,
        @Nullable String post) {

    /** All of a role in matters that were read and are on record at the cut-off, in the order of the kinds and of their files. */
    public static List<AskedSignature> of(Snapshot at, SignRole role, Lang lang) {
        List<AskedSignature> asked = new ArrayList<>();
        at.ledger().read().forEach(matter -> add(matter, at, role, lang, asked));
        return List.copyOf(asked);
    }

    private static <S extends MatterState> void add(
            Matter<S> matter, Snapshot at, SignRole role, Lang lang, List<AskedSignature> into) {
        Matter.History<S> history = at.history(matter);
        Signatures signatures = history.state().signatures();
        if (signatures.isComplete() || !history.state().onRecord()) {
            return;
        }
        Signer signer = Signer.of(history, at);
        String department = signer.department();
        String title = MatterTitles.of(history, at.school());
        for (String stage : signatures.stages()) {
            if (signatures.asksFor(stage, role)) {
                into.add(new AskedSignature(
                        matter.kind().noun(),
                        matter.id(),
                        reached(history, stage),
                        stage,
                        matter.kind().stepLabel(stage).in(lang),
                        title,
                        role,
                        department,
                        department == null ? null : at.school().departmentName(department),
                        signer.post(role)));
            }
        }
    }

    /** The day on which the stage was reached last. */
    private static LocalDate reached(Matter.History<?> history, String stage) {
        Kind<?> kind = history.matter().kind();
        if (kind == Screening.KIND) {
            return history.facts().need(Screening.DATE);
        }
        LocalDate reached = null;
        for (Matter.Applied<?> applied : history.applied()) {
            if (applied.step().type().name().equals(stage)) {
                reached = applied.step().at().toLocalDate();
            }
        }
        if (reached == null) {
            throw new IllegalStateException(history.matter().id() + " has a stage without its step: " + stage);
        }
        return reached;
    }
}

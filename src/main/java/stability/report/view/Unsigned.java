package stability.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stability.domain.field.Lang;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Signatures;

/**
 * A matter with stages that still ask for a signature at the cut-off.
 *
 * @param kind the noun of the matter
 * @param id the id of the matter; of a screening, day and department
 * @param title what the matter is called
 * @param stages the stages that lack a signature
 */
@Counted
public record Unsigned(String kind, String id, String title, List<UnsignedStage> stages) {

    /**
     * A stage and who has not signed it.
     *
     * @param stage the step that asks for signatures
     * @param stageName the same in the language of the school
     * @param roles who has not signed it
     */
    public record UnsignedStage(String stage, String stageName, List<Signatures.SignRole> roles) {}

    /** All such matters at the cut-off, kind by kind, with the names of stages in this language. */
    public static List<Unsigned> of(Snapshot at, Lang lang) {
        List<Unsigned> unsigned = new ArrayList<>();
        at.ledger().all().forEach(matter -> add(matter, at, lang, unsigned));
        return List.copyOf(unsigned);
    }

    private static <S extends MatterState> void add(Matter<S> matter, Snapshot at, Lang lang, List<Unsigned> into) {
        Signatures signatures = at.history(matter).state().signatures();
        if (signatures.isComplete()) {
            return;
        }
        Map<String, List<Signatures.SignRole>> roles = new LinkedHashMap<>();
        for (Signatures.Missing missing : signatures.missing()) {
            roles.computeIfAbsent(missing.stage(), stage -> new ArrayList<>()).add(missing.role());
        }
        List<UnsignedStage> stages = new ArrayList<>();
        roles.forEach((stage, left) -> {
            String name = matter.kind().stepLabel(stage).in(lang);
            stages.add(new UnsignedStage(stage, name, List.copyOf(left)));
        });
        into.add(new Unsigned(
                matter.kind().noun(),
                matter.id(),
                MatterTitles.of(at.history(matter), at.school()),
                List.copyOf(stages)));
    }
}

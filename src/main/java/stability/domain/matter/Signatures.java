package stability.domain.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Word;

/**
 * The sign-offs of a matter: each stage that it has reached asks for two signatures, of the leader in charge (责任领导)
 * and of the person in charge (责任人). A stage that is reached again, after a reopening say, asks for both again.
 * Immutable.
 */
public final class Signatures {
    public static final Signatures NONE = new Signatures(Map.of());

    /** Who signs. */
    public enum SignRole implements Word {
        LEADER(Text.of("责任领导", "leader in charge")),
        RESPONSIBLE(Text.of("责任人", "person in charge"));

        private final Text label;

        SignRole(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** A signature that is asked for and not there. */
    public record Missing(String stage, SignRole role) {}

    /** Stage name, in the order reached → the roles still to sign it. */
    private final Map<String, List<SignRole>> outstanding;

    private Signatures(Map<String, List<SignRole>> outstanding) {
        this.outstanding = outstanding;
    }

    /** After the stage was reached, for the first time or again. */
    public Signatures reached(String stage) {
        return with(stage, List.of(SignRole.values()));
    }

    public Signatures signed(String stage, SignRole role) {
        List<SignRole> left = new ArrayList<>(outstanding.getOrDefault(stage, List.of()));
        left.remove(role);
        return with(stage, List.copyOf(left));
    }

    public boolean hasReached(String stage) {
        return outstanding.containsKey(stage);
    }

    public boolean asksFor(String stage, SignRole role) {
        return outstanding.getOrDefault(stage, List.of()).contains(role);
    }

    /** The stages reached so far, in their order. */
    public List<String> stages() {
        return List.copyOf(outstanding.keySet());
    }

    public List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        outstanding.forEach((stage, roles) -> roles.forEach(role -> missing.add(new Missing(stage, role))));
        return List.copyOf(missing);
    }

    /** Which signatures are missing, stage by stage, for people to read; null if none is. */
    public @Nullable Text told(Kind<?> kind) {
        List<Text> stages = new ArrayList<>();
        outstanding.forEach((stage, roles) -> {
            List<Text> labels = roles.stream().map(SignRole::label).toList();
            if (!labels.isEmpty()) {
                stages.add(Text.of("{0} ({1})", "{0} ({1})")
                        .with(kind.stepLabel(stage), Text.join(Text.of("、", ", "), labels)));
            }
        });
        return stages.isEmpty() ? null : Text.join(Text.of("；", "; "), stages);
    }

    private Signatures with(String stage, List<SignRole> roles) {
        Map<String, List<SignRole>> changed = new LinkedHashMap<>(outstanding);
        changed.put(stage, roles);
        return new Signatures(changed);
    }
}

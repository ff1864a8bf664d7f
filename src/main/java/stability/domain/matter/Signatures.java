package stability.domain.matter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Word;

/**
 * The sign-offs of a matter: each stage that it has reached asks for two signatures, of the leader in charge (责任领导)
 * and of the person in charge (责任人). A stage that is reached again, after a reopening say, asks for both again.
 * Immutable.
 */
public final class Signatures {
    public static final Signatures NONE = new Signatures(new String[0], new byte[0]);

    private static final List<SignRole> ROLES = List.of(SignRole.values());

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

    private static final int ALL = (1 << ROLES.size()) - 1;

    /** In the order reached. */
    private final String[] stages;

    /** For each stage the roles still to sign it, a bit each: some hundred thousand of these are made to fold a big folder. */
    private final byte[] outstanding;

    private Signatures(String[] stages, byte[] outstanding) {
        this.stages = stages;
        this.outstanding = outstanding;
    }

    /** After the stage was reached, for the first time or again. */
    public Signatures reached(String stage) {
        return with(stage, ALL);
    }

    public Signatures signed(String stage, SignRole role) {
        int index = index(stage);
        return with(stage, index < 0 ? 0 : outstanding[index] & ~bit(role));
    }

    public boolean hasReached(String stage) {
        return index(stage) >= 0;
    }

    public boolean asksFor(String stage, SignRole role) {
        int index = index(stage);
        return index >= 0 && asks(index, role);
    }

    /** The stages reached so far, in their order. */
    public List<String> stages() {
        return List.of(stages);
    }

    /** Whether no signature is missing. */
    public boolean isComplete() {
        for (byte roles : outstanding) {
            if (roles != 0) {
                return false;
            }
        }
        return true;
    }

    public List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        for (int i = 0; i < stages.length; i++) {
            for (SignRole role : ROLES) {
                if (asks(i, role)) {
                    missing.add(new Missing(stages[i], role));
                }
            }
        }
        return List.copyOf(missing);
    }

    /** Which signatures are missing, stage by stage, for people to read; null if none is. */
    public @Nullable Text told(Kind<?> kind) {
        List<Text> told = new ArrayList<>();
        for (int i = 0; i < stages.length; i++) {
            List<Text> labels = new ArrayList<>();
            for (SignRole role : ROLES) {
                if (asks(i, role)) {
                    labels.add(role.label());
                }
            }
            if (!labels.isEmpty()) {
                told.add(Text.of("{0} ({1})", "{0} ({1})")
                        .with(kind.stepLabel(stages[i]), Text.join(Text.of("、", ", "), labels)));
            }
        }
        return told.isEmpty() ? null : Text.join(Text.of("；", "; "), told);
    }

    private boolean asks(int index, SignRole role) {
        return (outstanding[index] & bit(role)) != 0;
    }

    private static int bit(SignRole role) {
        return 1 << role.ordinal();
    }

    private int index(String stage) {
        for (int i = 0; i < stages.length; i++) {
            if (stages[i].equals(stage)) {
                return i;
            }
        }
        return -1;
    }

    private Signatures with(String stage, int roles) {
        int known = index(stage);
        int index = known < 0 ? stages.length : known;
        String[] names = known < 0 ? Arrays.copyOf(stages, index + 1) : stages;
        byte[] left = Arrays.copyOf(outstanding, names.length);
        names[index] = stage;
        left[index] = (byte) roles;
        return new Signatures(names, left);
    }
}

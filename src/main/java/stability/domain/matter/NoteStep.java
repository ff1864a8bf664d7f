package stability.domain.matter;

import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;

/**
 * A remark that changes nothing. Allowed on every kind and in every state.
 *
 * @param <S> the state of the kind
 */
public final class NoteStep<S extends MatterState> extends StepType<S> {
    public static final Field<String> NOTE = Field.required("note", Type.TEXT, "说明", "note");

    /** The same for kinds that are about people: names nobody. */
    public static final Field<String> NAMELESS = Field.required("note", Type.NAMELESS, "说明", "note");

    /** A remark beside what another step says. */
    public static final Field<String> REMARK = Field.optional("note", Type.TEXT, "说明", "note");

    /** The same for kinds that are about people: names nobody. */
    public static final Field<String> NAMELESS_REMARK = Field.optional("note", Type.NAMELESS, "说明", "note");

    public NoteStep() {
        this(NOTE);
    }

    /** @param note {@link #NOTE} or {@link #NAMELESS} */
    public NoteStep(Field<String> note) {
        super("note", Text.of("备注", "note"), note);
    }

    @Override
    public boolean allowedIn(S state) {
        return true;
    }

    /** May bear any time: what came before the matter may be worth a remark. */
    @Override
    protected @Nullable Text early(S state, Step step) {
        return null;
    }

    @Override
    public S apply(S state, Step step) {
        return state;
    }
}

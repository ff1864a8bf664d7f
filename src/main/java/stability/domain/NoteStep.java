package stability.domain;

/**
 * A remark that changes nothing. Allowed on every kind and in every state.
 *
 * @param <S> the state of the kind
 */
public final class NoteStep<S extends MatterState> extends StepType<S> {
    public static final Field<String> NOTE = Field.required("note", Type.TEXT, "说明", "note");

    public NoteStep() {
        super("note", Text.of("备注", "note"), NOTE);
    }

    @Override
    public boolean allowedIn(S state) {
        return true;
    }

    @Override
    public S apply(S state, Step step) {
        return state;
    }
}

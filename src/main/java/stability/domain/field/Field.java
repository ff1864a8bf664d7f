package stability.domain.field;

/**
 * A named place for a value in a record, a step or {@code stability.yaml}. Compared by identity: a field is declared
 * once, beside the kind or step it belongs to, and is the key under which its value is found.
 *
 * @param <T> the value in the program
 */
public final class Field<T> {
    private final String name;
    private final Type<T> type;
    private final boolean required;
    private final Text label;

    private Field(String name, Type<T> type, boolean required, Text label) {
        this.name = name;
        this.type = type;
        this.required = required;
        this.label = label;
    }

    /** A field that every record or step of its type has. */
    public static <T> Field<T> required(String name, Type<T> type, String zh, String en) {
        return new Field<>(name, type, true, Text.of(zh, en));
    }

    /** A field that may be absent, unless a rule of its step asks for it. */
    public static <T> Field<T> optional(String name, Type<T> type, String zh, String en) {
        return new Field<>(name, type, false, Text.of(zh, en));
    }

    /** The key in YAML and JSON, {@code approved_by}. */
    public String name() {
        return name;
    }

    /** The option on the command line, {@code --approved-by}. */
    public String option() {
        return "--" + name.replace('_', '-');
    }

    public Type<T> type() {
        return type;
    }

    public boolean isRequired() {
        return required;
    }

    public Text label() {
        return label;
    }

    @Override
    public String toString() {
        return name;
    }
}

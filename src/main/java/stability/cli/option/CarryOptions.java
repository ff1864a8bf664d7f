package stability.cli.option;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.DatedKind;
import stability.domain.matter.StepType;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/**
 * What is said of a matter that was open in another ledger: {@code --carried-from} where it stood, and an option for each other
 * field of the step that carries it. Without the first, none of them means anything.
 */
public final class CarryOptions {
    private static final String NAME = "--carried-from";

    private final DatedKind<?> kind;
    private final Map<Field<?>, OptionValue> fields = new LinkedHashMap<>();
    private final OptionValue from;

    /**
     * @param kind one whose matters are carried
     * @param carrying the step that carries them; the first of its fields says where they stood
     * @param facts the options of the matter: when it came about has to be said, since it was not now
     */
    public CarryOptions(Options options, DatedKind<?> kind, StepType<?> carrying, FieldOptions facts) {
        this.kind = kind;
        from = options.value(
                NAME,
                "台账位置",
                "LEDGER-LINE",
                Text.of(
                        "转入：建账前或别的台账里未办结的，原来记在哪里；不算新增，也不算补录",
                        "carried: it was open before this account or in another ledger, and where it stood; neither new nor late"));
        for (Field<?> field : carrying.fields()) {
            if (!(field.type() instanceof Type.Scalar<?>)) {
                continue; // what only an import knows
            }
            boolean first = fields.isEmpty();
            fields.put(
                    field,
                    first ? from : other(options, field, carrying.offered().contains(field)));
        }
        Field<?> began = kind.began();
        if (began != null) {
            facts.value(began).requiredWith(from);
        }
    }

    private OptionValue other(Options options, Field<?> field, boolean offered) {
        Type.Scalar<?> scalar = (Type.Scalar<?>) field.type();
        boolean day = scalar.role() == Type.Role.DAY;
        Text help = Text.of("转入的{0}", "of what is carried: {0}").with(field.label());
        OptionValue option = options.value("--" + field.name(), day ? "日期" : "文字", day ? "DAY" : "TEXT", help)
                .called(field.label())
                .with(new FieldAnswers(scalar, "--" + field.name(), field));
        if (field.isRequired()) {
            return option.requiredWith(from).when(Text.of("转入的必填", "required if it is carried"));
        }
        return offered ? option.offeredIf(from::isGiven) : option;
    }

    /** The values of the step that carries; null if the matter is a new one. */
    public @Nullable Values read(Session session) {
        Values.Builder values = Values.builder();
        fields.forEach((field, given) -> put(values, field, given, session));
        if (from.isGiven()) {
            return values.build();
        }
        fields.forEach((field, given) -> {
            if (given.get() != null) {
                throw new Refused(Code.CONFLICTING_OPTIONS
                        .at(
                                null,
                                Text.of("{0} 只用于转入的{1}", "{0} is only for a {1} that is carried")
                                        .with(given.name(), kind.label()))
                        .hinting(Text.of(
                                "转入的，同时写 --carried-from；新发现的，期限由 assign 定",
                                "add --carried-from if it is; the due date of a new one is set by assign")));
            }
        });
        return null;
    }

    private static <T> void put(Values.Builder values, Field<T> field, OptionValue given, Session session) {
        String typed = given.get();
        if (typed != null) {
            values.put(field, FieldParser.parse((Type.Scalar<T>) field.type(), given.name(), typed, session));
        }
    }
}

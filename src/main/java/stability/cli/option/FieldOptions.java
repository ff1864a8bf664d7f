package stability.cli.option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.app.OwnSetting;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.Evidence;

/**
 * Options made from fields: what a step or record holds is what can be typed. A group becomes one option for each of
 * its fields, {@code --plan-measures}, links without the prefix; evidence is {@code --evidence [before:|after:|document:]FILE}.
 */
public final class FieldOptions {
    private static final Text OWN = Text.of("{0}；默认取个人设置", "{0}; your own setting unless given");
    private static final Text ONE = Text.of("至少写其中一项", "one of these at least");

    private final Map<Field<?>, OptionValue> scalars = new LinkedHashMap<>();
    private final Map<Field<?>, OptionValue> lists = new LinkedHashMap<>();
    private final Map<Field<Values>, FieldOptions> groups = new LinkedHashMap<>();
    private final Set<Field<?>> filledIn;
    private @Nullable Predicate<Field<?>> needed;
    private @Nullable OptionValue evidence;
    private @Nullable OptionValue copy;

    /**
     * @param prefix before each name, {@code "--"} at the top
     * @param shorts short names of some fields: {@code department} is also {@code -d}
     * @param filledIn required fields that need not be typed all the same
     */
    public FieldOptions(
            Options options, List<Field<?>> fields, String prefix, Map<String, String> shorts, Set<Field<?>> filledIn) {
        this(options, fields, prefix, shorts, filledIn, Map.of());
    }

    /**
     * The same.
     *
     * @param own required fields for which a setting of the user stands if they are not typed
     */
    public FieldOptions(
            Options options,
            List<Field<?>> fields,
            String prefix,
            Map<String, String> shorts,
            Set<Field<?>> filledIn,
            Map<Field<?>, OwnSetting> own) {
        this.filledIn = filledIn;
        for (Field<?> field : fields) {
            String name = prefix + field.name().replace('_', '-');
            String names = shorts.containsKey(field.name()) ? shorts.get(field.name()) + " " + name : name;
            if (field == Evidence.LIST) {
                evidence = options.values(
                                name,
                                "文件",
                                "FILE",
                                Text.of(
                                        "佐证材料，可加前缀 before: after: document:",
                                        "evidence, perhaps with before:, after: or document:"))
                        .called(field.label())
                        .requiredIf(() -> isNeeded(field));
                copy = options.flag(
                        "--copy-evidence",
                        Text.of(
                                "把佐证材料去掉拍摄信息后复制到记录文件夹，随 git 保存",
                                "copy the evidence into the records folder, without metadata, to be kept in git"));
            } else if (field.type() instanceof Type.Group group) {
                // --petition says enough; --links-petition would be longer and no clearer
                String inside = field.name().equals("links") ? prefix : name + "-";
                FieldOptions inner =
                        new FieldOptions(options, group.fields(), inside, Map.of(), Set.copyOf(group.fields()));
                inner.whenRequired(
                        Text.of("写了其他 {0}… 就必填", "required with any other {0}…").with(inside));
                groups.put(
                        group(field), inner.needing(each -> each.isRequired() && (inner.isBegun() || isNeeded(field))));
            } else if (field.type() instanceof Type.ListOf<?> list && list.item() instanceof Type.Scalar<?> item) {
                Text several = Text.of("{0}；可写多次", "{0}; may be given several times");
                lists.put(
                        field,
                        asked(
                                options.values(
                                        names, param(item).zh(), param(item).en(), several.with(help(field, item))),
                                field,
                                item));
            } else if (field.type() instanceof Type.Scalar<?> scalar) {
                OwnSetting setting = own.get(field);
                Text help = help(field, scalar);
                OptionValue value = asked(
                        options.value(
                                names, param(scalar).zh(), param(scalar).en(), setting == null ? help : OWN.with(help)),
                        field,
                        scalar);
                scalars.put(field, setting == null ? value : value.otherwise(setting));
            }
        }
    }

    /** Besides the required fields, those for which this holds: asked only when something is missing, or somebody can be asked. */
    public FieldOptions needing(Predicate<Field<?>> condition) {
        needed = condition;
        return this;
    }

    /** Of these one at least is needed. */
    public FieldOptions needingOneOf(List<Field<?>> any) {
        List<OptionValue> values = new ArrayList<>();
        for (Field<?> field : any) {
            values.add(value(field).when(ONE));
        }
        OptionValue.oneOf(() -> true, values);
        return this;
    }

    /** Asked for where others are asked for. */
    public FieldOptions offering(Set<Field<?>> mostlyGiven) {
        for (Field<?> field : mostlyGiven) {
            value(field).offered();
        }
        return this;
    }

    /** Its options, those of groups behind the others. */
    public List<OptionValue> all() {
        List<OptionValue> all = new ArrayList<>(scalars.values());
        all.addAll(lists.values());
        groups.values().forEach(group -> all.addAll(group.all()));
        return all;
    }

    /** The option of a field that is no group. */
    public OptionValue value(Field<?> field) {
        OptionValue value = scalars.containsKey(field) ? scalars.get(field) : lists.get(field);
        if (value == null) {
            throw new IllegalArgumentException("no option for " + field);
        }
        return value;
    }

    /** Says in help when a field has to be given that is not always: of a group, when those that it requires are. */
    public FieldOptions when(Map<Field<?>, Text> conditions) {
        conditions.forEach((field, condition) -> {
            if (field.type() instanceof Type.Group) {
                Objects.requireNonNull(groups.get(field)).whenRequired(condition);
            } else {
                value(field).when(condition);
            }
        });
        return this;
    }

    private void whenRequired(Text condition) {
        scalars.forEach((field, value) -> {
            if (field.isRequired()) {
                value.when(condition);
            }
        });
    }

    private OptionValue asked(OptionValue value, Field<?> field, Type.Scalar<?> scalar) {
        value.called(field.label()).with(new FieldAnswers(scalar, value.name(), field));
        return field.isRequired() && !filledIn.contains(field)
                ? value.required()
                : value.requiredIf(() -> isNeeded(field));
    }

    private boolean isNeeded(Field<?> field) {
        return needed != null && needed.test(field);
    }

    /** Whether a single value was given. */
    public boolean isGiven(Field<?> field) {
        OptionValue given = scalars.get(field);
        return given != null && given.isGiven();
    }

    /** Whether anything was given. */
    private boolean isBegun() {
        return scalars.values().stream().anyMatch(OptionValue::isGiven)
                || lists.values().stream().anyMatch(OptionValue::isGiven);
    }

    @SuppressWarnings("unchecked") // only a field of type Group is given
    private static Field<Values> group(Field<?> field) {
        return (Field<Values>) field;
    }

    private static Text param(Type.Scalar<?> scalar) {
        return switch (scalar.role()) {
            case TEXT, NAMELESS -> Text.of("文字", "TEXT");
            case POST -> Text.of("岗位", "POST");
            case DAY -> Text.of("日期", "DAY");
            case MOMENT -> Text.of("时间", "TIME");
            case NUMBER -> Text.of("数", "NUMBER");
            case DEPARTMENT -> Text.of("部门", "DEPARTMENT");
            case CATEGORY -> Text.of("类别", "CATEGORY");
            case CAMPAIGN -> Text.of("行动", "CAMPAIGN");
            case CHOICE -> Text.of("词", "WORD");
            case ID, LINK -> Text.of("编号", "ID");
        };
    }

    private static Text help(Field<?> field, Type.Scalar<?> scalar) {
        return scalar.role() == Type.Role.CHOICE
                ? Text.of(
                        field.label().zh() + "：" + scalar.expected().zh(),
                        field.label().en() + ": " + scalar.expected().en())
                : field.label();
    }

    /** What was typed; refused at the first value that is not of its field's form. */
    public Values read(Session session) {
        Values.Builder values = Values.builder();
        for (Map.Entry<Field<?>, OptionValue> scalar : scalars.entrySet()) {
            String typed = scalar.getValue().get();
            if (typed != null) {
                put(values, scalar.getKey(), scalar.getValue().name(), typed, session);
            }
        }
        for (Map.Entry<Field<?>, OptionValue> list : lists.entrySet()) {
            if (!list.getValue().all().isEmpty()) {
                putList(values, list.getKey(), list.getValue(), session);
            }
        }
        for (Map.Entry<Field<Values>, FieldOptions> options : groups.entrySet()) {
            Values group = options.getValue().read(session);
            if (!group.fields().isEmpty()) {
                values.put(options.getKey(), group);
            }
        }
        if (evidence != null && !evidence.all().isEmpty()) {
            List<Values> files = new ArrayList<>();
            boolean copied = copy != null && copy.isSet();
            evidence.all().forEach(typed -> files.add(FieldParser.evidence(typed, copied, session)));
            values.put(Evidence.LIST, files);
        }
        return values.build();
    }

    private static <T> void put(Values.Builder values, Field<T> field, String name, String typed, Session session) {
        Type.Scalar<T> scalar = (Type.Scalar<T>) field.type();
        values.put(field, FieldParser.parse(scalar, name, typed, session));
    }

    @SuppressWarnings("unchecked") // only fields of such a type are among the lists
    private static <T> void putList(Values.Builder values, Field<?> field, OptionValue given, Session session) {
        Field<List<T>> list = (Field<List<T>>) field;
        Type.Scalar<T> item = (Type.Scalar<T>) ((Type.ListOf<T>) list.type()).item();
        List<T> items = new ArrayList<>();
        for (String typed : given.all()) {
            // ids and names of departments hold no comma, texts may
            List<String> each = item.role().isText() ? List.of(typed) : TypedWord.parts(typed);
            for (String one : each) {
                items.add(FieldParser.parse(item, given.name(), one.strip(), session));
            }
        }
        values.put(list, List.copyOf(items));
    }
}

package stability.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.Code;
import stability.domain.Evidence;
import stability.domain.Field;
import stability.domain.Nearest;
import stability.domain.Refused;
import stability.domain.Text;
import stability.domain.Type;
import stability.domain.Values;
import stability.domain.Word;
import stability.domain.school.Category;
import stability.domain.school.Department;
import stability.domain.school.School;

/**
 * Options made from fields: what a step or record holds is what can be typed. A group becomes one option for each of
 * its fields, {@code --plan-measures}; evidence is {@code --evidence [before:|after:|document:]FILE}.
 */
final class FieldOptions {
    private final Map<Field<?>, Options.Given> scalars = new LinkedHashMap<>();
    private final Map<Field<Values>, FieldOptions> groups = new LinkedHashMap<>();
    private Options.@Nullable Given evidence;

    /**
     * @param prefix before each name, {@code "--"} at the top
     * @param shorts short names of some fields: {@code department} is also {@code -d}
     * @param filledIn required fields that need not be typed all the same
     */
    FieldOptions(
            Options options, List<Field<?>> fields, String prefix, Map<String, String> shorts, Set<Field<?>> filledIn) {
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
                                "evidence, perhaps with before:, after: or document:"));
            } else if (field.type() instanceof Type.Group group) {
                groups.put(group(field), new FieldOptions(options, group.fields(), name + "-", Map.of(), Set.of()));
            } else if (field.type() instanceof Type.Scalar<?> scalar) {
                scalars.put(
                        field,
                        options.value(
                                names,
                                param(scalar).zh(),
                                param(scalar).en(),
                                help(field, scalar, !filledIn.contains(field))));
            }
        }
    }

    @SuppressWarnings("unchecked") // only a field of type Group is given
    private static Field<Values> group(Field<?> field) {
        return (Field<Values>) field;
    }

    private static Text param(Type.Scalar<?> scalar) {
        return switch (scalar.role()) {
            case TEXT -> Text.of("文字", "TEXT");
            case DAY -> Text.of("日期", "DAY");
            case MOMENT -> Text.of("时间", "TIME");
            case NUMBER -> Text.of("数", "NUMBER");
            case DEPARTMENT -> Text.of("部门", "DEPARTMENT");
            case CATEGORY -> Text.of("类别", "CATEGORY");
            case CHOICE -> Text.of("词", "WORD");
            case ID -> Text.of("编号", "ID");
        };
    }

    private static Text help(Field<?> field, Type.Scalar<?> scalar, boolean needed) {
        Text help = scalar.role() == Type.Role.CHOICE
                ? Text.of(
                        field.label().zh() + "：" + scalar.expected().zh(),
                        field.label().en() + ": " + scalar.expected().en())
                : field.label();
        return field.isRequired() && needed
                ? Text.of("{0}（必填）", "{0} (required)").with(help)
                : help;
    }

    /** What was typed; refused at the first value that is not of its field's form. */
    Values read(Session session) {
        Values.Builder values = Values.builder();
        scalars.forEach((field, given) -> {
            String typed = given.get();
            if (typed != null) {
                put(values, field, given.name(), typed, session);
            }
        });
        groups.forEach((field, options) -> {
            Values group = options.read(session);
            if (!group.fields().isEmpty()) {
                options.complete(group);
                values.put(field, group);
            }
        });
        if (evidence != null && !evidence.all().isEmpty()) {
            List<Values> files = new ArrayList<>();
            evidence.all().forEach(typed -> files.add(evidence(typed, session)));
            values.put(Evidence.LIST, files);
        }
        return values.build();
    }

    /** Of a group that is begun, every required field is needed. */
    private void complete(Values group) {
        scalars.forEach((field, given) -> {
            if (field.isRequired() && !group.has(field)) {
                throw new Refused(Code.MISSING_OPTION.at(null, given.name(), field.label()));
            }
        });
    }

    private static <T> void put(Values.Builder values, Field<T> field, String name, String typed, Session session) {
        Type.Scalar<T> scalar = (Type.Scalar<T>) field.type();
        values.put(field, parse(scalar, name, typed, session));
    }

    /** The value that a person means: relative days, Chinese words and the names of departments are understood. */
    @SuppressWarnings("unchecked") // the role says what the type's values are
    static <T> T parse(Type.Scalar<T> scalar, String option, String typed, Session session) {
        T value = switch (scalar.role()) {
            case DAY -> (T) session.dates().day(option, typed);
            case MOMENT -> (T) session.dates().moment(option, typed);
            case DEPARTMENT -> scalar.parse(department(typed, session.records().school()));
            case CATEGORY -> scalar.parse(category(typed, session.records().school()));
            case CHOICE -> choice(scalar, typed);
            default -> scalar.parse(typed);
        };
        if (value == null) {
            List<String> words = scalar.words().stream().map(Word::word).toList();
            Text hint = words.isEmpty() ? Code.BAD_VALUE.hint() : Nearest.hint(typed, words);
            throw new Refused(
                    Code.BAD_VALUE.at(null, option, typed, scalar.expected()).hinting(hint));
        }
        return value;
    }

    private static <T> @Nullable T choice(Type.Scalar<T> scalar, String typed) {
        for (Word word : scalar.words()) {
            if (word.label().zh().equals(typed)) {
                return scalar.parse(word.word());
            }
        }
        return scalar.parse(typed);
    }

    static String department(String typed, School school) {
        for (Department department : school.departments()) {
            if (department.name().equals(typed)) {
                return department.id();
            }
        }
        if (school.department(typed) == null) {
            List<String> ids = school.departments().stream().map(Department::id).toList();
            List<String> names =
                    school.departments().stream().map(Department::name).toList();
            throw new Refused(Code.UNKNOWN_DEPARTMENT.at(null, typed).hinting(nearest(typed, ids, names)));
        }
        return typed;
    }

    /** The nearest ids or names; the ids if nothing is near. */
    private static Text nearest(String typed, List<String> ids, List<String> names) {
        List<String> all = new ArrayList<>(ids);
        all.addAll(names);
        return Nearest.hint(typed, Nearest.among(typed, all).isEmpty() ? ids : all);
    }

    static String category(String typed, School school) {
        for (Category category : school.categories()) {
            if (category.label().zh().equals(typed)) {
                return category.id();
            }
        }
        if (school.category(typed) == null) {
            List<String> ids = school.categories().stream().map(Category::id).toList();
            List<String> names = school.categories().stream()
                    .map(category -> category.label().zh())
                    .toList();
            throw new Refused(Code.UNKNOWN_CATEGORY.at(null, typed).hinting(nearest(typed, ids, names)));
        }
        return typed;
    }

    private static Values evidence(String typed, Session session) {
        for (Evidence.EvidenceKind kind : Evidence.EvidenceKind.values()) {
            if (typed.startsWith(kind.word() + ":")) {
                return session.records().evidence(typed.substring(kind.word().length() + 1), kind);
            }
        }
        return session.records().evidence(typed, Evidence.EvidenceKind.DOCUMENT);
    }
}

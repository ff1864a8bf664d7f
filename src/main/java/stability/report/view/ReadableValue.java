package stability.report.view;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.field.Word;
import stability.domain.matter.Kind;
import stability.domain.matter.SignStep;
import stability.domain.school.School;

/** Values of a record as people read them: names for ids of departments and categories, labels for words. */
public final class ReadableValue {
    private final School school;
    private final Lang lang;
    private final Kind<?> kind;

    /** @param kind whose values they are */
    public ReadableValue(School school, Lang lang, Kind<?> kind) {
        this.school = school;
        this.lang = lang;
        this.kind = kind;
    }

    /** The fields of a step or group on one line, each with its label. */
    public String of(Values values) {
        List<String> parts = new ArrayList<>();
        for (Field<?> field : values.fields()) {
            String value = of(field.type(), values.get(field));
            boolean signed = field == SignStep.STAGE;
            parts.add(field.label().in(lang)
                    + Text.of("：", ": ").in(lang)
                    + (signed ? kind.stepLabel(value).in(lang) : value));
        }
        return String.join(Text.of("；", "; ").in(lang), parts);
    }

    /** The value of a field of this type. */
    public String of(Type<?> type, @Nullable Object value) {
        if (type instanceof Type.Scalar<?> scalar && value instanceof String name) {
            return named(scalar.role(), name);
        }
        if (value instanceof Word word) {
            return word.label().in(lang);
        }
        if (value instanceof Values group) {
            return "(" + of(group) + ")";
        }
        if (value instanceof List<?> items && type instanceof Type.ListOf<?> list) {
            return String.join(
                    Text.of("、", ", ").in(lang),
                    items.stream().map(item -> of(list.item(), item)).toList());
        }
        return value instanceof OffsetDateTime moment ? TimeFormat.readable(moment) : String.valueOf(value);
    }

    /** Ids of departments and categories by the names that people know. */
    private String named(Type.Role role, String name) {
        return switch (role) {
            case DEPARTMENT -> school.departmentName(name);
            case CATEGORY -> school.categoryName(name, lang);
            default -> name;
        };
    }
}

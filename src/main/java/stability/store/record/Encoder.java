package stability.store.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stability.domain.field.Field;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.Step;
import stability.domain.matter.StepHead;
import stability.store.yaml.Yaml;

/** Values → what is to be written: text is quoted where it needs to be, the rest stands bare. */
final class Encoder {
    private Encoder() {}

    /** The fields of a step, in their order: when, entered when, by whom, what, and its own. */
    static Yaml.Fields step(Step step) {
        Values head = Values.builder()
                .put(StepHead.AT, step.at())
                .put(StepHead.RECORDED, step.recorded())
                .put(StepHead.BY, step.by())
                .put(StepHead.DID, step.type().name())
                .build();
        Map<String, Yaml> entries = new LinkedHashMap<>();
        put(entries, StepHead.FIELDS, head);
        put(entries, step.type().fields(), step.values());
        return new Yaml.Fields(entries);
    }

    /** The values that are there, in the order in which the fields are declared. */
    static Yaml.Fields fields(List<Field<?>> fields, Values values) {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        put(entries, fields, values);
        return new Yaml.Fields(entries);
    }

    private static void put(Map<String, Yaml> entries, List<Field<?>> fields, Values values) {
        for (Field<?> field : fields) {
            Object value = values.get(field);
            if (value != null) {
                entries.put(field.name(), value(field.type(), value));
            }
        }
    }

    private static Yaml value(Type<?> type, Object value) {
        if (type instanceof Type.ListOf<?> list) {
            List<Yaml> items = new ArrayList<>();
            ((List<?>) value).forEach(item -> items.add(value(list.item(), item)));
            return new Yaml.Items(items);
        }
        if (type instanceof Type.Group group) {
            return fields(group.fields(), (Values) value);
        }
        return scalar((Type.Scalar<?>) type, value);
    }

    private static Yaml scalar(Type.Scalar<?> type, Object value) {
        String text = type.printed(value);
        return switch (type.role()) {
            case DAY, MOMENT, NUMBER, CHOICE -> Yaml.token(text);
            case TEXT, POST, NAMELESS, DEPARTMENT, CATEGORY, CAMPAIGN, ID, LINK -> Yaml.text(text);
        };
    }
}

package stability.render.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.matter.Correct;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Kind;
import stability.domain.matter.MatterState;
import stability.domain.matter.StepHead;
import stability.domain.matter.StepType;
import stability.domain.matter.VoidStep;

/** The schema of the records of a kind: its facts, then steps, each of a type of its own. */
final class KindSchema {
    private static final Text STEPS = Text.of("步骤，只增不改", "steps: added to, never changed");
    private static final Text ONE_LINE =
            Text.of("每个步骤独占一行，以“- {”从行首写起", "each step is one line that begins with \"- {\" in the first column");

    private final Lang lang;
    private final FieldSchema fields;

    KindSchema(Lang lang, FieldSchema fields) {
        this.lang = lang;
        this.fields = fields;
    }

    <S extends MatterState> Map<String, @Nullable Object> of(Kind<S> kind) {
        Map<String, @Nullable Object> properties = fields.properties(kind.facts());
        if (kind instanceof DatedKind<?> dated) {
            properties.put(dated.idField().name(), id(dated));
        }
        properties.put(StepHead.STEPS, steps());
        List<String> required = new ArrayList<>(FieldSchema.required(kind.facts()));
        required.add(StepHead.STEPS);
        Map<String, @Nullable Object> definitions = new LinkedHashMap<>();
        definitions.put("step", any(kind));
        for (StepType<S> type : kind.steps()) {
            definitions.put(type.name(), step(kind, type));
        }
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("required", required);
        schema.put("properties", properties);
        schema.put("$defs", definitions);
        return schema;
    }

    /** The id has the form that a link to the kind has: its letter, a day, an ending. */
    private Map<String, @Nullable Object> id(DatedKind<?> kind) {
        Text label = kind.idField().label();
        return fields.field(
                Field.required(kind.idField().name(), Type.link(kind.noun(), kind.letter()), label.zh(), label.en()));
    }

    private Map<String, @Nullable Object> steps() {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("title", STEPS.in(lang));
        schema.put("description", ONE_LINE.in(lang));
        schema.put("type", "array");
        schema.put("minItems", 1);
        schema.put("items", reference("step"));
        return schema;
    }

    /**
     * Any step: what {@code did} says decides on the rest. By if and then rather than by alternatives, so that a
     * validator tells what is wrong with this step, and not that it is none of twenty.
     */
    private <S extends MatterState> Map<String, @Nullable Object> any(Kind<S> kind) {
        Map<String, String> names = new LinkedHashMap<>();
        List<Map<String, @Nullable Object>> choices = new ArrayList<>();
        for (StepType<S> type : kind.steps()) {
            names.put(type.name(), type.label().in(lang));
            Map<String, @Nullable Object> condition = new LinkedHashMap<>();
            condition.put("required", List.of(StepHead.DID.name()));
            condition.put("properties", Map.of(StepHead.DID.name(), Map.of("const", type.name())));
            Map<String, @Nullable Object> choice = new LinkedHashMap<>();
            choice.put("if", condition);
            choice.put("then", reference(type.name()));
            choices.add(choice);
        }
        Map<String, @Nullable Object> did = new LinkedHashMap<>();
        did.put("title", StepHead.DID.label().in(lang));
        did.putAll(FieldSchema.words(names));
        Map<String, @Nullable Object> properties = fields.properties(StepHead.FIELDS);
        properties.put(StepHead.DID.name(), did);
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("required", FieldSchema.required(StepHead.FIELDS));
        schema.put("properties", properties);
        schema.put("allOf", choices);
        return schema;
    }

    /** A step of this type, whole. */
    private <S extends MatterState> Map<String, @Nullable Object> step(Kind<S> kind, StepType<S> type) {
        List<Field<?>> all = new ArrayList<>(StepHead.FIELDS);
        all.addAll(type.fields());
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("title", type.label().in(lang));
        schema.putAll(fields.mapping(all));
        if (type instanceof VoidStep) {
            Map<String, String> names = new LinkedHashMap<>();
            kind.steps().forEach(step -> names.put(step.name(), step.label().in(lang)));
            FieldSchema.offer(schema, VoidStep.STEP, names);
            // which one of the steps of that name: without a name it says nothing
            List<String> name = List.of(VoidStep.STEP.name());
            schema.put(
                    "dependentRequired",
                    RecordSchema.ordered(VoidStep.DIGEST.name(), name, VoidStep.ENTERED.name(), name));
        }
        if (type instanceof Correct) {
            FieldSchema.offer(schema, Correct.REMOVE, kind.correct().removable(lang));
        }
        return schema;
    }

    private static Map<String, @Nullable Object> reference(String definition) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("$ref", "#/$defs/" + definition);
        return schema;
    }
}

package stability.docs;

import java.lang.reflect.ParameterizedType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import stability.domain.field.Text;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;
import stability.domain.matter.PlainStep;
import stability.domain.matter.SignStep;
import stability.domain.matter.StepType;

/** What a step is refused for, each sentence as it is printed: a table for each kind, made from where they are enforced. */
final class Refusals {
    private final RefusalSources sources = new RefusalSources();

    /** What may be said of the facts of a kind. */
    Set<Text> ofFacts(Kind<?> kind) {
        return sources.sentences(kind.getClass(), "objection");
    }

    /** What may be said of any step of a kind, whatever its type: it lies before something that had to come first. */
    Set<Text> ofAny(Kind<?> kind) {
        ParameterizedType of = (ParameterizedType) kind.getClass().getGenericSuperclass();
        return sources.sentences((Class<?>) of.getActualTypeArguments()[0]);
    }

    /** What may be said of a step of this type. */
    Set<Text> ofStep(StepType<?> type) {
        return type instanceof PlainStep<?> ? Set.of() : sources.sentences(type.getClass(), "flaw", "early");
    }

    String table() {
        StringBuilder table = new StringBuilder("| kind | step | is refused with |\n|---|---|---|\n");
        Map<String, Set<Text>> signs = new LinkedHashMap<>();
        for (Kind<?> kind : Kinds.ALL) {
            row(table, kind, "facts", ofFacts(kind));
            row(table, kind, "any step", ofAny(kind));
            for (StepType<?> step : kind.steps()) {
                if (step instanceof SignStep<?>) {
                    signs.computeIfAbsent("sign", name -> new LinkedHashSet<>()).addAll(ofStep(step));
                } else {
                    row(table, kind, "`" + step.name() + "`", ofStep(step));
                }
            }
        }
        signs.forEach((name, said) -> said.forEach(text -> line(table, "every kind", "`" + name + "`", text)));
        return table.toString();
    }

    private static void row(StringBuilder table, Kind<?> kind, String step, Set<Text> said) {
        said.forEach(text -> line(table, kind.noun(), step, text));
    }

    private static void line(StringBuilder table, String kind, String step, Text text) {
        table.append("| " + kind + " | " + step + " | " + FieldTables.label(shown(text)) + " |\n");
    }

    /** What stands in the place of a value. */
    private static Text shown(Text text) {
        return Text.of(text.zh().replaceAll("\\{\\d}", "…"), text.en().replaceAll("\\{\\d}", "…"));
    }
}

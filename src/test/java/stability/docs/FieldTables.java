package stability.docs;

import java.util.List;
import java.util.function.Function;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Word;
import stability.domain.matter.Kind;
import stability.domain.matter.MatterState;
import stability.domain.matter.StepType;

/** Markdown tables of fields, made from their declarations. */
final class FieldTables {
    private FieldTables() {}

    /** The facts of a kind. */
    static String facts(Kind<?> kind) {
        StringBuilder table = new StringBuilder("| field | form | needed | meaning |\n|---|---|---|---|\n");
        kind.facts().forEach(field -> rows(table, "", field, path -> ""));
        return table.toString();
    }

    /** The steps of a kind, each with the fields of its own. */
    static <S extends MatterState> String steps(Kind<S> kind) {
        StringBuilder table = new StringBuilder("| step | field | form | needed | meaning |\n|---|---|---|---|---|\n");
        for (StepType<S> step : kind.steps()) {
            if (step.isMending()) {
                continue; // told once, for all kinds
            }
            StringBuilder rows = new StringBuilder();
            step.fields().forEach(field -> rows(rows, "", field, path -> ""));
            String name = "| `" + step.name() + "` " + label(step.label()) + " ";
            if (rows.isEmpty()) {
                table.append(name).append("| none | | | |\n");
            }
            for (String row : rows.toString().lines().toList()) {
                table.append(name).append(row).append('\n');
                name = "| ";
            }
        }
        return table.toString();
    }

    /**
     * Fields with what holds where they are not given.
     *
     * @param defaults the path of a field, {@code departments[].kind} → its default in Markdown
     */
    static String settings(List<Field<?>> fields, Function<String, String> defaults) {
        StringBuilder table =
                new StringBuilder("| field | form | needed | default | meaning |\n|---|---|---|---|---|\n");
        fields.forEach(field -> rows(table, "", field, path -> "| " + defaults.apply(path) + " "));
        return table.toString();
    }

    /** A row for the field, and one for each field inside it. */
    private static void rows(StringBuilder table, String prefix, Field<?> field, Function<String, String> more) {
        String path = prefix + field.name();
        table.append("| `")
                .append(path)
                .append("` | ")
                .append(form(field.type()))
                .append(" | ");
        table.append(field.isRequired() ? "yes " : "").append(more.apply(path)).append("| ");
        table.append(label(field.label())).append(" |\n");
        if (field.type() instanceof Type.Group group) {
            group.fields().forEach(inner -> rows(table, path + ".", inner, more));
        } else if (field.type() instanceof Type.ListOf<?> list && list.item() instanceof Type.Group group) {
            group.fields().forEach(inner -> rows(table, path + "[].", inner, more));
        }
    }

    private static String form(Type<?> type) {
        if (type instanceof Type.ListOf<?> list) {
            return "list of: " + form(list.item());
        }
        if (type instanceof Type.Scalar<?> scalar) {
            return scalar.words().isEmpty() ? scalar.expected().en() : words(scalar.words());
        }
        return "fields";
    }

    private static String words(List<? extends Word> words) {
        return String.join(
                ", ",
                words.stream()
                        .map(word -> word.label().zh().equals(word.word())
                                ? "`" + word.word() + "`"
                                : "`" + word.word() + "` " + word.label().zh())
                        .toList());
    }

    static String label(Text label) {
        return label.zh().equals(label.en()) ? label.zh() : label.zh() + " · " + label.en();
    }
}

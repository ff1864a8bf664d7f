package stability.docs;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;

/** The fields that a sentence of a rule names by {@code FIELD.name()}: constants of its own class, or of one that it says. */
final class NamedFields {
    private static final String NAME = ".name()";

    private final String room;
    private final String type;

    NamedFields(String room, String type) {
        this.room = room;
        this.type = type;
    }

    /** The sentence with the names of fields in their places; other values keep theirs open. */
    Text in(Text sentence, MethodInvocationTree with) {
        List<String> values = new ArrayList<>();
        for (ExpressionTree argument : with.getArguments()) {
            String name = name(argument.toString());
            values.add(name == null ? "{" + values.size() + "}" : name);
        }
        return sentence.with(values.toArray());
    }

    private @Nullable String name(String argument) {
        if (!argument.endsWith(NAME)) {
            return null;
        }
        String[] said = argument.substring(0, argument.length() - NAME.length()).split("[.]");
        String constant = said[said.length - 1];
        String in = said.length == 1 ? type : said[0];
        for (String each : List.of(room, "stability.domain.matter")) {
            try {
                java.lang.reflect.Field found = Class.forName(each + "." + in).getDeclaredField(constant);
                found.setAccessible(true); // a class may keep it to its room
                if (Modifier.isStatic(found.getModifiers()) && found.get(null) instanceof Field<?> field) {
                    return field.name();
                }
            } catch (ClassNotFoundException | NoSuchFieldException e) {
                // it may be in the next one
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        return null;
    }
}

package stability.render.template.error;

import freemarker.core.Environment;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;

/**
 * A name in a template that stands for nothing.
 *
 * @param name the part that is not known: {@code reprted} of {@code screening.reprted}
 * @param empty whether the name is known and merely has no value here
 * @param known the names that would be right in its place
 */
public record UnknownName(String name, boolean empty, List<String> known) {
    private static final String NAME = "[\\p{L}_$@][\\p{L}\\p{N}_$@]*";

    /** Names and indices: {@code hazards.newItems[0].title}. */
    private static final Pattern PATH = Pattern.compile(NAME + "(?:\\." + NAME + "|\\[\\d{1,9}\\])*");

    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\p{L}\\p{N}_$@.?\"'])" + NAME + "(?:\\." + NAME + ")+");

    private static final Pattern STEP = Pattern.compile("\\.|(?=\\[)");

    private static final Text EMPTY = Text.of("“{0}”在这里没有值，可写 {0}!\"—\"", "\"{0}\" has no value here; write {0}!\"—\"");
    private static final Text UNKNOWN = Text.of("没有“{0}”这个名称", "there is no name \"{0}\"");

    /** What is unknown in an expression, seen from where it stands. */
    public static UnknownName of(String path, Environment environment) {
        if (!PATH.matcher(path).matches()) {
            return empty(path);
        }
        try {
            return follow(path, environment);
        } catch (TemplateModelException e) {
            return new UnknownName(path, false, List.of());
        }
    }

    /** An expression without a value, where nothing more can be said. */
    public static UnknownName empty(String path) {
        return new UnknownName(path, true, List.of());
    }

    /**
     * The first name in a call that is not known in what stands before its dot, {@code hazards.opning}; null if there is none. What
     * the caller's own variables are cannot be seen from inside the call, so a name that begins with none is not judged.
     */
    public static @Nullable UnknownName inCall(String call, Environment environment) {
        try {
            for (String path :
                    DOTTED.matcher(call).results().map(MatchResult::group).toList()) {
                if (environment.getVariable(path.split("\\.", 2)[0]) != null) {
                    UnknownName name = follow(path, environment);
                    if (!name.empty()) {
                        return name;
                    }
                }
            }
            return null;
        } catch (TemplateModelException e) {
            return null;
        }
    }

    private static UnknownName follow(String path, Environment environment) throws TemplateModelException {
        String[] parts = STEP.split(path, -1);
        TemplateModel value = environment.getVariable(parts[0]);
        if (value == null) {
            return in(parts[0], path, names(environment));
        }
        for (int i = 1; i < parts.length; i++) {
            TemplateModel next = step(value, parts[i]);
            if (next == null && parts[i].startsWith("[")) {
                return empty(path);
            }
            if (next == null) {
                return in(parts[i], path, value instanceof TemplateHashModelEx hash ? keys(hash) : List.of());
            }
            value = next;
        }
        return empty(path);
    }

    private static @Nullable TemplateModel step(TemplateModel value, String part) throws TemplateModelException {
        if (part.startsWith("[")) {
            int index = Integer.parseInt(part.substring(1, part.length() - 1));
            return value instanceof TemplateSequenceModel list && index < list.size() ? list.get(index) : null;
        }
        return value instanceof TemplateHashModel hash ? hash.get(part) : null;
    }

    private static UnknownName in(String part, String path, List<String> known) {
        return known.contains(part) ? empty(path) : new UnknownName(part, false, known);
    }

    /** The model's names in their order, then those that the template made; FreeMarker's own helpers are not offered. */
    private static List<String> names(Environment environment) throws TemplateModelException {
        Set<String> names = new LinkedHashSet<>();
        if (environment.getDataModel() instanceof TemplateHashModelEx root) {
            names.addAll(keys(root));
        }
        Set<String> made = new TreeSet<>();
        for (Object name : environment.getKnownVariableNames()) {
            made.add(name.toString());
        }
        names.addAll(made);
        names.removeAll(environment.getConfiguration().getSharedVariableNames());
        return List.copyOf(names);
    }

    private static List<String> keys(TemplateHashModelEx hash) throws TemplateModelException {
        List<String> keys = new ArrayList<>();
        for (TemplateModelIterator each = hash.keys().iterator(); each.hasNext(); ) {
            if (each.next() instanceof TemplateScalarModel key) {
                keys.add(key.getAsString());
            }
        }
        return keys;
    }

    /** The sentence about it. */
    public Text message() {
        return (empty ? EMPTY : UNKNOWN).with(name);
    }
}

package stability.docs;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Word;
import stability.render.template.TemplateComments;
import stability.report.paper.PaperModel;
import stability.report.paper.PlainForm;
import stability.report.paper.ReportLabels;

/** What {@code docs/template-names.md} says: every name that a template may use, from the code and the built-in templates. */
final class TemplateNames {
    private static final Pattern WHEN_NULL = Pattern.compile("; null (.*)$");
    private static final Pattern UNIT =
            Pattern.compile("(\\bper cent|\\bminutes|\\bhours|\\bdays|万元)|\\b(how many|how often|number|version)\\b");
    private static final Pattern DECLARED =
            Pattern.compile("(?m)^(?:<#-- ?((?:(?!-->).)*?) ?-->\n)?<#(assign|function) (\\w+)([^>\n]*)");
    private static final Pattern MEMBER = Pattern.compile("\"(\\w+)\": \"");

    private final ComponentDocs docs = new ComponentDocs();
    private final List<String> faults = new ArrayList<>();

    /** What is missing in the sources: a component without a text, a number without a unit. */
    List<String> faults() {
        return faults;
    }

    /** A section with a table for each paper. */
    String papers() {
        StringBuilder text = new StringBuilder();
        for (PaperModel paper : PaperModel.ALL) {
            text.append("## `" + paper.name() + "`: " + paper.label().en() + " ("
                    + paper.label().zh() + ")\n\n");
            text.append("| name | type | unit | meaning | `null` |\n|---|---|---|---|---|\n");
            rows("", paper.type(), new HashMap<>(), text);
            text.append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }

    private void rows(String prefix, Class<?> type, Map<Class<?>, String> shown, StringBuilder table) {
        shown.put(type, prefix);
        for (RecordComponent component : type.getRecordComponents()) {
            String path = prefix + PlainForm.key(component);
            table.append(row(path, component, shown));
            String count = PlainForm.countKey(component);
            if (count != null) {
                table.append("| `" + prefix + count
                        + "` | number |  | how many these are, also those that a paper leaves out |  |\n");
            }
            Class<?> inner = model(component.getGenericType());
            if (inner != null && !shown.containsKey(inner)) {
                rows(path + (component.getType() == List.class ? "[]." : "."), inner, shown, table);
            }
        }
    }

    private String row(String path, RecordComponent component, Map<Class<?>, String> shown) {
        String said = docs.text(component.getDeclaringRecord(), component.getName());
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Matcher absent = WHEN_NULL.matcher(said == null ? "" : said);
        boolean told = absent.find();
        if (said == null || told != nullable) {
            faults.add(component.getDeclaringRecord().getName() + "." + component.getName()
                    + (said == null
                            ? " has no @param"
                            : nullable ? " does not say when it is null" : " is never null"));
        }
        Class<?> inner = model(component.getGenericType());
        String as = inner != null && shown.containsKey(inner)
                ? ", as in `" + shown.get(inner).replaceFirst("\\.$", "") + "`"
                : "";
        String meaning = told ? Objects.requireNonNull(said).substring(0, absent.start()) : said;
        return "| `" + path + "` | " + type(component.getGenericType(), inner != null) + as + " | "
                + unit(component, said) + " | " + meaning + " | " + (told ? absent.group(1) : "") + " |\n";
    }

    private String unit(RecordComponent component, @Nullable String said) {
        Class<?> type = component.getType();
        if (type != int.class && type != Integer.class && type != BigDecimal.class || said == null) {
            return "";
        }
        Matcher unit = UNIT.matcher(said);
        if (!unit.find()) {
            faults.add(component.getDeclaringRecord().getName() + "." + component.getName() + " has no unit");
            return "";
        }
        return unit.group(1) == null ? "" : unit.group(1);
    }

    /** The record that a component is, or holds a list of; null if it is none that shows as a group. */
    private static @Nullable Class<?> model(Type type) {
        Type member = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return member instanceof Class<?> record && record.isRecord() && !Word.class.isAssignableFrom(record)
                ? record
                : null;
    }

    private static String type(Type type, boolean group) {
        if (type instanceof ParameterizedType list) {
            return "list" + (group ? "" : " of: " + type(list.getActualTypeArguments()[0], false));
        }
        Class<?> single = (Class<?>) type;
        if (group) {
            return "group";
        }
        if (Word.class.isAssignableFrom(single)) {
            return word(single);
        }
        if (single == boolean.class) {
            return "`true`, `false`";
        }
        if (single == LocalDate.class) {
            return "day";
        }
        if (single == OffsetDateTime.class) {
            return "moment";
        }
        return single == LocalTime.class ? "time of day" : single == String.class ? "text" : "number";
    }

    /** The vocabulary in {@code label}, or if it has none there the words themselves. */
    private static String word(Class<?> type) {
        if (!type.isEnum()) {
            return "word";
        }
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(word -> ((Word) word).word())
                .toList();
        return ReportLabels.in(Lang.EN).entrySet().stream()
                .filter(each -> List.copyOf(each.getValue().keySet()).equals(words))
                .map(each -> "word of `label." + each.getKey() + "`")
                .findFirst()
                .orElse(words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(" ")));
    }

    String labels() {
        StringBuilder table = new StringBuilder("| name | words |\n|---|---|\n");
        Map<String, Map<String, String>> english = ReportLabels.in(Lang.EN);
        ReportLabels.in(Lang.ZH)
                .forEach((vocabulary, words) -> table.append("| `label." + vocabulary + "` | "
                        + words.entrySet().stream()
                                .map(word -> "`" + word.getKey() + "` " + word.getValue() + " "
                                        + Objects.requireNonNull(english.get(vocabulary))
                                                .get(word.getKey()))
                                .collect(Collectors.joining(" · "))
                        + " |\n"));
        return table.toString();
    }

    /** The functions of {@code shared.ftl} with their comments. */
    String shared() {
        StringBuilder table = new StringBuilder("| name | gives |\n|---|---|\n");
        Matcher each = DECLARED.matcher(TemplateComments.in(Lang.EN, Docs.read(Path.of("templates/shared.ftl"))));
        while (each.find()) {
            if (each.group(2).equals("function")) {
                if (each.group(1) == null) {
                    faults.add("templates/shared.ftl: " + each.group(3) + " has no comment");
                }
                table.append("| `s." + call(each) + "` | " + each.group(1) + " |\n");
            } else if (each.group(4).contains("[")) {
                table.append("| `s." + each.group(3) + "` | " + columns(each.group(4)) + " |\n");
            }
        }
        return table.toString();
    }

    private static String columns(String list) {
        return "the list "
                + list.replace(" = ", "").replaceAll("\"(\\w+)\"", "`$1`").replaceAll("[\\[\\]]", "");
    }

    private static String call(Matcher function) {
        return function.group(3) + "("
                + String.join(", ", function.group(4).strip().split(" +", -1)) + ")";
    }

    /** The words of both words files, and the names of their functions. */
    String words() {
        Map<String, String> english = values("templates/words.en.ftl");
        StringBuilder table = new StringBuilder("| name | 中文 | English |\n|---|---|---|\n");
        values("templates/words.zh-CN.ftl")
                .forEach((name, value) -> table.append(
                        "| `w." + name + "` | " + value + " | " + english.getOrDefault(name, "") + " |\n"));
        return table.toString();
    }

    private static Map<String, String> values(String file) {
        Map<String, String> values = new java.util.LinkedHashMap<>();
        String source = Docs.read(Path.of(file));
        Matcher each = DECLARED.matcher(source);
        while (each.find()) {
            if (each.group(2).equals("function")) {
                values.put(call(each), "");
            } else {
                String value = each.group(4).replaceFirst("^ = ", "").strip();
                values.put(each.group(3), value.equals("{") ? members(source, each.end()) : cell(value));
            }
        }
        return values;
    }

    private static String members(String source, int from) {
        String map = source.substring(from, source.indexOf("}>", from));
        return MEMBER.matcher(map)
                .results()
                .map(member -> "`" + member.group(1) + "`")
                .collect(Collectors.joining(" "));
    }

    private static String cell(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "…" : value.replace("|", "\\|");
    }
}

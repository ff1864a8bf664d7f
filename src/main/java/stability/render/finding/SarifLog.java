package stability.render.finding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.Version;
import stability.domain.field.Lang;
import stability.domain.problem.Code;
import stability.render.text.JsonText;

/**
 * Findings in SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), the form that code hosts and editors
 * take in. What stands with a reason is a result that is suppressed in the source.
 */
public final class SarifLog {
    private SarifLog() {}

    /** The log as text. */
    public static String of(List<Finding> findings, Lang lang) {
        List<Code> codes =
                findings.stream().map(Finding::code).distinct().sorted().toList();
        Map<String, @Nullable Object> driver = new LinkedHashMap<>();
        driver.put("name", "stability");
        driver.put("version", Version.NUMBER);
        driver.put("rules", codes.stream().map(code -> rule(code, lang)).toList());
        Map<String, @Nullable Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "unicodeCodePoints");
        run.put(
                "results",
                findings.stream()
                        .map(finding -> result(finding, codes.indexOf(finding.code())))
                        .toList());
        Map<String, @Nullable Object> log = new LinkedHashMap<>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return JsonText.of(log);
    }

    private static Map<String, @Nullable Object> rule(Code code, Lang lang) {
        Map<String, @Nullable Object> rule = new LinkedHashMap<>();
        rule.put("id", code.id());
        Object[] varying = {"…", "…", "…", "…"};
        rule.put("shortDescription", text(code.message().with(varying).in(lang)));
        rule.put("help", text(code.hint().with(varying).in(lang)));
        rule.put("defaultConfiguration", Map.of("level", code.isError() ? "error" : "warning"));
        return rule;
    }

    private static Map<String, @Nullable Object> result(Finding finding, int rule) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.code().id());
        result.put("ruleIndex", rule);
        result.put("level", finding.severity());
        result.put("message", text(finding.message() + "\n" + finding.hint()));
        if (finding.path() != null) {
            result.put("locations", List.of(Map.of("physicalLocation", place(finding, finding.path()))));
        }
        if (finding.reason() != null) {
            Map<String, @Nullable Object> suppression = new LinkedHashMap<>();
            suppression.put("kind", "inSource");
            suppression.put("justification", finding.reason());
            result.put("suppressions", List.of(suppression));
        }
        return result;
    }

    private static Map<String, @Nullable Object> place(Finding finding, String path) {
        Map<String, @Nullable Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", uri(path)));
        if (finding.line() > 0) {
            Map<String, @Nullable Object> region = new LinkedHashMap<>();
            region.put("startLine", finding.line());
            if (finding.column() > 0) {
                region.put("startColumn", finding.column());
            }
            place.put("region", region);
        }
        return place;
    }

    /** A path as a URI reference. */
    private static String uri(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    private static Map<String, @Nullable Object> text(String text) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("text", text);
        return map;
    }
}

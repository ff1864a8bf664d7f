package stability.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.Lang;
import stability.report.ReportLabels;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The model of a day with something of everything: twelve departments, fourteen days, hazards in every list. */
final class DailyReportFixture {
    private static final Path FILE = Path.of("src/test/resources/daily-report.json");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private DailyReportFixture() {}

    /** The JSON of the report, in an account whose language this is. */
    static String json(Lang lang) {
        try {
            String json = Files.readString(FILE);
            return lang == Lang.ZH
                    ? json
                    : json.replace("\"zh-CN\"", "\"en\"")
                            .replace("\"排查\"", "\"screen\"")
                            .replace("\"临时防控\"", "\"interim control\"")
                            .replace("\"交办（五定）\"", "\"assign\"")
                            .replace("\"整改完成\"", "\"rectify\"");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // an object at the root
    static Map<String, @Nullable Object> report(Lang lang) {
        return MAPPER.readValue(json(lang), LinkedHashMap.class);
    }

    /** What templates get: the report and the labels. */
    static Map<String, @Nullable Object> model(Lang lang) {
        Map<String, @Nullable Object> model = report(lang);
        model.put("label", ReportLabels.in(lang));
        return model;
    }
}

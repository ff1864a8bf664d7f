package stability.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.render.chart.Charts;
import stability.report.paper.ReportLabels;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The model of a day with something of everything: twelve departments, fourteen days, every list filled. */
public final class DailyReportFixture {
    private static final Path FILE = Path.of("src/test/resources/daily-report.json");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** What the program itself words, in the language of the account; all else stays as it was recorded. */
    private static final Map<String, String> IN_ENGLISH = Map.ofEntries(
            Map.entry("zh-CN", "en"),
            Map.entry("地点", "place"),
            Map.entry("原因", "cause"),
            Map.entry("待验收", "rectified, to be verified"),
            Map.entry("整改中", "assigned, being rectified"),
            Map.entry("零报告", "clear"),
            Map.entry("未报", "none"),
            Map.entry("日排查", "screening"),
            Map.entry("排查", "screen"),
            Map.entry("临时防控", "interim control"),
            Map.entry("交办（五定）", "assign"),
            Map.entry("整改完成", "rectify"),
            Map.entry("结案", "close"),
            Map.entry("登记", "register"),
            Map.entry("检举控告（内容不留存）", "accusation (content not kept)"),
            Map.entry("书面告知受理或去向", "written notice of receipt and path"),
            Map.entry("办结", "finish"),
            Map.entry("按交办办结", "finish as assigned"),
            Map.entry("复查意见", "review opinion"),
            Map.entry("决定是否受理复查", "decision to accept the review"),
            Map.entry("困难扶持到位", "hardship is helped"),
            Map.entry("感情上不欠账", "nothing is owed in feeling"),
            Map.entry("整改", "rectify"),
            Map.entry("落实预警措施", "act on the warning"),
            Map.entry("电话报告", "report by phone"),
            Map.entry("书面首报", "first written report"),
            Map.entry("续报", "follow-up report"),
            Map.entry("伤亡变化补报（交通、火灾）", "supplement of casualties (traffic, fire)"));

    private DailyReportFixture() {}

    /** The JSON of the report, in an account whose language this is. */
    static String json(Lang lang) {
        try {
            String json = Files.readString(FILE);
            if (lang == Lang.EN) {
                for (Map.Entry<String, String> label : IN_ENGLISH.entrySet()) {
                    json = json.replace("\"" + label.getKey() + "\"", "\"" + label.getValue() + "\"");
                }
            }
            return json;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // an object at the root
    static Map<String, @Nullable Object> report(Lang lang) {
        return MAPPER.readValue(json(lang), LinkedHashMap.class);
    }

    /** What templates get: the report, the labels and the charts. */
    public static Map<String, @Nullable Object> model(Lang lang) {
        Map<String, @Nullable Object> model = report(lang);
        model.put("label", ReportLabels.in(lang));
        model.put("charts", Charts.of(model));
        return model;
    }
}

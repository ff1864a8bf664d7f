package stability.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stability.domain.field.Lang;
import stability.render.text.JsonText;
import stability.support.PrintedJson;

/** The example of a daily report by which templates are tried is one that the program could print; the schema is strict. */
class DailyReportSchemaTest {
    private static final String COMMAND = "report daily";

    @Test
    void the_example_is_valid_in_both_languages() {
        for (Lang lang : Lang.values()) {
            String json = JsonText.of(DailyReportFixture.report(lang));
            assertThat(PrintedJson.validate(COMMAND, json)).isEqualTo("daily-report");
        }
    }

    @Test
    void a_field_more_or_less_is_an_error() {
        Map<String, @Nullable Object> report = DailyReportFixture.report(Lang.ZH);
        report.put("extra", 1);
        report.remove("cutOff");
        assertThatThrownBy(() -> PrintedJson.validate(COMMAND, JsonText.of(report)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("'extra' is not defined", "'cutOff' not found");
    }

    @Test
    void a_word_outside_the_vocabulary_a_day_of_another_form_and_a_null_are_errors() {
        Map<String, @Nullable Object> report = DailyReportFixture.report(Lang.ZH);
        report.put("day", "1.10.2019");
        report.put("cutOff", "2019-10-01 17:00");
        report.put("language", "fr");
        report.put("school", null);
        assertThatThrownBy(() -> PrintedJson.validate(COMMAND, JsonText.of(report)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("/day: ", "/cutOff: ", "/language: ", "/school: ");
    }
}

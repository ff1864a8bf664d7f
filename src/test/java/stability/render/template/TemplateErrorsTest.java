package stability.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.domain.field.Lang;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.render.DailyReportFixture;

/** What is said to a person who wrote a template that does not work. */
class TemplateErrorsTest {
    @TempDir
    Path folder = Path.of("");

    private Problem refusal(String name) {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> new Templates(List.of(folder)).render(name, DailyReportFixture.model(Lang.EN)));
        return refused.problems().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0001',
            value = {
                "${scool} ¦ 2:3 ¦ there is no name \"scool\" ¦ did you mean school?",
                "${hazards.opning} ¦ 2:3 ¦ there is no name \"opning\" ¦ did you mean opening?",
                "<#list hazards.newItems as i>${i.titel}</#list> ¦ 2:32 ¦ there is no name \"titel\" ¦ did you mean title?",
                "<#import 'words.en.ftl' as w>${w.titel} ¦ 2:32 ¦ there is no name \"titel\" ¦ did you mean title?",
                "<#macro list2></#macro><@list3/> ¦ 2:26 ¦ there is no name \"list3\" ¦ did you mean list2?",
                "<#include 'word.en.ftl'> ¦ 2:1 ¦ there is no template \"word.en.ftl\" ¦ did you mean words.en.ftl?",
                "<#lst x as y></#lst> ¦ 2:2 ¦ there is no directive <#lst> ¦ did you mean list or lt?",
                "${day?uper_case} ¦ 2:7 ¦ there is no built-in ?uper_case ¦ did you mean upper_case or c_upper_case or lower_case?",
                "${tomorrow.phaseStarts} ¦ 2:3 ¦ \"tomorrow.phaseStarts\" has no value here; write tomorrow.phaseStarts!\"—\" ¦ mend the template, or remove your own to use the built-in one",
                "${day + } ¦ 2:9 ¦ syntax error: \"}\" is not expected here ¦ mend the template, or remove your own to use the built-in one",
                "${hazards.newItems} ¦ 2:3 ¦ For \"${...}\" content: Expected a string or something automatically convertible to string (number, date or boolean), or \"template output\" , but this has evaluated to a sequence ¦ mend the template, or remove your own to use the built-in one"
            })
    void an_error_names_line_column_and_the_nearest_name(String template, String at, String message, String hint)
            throws IOException {
        Files.writeString(folder.resolve("t.md.ftl"), "first line\n" + template + "\n");
        Problem problem = refusal("t.md.ftl");
        assertThat(problem.place())
                .hasToString(folder.resolve("t.md.ftl").toString().replace('\\', '/') + ":" + at);
        assertThat(problem.message().en()).isEqualTo("the template fails: " + message);
        assertThat(problem.hint().en()).isEqualTo(hint);
    }

    @Test
    void an_error_in_chinese() throws IOException {
        Files.writeString(folder.resolve("t.md.ftl"), "${scool}");
        assertThat(refusal("t.md.ftl").message().zh()).isEqualTo("模板出错：没有“scool”这个名称");
        assertThat(refusal("t.md.ftl").hint().zh()).isEqualTo("最接近的是：school");
    }

    @Test
    void a_template_that_nobody_has() {
        Problem problem = refusal("dayly.md.ftl");
        assertThat(problem.message().en()).isEqualTo("the template fails: there is no template \"dayly.md.ftl\"");
        assertThat(problem.hint().en()).startsWith("did you mean daily.md.ftl");
    }

    @Test
    void a_template_in_another_encoding() throws IOException {
        Files.write(folder.resolve("t.md.ftl"), "日报".getBytes(Charset.forName("GBK")));
        assertThat(refusal("t.md.ftl").message().en()).isEqualTo("the template fails: not UTF-8 (perhaps GBK)");
    }

    @Test
    void nothing_java_gets_through() throws IOException {
        for (String template :
                List.of("${hazards}", "${1/0}", "${'a'?number}", "<#list day as d></#list>", "${day?date}")) {
            Files.writeString(folder.resolve("t.md.ftl"), template);
            assertThat(refusal("t.md.ftl").message().en())
                    .doesNotContain("java", "freemarker", "Exception", "wrapp", "\n");
        }
    }

    @Test
    void an_error_that_the_template_deals_with_is_none() throws IOException {
        Files.writeString(folder.resolve("t.md.ftl"), "<#attempt>${nothing}<#recover>dealt with</#attempt>");
        assertThat(new Templates(List.of(folder)).render("t.md.ftl", Map.of())).isEqualTo("dealt with");
    }
}

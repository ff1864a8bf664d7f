package stability.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.domain.Code;
import stability.domain.ExitStatus;
import stability.domain.Lang;
import stability.domain.Problem;
import stability.domain.Refused;

/** A template is somebody else's program: what it must not do, it cannot. */
class TemplateSandboxTest {
    private static final String NO_OBJECTS = "templates cannot create objects (?new)";

    @TempDir
    Path above;

    private Path folder = Path.of("");

    @BeforeEach
    void folders() throws IOException {
        folder = Files.createDirectory(above.resolve("templates"));
        Files.writeString(above.resolve("secret.ftl"), "secret");
    }

    private Problem refusal(String template, int largest, Duration longest) {
        try {
            Files.writeString(folder.resolve("t.html.ftl"), template);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Templates templates = new Templates(List.of(folder), largest, longest);
        Refused refused = catchThrowableOfType(
                Refused.class, () -> templates.render("t.html.ftl", DailyReportFixture.model(Lang.EN)));
        assertThat(refused).as(template).isNotNull();
        assertThat(refused.status()).isEqualTo(ExitStatus.NOT_ALLOWED);
        return refused.problems().get(0);
    }

    private String said(String template) {
        Problem problem = refusal(template, 1 << 20, Duration.ofSeconds(60));
        assertThat(problem.code()).isEqualTo(Code.TEMPLATE);
        String place = String.valueOf(problem.place()).replace(folder.toString().replace('\\', '/') + "/", "");
        return place + " " + problem.message().en().replace("the template fails: ", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0001',
            value = {
                // objects
                "${'freemarker.template.utility.Execute'?new()('id')} ¦ t.html.ftl:1:1 " + NO_OBJECTS,
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File','/')} ¦ t.html.ftl:1:1 "
                        + NO_OBJECTS,
                "<#assign j='freemarker.template.utility.JythonRuntime'?new()> ¦ t.html.ftl:1:1 " + NO_OBJECTS,
                "${'\"freemarker.template.utility.Execute\"?new()(\"id\")'?eval} ¦ t.html.ftl:1:1 " + NO_OBJECTS,
                "<@r'${\"freemarker.template.utility.Execute\"?new()(\"id\")}'?interpret/> ¦ t.html.ftl:1:1 "
                        + NO_OBJECTS,
                // methods of what it is given
                "${screening?api.getClass()} ¦ t.html.ftl:1:3 templates cannot call the program (?api)",
                "${.data_model?api} ¦ t.html.ftl:1:3 templates cannot call the program (?api)",
                "${screening.class.classLoader} ¦ t.html.ftl:1:3 there is no name \"class\"",
                "${screening.getClass()} ¦ t.html.ftl:1:3 there is no name \"getClass\"",
                "${hazards.newItems[0].class} ¦ t.html.ftl:1:3 \"hazards.newItems[0].class\" has no value here; write hazards.newItems[0].class!\"—\"",
                "${statics['java.lang.Runtime']} ¦ t.html.ftl:1:3 there is no name \"statics\"",
                // files
                "<#include '/etc/passwd'> ¦ t.html.ftl:1:1 there is no template \"etc/passwd\"",
                "<#include '../secret.ftl'> ¦ t.html.ftl:1:1 \"../secret.ftl\" is not in the template folders",
                "<#include 'a/../../secret.ftl'> ¦ t.html.ftl:1:1 \"a/../../secret.ftl\" is not in the template folders",
                "<#include '*/../secret.ftl'> ¦ t.html.ftl:1:1 \"*/../secret.ftl\" is not in the template folders",
                "<#include '..\\\\secret.ftl'> ¦ t.html.ftl:1:1 \"..\\secret.ftl\" is not in the template folders",
                "<#include 'file:///etc/passwd'> ¦ t.html.ftl:1:1 there is no template \"file://etc/passwd\"",
                "<#include 'https://example.org/x.ftl'> ¦ t.html.ftl:1:1 there is no template \"https://example.org/x.ftl\"",
                "<#import 'classpath:/stability/Main.class' as m> ¦ t.html.ftl:1:1 there is no template \"classpath:stability/Main.class\"",
                // settings and time
                "<#setting api_builtin_enabled=true> ¦ t.html.ftl:1:11 syntax error: The setting name is recognized, but changing this setting from inside a template isn't supported.",
                "<#setting object_wrapper='default'> ¦ t.html.ftl:1:11 syntax error: The setting name is recognized, but changing this setting from inside a template isn't supported.",
                "at ${.now} ¦ t.html.ftl:1:6 a report does not depend on when it is printed: not .now, but cutOff",
                // appetite
                "<#macro m><@m/></#macro><@m/> ¦ t.html.ftl a macro or function calls itself without end",
                "<#function f x><#return f(x)></#function>${f(1)} ¦ t.html.ftl a macro or function calls itself without end",
                "<#list 1.. as i>${day}</#list> ¦ t.html.ftl its output is too long",
                "${'x'?left_pad(2147483647)} ¦ t.html.ftl it needs too much memory"
            })
    void a_way_out_is_refused(String template, String said) {
        assertThat(said(template)).isEqualTo(said);
    }

    @Test
    void a_symbolic_link_out_of_the_folder_is_refused() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.ftl"), above.resolve("secret.ftl"));
        String said = "link.ftl the symbolic link leads out of the template folder";
        assertThat(said("<#include 'link.ftl'>")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "<#list 1.. as i></#list>",
        "<#macro m></#macro><#list 1..2000000000 as i><@m/></#list>",
        "<#include 'endless.ftl'>"
    })
    void a_loop_without_end_and_output_is_stopped(String template) throws IOException {
        Files.writeString(folder.resolve("endless.ftl"), "<#list 1.. as i></#list>");
        Problem problem = refusal(template, 1 << 20, Duration.ofMillis(500));
        assertThat(problem.message().en())
                .isEqualTo("the template fails: it did not end within 1 s: perhaps an endless loop");
        // FreeMarker's hook for this is internal: if it ever goes, the thread lives on and this fails
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(t -> t.getName().equals("template")))
                .allSatisfy(thread -> {
                    thread.join(60_000);
                    assertThat(thread.isAlive()).isFalse();
                });
    }

    @Test
    void a_name_that_leads_out_of_the_folder_is_refused() {
        for (String name : List.of("../secret.ftl", "/etc/passwd", "a\\..\\b.ftl", "", "a\u0000b", ".hidden")) {
            assertThatThrownBy(() -> new Templates(List.of(folder)).render(name, Map.of()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("is not the name of a template");
        }
    }

    @Test
    void a_model_with_an_object_in_it_is_never_shown_to_a_template() {
        Templates templates = new Templates(List.of());
        assertThatThrownBy(() ->
                        templates.render("daily.text.ftl", Map.of("a", List.of(Map.of("b", Pattern.compile("x"))))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("model.a[].b is a java.util.regex.Pattern, which templates may not see");
    }
}

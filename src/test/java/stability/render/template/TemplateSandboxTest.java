package stability.render.template;

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
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.field.Lang;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.render.DailyReportFixture;
import stability.render.Golden;

/** A template is somebody else's program: what it must not do, it cannot. */
class TemplateSandboxTest {
    private static final String NO_OBJECTS = "templates cannot create objects (?new)";

    private static final String NO_RUNNING = "templates cannot run text (?eval, ?interpret)";

    /** Ways out, each on a line of its own; what becomes of each stands behind it in the golden file. */
    private static final String WAYS_OUT = """
            <#assign make='freemarker.template.utility.Execute'><@(make?new)/>
            ${'java.lang.Runtime'?new().exec('id')}
            ${('freemarker.template.utility.Execute'?new)?with_args(['id'])()}
            <#assign e='freemarker.ext.beans.BeansWrapper'?new()>
            ${['id']?map(x -> 'freemarker.template.utility.Execute'?new()(x))?join('')}
            ${'${"freemarker.template.utility.Execute"?new()("id")}'}
            ${('"freemarker.template.utility.Execute"' + '?new()("id")')?eval}
            <#assign t = r'${school}'?interpret><@t/>
            ${'{"a": 1}'?eval_json.a}
            ${school?api}
            ${.globals?api}
            ${.main?api.class}
            ${.data_model.class}
            ${.data_model['class']}
            ${.globals['getClass']}
            ${.main.getDataModel()}
            ${.namespace.class}
            ${.vars['java.lang.System']}
            ${.vars.class.forName('java.lang.Runtime')}
            ${.environment}
            ${school.bytes}
            ${school.getClass().getName()}
            ${number.class}
            ${hazards.newItems.class}
            ${hazards.newItems.get(0)}
            ${label.report.entrySet()}
            ${hazards?keys?filter(k -> k == 'class')?size}
            ${tomorrow?values?api}
            <#visit .data_model>
            <#recurse .data_model>
            ${.node}
            ${enums['java.lang.System']}
            ${static('java.lang.System')}
            ${Session.user} ${Application.name} ${JspTaglibs['/x']}
            <#import '../secret.ftl' as m>
            <#include '../secret.ftl' parse=false>
            <#include '%2e%2e/secret.ftl'>
            <#include '..%2Fsecret.ftl'>
            <#include '....//secret.ftl'>
            <#include './../secret.ftl'>
            <#include '/../secret.ftl'>
            <#include 'C:\\\\secret.ftl'>
            <#include 'jar:file:/x.jar!/secret.ftl'>
            <#include 'META-INF/MANIFEST.MF'>
            <#include '/stability/Main.class' parse=false>
            <#include '*/secret.ftl'>
            <#include '/*/*/secret.ftl'>
            <#include 'secret.ftl\\x0000.ftl'>
            <#include 'secret.ftl;.ftl'>
            ${.get_optional_template('../secret.ftl').exists?c}
            ${.get_optional_template('/etc/passwd').exists?c}
            <#setting locale='en_US'><#include 'secret.ftl'>
            <#include 't.html.ftl'>
            ${. now}
            ${.<#-- a comment -->now}
            ${"${.now}"}
            <#assign t = .now>
            <#macro m when=.now>${when}</#macro><@m/>
            ${('.' + 'now')?eval}
            At .now is only a text, ${'and so is .now'}.
            <#setting locale='de_DE'>${1234.5} <#setting time_zone='Asia/Tokyo'>${day}
            <#setting number_format='0.00'>${1}
            <#setting template_exception_handler='ignore'>${nothing}
            <#setting new_builtin_class_resolver='unrestricted'>
            <#setting template_loader='x'>
            <#setting classic_compatible=true>[${nothing}]
            <#setting output_format='undefined'>
            <#ftl output_format='undefined'>${'<b>'}
            <#ftl auto_esc=false>${'<b>'}
            <#ftl encoding='UTF-16'>${school}
            ${'<b>'}
            ${'<b>'?no_esc}
            <#noautoesc>${'<b>'}</#noautoesc>
            <#outputformat 'plainText'>${'<b>'}</#outputformat>
            <#outputformat 'nonsense'></#outputformat>
            ${'\\x001B[31m red'?no_esc}
            ${.caller_template_name}
            ${.template_name} ${.main_template_name} ${.current_template_name}
            <#macro m>${.caller_template_name}</#macro><@m/>
            ${.locale} ${.lang} ${.output_encoding} ${.url_escaping_charset!'none'}
            ${.version?has_content?c} ${.incompatible_improvements?has_content?c}
            <#attempt>${'freemarker.template.utility.Execute'?new()('id')}<#recover>refused</#attempt>
            <#attempt><#include '../secret.ftl'><#recover>refused</#attempt>
            <#attempt><#macro m><@m/></#macro><@m/><#recover>swallowed</#attempt>
            <#stop 'enough'>
            <#function f n><#return f(n + 1)></#function>${f(0)}
            <#macro m><@n/></#macro><#macro n><@m/></#macro><@m/>
            <#macro m><#nested></#macro><#macro n><@m><@n/></@m></#macro><@n/>
            <#list 1..2000000000 as i>${school}</#list>
            ${(1..1000000)?map(i -> school)?join(school)}
            ${''?right_pad(2147483647, 'abc')}
            ${'x'?left_pad(2000000)}
            ${'x'?left_pad(1000)?replace('x', 'y'?left_pad(1000000))?length}
            ${1e400}
            ${'1'?left_pad(400, '9')?number + 1}
            ${(school + '(')?matches('(')}
            """;

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
                "${'freemarker.template.utility.Execute'?new()('id')} ¦ t.html.ftl:1:3 " + NO_OBJECTS,
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File','/')} ¦ t.html.ftl:1:3 "
                        + NO_OBJECTS,
                "<#assign j='freemarker.template.utility.JythonRuntime'?new()> ¦ t.html.ftl:1:12 " + NO_OBJECTS,
                "${'\"freemarker.template.utility.Execute\"?new()(\"id\")'?eval} ¦ t.html.ftl:1:3 " + NO_RUNNING,
                "<@r'${\"freemarker.template.utility.Execute\"?new()(\"id\")}'?interpret/> ¦ t.html.ftl:1:3 "
                        + NO_RUNNING,
                // methods of what it is given
                "${screening?api.getClass()} ¦ t.html.ftl:1:3 templates cannot call the program (?api)",
                "${.data_model?api} ¦ t.html.ftl:1:3 templates cannot call the program (?api)",
                "${screening.class.classLoader} ¦ t.html.ftl:1:3 there is no name \"class\"",
                "${screening.getClass()} ¦ t.html.ftl:1:3 there is no name \"getClass\"",
                "${hazards.newItems[0].class} ¦ t.html.ftl:1:3 there is no name \"class\"",
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
                "${'x'?left_pad(2147483647)} ¦ t.html.ftl:1:3 it needs too much memory"
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
        "<#include 'endless.ftl'>",
        "<#attempt><#list 1.. as i>.</#list><#recover>swallowed</#attempt>",
        "<#assign s=''><#list 1.. as i><#assign s = s + i></#list>"
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

    @Test
    void what_becomes_of_each_way_out() throws IOException {
        StringBuilder became = new StringBuilder();
        for (String way : WAYS_OUT.split("\n", -1)) {
            if (!way.isEmpty()) {
                became.append(way).append("\n    ").append(became(way)).append('\n');
            }
        }
        assertThat(became.toString()).doesNotContain("    prints secret", "uid=", "root:");
        Golden.check("template-sandbox.txt", became.toString());
    }

    private String became(String template) throws IOException {
        Files.writeString(folder.resolve("t.html.ftl"), template);
        Templates templates = new Templates(List.of(folder), 1 << 20, Duration.ofSeconds(60));
        try {
            return "prints " + templates.render("t.html.ftl", DailyReportFixture.model(Lang.EN));
        } catch (Refused refused) {
            Problem problem = refused.problems().get(0);
            String place =
                    String.valueOf(problem.place()).replace(folder.toString().replace('\\', '/') + "/", "");
            return place + ": " + problem.message().en().replace("the template fails: ", "");
        }
    }

    /** What an expression does by itself cannot be stopped, but nobody waits for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''?left_pad(35, 'a')?matches('((a|aa)+)b\\\\1')?c}",
                "<#list (1..20000000)?filter(i -> false) as i></#list>",
                "${(1..20000000)?filter(i -> false)?size}"
            })
    void nobody_waits_for_an_expression_that_takes_too_long(String template) {
        Problem problem = refusal(template, 1 << 20, Duration.ofMillis(100));
        assertThat(problem.message().en())
                .isEqualTo("the template fails: it did not end within 1 s: perhaps an endless loop");
    }

    @Test
    void the_built_in_templates_escape_every_value() throws IOException {
        for (String name : BuiltInTemplates.names()) {
            if (name.endsWith(".ftl")) {
                // the pictures of a chart, in which the program has escaped every text
                String pictures = "<#list drawn\\.(?:wide|narrow) as picture>\n\\$\\{picture\\?no_esc}";
                assertThat(Files.readString(Path.of("templates", name))
                                .replaceAll(name.equals("page.html.ftl") ? pictures : "$^", ""))
                        .as(name)
                        .doesNotContain("?no_esc", "<#noautoesc", "<#outputformat", "auto_esc");
            }
        }
    }
}

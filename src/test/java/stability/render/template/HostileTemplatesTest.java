package stability.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.field.Lang;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.render.DailyReportFixture;

/** Ways to hide from the rules what is not allowed: the rules go by what the parser made of a template. */
class HostileTemplatesTest {
    private static final String CLOCK = "a report does not depend on when it is printed: not .now, but cutOff";
    private static final String TEXT = "templates cannot run text (?eval, ?interpret)";
    private static final String OBJECT = "templates cannot create objects (?new)";
    private static final String API = "templates cannot call the program (?api)";
    private static final String NOT = "templates may not use ";

    @TempDir
    Path folder = Path.of("");

    private Problem refusal(String name) {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> new Templates(List.of(folder)).render(name, DailyReportFixture.model(Lang.EN)));
        assertThat(refused).as(name).isNotNull();
        assertThat(refused.status()).isEqualTo(ExitStatus.NOT_ALLOWED);
        return refused.problems().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0001',
            value = {
                // strings around it, in either quotes
                "${'\"' + .now?string + '\"'} ¦ " + CLOCK,
                "${\"'\" + .now?string + \"'\"} ¦ " + CLOCK,
                "${'a\\'b\"' + .now + '\"'} ¦ " + CLOCK,
                "${r'\\' + .now + '\"'} ¦ " + CLOCK,
                "${'\"' + ('1' + '+1')?eval + '\"'} ¦ " + TEXT,
                "${'\"' + 'x'?interpret?is_directive?c + '\"'} ¦ " + TEXT,
                "<#assign x = '\"'><#assign y = .now><#assign z = '\"'> ¦ " + CLOCK,
                "<@('\"' + 'x')?interpret/><#assign z='\"'> ¦ " + TEXT,
                // inside strings
                "${\"${.now}\"} ¦ " + CLOCK,
                "${'${.now}'} ¦ " + CLOCK,
                "${\"a ${'b ${.now}'}\"} ¦ " + CLOCK,
                "${'#{.now}'} ¦ " + CLOCK,
                "<#include \"${.now}.ftl\"> ¦ " + CLOCK,
                "<#import '${\"x\"?eval}' as y> ¦ " + TEXT,
                "<@\"${.now}\"/> ¦ " + CLOCK,
                "<#setting locale='${.now}'> ¦ " + CLOCK,
                "<#stop '${.now}'> ¦ " + CLOCK,
                // other syntaxes
                "[#ftl]${.now} ¦ " + CLOCK,
                "[#ftl][#if true]${'x'?eval}[/#if] ¦ " + TEXT,
                "[#ftl][@('x'?interpret)/] ¦ " + TEXT,
                "<#ftl output_format='plainText'>${.now} ¦ " + CLOCK,
                "<#ftl strip_whitespace=false><#if .now??></#if> ¦ " + CLOCK,
                "#{.now?long} ¦ " + CLOCK,
                // comments, blanks, ends of lines
                "${.<#-- x -->now} ¦ " + CLOCK,
                "${. now} ¦ " + CLOCK,
                "${'x'?<#-- \" -->eval} ¦ " + TEXT,
                "${'x'? [#-- x --]eval} ¦ " + TEXT,
                "<#-- \" -->${.now}<#-- \" --> ¦ " + CLOCK,
                // names in camel case
                "${'x'?evalJson} ¦ " + TEXT,
                "${'{}'?eval_json?size} ¦ " + TEXT,
                "${school?hasApi?c} ¦ " + API,
                "${school?has_api?c} ¦ " + API,
                "${.getOptionalTemplate('x').exists?c} ¦ " + NOT + ".getOptionalTemplate",
                "${.get_optional_template('x').exists?c} ¦ " + NOT + ".get_optional_template",
                "${.localeObject} ¦ " + NOT + ".localeObject",
                // wherever an expression may stand
                "<#macro m a=.now></#macro> ¦ " + CLOCK,
                "<#function f x><#return 'x'?eval></#function> ¦ " + TEXT,
                "<#list [.now] as x></#list> ¦ " + CLOCK,
                "<#list {'a': .now} as k, v></#list> ¦ " + CLOCK,
                "${{'a': [1, (.now)]}.a?size} ¦ " + CLOCK,
                "${[1]?map(x -> .now)?size} ¦ " + CLOCK,
                "${[1]?filter(x -> 'true'?eval)?size} ¦ " + TEXT,
                "${true?then(.now, 1)} ¦ " + CLOCK,
                "${1?switch(1, .now)} ¦ " + CLOCK,
                "${day[.now?long..]} ¦ " + CLOCK,
                "${nothing!.now} ¦ " + CLOCK,
                "${(nothing.x)!('y' + .now)} ¦ " + CLOCK,
                "<#if !(.now?? && true)></#if> ¦ " + CLOCK,
                "<#switch 1><#case .now?long>x</#switch> ¦ " + CLOCK,
                "<#assign x>${.now}</#assign> ¦ " + CLOCK,
                "<#assign x = 1 y = .now> ¦ " + CLOCK,
                "<#macro m><#nested .now></#macro> ¦ " + CLOCK,
                "<#macro m x></#macro><@m x=.now/> ¦ " + CLOCK,
                "<#macro m x></#macro><@m .now/> ¦ " + CLOCK,
                "${f(1, .now)} ¦ " + CLOCK,
                "<#if false>${.now}</#if> ¦ " + CLOCK,
                "<#attempt>${.now}<#recover></#attempt> ¦ " + CLOCK,
                "<#attempt><#recover>${'x'?new()}</#attempt> ¦ " + OBJECT,
                "<#attempt>${school?api.class}<#recover></#attempt> ¦ " + API,
                "${'freemarker.template.utility.Execute'?new} ¦ " + OBJECT,
                "${day?date?string?interpret} ¦ " + TEXT,
                // names that a template has no use for
                "${.version} ¦ " + NOT + ".version",
                "${.time_zone} ¦ " + NOT + ".time_zone",
                "${.outputEncoding} ¦ " + NOT + ".outputEncoding",
                "${'x.ftl'?absolute_template_name} ¦ " + NOT + "?absolute_template_name",
                "${hazards?children?size} ¦ " + NOT + "?children",
                "<#visit hazards> ¦ " + NOT + "<#visit>",
                "<#recurse hazards using [.main]> ¦ " + NOT + "<#recurse>"
            })
    void what_is_not_allowed_is_found_wherever_it_stands(String template, String why) throws IOException {
        Files.writeString(folder.resolve("t.html.ftl"), template);
        Problem problem = refusal("t.html.ftl");
        assertThat(problem.message().en()).isEqualTo("the template fails: " + why);
        assertThat(problem.place()).isNotNull();
        assertThat(problem.place().line()).isEqualTo(1);
    }

    @Test
    void a_template_that_was_refused_once_is_refused_again() throws IOException {
        Files.writeString(folder.resolve("clock.ftl"), "${.now}");
        Files.writeString(
                folder.resolve("t.html.ftl"),
                "<#attempt><#include 'clock.ftl'><#recover></#attempt><#include 'clock.ftl'>");
        assertThat(refusal("t.html.ftl").message().en()).endsWith(CLOCK);
        Files.writeString(
                folder.resolve("t.html.ftl"),
                "<#attempt><#import 'clock.ftl' as c><#recover></#attempt><#import '/clock.ftl' as d>");
        assertThat(refusal("t.html.ftl").message().en()).endsWith(CLOCK);
    }

    @Test
    void the_first_place_is_told() throws IOException {
        Files.writeString(folder.resolve("t.html.ftl"), "one\n${school}\n  ${'x' + .now} ${'y'?eval}\n${.version}");
        assertThat(refusal("t.html.ftl").place().toString()).endsWith("t.html.ftl:3:11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At .now, ?eval and ?interpret are words.",
                "${'.now'} ${\"?eval\"} ${r'${.now}'}",
                "<#-- ${.now} ${x?eval} -->",
                "<#noparse>${.now} ${x?eval}</#noparse>",
                "${{'now': 1}.now} ${{'eval': 1}.eval}",
                "<#assign now = 1 eval = 2>${now + eval}",
                "[=.now] [#if .now]"
            })
    void words_are_no_names(String template) throws IOException {
        Files.writeString(folder.resolve("t.html.ftl"), template);
        assertThat(new Templates(List.of(folder)).render("t.html.ftl", DailyReportFixture.model(Lang.EN)))
                .isNotNull();
    }
}

package stability.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.problem.Problem;
import stability.render.TemplateLibrary;
import stability.render.chart.Charts;

/** What {@code template check} finds in templates of a user's own. */
@Tag("slow") // the same on any JDK
class FreeMarkerExaminerTest {
    @TempDir
    Path folder = Path.of("");

    private List<String> found(String... names) {
        return new TemplateLibrary(List.of(folder), Charts::of)
                .check(List.of(names)).stream().map(this::line).toList();
    }

    private String line(Problem problem) {
        return problem.place().toString().replace(folder.toString().replace('\\', '/') + "/", "")
                + " " + problem.message().en().replace("the template fails: ", "")
                + " | " + problem.hint().en();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void the_built_in_templates_go_through_every_example() {
        assertThat(found(BuiltInTemplates.names().toArray(String[]::new))).isEmpty();
    }

    @Test
    void every_unknown_name_is_found_in_one_go_and_in_both_branches() throws IOException {
        write("notice.md.ftl", """
                ${scool} ${number}
                <#if control??>${control} ${numbr}<#else>${requirment}</#if>
                <#if plan??>${plan.fund}<#if level == "major">${levle}</#if></#if>
                <#if !plan?? && control??>${unitt}</#if>
                """);
        assertThat(found("notice.md.ftl"))
                .containsExactly(
                        "notice.md.ftl:1:3 there is no name \"scool\" | did you mean school?",
                        "notice.md.ftl:2:29 there is no name \"numbr\" | did you mean number?",
                        "notice.md.ftl:2:44 there is no name \"requirment\" | did you mean requirement?",
                        "notice.md.ftl:3:15 there is no name \"fund\" | did you mean funds?",
                        "notice.md.ftl:3:49 there is no name \"levle\" | did you mean level?",
                        "notice.md.ftl:4:29 there is no name \"unitt\" | did you mean unit?");
    }

    @Test
    void every_word_of_a_vocabulary_is_met() throws IOException {
        write("daily.text.ftl", """
                <#list petitions.openItems as p><#if p.state == "in_recheck">${p.titel}</#if></#list>
                <#list hazards.newItems as h><#if (h.outcome!"") == "transferred" && h.reopened>${h.plce}</#if></#list>
                """);
        write("incident.text.ftl", "<#if bulletin == 'final'>${titel}</#if><#if urgency == 'routine'>${closng}</#if>");
        assertThat(found("daily.text.ftl", "incident.text.ftl"))
                .containsExactly(
                        "daily.text.ftl:1:64 there is no name \"titel\" | there are: id, subject, nature, category, state, received,"
                                + " department, departmentName, due, overdue, how, satisfaction, …",
                        "daily.text.ftl:2:83 there is no name \"plce\" | did you mean place?",
                        "incident.text.ftl:1:28 there is no name \"titel\" | did you mean title?",
                        "incident.text.ftl:1:68 there is no name \"closng\" | did you mean closing?");
    }

    @Test
    void what_may_be_absent_has_to_be_asked_for() throws IOException {
        write("notice.text.ftl", "${basis} ${basis!} ${(plan.funds)!} <#if office??>${office}</#if>${plan.funds}");
        assertThat(found("notice.text.ftl"))
                .containsExactly(
                        "notice.text.ftl:1:3 \"basis\" has no value here; write basis!\"—\""
                                + " | mend the template, or remove your own to use the built-in one",
                        "notice.text.ftl:1:68 \"plan\" has no value here; write plan!\"—\""
                                + " | mend the template, or remove your own to use the built-in one");
    }

    @Test
    void what_follows_from_an_error_is_not_reported_again() throws IOException {
        write("notice.text.ftl", """
                <#function f x><#return x.nothing + ''></#function>
                <#assign a = scool>${a} <#assign b>${a.b}</#assign>
                ${f(plan!{})} <#import "words.fr.ftl" as w>${w.title}
                """);
        assertThat(found("notice.text.ftl"))
                .containsExactly(
                        "notice.text.ftl:1:25 there is no name \"nothing\" | there are: measures, responsible, funds, deadline, contingency",
                        "notice.text.ftl:2:14 there is no name \"scool\" | did you mean school?",
                        "notice.text.ftl:3:15 there is no template \"words.fr.ftl\" | did you mean words.en.ftl?");
    }

    @Test
    void an_error_that_the_template_deals_with_is_none() throws IOException {
        write("notice.text.ftl", "<#attempt>${scool}<#recover>${school}</#attempt>");
        assertThat(found("notice.text.ftl")).isEmpty();
    }

    @Test
    void words_and_shared_texts_are_seen_through_the_papers_that_use_them() throws IOException {
        String words = new String(TemplateLibrary.builtIn("words.en.ftl"), StandardCharsets.UTF_8);
        write("words.en.ftl", words.replace("<#function numbr", "").replace("narrowness", "narownes"));
        assertThat(found("words.en.ftl"))
                .containsExactly("shared.ftl:187:79 there is no name \"narrowness\" | did you mean narownes?");
        write("words.en.ftl", words.replace("<#assign none = \"none\">", "<#assign none = \"none>"));
        assertThat(found("words.en.ftl")).hasSize(1).first().asString().startsWith("words.en.ftl:");
    }

    @Test
    void a_file_that_nothing_uses_is_told() throws IOException {
        write("dayly.md.ftl", "${school}");
        assertThat(found("dayly.md.ftl"))
                .first()
                .asString()
                .startsWith("dayly.md.ftl no paper uses this file | did you mean daily.md.ftl");
    }

    @Test
    void an_error_inside_a_lambda_is_told() throws IOException {
        write("notice.md.ftl", "${[plan!{}]?map(p -> p.fund + '')?join('')}");
        assertThat(found("notice.md.ftl"))
                .containsExactly("notice.md.ftl:1:22 \"p.fund\" has no value here; write p.fund!\"—\""
                        + " | mend the template, or remove your own to use the built-in one");
    }

    @Test
    void an_unknown_name_in_a_call_is_told_by_the_call() throws IOException {
        write("daily.md.ftl", """
                <#macro m a b>${a} ${b}</#macro><#function f x><#return x></#function>
                <@m hazards.opening hazards.closng/>
                text ${f(screening.rte)}
                <#list hazards.newItems as i><@m i.id i.titel/></#list>
                """);
        assertThat(found("daily.md.ftl"))
                .containsExactly(
                        "daily.md.ftl:2:1 there is no name \"closng\" | did you mean closing or closed?",
                        "daily.md.ftl:3:6 there is no name \"rte\" | did you mean rate or reported or reportedBy?",
                        "daily.md.ftl:4:30 \"b\" has no value in this call of m"
                                + " | mend the template, or remove your own to use the built-in one");
    }

    @Test
    void an_endless_template_is_stopped() throws IOException {
        write("notice.md.ftl", "<#macro m><@m/></#macro><@m/>");
        assertThat(found("notice.md.ftl"))
                .first()
                .asString()
                .startsWith("notice.md.ftl a macro or function calls itself without end");
    }
}

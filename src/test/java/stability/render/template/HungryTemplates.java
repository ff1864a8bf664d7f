package stability.render.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/**
 * Fills in templates that ask for too much, one after the other, in the heap that this process was given: {@code
 * HungryTemplatesTest} starts it so that it dies where memory runs out. What became of each is written into a file, a line for
 * each.
 *
 * <pre>java -Xmx1g -XX:+ExitOnOutOfMemoryError … HungryTemplates FOLDER RESULTS</pre>
 */
final class HungryTemplates {
    /** The start of each is a text of a million characters, {@code s}; what stands between two {@code §} is repeated, in forty lines. */
    static final List<String> ALL = List.of(
            // in one step
            "${''?left_pad(2000000000)?length}",
            "<#assign n = 2000000000>${''?right_pad(n, 'abc')?length}",
            "<#assign pad = ''?left_pad>${pad(2000000000)?length}",
            "${''?leftPad(2000000000)?length}",
            "${s?replace('', s)?length}",
            "${s?replace('x', s)?length}",
            "${s?replace('.', '$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0', 'r')?length}",
            "${[s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s]?join(s)?length}",
            "${(1..1000000000)?join(',')?length}",
            "${(1..1000000)?join(s)?length}",
            "${(1..1000000000)?sequence?size}",
            "${(1..1000000000)?sort?size}",
            "${(1..1000000000)?reverse?sort?first}",
            "${((1..500000000) + (1..500000000))?join('')?length}",
            "${([1]?chunk(2000000000, 'x')?first)?join('')?length}",
            "${(1..1000000000)?chunk(2)?sequence?size}",
            "${(1..1000000000)?min}",
            "<#function f x...><#return x?size></#function>${f?with_args(1..1000000000)()}",
            "<#macro m x...>${x?size}</#macro><@(m?withArgs(1..1000000000))/>",
            "${(s + s + s)?split('')?size}",
            "${(s + s + s)?matches('.')?size}",
            "${(s + s + s)?word_list?size}",
            // a lambda at a time
            "${(1..1000000000)?map(i -> i + 'x')?join('')?length}",
            "${(1..1000000000)?map(i -> s)?join('')?length}",
            "${(1..1000000000)?filter(i -> true)?join('')?length}",
            "${(1..1000000000)?takeWhile(i -> true)?join('')?length}",
            "<#assign l = (1..1000000000)?map(i -> [i])>${l?size}",
            "<#assign l = (1..100000)?map(i -> (1..100000)?map(j -> i * j))>${l?size}",
            "<#function f x><#return [x, s + x]></#function><#assign l = (1..1000000000)?map(f)>${l?size}",
            // a directive at a time
            "<#list 1..60 as i><#assign s = s + s></#list>${s?length}",
            "§<#assign s = s + s>§${s?length}",
            "§<#assign s += s>§${s?length}",
            "§<#assign s = '${s}${s}'>§${s?length}",
            "§<#assign s>${s}${s}</#assign>§${s?length}",
            "§<#assign s = s?cap_first + s?upper_case>§${s?length}",
            "<#assign m = s?no_esc>§<#assign m = m + m>§${m?markup_string?length}",
            "<#function f t><#return f(t + t)></#function>${f(s)}",
            "<#macro m t><@m t=t + t/></#macro><@m t=s/>",
            "<#macro m t><#local u = t + t><#nested u></#macro><#macro n t><@m t=t; u><@n t=u/></@m></#macro><@n t=s/>",
            "<#assign l = []><#list 1..1000000000 as i><#assign l = [l, s + i]></#list>",
            "<#assign l = []><#list 1..1000000000 as i><#assign l = l + [s + i]></#list>",
            "<#assign h = {}><#list 1..1000000000 as i><#assign h = h + {'k' + i: s + i}></#list>",
            "<#assign x><#list 1..1000000000 as i>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</#list></#assign>",
            "<#macro m><#nested></#macro><#assign x><@m><#list 1.. as i>${s}</#list></@m></#assign>",
            "<#assign x><#list 1..1000000000 as i><#list 1..1000000000 as j>${i * j} </#list></#list></#assign>",
            "<@capture_output var='x'><#list 1.. as i>${s}</#list></@>",
            "<#compress><#list 1.. as i>${s}</#list></#compress>",
            "<#attempt>§<#assign s = s + s>§<#recover>swallowed</#attempt>",
            // numbers
            "<#assign n = 9>§<#assign n = n * n>§${n}",
            "${'1e999999999'?number}",
            "${('1e-999999999'?number + 1)?string}",
            // what is put around it
            "<#list 1..1000000000 as i>${s}</#list>",
            "<#list 1..1000000000 as i>a\tb\tc\n</#list>");

    private HungryTemplates() {}

    /** The template that is filled in for one of {@link #ALL}. */
    static String whole(String template) {
        StringBuilder whole = new StringBuilder("<#assign s = 'x'><#list 1..20 as i><#assign s = s + s></#list>");
        String[] parts = template.split("§", -1);
        for (int i = 0; i < parts.length; i++) {
            whole.append(i == 1 && parts.length == 3 ? (parts[i] + "\n").repeat(40) : parts[i]);
        }
        return whole.toString();
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<String> results = new ArrayList<>();
        for (String template : ALL) {
            Files.writeString(folder.resolve("t.text.ftl"), whole(template));
            System.err.println(template); // the last one is the one that it died of
            results.add(became(folder));
        }
        Files.write(Path.of(arguments[1]), results);
    }

    private static String became(Path folder) {
        Templates templates = new Templates(List.of(folder), Templates.LARGEST_OUTPUT, Duration.ofSeconds(60));
        try {
            return "prints " + templates.render("t.text.ftl", Map.of()).length() + " characters";
        } catch (Refused refused) {
            Problem problem = refused.problems().get(0);
            return problem.message().en().replace("the template fails: ", "");
        }
    }
}

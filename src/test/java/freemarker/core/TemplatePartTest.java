package freemarker.core;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stability.render.template.TemplateSettings;

/** Nothing that a template was parsed into escapes the look at its parts. */
@SuppressWarnings("deprecation") // of FreeMarker, for whoever is not in this package
class TemplatePartTest {
    /** Each way in which a part can stand in another one. */
    private static final String EVERYTHING = """
            <#ftl output_format='HTML'><#-- comment --><#noparse>${x}</#noparse>text ${a.b["c"][1..2]!d}
            #{n; m2M4} ${"in ${(t)!'${u?cap_first}'} text"} ${[1, -x, +y, {"k": v, w: (z)}]?join(",", "none")}
            <#if a == b && !c || d?? >1<#elseif x gt 3>2<#else>3</#if>
            <#list xs as x>${x?item_cycle(a, b)}${x?index}<#sep>, </#sep><#else>none</#list><#list h as k, v>${k}</#list><#list xs><#items as i>${i}<#break></#items></#list>
            <#switch x><#case 1>a<#break><#case y + 1>b<#default>c</#switch><#switch x><#on 1, z>a<#default>b</#switch>
            <#assign p = 1 q = x in ns><#assign s += 2><#assign t++><#global g = f(x, y)>
            <#macro m a b=c d...><#local l = .args><#nested a, b + 1><#return></#macro><#function f x y=z><#return x * y / 2 % 3 - 1></#function>
            <@m a=1 b=x; v, w>${v}</@m><@m 1 x/><@ns.m?with_args([1])/><@"${x}"/>
            <#attempt>${x}<#recover>${.error}</#attempt><#compress>${x}</#compress><#stop "x" + y>
            <#include "a" + b parse=x><#import "c" + d as e><#setting locale=x + "y"><#flush><#t><#lt><#rt><#nt>
            <#outputformat "XML">${x}</#outputformat><#autoesc>${x}</#autoesc><#noautoesc>${x}</#noautoesc>
            ${xs?map(i -> i + z)?filter((j) -> j?has_content)?sort_by("k")} ${c?then(x, y)} ${c?switch(1, x, 2, y, z)} ${x?string["0.0"]}
            <#visit x using y><#recurse x><#macro fb><#fallback></#macro> ${.now} ${.vars["x"]} ${x?eval} ${x?new()} ${1..} ${1..<n} ${1..*n}
            """;

    @Test
    void every_node_that_can_be_reached_is_seen() throws Exception {
        List<Template> templates = new ArrayList<>();
        templates.add(parsed(EVERYTHING, Configuration.ANGLE_BRACKET_TAG_SYNTAX));
        templates.add(parsed(
                "<#escape x as x?upper_case + y>${z} ${\"in ${w}\"}</#escape><#transform a b=c>x</#transform>",
                Configuration.ANGLE_BRACKET_TAG_SYNTAX));
        templates.add(parsed(
                "[#if a]${b?map(x -> .now)}[/#if][#list 1..n as i][@m i/][/#list]",
                Configuration.SQUARE_BRACKET_TAG_SYNTAX));
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".ftl"))
                    .sorted()
                    .toList()) {
                templates.add(parsed(Files.readString(file), Configuration.ANGLE_BRACKET_TAG_SYNTAX));
            }
        }
        for (Template template : templates) {
            Set<TemplateObject> missed = reachable(template);
            assertThat(missed).isNotEmpty();
            missed.removeAll(TemplatePart.nodes(template));
            // what holds the arguments of a call; each of them is seen by itself
            missed.removeIf(ListLiteral.class::isInstance);
            assertThat(missed)
                    .extracting(node -> node.getClass().getSimpleName() + " " + node)
                    .isEmpty();
        }
        assertThat(TemplatePart.of(templates.get(0)))
                .extracting(TemplatePart::name)
                .contains("now", "eval", "new", "#visit", "#recurse", "#fallback", "join", "with_args", "cap_first");
    }

    private static Template parsed(String source, int syntax) throws Exception {
        Class.forName(TemplateSettings.class.getName()); // puts its built-ins in force
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTagSyntax(syntax);
        if (source.contains("?no_esc")) {
            configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        }
        return new Template("t.ftl", new StringReader(source), configuration);
    }

    /** By the fields of every object of FreeMarker's parser, whatever they are for. */
    private static Set<TemplateObject> reachable(Template template) throws IllegalAccessException {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<TemplateObject> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(List.of(template.getRootTreeNode()));
        while (!open.isEmpty()) {
            Object object = open.pop();
            if (!seen.add(object)) {
                continue;
            }
            if (object instanceof TemplateObject node) {
                nodes.add(node);
            }
            if (object instanceof Collection<?> all) {
                push(all, open);
            } else if (object instanceof Map<?, ?> map) {
                push(map.values(), open);
            } else if (object instanceof Object[] array) {
                push(Arrays.asList(array), open);
            } else if (object.getClass().getPackageName().equals("freemarker.core")) {
                for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
                    for (Field field : type.getDeclaredFields()) {
                        if (type != MeasuredBuiltIn.class // FreeMarker's own behind it, which belongs to no template
                                && !Modifier.isStatic(field.getModifiers())
                                // what <#escape> makes of a value by its own expression, which is seen where it stands
                                && !field.getName().equals("escapedExpression")
                                && !field.getType().isPrimitive()) {
                            field.setAccessible(true);
                            push(Collections.singletonList(field.get(object)), open);
                        }
                    }
                }
            }
        }
        return nodes;
    }

    private static void push(Collection<?> objects, Deque<Object> open) {
        for (Object object : objects) {
            if (object != null && !(object instanceof Template)) {
                open.push(object);
            }
        }
    }
}

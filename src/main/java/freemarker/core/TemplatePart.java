package freemarker.core;

import freemarker.template.Template;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A directive, a built-in or a special variable of a parsed template. Whatever syntax it was written in, and inside
 * whichever string or argument it stands, FreeMarker's parser has made the same of it; text, strings and comments are none.
 *
 * @param kind what it is
 * @param name as it was written: {@code eval_json} or {@code evalJson}, {@code now}, {@code #visit}
 * @param line from 1
 * @param column from 1
 */
@SuppressWarnings("deprecation") // FreeMarker has no other way to look at a parsed template
public record TemplatePart(Kind kind, String name, int line, int column) {
    /** What a part of a template is. */
    public enum Kind {
        /** {@code <#list …>}, {@code <@call …>}, {@code ${…}}, by FreeMarker's name for it. */
        ELEMENT,
        /** {@code ?join}, without the question mark. */
        BUILT_IN,
        /** {@code .now}, without the dot. */
        VARIABLE
    }

    /** All of them, in no order. */
    public static List<TemplatePart> of(Template template) {
        List<TemplatePart> parts = new ArrayList<>();
        for (TemplateObject node : nodes(template)) {
            if (node instanceof BuiltIn builtIn && !(node instanceof Step)) {
                parts.add(part(Kind.BUILT_IN, builtIn.key, node));
            } else if (node instanceof BuiltinVariable variable) {
                parts.add(part(Kind.VARIABLE, variable.getCanonicalForm().substring(1), node));
            } else if (node instanceof TemplateElement) {
                parts.add(part(Kind.ELEMENT, node.getNodeTypeSymbol(), node));
            }
        }
        return parts;
    }

    private static TemplatePart part(Kind kind, String name, TemplateObject node) {
        return new TemplatePart(kind, name, node.getBeginLine(), node.getBeginColumn());
    }

    /** Every node. Not by recursion: a sum of a hundred thousand terms is a tree as deep. */
    static Set<TemplateObject> nodes(Template template) {
        Set<TemplateObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<TemplateObject> open = new ArrayDeque<>();
        add(template.getRootTreeNode(), seen, open);
        while (!open.isEmpty()) {
            TemplateObject node = open.pop();
            for (int i = 0; i < node.getParameterCount(); i++) {
                add(node.getParameterValue(i), seen, open);
            }
            if (node instanceof TemplateElement element) {
                for (int i = 0; i < element.getChildCount(); i++) {
                    add(element.getChild(i), seen, open);
                }
            }
        }
        return seen;
    }

    private static void add(Object value, Set<TemplateObject> seen, Deque<TemplateObject> open) {
        if (value instanceof TemplateObject node && seen.add(node)) {
            open.push(node);
        }
    }
}

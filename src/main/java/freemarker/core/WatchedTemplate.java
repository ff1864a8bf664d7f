package freemarker.core;

import freemarker.core.ThreadInterruptionSupportTemplatePostProcessor.TemplateProcessingThreadInterruptedException;
import freemarker.template.Template;
import stability.render.template.Appetite;

/**
 * Puts a check before each step of a template: before each directive and value, and each time a loop, a macro or a function
 * begins anew. It ends a template whose thread was interrupted or that has taken more memory than it may.
 */
@SuppressWarnings("deprecation") // FreeMarker has no other way to change a parsed template
public final class WatchedTemplate {
    private WatchedTemplate() {}

    /** Puts them into a template that has none yet. */
    public static void watch(Template template) {
        for (TemplateObject node : TemplatePart.nodes(template)) {
            if (node instanceof MixedContent
                    || node instanceof TemplateElement element && element.isNestedBlockRepeater()) {
                watch((TemplateElement) node);
            }
        }
    }

    private static void watch(TemplateElement block) {
        if (block instanceof MixedContent) {
            for (int i = block.getChildCount() - 1; i >= 0; i--) {
                if (!(block.getChild(i) instanceof TextBlock)) {
                    block.addChild(i, new Check(block.getChild(i)));
                }
            }
        } else {
            block.addChild(0, new Check(block));
        }
    }

    /** What each step begins with. */
    static void step(TemplateObject at) {
        if (Thread.currentThread().isInterrupted()) {
            throw new TemplateProcessingThreadInterruptedException();
        }
        if (Appetite.isTooMuch()) {
            throw new Exceeded(at);
        }
    }

    /** An element that writes nothing. */
    @SuppressWarnings("unchecked") // of what it takes over
    private static final class Check extends TemplateElement {
        private Check(TemplateElement before) {
            copyLocationFrom(before);
        }

        @Override
        TemplateElement[] accept(Environment env) {
            step(this);
            return null;
        }

        @Override
        protected String dump(boolean canonical) {
            return "";
        }

        @Override
        String getNodeTypeSymbol() {
            return "##check";
        }

        @Override
        int getParameterCount() {
            return 0;
        }

        @Override
        Object getParameterValue(int index) {
            throw new IndexOutOfBoundsException();
        }

        @Override
        ParameterRole getParameterRole(int index) {
            throw new IndexOutOfBoundsException();
        }

        @Override
        boolean isNestedBlockRepeater() {
            return false;
        }
    }
}

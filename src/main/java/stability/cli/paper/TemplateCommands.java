package stability.cli.paper;

import stability.cli.session.Branch;

/** {@code template …}: what papers are made from. */
public final class TemplateCommands {
    private TemplateCommands() {}

    public static void list(Branch template) {
        if (template.asks("list")) {
            template.add(new TemplateList(template.options()));
        }
        if (template.asks("copy")) {
            template.add(new TemplateCopy(template.options()));
        }
        if (template.asks("check")) {
            template.add(new TemplateCheck(template.options()));
        }
    }
}

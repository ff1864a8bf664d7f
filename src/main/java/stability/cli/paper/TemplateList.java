package stability.cli.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.cli.output.PrintedList;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;
import stability.render.TemplateLibrary;
import stability.render.chart.Charts;
import stability.render.schema.PrintedDocument;
import stability.report.paper.PlainForm;

/** {@code template list}: which templates there are, what each is for, and where it comes from. */
final class TemplateList extends Command {
    private static final Text OWN = Text.of("自己的文件", "a file of your own");
    private static final Text BUILT_IN = Text.of("内置", "built in");

    private final TemplateFolderOption templates;

    /** A template in JSON; {@code own} is the path of a file of the user's own, or null. */
    public record PrintedTemplate(
            String name,
            String purpose,
            boolean builtIn,
            @Nullable String own) {}

    TemplateList(Options options) {
        super(CommandRole.READS, Text.of("有哪些模板，各从哪里来", "which templates there are, and where each comes from"));
        templates = new TemplateFolderOption(options);
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.list("template-list", summary(), PrintedTemplate.class));
    }

    @Override
    public ExitStatus run(Session session) {
        TemplateLibrary library = new TemplateLibrary(List.of(templates.existing(session)), Charts::of);
        new PrintedList<TemplateLibrary.ListedTemplate>("template-list", entry -> json(session, entry))
                .column("模板", "template", TemplateLibrary.ListedTemplate::name)
                .column("用途", "for", TemplateList::purpose)
                .column("来源", "from", entry -> source(session, entry))
                .print(session, library.templates());
        return ExitStatus.DONE;
    }

    private static Text purpose(TemplateLibrary.ListedTemplate entry) {
        return Objects.requireNonNullElse(entry.purpose(), OWN);
    }

    private static Text source(Session session, TemplateLibrary.ListedTemplate entry) {
        Path own = entry.own();
        if (own == null) {
            return BUILT_IN;
        }
        Text replaced = Text.of("{0}（替换内置的）", "{0} (in place of the built-in one)");
        return entry.builtIn() ? replaced.with(session.shown(own)) : Text.same(session.shown(own));
    }

    private static Map<String, @Nullable Object> json(Session session, TemplateLibrary.ListedTemplate entry) {
        Path own = entry.own();
        return PlainForm.of(new PrintedTemplate(
                entry.name(), session.say(purpose(entry)), entry.builtIn(), own == null ? null : session.shown(own)));
    }
}

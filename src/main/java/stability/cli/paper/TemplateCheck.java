package stability.cli.paper;

import java.util.List;
import stability.cli.output.PrintedFinding;
import stability.cli.output.ProblemList;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.cli.session.WordAnswers;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.render.TemplateLibrary;
import stability.render.chart.Charts;
import stability.render.schema.PrintedDocument;

/** {@code template check [NAME…]}: tries the user's own templates on examples; exit status 1 if anything is wrong. */
final class TemplateCheck extends Command {
    private static final Text CHECKED = Text.of("查了 {0} 个模板：{1} 处错误", "templates: {0}, errors: {1}");

    private final OptionValue names;
    private final TemplateFolderOption templates;

    TemplateCheck(Options options) {
        super(CommandRole.READS, Text.of("检查自己的模板", "try your own templates and report every error"));
        names = options.arguments("模板…", "NAME…", Text.of("要查的模板；默认自己的全部", "templates to check; else all of your own"))
                .with(new WordAnswers(
                        "NAME", session -> WordAnswers.plain(library(session).own()), false));
        templates = new TemplateFolderOption(options);
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.findings("template-check", summary(), PrintedFinding.class));
    }

    private TemplateLibrary library(Session session) {
        return new TemplateLibrary(List.of(templates.existing(session)), Charts::of);
    }

    @Override
    public ExitStatus run(Session session) {
        TemplateLibrary library = library(session);
        List<String> asked = names.all().isEmpty() ? library.own() : names.all();
        List<Problem> problems = library.check(asked);
        long checked = asked.stream().distinct().filter(library::understands).count();
        ProblemList.print(
                session, session.format(), "template-check", problems, CHECKED.with(checked, problems.size()));
        asked.stream()
                .filter(name -> !library.understands(name))
                .map(name -> Text.of("不会检查 {0}", "{0} is of a kind that is not checked")
                        .with(name))
                .forEach(line -> session.environment().err().println(session.say(line)));
        return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }
}

package stability.cli.paper;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.cli.session.WordAnswers;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.render.TemplateLibrary;

/** {@code template copy NAME}: puts a copy of a built-in template where a person can change it; never overwrites. */
final class TemplateCopy extends Command {
    private static final Text COPIED =
            Text.of("已复制到 {0}，从现在起代替内置的模板", "copied to {0}, which from now on stands in for the built-in template");
    private static final Text NEXT = Text.of(
            "下一步：编辑它，再用 stability template check {0} 检查；删去它就恢复内置的模板",
            "next: edit it, then stability template check {0}; remove it to use the built-in one again");
    private static final Text KEEP =
            Text.of("直接编辑它；要重新开始，先把它移走再复制", "edit it; to begin anew, move it away first and copy again");

    private final OptionValue name;
    private final TemplateFolderOption templates;

    TemplateCopy(Options options) {
        super(CommandRole.PAPER, Text.of("复制内置模板，供修改", "copy a built-in template, to change it"));
        name = options.argument("模板", "NAME", Text.of("template list 列出的名称", "a name that template list shows"))
                .with(new WordAnswers("NAME", session -> WordAnswers.plain(TemplateLibrary.builtIn()), false))
                .called(Text.of("模板", "template"))
                .required();
        templates = new TemplateFolderOption(options);
    }

    @Override
    public ExitStatus run(Session session) {
        byte[] template = TemplateLibrary.copyOf(name.need(), session.accountLang());
        Path file = templates.folder(session).resolve(name.need());
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused(Code.EXISTS_ALREADY.at(null, session.shown(file)).hinting(KEEP));
        }
        templates.create(session, name.need(), template);
        session.environment().out().println(session.say(COPIED.with(session.shown(file))));
        session.environment().out().println(session.say(NEXT.with(name.need() + templates.typed())));
        return ExitStatus.DONE;
    }
}

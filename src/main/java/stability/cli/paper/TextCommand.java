package stability.cli.paper;

import java.nio.file.Path;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;
import stability.domain.prose.TextPaper;

/**
 * {@code text daily [DAY]} and the like: makes the file in which a person writes what a paper has no figures for, with its
 * headings. Opens nothing, and leaves a file that is there as it is.
 */
final class TextCommand extends Command {
    private static final Text MADE = Text.of("已建立 {0}", "made {0}");
    private static final Text THERE = Text.of("已有 {0}，没有改动", "{0} is there already and was left as it is");
    private static final Text NEXT =
            Text.of("下一步：在编辑器里写好，再运行 stability {0}", "next: write it in an editor, then stability {0}");

    private final TextPaper paper;
    private final TextName name;

    TextCommand(Options options, TextPaper paper) {
        super(
                CommandRole.DRAFTS,
                Text.of("{0}里自己写的话：建立文件", "a file for your own words in {0}").with(paper.label()));
        this.paper = paper;
        this.name = new TextName(options, paper);
    }

    @Override
    public ExitStatus run(Session session) {
        TextName.Named named = name.in(session);
        Path file = session.folder().resolve(paper.file(named.file()));
        boolean made = session.records()
                .locked(() -> session.records()
                        .texts()
                        .create(paper, named.file(), session.records().school().lang()));
        if (made) {
            session.committing().wrote(file);
        }
        session.environment().out().println(session.say((made ? MADE : THERE).with(session.shown(file))));
        session.environment().out().println(session.say(NEXT.with(named.command())));
        return ExitStatus.DONE;
    }
}

package stability.cli.output;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.PlannedFile;
import stability.app.Preview;
import stability.cli.session.CommandRole;
import stability.cli.session.Format;
import stability.cli.session.Messages;
import stability.cli.session.PrintedWrite;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.report.paper.PlainForm;

/** Says what a command would have written, had it not been a dry run: each file, and the lines that would come and go. */
public final class DryRunList {
    /** What a person reads through; of a longer file the beginning is shown. */
    private static final int MOST = 200;

    private static final int BEGINNING = 5;

    /** In characters; no line of a record is longer than some hundreds. */
    private static final int WIDEST = 2_000;

    private static final Text WOULD =
            Text.of("试运行，什么都没有写。真正运行会写：", "a dry run: nothing was written. A real run would write:");
    private static final Text NOTHING = Text.of("试运行：不会写任何文件", "a dry run: no file would be written");
    private static final Text FILE = Text.of("{0}：{1}，共 {2} 字节", "{0}: {1}, {2} bytes in all");
    private static final Text GONE = Text.of("{0}：{1}", "{0}: {1}");
    private static final Text LINE_ENDS = Text.of("  只改行尾", "  line ends only");
    private static final Text MORE = Text.of("  … 另有 {0} 行", "  … {0} more lines");
    private static final Text COMMIT = Text.of("并用 git 提交：{0}", "and commit to git: {0}");

    private DryRunList() {}

    /**
     * Prints it in the session's format.
     *
     * @param role of the command: papers are told by their names, records by their lines
     * @param commit the message of the commit that would follow; null for none
     */
    public static void print(
            Session session, PrintWriter to, CommandRole role, Preview preview, @Nullable String commit) {
        List<PlannedFile> files = preview.files();
        if (session.format() != Format.TABLE) {
            new PrintedList<PrintedWrite>("dry-run", PlainForm::of)
                    .column("文件", "file", PrintedWrite::file)
                    .column("操作", "act", write -> write.act().label())
                    .column("字节", "bytes", PrintedWrite::size)
                    .column("增加行数", "lines added", write -> write.added().size())
                    .column("减少行数", "lines removed", write -> write.removed().size())
                    .print(
                            session,
                            files.stream().map(file -> write(session, file)).toList());
            return;
        }
        to.println(session.say(files.isEmpty() ? NOTHING : WOULD));
        for (PlannedFile file : files) {
            Text name = file.act() == PlannedFile.Act.REMOVE ? GONE : FILE;
            to.println(
                    session.say(name.with(session.shown(file.file()), file.act().label(), file.size())));
            if (role != CommandRole.PAPER && role != CommandRole.FORM) {
                lines(session, to, "- ", file.removed());
                lines(session, to, "+ ", file.added());
            }
            if (role != CommandRole.PAPER
                    && role != CommandRole.FORM
                    && file.act() == PlannedFile.Act.REPLACE
                    && file.removed().isEmpty()
                    && file.added().isEmpty()) {
                to.println(session.say(LINE_ENDS));
            }
        }
        if (commit != null) {
            to.println(session.say(COMMIT.with(commit)));
        }
        to.flush();
    }

    private static PrintedWrite write(Session session, PlannedFile file) {
        return new PrintedWrite(session.shown(file.file()), file.act(), file.size(), file.removed(), file.added());
    }

    private static void lines(Session session, PrintWriter to, String sign, List<String> lines) {
        int shown = lines.size() > MOST ? BEGINNING : lines.size();
        for (String line : lines.subList(0, shown)) {
            boolean wide = line.length() > WIDEST;
            String text = wide ? line.substring(0, line.offsetByCodePoints(0, WIDEST / 2)) + "…" : line;
            to.println(Messages.visible(("  " + sign + text).stripTrailing()));
        }
        if (shown < lines.size()) {
            to.println(session.say(MORE.with(lines.size() - shown)));
        }
    }
}

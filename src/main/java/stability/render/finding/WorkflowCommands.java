package stability.render.finding;

import java.util.List;
import stability.render.text.PrintableText;

/**
 * Findings as workflow commands, one a line, which GitHub's runners turn into annotations beside the lines of a change:
 * {@code ::error file=records/…,line=3,col=8,title=duplicate-key::sentence}.
 */
public final class WorkflowCommands {
    private WorkflowCommands() {}

    /** The commands, each with its line end. */
    public static String of(List<Finding> findings) {
        StringBuilder commands = new StringBuilder();
        for (Finding finding : findings) {
            commands.append("::").append(finding.severity()).append(' ');
            if (finding.path() != null) {
                commands.append("file=").append(property(finding.path())).append(',');
            }
            if (finding.line() > 0) {
                commands.append("line=").append(finding.line()).append(',');
            }
            if (finding.column() > 0) {
                commands.append("col=").append(finding.column()).append(',');
            }
            commands.append("title=")
                    .append(finding.code().id())
                    .append("::")
                    .append(data(finding.message() + "\n" + finding.hint()))
                    .append('\n');
        }
        return commands.toString();
    }

    /** A line end would end the command, and what follows it could be another one. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(PrintableText.clean(text)).replace(":", "%3A").replace(",", "%2C");
    }
}

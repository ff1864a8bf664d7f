package stability.cli.paper;

import stability.cli.session.Branch;
import stability.domain.prose.TextPaper;

/** {@code text …}: where people write into papers in their own words. */
public final class TextCommands {
    private TextCommands() {}

    public static void list(Branch text) {
        for (TextPaper paper : TextPaper.values()) {
            if (text.asks(paper.word())) {
                text.add(new TextCommand(text.options(), paper));
            }
        }
    }
}

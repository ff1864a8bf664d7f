package stability.cli.paper;

import java.util.List;
import stability.cli.session.Session;
import stability.domain.prose.OwnText;
import stability.domain.prose.TextPaper;

/** What people wrote for a paper in their own words, for its model. */
final class OwnTexts {
    private OwnTexts() {}

    /**
     * By section, in the language of the school; nothing if nobody wrote any.
     *
     * @param name of the paper's files, without ending
     */
    static List<OwnText> of(Session session, TextPaper paper, String name) {
        return session.records()
                .texts()
                .read(paper, name, session.records().school().lang());
    }
}

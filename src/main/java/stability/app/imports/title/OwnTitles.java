package stability.app.imports.title;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stability.app.imports.field.ImportLedger;
import stability.domain.columns.Column;
import stability.domain.field.Lang;

/** The titles of our own ledgers in both languages, which an export has. */
final class OwnTitles {
    /** From so many of them on a head may be ours. */
    private static final int FEW = 4;

    /** Of columns that are called otherwise than the field. */
    private static final Map<String, String> OTHER_NAMES = Map.of("report", "result", "finish_by", "");

    private final Map<String, Proposal> titles = new HashMap<>();

    OwnTitles(ImportLedger ledger) {
        for (Column column : ledger.form().columns()) {
            String id = column.id();
            String bare = id.endsWith("_on") ? id.substring(0, id.length() - "_on".length()) : id;
            String name = OTHER_NAMES.getOrDefault(id, bare);
            Proposal proposal = ledger.field(name) == null ? Proposal.IGNORED : Proposal.sure(name);
            for (Lang lang : Lang.values()) {
                titles.put(PlainTitle.of(column.spec().title().in(lang)), proposal);
            }
        }
    }

    /** What a title of ours means; {@link Proposal#UNKNOWN} of any other. */
    Proposal propose(String plain) {
        return titles.getOrDefault(plain, Proposal.UNKNOWN);
    }

    /** Whether a head is one of ours, but for a few columns that somebody has added. */
    boolean isOurs(List<String> plain) {
        long all = plain.stream().filter(title -> !title.isEmpty()).count();
        long ours = plain.stream().filter(titles::containsKey).count();
        return ours >= FEW && ours * 4 >= all * 3;
    }
}

package stability.app.imports.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.title.Head;
import stability.app.imports.title.Proposal;
import stability.app.imports.title.Sureness;
import stability.app.imports.title.TitleTable;
import stability.app.sheet.Sheet;
import stability.app.sheet.SheetCell;
import stability.app.sheet.SheetRow;

/** Finds where in a file the ledger is: by the rows whose cells read most like its titles. */
public final class HeadFinder {
    /** Nobody writes more above a head. */
    private static final int LOOKED_AT = 40;

    /** Fewer known titles make no ledger: any letter has a word or two of them. */
    private static final int KNOWN = 3;

    /** So many of them have to be fields of the ledger, and not only what every table has. */
    private static final int FIELDS = 2;

    private final ImportLedger ledger;
    private final TitleTable table;
    private final List<Mapping> mappings;

    /** @param mappings those that earlier imports left: a head with the titles of one is that, whatever else it looks like */
    public HeadFinder(ImportLedger ledger, List<Mapping> mappings) {
        this.ledger = ledger;
        this.table = TitleTable.of(ledger);
        this.mappings = mappings;
    }

    /**
     * A head, and how much it looks like one.
     *
     * @param known how many different titles are known
     * @param sure how many fields of the ledger they mean for sure
     * @param likely how many more they may mean
     * @param telling whether one of them says what the matter is
     * @param mapping the one with its titles; null if there is none
     */
    public record Candidate(
            Head head,
            int known,
            int sure,
            int likely,
            boolean telling,
            @Nullable Mapping mapping) {
        public int score() {
            return (mapping == null ? 0 : 1000) + 3 * sure + likely + known;
        }

        public boolean isLedger() {
            return mapping != null || (known >= KNOWN && sure + likely >= FIELDS && telling);
        }
    }

    /** The best head of a sheet; null if nothing on it looks like one. */
    @Nullable
    public Candidate best(Sheet sheet) {
        Candidate best = null;
        for (int index = 0; index < Math.min(LOOKED_AT, sheet.rows().size()); index++) {
            for (Candidate each : at(sheet, index)) {
                if (each.isLedger() && (best == null || each.score() > best.score())) {
                    best = each;
                }
            }
        }
        return best;
    }

    private List<Candidate> at(Sheet sheet, int index) {
        List<Candidate> all = new ArrayList<>();
        if (isSpread(sheet.rows().get(index))) {
            return all; // a title over the whole table
        }
        if (isLower(sheet, index)) {
            return all; // which was looked at with the row above it
        }
        all.add(candidate(Head.of(sheet, index, 1)));
        if (index + 1 < sheet.rows().size() && isOfTwoRows(sheet, index)) {
            all.add(candidate(Head.of(sheet, index, 2)));
        }
        return all;
    }

    /** A row of which one text fills all cells. */
    private static boolean isSpread(SheetRow row) {
        Set<String> texts = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(SheetCell::text)
                .collect(Collectors.toSet());
        return texts.size() < 2;
    }

    /** Whether cells of the row above are merged over cells of this one: the lower row of a head. */
    private static boolean isLower(Sheet sheet, int index) {
        if (index == 0 || isSpread(sheet.rows().get(index - 1))) {
            return false;
        }
        SheetRow upper = sheet.rows().get(index - 1);
        SheetRow row = sheet.rows().get(index);
        boolean merged = false;
        for (int column = 0; column < row.cells().size(); column++) {
            SheetCell cell = row.cell(column);
            merged |= cell.from() == SheetCell.From.MERGED
                    && !cell.isBlank()
                    && cell.text().equals(upper.cell(column).text());
        }
        return merged && isOfTwoRows(sheet, index - 1);
    }

    /** Whether titles of the first row stand over those below or beside it: a head of one row has none. */
    private static boolean isOfTwoRows(Sheet sheet, int index) {
        SheetRow upper = sheet.rows().get(index);
        SheetRow lower = sheet.rows().get(index + 1);
        boolean merged = false;
        boolean alone = false;
        boolean below = false;
        for (int column = 0; column < lower.cells().size(); column++) {
            SheetCell top = upper.cell(column);
            SheetCell under = lower.cell(column);
            boolean down = under.from() == SheetCell.From.MERGED && under.text().equals(top.text());
            boolean across = top.from() == SheetCell.From.MERGED && !under.isBlank();
            merged |= !top.isBlank() && (down || across);
            alone |= !top.isBlank() && under.isBlank();
            below |= top.isBlank() && !under.isBlank();
        }
        // separated text has no merged cells: there a title stands only in the first of them
        return (merged || (alone && below)) && lower.number() == upper.number() + 1;
    }

    private Candidate candidate(Head head) {
        List<Proposal> proposals = table.propose(head.groups(), head.leaves());
        Set<String> known = new HashSet<>();
        Set<String> sure = new HashSet<>();
        Set<String> likely = new HashSet<>();
        for (int i = 0; i < proposals.size(); i++) {
            Proposal each = proposals.get(i);
            if (each.sureness() != Sureness.UNKNOWN) {
                known.add(head.leaves().get(i));
            }
            if (each.sureness() == Sureness.SURE) {
                sure.add(each.meant());
            } else if (each.sureness() == Sureness.GUESSED) {
                likely.add(each.meant());
            }
        }
        likely.removeAll(sure);
        boolean telling = ledger.telling().stream().anyMatch(field -> sure.contains(field) || likely.contains(field));
        Mapping mapping =
                mappings.stream().filter(each -> each.fits(head)).findFirst().orElse(null);
        return new Candidate(head, known.size(), sure.size(), likely.size(), telling, mapping);
    }
}

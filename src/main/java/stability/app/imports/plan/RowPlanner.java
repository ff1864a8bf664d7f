package stability.app.imports.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.entry.EnterImported;
import stability.app.imports.field.ImportField;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.row.CellAddress;
import stability.app.imports.row.ReadRow;
import stability.app.imports.row.Refusal;
import stability.app.imports.row.RowKeys;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Origin;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/**
 * Says what becomes of each row: a new matter, one that is in the account already, or nothing.
 *
 * @param <S> the state of the matters
 */
public abstract class RowPlanner<S extends MatterState> implements LedgerPlanner {
    private static final Text TWINS = Text.of(
            "{0} 和 {1} 来自同一行（两处各导入了一次）：用 stability {2} void 作废一件",
            "{0} and {1} are of the same row, which two copies of the account imported: void one with stability {2} void");

    private static final Text VOIDED = Text.of(
            "导入过，账上已作废，不再导入；要它回来，作废那次作废：stability {0} void 编号 --step void --reason 理由",
            "imported before and voided since, so it stays out; to have it back, void that void: stability {0} void ID --step void --reason WHY");

    private final DatedKind<S> kind;
    protected final Records records;
    protected final EnterImported entering;
    protected final ImportRequest request;
    private final Map<String, CellAddress> seen = new HashMap<>();
    private final Map<String, String> twins = new HashMap<>();
    private @Nullable Map<String, String> entered;

    protected RowPlanner(DatedKind<S> kind, Records records, EnterImported entering, ImportRequest request) {
        this.kind = kind;
        this.records = records;
        this.entering = entering;
        this.request = request;
    }

    /** The fields without which no row makes a matter. */
    protected abstract List<ImportField> needed();

    /** Whether the row says a field, if only by another one, or something that is refused. */
    protected boolean says(ReadRow row, ImportField field) {
        return row.says(field);
    }

    /** By what the row is known again. Called once for each row of a table, in their order. */
    protected String key(RowKeys keys, ReadRow row) {
        return keys.of(row);
    }

    /** Whether the row says how it stands, and that its matter is done: then it is history, and left out unless that is asked for. */
    protected abstract boolean isClosed(ReadRow row);

    /** What is wrong with the row as a whole; null if nothing is. */
    protected abstract @Nullable Text contradiction(ReadRow row);

    /**
     * A matter of the row.
     *
     * @param fresh whether it is new, and not carried from another ledger
     */
    protected abstract EnterImported.Drafted<S> begin(ReadRow row, Values origin, boolean fresh, List<Text> notices);

    /** What the row says otherwise than the matter that it made. */
    protected abstract List<Refusal> differences(ReadRow row, Matter<S> matter);

    /** The steps that follow from the row on the matter that it made; null if none do. */
    protected abstract EnterImported.@Nullable Drafted<S> further(ReadRow row, Matter<S> matter);

    @Override
    public List<PlannedRow> plan(String file, Mapping mapping, List<ReadRow> rows, boolean fresh) {
        seen.values().removeIf(address -> address.file().equals(file));
        Table table = new Table(new RowKeys(mapping.key()), fresh);
        return rows.stream().map(table::plan).toList();
    }

    /** The rows of one table. */
    private final class Table {
        private final RowKeys keys;
        private final boolean fresh;

        private Table(RowKeys keys, boolean fresh) {
            this.keys = keys;
            this.fresh = fresh;
        }

        PlannedRow plan(ReadRow row) {
            List<Refusal> wrong = new ArrayList<>(row.refusals());
            Text contradiction = contradiction(row);
            if (contradiction != null) {
                wrong.add(new Refusal(row.at(), contradiction));
            }
            String key = key(keys, row);
            String id = entered().get(key);
            if (id == null && isClosed(row) && !request.history()) {
                return new PlannedRow(row, PlannedRow.Fate.CLOSED, null, null, List.of(), List.of());
            }
            for (ImportField field : needed()) {
                if (!says(row, field)) {
                    wrong.add(new Refusal(
                            row.at(), Text.of("缺少“{0}”", "there is no \"{0}\"").with(field.label())));
                }
            }
            if (!wrong.isEmpty()) {
                return PlannedRow.refused(row, wrong);
            }
            CellAddress earlier = seen.putIfAbsent(key, row.at());
            if (earlier != null) {
                return PlannedRow.refused(row, List.of(new Refusal(row.at(), twice(earlier))));
            }
            try {
                return id == null ? fresh(row, key) : known(row, id);
            } catch (Refused refused) {
                return PlannedRow.refused(row, told(row, refused));
            }
        }

        private PlannedRow fresh(ReadRow row, String key) {
            List<Text> notices = new ArrayList<>();
            EnterImported.Drafted<S> draft = begin(row, origin(row, key), fresh, notices);
            draft.notices().stream().map(Problem::message).forEach(notices::add);
            return new PlannedRow(
                    row, PlannedRow.Fate.NEW, draft, draft.matter().id(), List.of(), notices);
        }

        private PlannedRow known(ReadRow row, String id) {
            Matter<S> matter = records.read(kind, id);
            List<Refusal> differences = differences(row, matter);
            if (!differences.isEmpty()) {
                return new PlannedRow(row, PlannedRow.Fate.REFUSED, null, id, differences, List.of());
            }
            if (!matter.state().onRecord()) {
                return new PlannedRow(
                        row, PlannedRow.Fate.KNOWN, null, id, List.of(), List.of(VOIDED.with(kind.noun())));
            }
            EnterImported.Drafted<S> draft = further(row, matter);
            PlannedRow.Fate fate = draft == null ? PlannedRow.Fate.KNOWN : PlannedRow.Fate.FURTHER;
            String twin = twins.get(id);
            List<Text> notices = twin == null ? List.of() : List.of(TWINS.with(id, twin, kind.noun()));
            return new PlannedRow(row, fate, draft, id, List.of(), notices);
        }
    }

    private static Text twice(CellAddress earlier) {
        return Text.of(
                        "与 {0} 是同一件（识别字段都相同）；确是两件的，在对应表的 key 里加一列",
                        "the same as {0} by all fields of the key; if they are two, add a field to the key in the mapping")
                .with(earlier);
    }

    private static List<Refusal> told(ReadRow row, Refused refused) {
        List<Refusal> all = new ArrayList<>();
        for (Problem problem : refused.problems()) {
            all.add(new Refusal(row.at(), problem.message()));
        }
        return all;
    }

    public static Values origin(ReadRow row, String key) {
        return Values.builder()
                .put(Origin.FILE, row.at().file())
                .put(Origin.SHEET, row.at().sheet().isEmpty() ? null : row.at().sheet())
                .put(Origin.ROW, row.at().row())
                .put(Origin.PART, row.part() == 0 ? null : row.part())
                .put(Origin.KEY, key)
                .build();
    }

    /** The ids of the matters that came from tables, by their keys. */
    protected final Map<String, String> entered() {
        Map<String, String> known = entered;
        if (known == null) {
            Map<String, String> all = new HashMap<>();
            records.look(kind, matter -> {
                        Values origin = matter.facts().get(Origin.FACT);
                        return origin == null ? null : Map.entry(origin.need(Origin.KEY), matter.id());
                    })
                    .forEach(each -> enter(all, each.getKey(), each.getValue()));
            entered = all;
            known = all;
        }
        return known;
    }

    /** Two copies of an account that were joined may each have imported the same table. */
    private void enter(Map<String, String> all, String key, String id) {
        String other = all.put(key, id);
        if (other != null && isOnRecord(other)) {
            all.put(key, other);
            if (isOnRecord(id)) {
                twins.put(other, id);
            }
        }
    }

    private boolean isOnRecord(String id) {
        return records.read(kind, id).state().onRecord();
    }

    /** Whether two values of a field are the same for a reader: a text whatever its blanks. */
    public static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one instanceof String text && other instanceof String second
                ? plain(text).equals(plain(second))
                : Objects.equals(one, other);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }
}

package stability.app.imports.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.field.PetitionImportFields;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.title.Head;
import stability.app.imports.word.SeveralInOne;
import stability.app.sheet.SheetCell;
import stability.app.sheet.SheetRow;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.petition.PetitionWords;

/** Reads the rows below a head by what its columns mean. */
public final class RowReader {
    private final String file;
    private final Head head;
    private final Mapping mapping;
    private final CellValues cells;
    private final Map<Integer, ImportField> fields = new LinkedHashMap<>();

    /** Those that are not known to mean nothing here. */
    private final List<Integer> columns = new ArrayList<>();

    private final Map<String, Mapping.Value> unknown = new LinkedHashMap<>();

    /** @param file its name, for addresses */
    public RowReader(String file, Head head, Mapping mapping, CellValues cells) {
        this.file = file;
        this.head = head;
        this.mapping = mapping;
        this.cells = cells;
        for (Head.Title title : head.titles()) {
            Mapping.Column column = mapping.column(title.name());
            if (column != null && column.use() == null) {
                columns.add(title.column());
            }
            if (column != null && column.field() != null) {
                fields.put(title.column(), column.field());
            }
        }
    }

    /** The words met so far of which nobody has said what they mean, each once. */
    public List<Mapping.Value> unknown() {
        return List.copyOf(unknown.values());
    }

    /** Whether it is an accusation, of which nothing is read but that it came, and where it went. */
    private boolean isAccusation(SheetRow row) {
        if (mapping.ledger() != ImportLedger.PETITIONS) {
            return false;
        }
        ImportField nature = PetitionImportFields.NATURE;
        for (Map.Entry<Integer, ImportField> each : fields.entrySet()) {
            SheetCell cell = row.cell(each.getKey());
            if (each.getValue().equals(nature) && !cell.isBlank()) {
                return cells.read(nature, cell, mapping).value() == PetitionWords.Nature.ACCUSATION;
            }
        }
        return PetitionWords.Nature.ACCUSATION.word().equals(mapping.constant(nature));
    }

    /** What the row says: one matter, or each of those that it numbers. None if all cells are blank that may mean something, or only filled down. */
    public List<ReadRow> read(SheetRow row) {
        boolean said = columns.stream().map(row::cell).anyMatch(RowReader::saysSomething);
        if (!said) {
            return List.of();
        }
        boolean bare = isAccusation(row);
        Map<Integer, List<String>> several = mapping.split() && !bare ? several(row) : Map.of();
        int parts = several.isEmpty() ? 1 : several.values().iterator().next().size();
        List<ReadRow> all = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            all.add(part(row, several, parts == 1 ? -1 : part, bare));
        }
        return all;
    }

    private static boolean saysSomething(SheetCell cell) {
        return !cell.isBlank() && cell.from() != SheetCell.From.MERGED;
    }

    /** The parts of each cell that numbers as many as the title does; none if that numbers none. */
    private Map<Integer, List<String>> several(SheetRow row) {
        Map<Integer, List<String>> all = new LinkedHashMap<>();
        fields.forEach((column, field) -> {
            if (field.name().equals(mapping.ledger().title())) {
                List<String> parts = SeveralInOne.split(row.cell(column).text());
                if (parts != null && parts.size() > 1) {
                    all.put(column, parts);
                }
            }
        });
        if (all.isEmpty()) {
            return all;
        }
        int count = all.values().iterator().next().size();
        fields.forEach((column, field) -> {
            if (field.type().role().isText() && !all.containsKey(column)) {
                List<String> parts = SeveralInOne.split(row.cell(column).text());
                if (parts != null && parts.size() == count) {
                    all.put(column, parts);
                }
            }
        });
        return all;
    }

    private ReadRow part(SheetRow row, Map<Integer, List<String>> several, int part, boolean bare) {
        CellAddress whole = new CellAddress(file, head.sheet().name(), row.number(), -1);
        Map<String, Object> values = new HashMap<>();
        Map<String, Integer> columns = new HashMap<>();
        List<Refusal> refusals = new ArrayList<>();
        fields.forEach((column, field) -> {
            if (bare && !PetitionImportFields.OF_AN_ACCUSATION.contains(field)) {
                return;
            }
            SheetCell cell = row.cell(column);
            List<String> parts = several.get(column);
            SheetCell own = parts == null || part < 0 ? cell : SheetCell.of(parts.get(part));
            CellAddress at = new CellAddress(file, head.sheet().name(), row.number(), column);
            put(field, own, column, at, values, columns, refusals);
        });
        mapping.constants().forEach(each -> {
            Object value = each.field().type().parse(each.value());
            boolean kept = !bare || PetitionImportFields.OF_AN_ACCUSATION.contains(each.field());
            if (kept && value != null && !values.containsKey(each.field().name())) {
                values.put(each.field().name(), value);
            }
        });
        return new ReadRow(whole, part + 1, row.hidden(), values, columns, refusals);
    }

    /** Whether several columns may say one thing together: a building, and a room in it. */
    private static boolean isJoined(ImportField field) {
        return field.type().role() == Type.Role.TEXT;
    }

    private static Object joined(ImportField field, Object before, Object more) {
        return isJoined(field) && !before.equals(more) ? before + " " + more : before;
    }

    private void put(
            ImportField field,
            SheetCell cell,
            int column,
            CellAddress at,
            Map<String, Object> values,
            Map<String, Integer> columns,
            List<Refusal> refusals) {
        if (cell.isBlank()) {
            return;
        }
        CellValues.Reading reading = cells.read(field, cell, mapping);
        if (reading.value() != null || reading.wrong() != null) {
            columns.putIfAbsent(field.name(), column); // what is refused stands there, too
        }
        if (reading.value() != null) {
            Object before = values.get(field.name());
            values.put(field.name(), before == null ? reading.value() : joined(field, before, reading.value()));
            if (before != null && !before.equals(reading.value()) && !isJoined(field)) {
                refusals.add(new Refusal(
                        at,
                        Text.of("“{0}”另一列写得不同", "another column says \"{0}\" otherwise")
                                .with(field.label())));
            }
        }
        if (reading.unknown() != null) {
            unknown.putIfAbsent(field.name() + '\n' + reading.unknown().text(), reading.unknown());
        }
        if (reading.wrong() != null) {
            refusals.add(new Refusal(at, reading.wrong()));
        }
    }
}

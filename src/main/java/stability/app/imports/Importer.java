package stability.app.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.entry.EnterImported;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.hazard.HazardPlanner;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.mapping.MappingDraft;
import stability.app.imports.mapping.Mappings;
import stability.app.imports.petition.PetitionPlanner;
import stability.app.imports.plan.ImportRequest;
import stability.app.imports.plan.LedgerPlanner;
import stability.app.imports.plan.PlannedRow;
import stability.app.imports.plan.PlannedTable;
import stability.app.imports.row.CellAddress;
import stability.app.imports.row.CellValues;
import stability.app.imports.row.ReadRow;
import stability.app.imports.row.RowReader;
import stability.app.imports.screening.ScreeningPlanner;
import stability.app.imports.table.FilledForm;
import stability.app.imports.table.Footers;
import stability.app.imports.table.HeadFinder;
import stability.app.imports.table.NoLedger;
import stability.app.imports.table.PersonalTitles;
import stability.app.imports.title.Head;
import stability.app.imports.word.YearIn;
import stability.app.sheet.Sheet;
import stability.app.sheet.SheetFile;
import stability.app.sheet.SheetRow;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.Matter;
import stability.domain.matter.Origin;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/** Plans an import of tables, and carries the plan out. One for each command. */
public final class Importer {
    private final Records records;
    private final EnterImported entering;
    private final ImportRequest request;
    private final List<Mappings.Saved> saved;
    private final LedgerPlanner planner;

    /** @param saved the mappings that are kept of this ledger */
    public Importer(Records records, EnterImported entering, ImportRequest request, List<Mappings.Saved> saved) {
        this.records = records;
        this.entering = entering;
        this.request = request;
        this.saved = saved;
        this.planner = planner(records, entering, request);
    }

    private static LedgerPlanner planner(Records records, EnterImported entering, ImportRequest request) {
        return switch (request.ledger()) {
            case HAZARDS -> new HazardPlanner(records, entering, request);
            case SCREENINGS -> new ScreeningPlanner(records, entering, request);
            case PETITIONS -> new PetitionPlanner(records, entering, request);
        };
    }

    /**
     * What an import of the file would do.
     *
     * @throws Refused if no sheet of it looks like such a ledger, or none has the name
     */
    public PlannedTable plan(SheetFile file) {
        OriginNames.admit(OriginNames.FILE, file.name(), request.entry().reasons());
        FilledForm form = FilledForm.of(file, request.ledger(), records.school());
        return form == null ? planLedger(file) : planForm(file, form);
    }

    private PlannedTable planForm(SheetFile file, FilledForm form) {
        List<FilledForm.Table> tables = form.tables();
        List<ReadRow> rows = new ArrayList<>();
        List<Mapping.Value> unknown = new ArrayList<>();
        for (FilledForm.Table table : tables) {
            RowReader reader = reader(file, table.head(), table.mapping());
            table.filled().forEach(row -> rows.addAll(reader.read(row)));
            unknown.addAll(reader.unknown());
        }
        Mapping mapping = tables.get(0).mapping();
        List<PlannedRow> planned = planner.plan(file.name(), mapping, rows, true);
        return new PlannedTable(
                file, tables.get(0).head(), List.of(), mapping, null, true, planned, List.of(), unknown);
    }

    private PlannedTable planLedger(SheetFile file) {
        HeadFinder finder = new HeadFinder(
                request.ledger(), saved.stream().map(Mappings.Saved::mapping).toList());
        List<HeadFinder.Candidate> found = new ArrayList<>();
        for (Sheet sheet : file.sheets()) {
            boolean asked =
                    request.sheet() == null ? !sheet.hidden() : sheet.name().equals(request.sheet());
            HeadFinder.Candidate best = asked ? finder.best(sheet) : null;
            if (best != null) {
                found.add(best);
            }
        }
        if (found.isEmpty()) {
            throw NoLedger.of(file, request.ledger(), request.sheet());
        }
        found.sort((a, b) -> Integer.compare(b.score(), a.score()));
        Head head = found.get(0).head();
        OriginNames.admit(
                OriginNames.SHEET, head.sheet().name(), request.entry().reasons());
        PersonalTitles.check(file.name(), head, request.entry());
        Mappings.Saved kept = saved.stream()
                .filter(each -> each.mapping().fits(head))
                .findFirst()
                .orElse(null);
        Mapping mapping = mapping(head, kept);
        List<String> others =
                found.stream().skip(1).map(each -> each.head().sheet().name()).toList();
        return rows(file, head, others, mapping, request.mapping() == null && kept != null ? kept.name() : null);
    }

    private Mapping mapping(Head head, Mappings.@Nullable Saved kept) {
        Integer year = request.year() != null ? request.year() : YearIn.titles(above(head));
        Mapping chosen = request.mapping() != null
                ? request.mapping()
                : kept != null ? kept.mapping() : MappingDraft.of(request.ledger(), head, year);
        return year == null ? chosen : chosen.in(year);
    }

    /** The texts above a head, and the name of its sheet. */
    private static List<String> above(Head head) {
        List<String> texts = new ArrayList<>();
        texts.add(head.sheet().name());
        for (SheetRow row : head.sheet().rows().subList(0, head.index())) {
            row.cells().forEach(cell -> texts.add(cell.text()));
        }
        return texts;
    }

    /** The table once more by another mapping. */
    public PlannedTable again(PlannedTable table, Mapping mapping) {
        return rows(table.file(), table.head(), table.others(), mapping, table.saved());
    }

    private PlannedTable rows(SheetFile file, Head head, List<String> others, Mapping mapping, @Nullable String name) {
        RowReader reader = reader(file, head, mapping);
        Footers footers = new Footers(head);
        List<Integer> passed = new ArrayList<>();
        List<ReadRow> rows = new ArrayList<>();
        for (SheetRow row : head.body()) {
            if (footers.isOne(row)) {
                passed.add(row.number());
            } else {
                rows.addAll(reader.read(row));
            }
        }
        return new PlannedTable(
                file,
                head,
                others,
                mapping,
                name,
                false,
                planner.plan(file.name(), mapping, rows, false),
                passed,
                reader.unknown());
    }

    private RowReader reader(SheetFile file, Head head, Mapping mapping) {
        return new RowReader(
                file.name(),
                head,
                mapping,
                new CellValues(records.school(), request.entry(), request.ledger() == ImportLedger.PETITIONS));
    }

    /**
     * Enters what is planned: all of it, or nothing. Only inside {@link Records#locked}, in which it was planned.
     *
     * @return the matters as they stand now
     */
    public List<Matter<?>> enter(List<PlannedTable> tables) {
        entering.notBefore(request.entry());
        List<Matter<?>> all = new ArrayList<>();
        for (PlannedTable table : tables) {
            for (PlannedRow row : table.rows()) {
                if (row.draft() != null) {
                    all.add(entering.write(row.draft(), request.entry()));
                }
            }
        }
        return all;
    }

    /** A file that was named twice, or a row in two files with the same name, would make two matters. */
    public static void once(List<PlannedTable> tables) {
        Map<String, CellAddress> seen = new HashMap<>();
        for (PlannedTable table : tables) {
            for (PlannedRow row : table.rows()) {
                Values origin = row.fate() == PlannedRow.Fate.NEW && row.draft() != null
                        ? row.draft().matter().facts().get(Origin.FACT)
                        : null;
                CellAddress earlier = origin == null
                        ? null
                        : seen.putIfAbsent(origin.need(Origin.KEY), row.row().at());
                if (earlier != null) {
                    throw new Refused(Code.ENTRY_REFUSED.at(
                            Place.of(row.row().at().toString()),
                            Text.of("与 {0} 是同一件，全部未写入", "the same as {0}: nothing is entered")
                                    .with(earlier)));
                }
            }
        }
    }
}

package stability.cli.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.entry.EnterImported;
import stability.app.imports.Importer;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.mapping.MappingFields;
import stability.app.imports.mapping.Mappings;
import stability.app.imports.plan.ImportRequest;
import stability.app.imports.plan.PlannedRow;
import stability.app.imports.plan.PlannedTable;
import stability.app.sheet.SheetFile;
import stability.cli.output.Results;
import stability.cli.session.Format;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.matter.Matter;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/** One run of an import: asks for what is not known, plans, keeps the mappings, says what comes of it, and enters it. */
final class ImportRun {
    private final Session session;
    private final Records records;
    private final Mappings mappings;
    private final ImportRequest request;
    private final @Nullable Given given;
    private final boolean apply;
    private final boolean partial;

    /** A mapping that the command line names. */
    record Given(Path file, MappingFields.Read read) {}

    /**
     * @param given the mapping to go by; null for those that are kept
     * @param apply whether it is entered
     * @param partial whether that is done though rows are refused
     */
    ImportRun(Session session, @Nullable Given given, ImportRequest request, boolean apply, boolean partial) {
        this.session = session;
        this.records = session.records();
        this.mappings = session.mappings();
        this.given = given;
        this.request = request;
        this.apply = apply;
        this.partial = partial;
    }

    /**
     * Runs it.
     *
     * @param paths where the files lie, one for each
     */
    ExitStatus of(List<Path> paths, List<SheetFile> files) {
        Map<Mapping, Mapping> answered = answered(files);
        RefusedFiles copies = new RefusedFiles(session);
        try {
            Done done = records.locked(() -> {
                List<Mappings.Saved> saved = saved();
                Importer importer = importer(saved);
                List<MappedTables> all = MappedTables.of(
                                importer, files.stream().map(importer::plan).toList())
                        .stream()
                        .map(tables -> tables.by(importer, answer(answered, tables.original())))
                        .toList();
                return locked(
                        importer, all, saved, table -> copies.write(paths.get(files.indexOf(table.file())), table));
            });
            if (done.matters() != null) {
                Results.imported(session, done.matters());
                if (session.dryRun() == null) {
                    CodeList.tell(session, done.tables());
                }
                copies.tell();
            }
            if (session.format() != Format.TABLE) {
                PrintedImport.print(session, done.tables(), done.kept(), done.matters() != null);
            }
            if (apply && done.matters() == null) {
                session.environment().out().flush();
                session.notices(List.of(refusal(done.refused())));
            }
            return done.refused() == 0 ? ExitStatus.DONE : ExitStatus.FINDINGS;
        } catch (Refused refused) {
            copies.takeBack(refused);
            throw refused;
        }
    }

    private List<Mappings.Saved> saved() {
        return mappings.of(request.ledger(), records.school());
    }

    private Importer importer(List<Mappings.Saved> saved) {
        return new Importer(
                records, new EnterImported(records, session.environment().ids()), request, saved);
    }

    /** What the mappings say with the answers of whoever sits there: before anything is written, and without a lock. */
    private Map<Mapping, Mapping> answered(List<SheetFile> files) {
        Map<Mapping, Mapping> answered = new HashMap<>();
        if (given == null && session.isInteractive()) {
            Importer importer = importer(saved());
            for (MappedTables tables :
                    MappedTables.of(importer, files.stream().map(importer::plan).toList())) {
                answered.put(
                        tables.original(),
                        tables.isForm() ? tables.now() : new MappingDialog(session, importer, tables).ask());
            }
        }
        return answered;
    }

    private static Mapping answer(Map<Mapping, Mapping> answered, Mapping original) {
        if (answered.isEmpty()) {
            return original;
        }
        Mapping answer = answered.get(original);
        if (answer == null) {
            throw new Refused(Code.ENTRY_REFUSED.at(
                    null, Text.of("对应表刚被改过，请重来", "the mapping has just been changed: try again")));
        }
        return answer;
    }

    private KeptMapping kept(MappedTables tables, List<Mappings.Saved> saved) {
        if (tables.isForm()) {
            return KeptMapping.NONE;
        }
        return given == null
                ? KeptMapping.keep(session, mappings, tables, saved)
                : KeptMapping.given(given.file(), given.read(), mappings, tables);
    }

    /**
     * What came of it.
     *
     * @param kept the mapping of each table
     * @param matters those that were entered; null if nothing was to be, or could be
     */
    private record Done(
            List<PlannedTable> tables,
            List<KeptMapping> kept,
            @Nullable List<Matter<?>> matters) {
        int refused() {
            return ImportRun.refused(tables);
        }
    }

    private static int refused(List<PlannedTable> tables) {
        return tables.stream()
                .mapToInt(table -> table.count(PlannedRow.Fate.REFUSED))
                .sum();
    }

    private Done locked(
            Importer importer, List<MappedTables> all, List<Mappings.Saved> saved, Consumer<PlannedTable> copy) {
        List<PlannedTable> tables =
                all.stream().flatMap(each -> each.tables().stream()).toList();
        int refused = refused(tables);
        boolean answered = all.stream().anyMatch(MappedTables::isAnswered);
        boolean enters = apply && (refused == 0 || partial);
        if (enters) {
            Importer.once(tables);
        }
        if (apply && !enters && !answered) {
            tables.forEach(new RefusedCells(session)::tell);
            throw new Refused(refusal(refused)); // all or nothing; but what somebody has answered is not asked again
        }
        List<KeptMapping> kept = new ArrayList<>();
        for (MappedTables each : all) {
            KeptMapping mapping = kept(each, saved);
            each.tables().forEach(table -> kept.add(mapping));
            if (session.format() == Format.TABLE) {
                each.tables().forEach(table -> new ImportPreview(session).print(table, mapping));
                if (!apply) {
                    new NextSteps(session, each, mapping).print(request.history());
                }
            }
        }
        if (!enters) {
            return new Done(tables, kept, null);
        }
        tables.forEach(copy);
        return new Done(tables, kept, importer.enter(tables));
    }

    private static Problem refusal(int refused) {
        return Code.ENTRY_REFUSED
                .at(
                        null,
                        Text.of("退回 {0} 条，全部未写入", "{0} are refused, and nothing is entered")
                                .with(refused))
                .hinting(
                        Text.of(
                                "改正表格或对应表后重试（对应表先不加 --apply 运行一次即有）；只写入好的行加 --partial",
                                "mend the table or the mapping, which the command without --apply writes, and try again; --partial enters the good rows"));
    }
}

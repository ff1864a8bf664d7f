package stability.cli.session;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import stability.app.PaperFiles;
import stability.app.Preview;
import stability.app.Records;
import stability.app.Repository;
import stability.app.UserSettingsStore;
import stability.app.entry.NewSchool;
import stability.app.imports.mapping.Mappings;
import stability.app.sheet.SheetFiles;
import stability.app.sync.SharedAccounts;

/**
 * What commands work with, behind ports.
 *
 * @param records opens a records folder
 * @param repositories the git repository that a records folder lies in
 * @param files where papers are written
 * @param newSchool makes the files of a new account
 * @param settings what the user has chosen for all accounts
 * @param mappings what the columns of imported tables mean, kept in a records folder
 * @param sheets reads the tables of other programs
 * @param sharing accounts that are shared with others
 * @param previewing the same ports, which write nothing: what they would write goes into the preview
 */
public record Ports(
        Function<Path, Records> records,
        Function<Path, Repository> repositories,
        PaperFiles files,
        NewSchool.Files newSchool,
        UserSettingsStore settings,
        Function<Path, Mappings> mappings,
        Supplier<SheetFiles> sheets,
        SharedAccounts sharing,
        Function<Preview, Ports> previewing) {}

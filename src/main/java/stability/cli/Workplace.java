package stability.cli;

import java.nio.file.Path;
import java.util.function.Function;
import stability.app.NewSchool;
import stability.app.PaperFiles;
import stability.app.Records;

/**
 * What commands work with, behind ports.
 *
 * @param records opens a records folder
 * @param files where papers are written
 * @param newSchool makes the files of a new account
 */
public record Workplace(Function<Path, Records> records, PaperFiles files, NewSchool.Files newSchool) {}

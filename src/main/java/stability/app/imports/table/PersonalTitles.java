package stability.app.imports.table;

import java.util.ArrayList;
import java.util.List;
import stability.app.check.PrivacyFinding;
import stability.app.entry.EntryContext;
import stability.app.imports.row.CellAddress;
import stability.app.imports.title.Head;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.privacy.PersonalData;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/** Titles go into a mapping, and that into git: a number of a person among them is refused before anything is written. */
public final class PersonalTitles {
    private static final Text TITLE = Text.of("列名", "the title of a column");

    private PersonalTitles() {}

    /** @throws Refused if a title of the head holds data of a person; nothing of it is told */
    public static void check(String file, Head head, EntryContext entry) {
        List<Problem> problems = new ArrayList<>();
        for (Head.Title title : head.titles()) {
            Place place =
                    Place.of(new CellAddress(file, head.sheet().name(), head.lastRow(), title.column()).toString());
            PersonalData.scan(title.name()).stream()
                    .map(match -> PrivacyFinding.of(match, place, TITLE))
                    .filter(problem ->
                            problem.code().isError() && !entry.reasons().allow(problem.code()))
                    .limit(1)
                    .forEach(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new Refused(ExitStatus.NOT_ALLOWED, problems);
        }
    }
}

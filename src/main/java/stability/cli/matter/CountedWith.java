package stability.cli.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.domain.field.Place;
import stability.domain.ledger.Ledger;
import stability.domain.ledger.LedgerScope;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.report.view.Presenter;

/** Reads the matters of a kind together with those of other kinds that its lines count. */
final class CountedWith {
    private CountedWith() {}

    /** What can be read; refused if it is one of another kind that cannot: each line that counts it would be wrong. */
    static Ledger read(Records records, Presenter<?, ?> presenter) {
        Ledger ledger = records.readable(LedgerScope.of(presenter.reads()));
        List<Problem> errors = records.noticed().stream()
                .filter(problem -> problem.code().isError())
                .toList();
        String own = presenter.kind().folder();
        if (errors.stream().map(Problem::place).anyMatch(place -> !isBelow(own, place))) {
            throw new Refused(ExitStatus.UNREADABLE, errors);
        }
        return ledger;
    }

    private static boolean isBelow(String folder, @Nullable Place place) {
        return place != null && (place.file() + "/").startsWith(folder + "/");
    }
}

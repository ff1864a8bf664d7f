package stability.app.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import stability.app.Records;
import stability.domain.field.Place;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.school.Checklist;
import stability.domain.school.Rhythm;
import stability.domain.school.School;
import stability.domain.school.Term;

/** Words as a finding that the last term is over and no other follows, though a checklist counts by terms. */
final class TermsFinding {
    private TermsFinding() {}

    /** Between two terms nothing is due, and that is known; behind the last one it is not. */
    static void tell(School school, Instant now, Consumer<Problem> problems) {
        LocalDate today = school.zone().at(now).toLocalDate();
        List<Term> terms = school.terms();
        if (terms.isEmpty() || !today.isAfter(terms.get(terms.size() - 1).until())) {
            return;
        }
        for (Checklist list : school.checklists()) {
            if (list.duty() != null
                    && list.duty().every() == Rhythm.TERM
                    && list.duty().includes(today)) {
                problems.accept(Code.NO_TERM.at(Place.of(Records.SETTINGS), today, list.name()));
            }
        }
    }
}

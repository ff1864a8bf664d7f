package stability.cli.paper;

import java.time.LocalDate;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.school.School;

/** There is no report, and no number of one, on days before the account began. */
final class BeforeAccount {
    private BeforeAccount() {}

    /** Refuses a report whose last day lies before the first of the account. */
    static void refuse(School school, LocalDate last) {
        LocalDate since = school.since();
        if (since != null && last.isBefore(since)) {
            throw new Refused(Code.BAD_PERIOD.at(
                    null,
                    Text.of("{0} 早于台账起始日 {1}", "{0} is before the first day of the account, {1}")
                            .with(last, since)));
        }
    }
}

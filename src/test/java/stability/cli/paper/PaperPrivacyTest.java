package stability.cli.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.app.check.PersonalValues;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Text;
import stability.domain.ledger.Ledger;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.school.Campaign;
import stability.domain.school.School;
import stability.report.ledger.LedgerTable;
import stability.report.paper.PlainForm;
import stability.report.period.PeriodReport;
import stability.report.period.result.Period;
import stability.report.view.Snapshot;
import stability.store.RecordsFolder;

/** What keeps a paper from being written, value by value. */
class PaperPrivacyTest {
    /** Controls go before a value is shown, and line ends become blanks where it has one line. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "值班 138 0013 8000",
                "11010519491231002X",
                "卡号 6222021234567890128",
                "缠访",
                "138\u001B[31m00138000",
                "138\u00070013\u00078000",
                "138\n\n0013\t8000",
                "138\n        00138000"
            })
    void is_found_in_one_value_however_deep(String secret) {
        Refused refused = assertThrows(
                Refused.class,
                () -> searching().checkValues(Map.of("a", List.of(Map.of("b", "门"), Map.of("b", secret)))));
        assertThat(refused.status()).isEqualTo(ExitStatus.NOT_ALLOWED);
        assertThat(refused.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en()).startsWith("a[1].b in the paper holds "));
    }

    @Test
    void is_found_in_an_amount() {
        Map<String, ?> plain = Map.of("funds", new BigDecimal("1.38001380E+10"));
        assertThrows(Refused.class, () -> searching().checkValues(plain));
    }

    /** A search through the finished paper would take these for something, and mostly be wrong. */
    @Test
    void is_not_put_together_from_several_values() {
        assertThatCode(() -> {
                    searching().checkValues(Map.of("halves", List.of("138", "0013 8000")));
                    searching().checkValues(Map.of("figures", List.of(1, 50, 2, 1, 0, 0, 0, 0, 0, 4)));
                    searching().checkValues(Map.of("head", "账号", "cell", "1000000000000008"));
                    searching().checkValues(Map.of("words", List.of("缠", "访")));
                })
                .doesNotThrowAnyException();
    }

    /** All three were once refused for a mobile number that was put together from figures. */
    @Test
    void is_in_no_paper_of_the_sample() {
        Path records = Path.of("records").toAbsolutePath();
        Ledger ledger = new RecordsFolder(records, records, () -> "test", Duration.ZERO).ledger();
        School school = ledger.school();
        Snapshot at = Snapshot.of(ledger, school.endOf(LocalDate.of(2019, 9, 30)));
        LocalDate september = LocalDate.of(2019, 9, 1);
        Campaign campaign = school.campaigns().iterator().next();
        List<Record> papers = List.of(
                LedgerTable.of(LedgerForm.SCREENINGS, at, september),
                LedgerTable.of(LedgerForm.MONTH, at, september),
                PeriodReport.of(Snapshot.of(ledger, school.endOf(campaign.until())), Period.of(campaign)));
        assertThat(papers).allSatisfy(paper -> searching().checkValues(PlainForm.of(paper)));
    }

    @Test
    void is_found_across_a_text_of_which_nobody_knows_the_values() {
        assertThrows(Refused.class, () -> searching().checkText("138\t0013 8000", Text.same("daily")));
    }

    /** The search of a paper whose account holds nothing personal. */
    private static PaperPrivacy searching() {
        Path records = Path.of("records").toAbsolutePath();
        return new PaperPrivacy(
                () -> PersonalValues.in(new RecordsFolder(records, records, () -> "test", Duration.ZERO)));
    }
}

package stability.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.columns.LedgerForm;
import stability.domain.ledger.Ledger;
import stability.domain.school.Campaign;
import stability.report.ledger.LedgerTable;
import stability.report.period.PeriodReport;
import stability.report.period.result.Period;
import stability.report.view.Snapshot;
import stability.store.RecordsFolder;

/** A small account some of which was voided, as its ledger and the workbook of a phase show it. */
class MendedSheetsTest {
    private static final Pattern FILE = Pattern.compile("(?ms)^-- (\\S+) --\\n(.*?)(?=^-- |\\z)");
    private static final OffsetDateTime CUT_OFF = OffsetDateTime.parse("2019-09-30T18:00:00+08:00");

    @TempDir
    private Path folder;

    private Snapshot account() throws IOException {
        for (String tree : List.of("school", "mended")) {
            String text = Files.readString(Path.of("src/test/resources/scenarios/trees/" + tree + ".txt"));
            for (MatchResult each : FILE.matcher(text).results().toList()) {
                Path file = folder.resolve(each.group(1));
                Files.createDirectories(file.getParent());
                Files.writeString(file, each.group(2));
            }
        }
        Path records = folder.resolve("records");
        Ledger ledger = new RecordsFolder(records, records, () -> "test", Duration.ZERO).ledger();
        return Snapshot.of(ledger, CUT_OFF);
    }

    private static boolean struck(Cell cell) {
        return ((XSSFCellStyle) cell.getCellStyle()).getFont().getStrikeout();
    }

    private static void hasTwoAndTwoVoided(ReadBack sheet, int voided) {
        assertThat(sheet.shown(sheet.first(), "id")).isEqualTo("H-20190924-aaaa1");
        assertThat(sheet.shown(sheet.first(), "place")).isEqualTo("3号宿舍楼");
        assertThat(sheet.table().rows()).hasSize(2);
        assertThat(sheet.shown(voided, "id")).isEqualTo("H-20190925-bbbb2");
        assertThat(sheet.shown(voided, "overdue")).isEmpty();
        assertThat(sheet.shown(voided + 1, "id")).isEqualTo("H-20190926-dddd4");
        assertThat(struck(sheet.cell(voided, "title"))).isTrue();
        assertThat(struck(sheet.cell(sheet.first(), "title"))).isFalse();
    }

    @Test
    void theLedgerCountsNothingThatWasVoided() throws IOException {
        ReadBack sheet =
                ReadBack.of(LedgerTable.of(LedgerForm.HAZARDS, account(), null)).get(0);
        hasTwoAndTwoVoided(sheet, sheet.total() + 2);
        assertThat(sheet.shown(sheet.first(), "amended")).isEqualTo("作废：整改完成（2019-09-26）；更正：地点、所在部门（2019-09-27）");
        assertThat(sheet.shown(sheet.total() + 2, "amended")).isEqualTo("作废（2019-09-28）：=HYPERLINK(1)不是我校的");
        assertThat(sheet.cell(sheet.total(), "cost").getNumericCellValue()).isEqualTo(0.2);
        assertThat(sheet.shown(sheet.total(), "id")).isEqualTo("2 条");
    }

    @Test
    void theWorkbookOfAPhaseShowsItInItsAnnexOnly() throws IOException {
        Snapshot at = account();
        Campaign campaign = at.school().campaigns().iterator().next();
        PeriodReport report = PeriodReport.of(at, Period.of(campaign));
        for (ReadBack sheet : ReadBack.of(report)) {
            switch (sheet.table().ledger()) {
                // an annex has no total
                case "hazards" -> hasTwoAndTwoVoided(sheet, sheet.total() + 1);
                case "petitions" -> {
                    assertThat(sheet.table().rows()).isEmpty();
                    assertThat(sheet.table().voided()).hasSize(2);
                    assertThat(sheet.table().voided())
                            .noneMatch(row -> row.toString().contains("信件内容"));
                }
                case "mended" -> {
                    assertThat(sheet.table().rows())
                            .anyMatch(row -> row.toString().contains("=HYPERLINK(1)不是我校的"))
                            .noneMatch(row -> row.toString().contains("信件内容"));
                    assertThat(sheet.table().voided()).isEmpty();
                }
                case "incidents" -> assertThat(sheet.table().voided()).hasSize(1);
                default -> assertThat(sheet.table().voided()).isEmpty();
            }
        }
    }
}

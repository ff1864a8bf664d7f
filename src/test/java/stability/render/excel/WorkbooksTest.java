package stability.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stability.domain.columns.Column.Form;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Values;
import stability.domain.field.Word;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.Rectify;
import stability.domain.ledger.Coverage;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionState;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.school.Campaign;
import stability.render.text.Rendered;
import stability.report.ledger.LedgerTable;
import stability.report.period.PeriodReport;
import stability.report.period.result.Period;
import stability.report.view.Snapshot;
import stability.store.RecordsFolder;

/** What the workbooks hold is what the records hold, cell by cell, as another library reads them. */
class WorkbooksTest {
    private static final Path RECORDS = Path.of("records").toAbsolutePath();
    private static final Ledger LEDGER = new RecordsFolder(RECORDS, RECORDS, () -> "test", Duration.ZERO).ledger();
    private static final OffsetDateTime CUT_OFF = OffsetDateTime.parse("2019-10-08T18:00:00+08:00");

    private static LedgerTable table(LedgerForm form) {
        return LedgerTable.of(form, Snapshot.of(LEDGER, CUT_OFF), null);
    }

    private static ReadBack sheet(LedgerForm form) {
        return ReadBack.of(table(form)).get(0);
    }

    @Test
    void everyHazardIsARowWithWhatItsRecordSays() {
        ReadBack sheet = sheet(LedgerForm.HAZARDS);
        Map<String, Integer> rows = sheet.rowsBy("id");
        int registered = 0;
        for (Matter<HazardState> hazard : LEDGER.hazards()) {
            List<Step> known = known(hazard);
            registered += known.isEmpty() ? 0 : 1;
            if (known.isEmpty()) {
                assertThat(rows).doesNotContainKey(hazard.id());
                continue;
            }
            int row = rows.get(hazard.id());
            Values facts = hazard.history(CUT_OFF.toInstant()).facts();
            assertThat(sheet.cell(row, "title").getStringCellValue()).isEqualTo(facts.need(Hazard.TITLE));
            assertThat(sheet.cell(row, "place").getStringCellValue()).isEqualTo(facts.need(Hazard.PLACE));
            assertThat(sheet.cell(row, "level").getStringCellValue())
                    .isEqualTo(hazard.history(CUT_OFF.toInstant())
                            .state()
                            .level()
                            .label()
                            .zh());
            assertThat(sheet.cell(row, "found").getLocalDateTimeCellValue())
                    .isEqualTo(facts.need(Hazard.FOUND).toLocalDateTime());
            BigDecimal cost = known.stream()
                    .filter(step -> step.type().name().equals("rectify"))
                    .map(step -> step.values().get(Rectify.COST, BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(BigDecimal.valueOf(sheet.cell(row, "cost").getNumericCellValue()))
                    .isEqualByComparingTo(cost);
            Values five = known.stream()
                    .filter(step -> step.type().name().equals("assign"))
                    .map(Step::values)
                    .reduce(Values.EMPTY, (before, last) -> last);
            assertThat(sheet.shown(row, "requirement")).isEqualTo(five.get(Assign.REQUIREMENT, ""));
            assertThat(sheet.shown(row, "leader")).isEqualTo(five.get(Assign.LEADER, ""));
            int extensions = (int) known.stream()
                    .filter(step -> step.type().name().equals("extend"))
                    .count();
            assertThat(sheet.cell(row, "extensions").getNumericCellValue()).isEqualTo(extensions);
        }
        assertThat(registered).isGreaterThan(30);
        assertThat(rows).hasSize(registered);
    }

    private static List<Step> known(Matter<?> matter) {
        return matter.steps().stream()
                .filter(step -> !step.recorded().isAfter(CUT_OFF))
                .toList();
    }

    @Test
    void petitionsTellOfMattersAndNeverOfWhoCame() {
        Rendered rendered = Workbooks.of(table(LedgerForm.PETITIONS));
        ReadBack sheet =
                ReadBack.of(table(LedgerForm.PETITIONS), rendered.bytes()).get(0);
        Map<String, Integer> rows = sheet.rowsBy("id");
        int accusations = 0;
        for (Matter<PetitionState> petition : LEDGER.of(Petition.KIND)) {
            Values facts = petition.facts();
            String code = facts.get(Petition.PETITIONER_CODE, "");
            assertThat(code.isEmpty() || !rendered.text().contains(code)).isTrue();
            if (facts.need(Petition.NATURE) == Nature.ACCUSATION && rows.containsKey(petition.id())) {
                accusations++;
                int row = rows.get(petition.id());
                assertThat(sheet.shown(row, "subject")).isEqualTo(Petition.ACCUSATION.zh());
                for (String empty :
                        List.of("category", "in_charge", "conclusion", "notice_on", "contacts", "overdue")) {
                    assertThat(sheet.shown(row, empty)).as(empty).isEmpty();
                }
            }
        }
        assertThat(accusations).isPositive();
        assertThat(rows).hasSizeGreaterThan(10);
    }

    @Test
    void everyDayOfEveryDepartmentIsARow() {
        ReadBack sheet = sheet(LedgerForm.SCREENINGS);
        Coverage coverage = Snapshot.of(LEDGER, CUT_OFF).coverage();
        int row = sheet.first();
        LocalDate since = LocalDate.parse("2019-09-20");
        for (LocalDate day : since.datesUntil(CUT_OFF.toLocalDate().plusDays(1)).toList()) {
            for (var department : LEDGER.school().departments()) {
                assertThat(sheet.cell(row, "date").getLocalDateTimeCellValue().toLocalDate())
                        .isEqualTo(day);
                assertThat(sheet.shown(row, "department")).isEqualTo(department.name());
                assertThat(sheet.shown(row, "report"))
                        .isEqualTo(coverage.cell(day, department.id())
                                .report()
                                .label()
                                .zh());
                row++;
            }
        }
        assertThat(row).isEqualTo(sheet.total()).isGreaterThan(200);
    }

    @ParameterizedTest
    @EnumSource(LedgerForm.class)
    void everyCellHasTheTypeAndValueOfTheModel(LedgerForm form) {
        compare(sheet(form));
    }

    private static void hasItsHeads(ReadBack sheet) {
        for (LedgerTable.Head column : sheet.table().columns()) {
            assertThat(sheet.shown(sheet.first() - 1, column.id()))
                    .as(sheet.table().title())
                    .isEqualTo(column.title());
        }
    }

    private static void compare(ReadBack sheet) {
        for (int r = 0; r < sheet.table().rows().size(); r++) {
            for (LedgerTable.Head column : sheet.table().columns()) {
                Object value = sheet.table().rows().get(r).get(column.id());
                Cell cell = sheet.cell(sheet.first() + r, column.id());
                String where = sheet.table().title() + " " + r + " " + column.id();
                if (value == null || value instanceof List<?> list && list.isEmpty()) {
                    assertThat(cell.toString()).as(where).isIn("", "—");
                } else if (value instanceof Number number) {
                    assertThat(cell.getCellType()).as(where).isEqualTo(CellType.NUMERIC);
                    assertThat(cell.getNumericCellValue()).as(where).isEqualTo(number.doubleValue());
                } else if (value instanceof LocalDate day) {
                    assertThat(DateUtil.isCellDateFormatted(cell)).as(where).isTrue();
                    assertThat(cell.getLocalDateTimeCellValue()).as(where).isEqualTo(day.atStartOfDay());
                } else if (value instanceof OffsetDateTime moment) {
                    assertThat(DateUtil.isCellDateFormatted(cell)).as(where).isTrue();
                    assertThat(cell.getLocalDateTimeCellValue()).as(where).isEqualTo(moment.toLocalDateTime());
                } else {
                    assertThat(cell.getCellType()).as(where).isEqualTo(CellType.STRING);
                    String text = value instanceof Word word ? word.label().zh() : value.toString();
                    if (!(value instanceof List) && !(value instanceof Boolean)) {
                        assertThat(cell.getStringCellValue()).as(where).isEqualTo(text);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LedgerForm.class)
    void theTotalIsTheSumOfTheCellsAboveIt(LedgerForm form) {
        ReadBack sheet = sheet(form);
        assertThat(sheet.shown(sheet.total(), "no")).isEqualTo("合计");
        for (LedgerTable.Head column : sheet.table().columns()) {
            if (column.form() == Form.COUNT || column.form() == Form.FUNDS) {
                BigDecimal sum = BigDecimal.ZERO;
                for (int r = sheet.first(); r < sheet.total(); r++) {
                    sum = sum.add(BigDecimal.valueOf(sheet.cell(r, column.id()).getNumericCellValue()));
                }
                assertThat(BigDecimal.valueOf(
                                sheet.cell(sheet.total(), column.id()).getNumericCellValue()))
                        .as(column.id())
                        .isEqualByComparingTo(sum);
            }
        }
    }

    @Test
    void theMonthlyFormReckonsRatesFromTheSumsAndPrintsNoZero() {
        OffsetDateTime end = OffsetDateTime.parse("2019-09-30T23:59:59+08:00");
        ReadBack sheet = ReadBack.of(
                        LedgerTable.of(LedgerForm.MONTH, Snapshot.of(LEDGER, end), LocalDate.parse("2019-09-01")))
                .get(0);
        int total = sheet.total();
        double found = sheet.cell(total, "general_found").getNumericCellValue();
        double rectified = sheet.cell(total, "general_rectified").getNumericCellValue();
        assertThat(sheet.cell(total, "general_rate").getNumericCellValue())
                .isEqualTo(Math.round(1000 * rectified / found) / 10.0);
        assertThat(found).isGreaterThan(20);
        int zeros = 0;
        for (int r = sheet.first(); r <= total; r++) {
            for (LedgerTable.Head column : sheet.table().columns()) {
                if (column.form() == Form.COUNT && sheet.cell(r, column.id()).getNumericCellValue() == 0) {
                    zeros++;
                    // the third part is for zero, and empty
                    assertThat(sheet.cell(r, column.id()).getCellStyle().getDataFormatString())
                            .isEqualTo("0;-0;;@");
                }
            }
        }
        assertThat(zeros).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(LedgerForm.class)
    void theSheetIsReadyToScrollFilterAndPrint(LedgerForm form) {
        ReadBack read = sheet(form);
        XSSFSheet sheet = read.sheet();
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) read.first());
        int last = read.table().columns().size() - 1;
        String corner = CellReference.convertNumToColString(last);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                .isEqualTo("A" + (ReadBack.HEAD + 1) + ":" + corner + read.total());
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(ReadBack.HEAD);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(sheet.getFooter().getCenter()).contains("第 &P 页，共 &N 页");
        for (int c = 0; c <= last; c++) {
            LedgerTable.Head head = read.table().columns().get(c);
            assertThat(sheet.getRow(ReadBack.HEAD).getCell(c).getStringCellValue())
                    .isEqualTo(head.title());
            assertThat(sheet.getRow(read.first()).getCell(c).getCellStyle().getWrapText())
                    .isTrue();
            assertThat(sheet.isColumnHidden(c)).isEqualTo(head.detail());
        }
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                .isEqualTo(read.table().title());
        String signatures = sheet.getRow(read.total() + 1).getCell(0).getStringCellValue();
        assertThat(signatures).startsWith("填报人：");
        for (var row : sheet) {
            row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
        }
    }

    @Test
    void thePhaseWorkbookHasEveryTableOfTheReport() {
        Campaign campaign = LEDGER.school().campaign("guoqing-2019");
        PeriodReport report = PeriodReport.of(
                Snapshot.of(LEDGER, CUT_OFF),
                Period.of(campaign, campaign.phases().get(1)));
        List<ReadBack> sheets = ReadBack.of(report);
        assertThat(sheets).hasSize(report.tables().size());
        sheets.forEach(WorkbooksTest::compare);
        sheets.forEach(WorkbooksTest::hasItsHeads);
        ReadBack departments = sheets.stream()
                .filter(sheet -> sheet.table().ledger().equals("hazards_by_department"))
                .findFirst()
                .orElseThrow();
        assertThat(departments.cell(departments.total(), "found").getNumericCellValue())
                .isEqualTo(report.hazards().total().found());
        assertThat(sheets.stream().map(sheet -> sheet.sheet().getSheetName()).distinct())
                .containsExactly("汇总", "未销号清单");
    }

    @Test
    void aWorkbookPrintsAsWideAsAPageAndIsSignedOnce() {
        Campaign campaign = LEDGER.school().campaign("guoqing-2019");
        Snapshot at = Snapshot.of(LEDGER, CUT_OFF);
        for (Period period : List.of(
                Period.of(campaign, campaign.phases().get(1)),
                Period.weekOf(LocalDate.parse("2019-10-03")),
                Period.of(YearMonth.of(2019, 10)))) {
            List<XSSFSheet> sheets = ReadBack.of(PeriodReport.of(at, period)).stream()
                    .map(ReadBack::sheet)
                    .distinct()
                    .toList();
            for (int i = 0; i < sheets.size(); i++) {
                XSSFSheet sheet = sheets.get(i);
                boolean signed = false;
                for (var row : sheet) {
                    for (Cell cell : row) {
                        signed |= cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().startsWith("填报人：");
                    }
                }
                assertThat(signed).as(sheet.getSheetName()).isEqualTo(i == sheets.size() - 1);
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getRepeatingRows().getLastRow()).isBetween(ReadBack.HEAD - 1, ReadBack.HEAD);
                assertThat(sheet.getLastRowNum()).as(sheet.getSheetName()).isGreaterThan(ReadBack.HEAD);
            }
        }
    }

    /** Excel counts a column by the digits of its type: a number of sixteen characters, with what the cell keeps free. */
    @Test
    void aNumberStandsOnOneLine() {
        List<LedgerTable> tables = new ArrayList<>();
        for (LedgerForm form : LedgerForm.values()) {
            tables.addAll(table(form).tables());
        }
        tables.addAll(PeriodReport.of(Snapshot.of(LEDGER, CUT_OFF), Period.of(YearMonth.of(2019, 10)))
                .tables());
        for (LedgerTable table : tables) {
            for (LedgerTable.Head head : table.columns()) {
                if (head.id().equals("id")) {
                    assertThat(head.width()).as(table.ledger()).isGreaterThan("H-20190930-12hng".length() + 1);
                }
            }
        }
    }

    @Test
    void theFileSaysNothingOfWhenItWasMade() throws IOException {
        byte[] once = Workbooks.of(table(LedgerForm.HAZARDS)).bytes();
        assertThat(Arrays.equals(Workbooks.of(table(LedgerForm.HAZARDS)).bytes(), once))
                .isTrue();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(once));
                ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(once))) {
            assertThat(book.getProperties().getCoreProperties().getCreated().toInstant())
                    .isEqualTo(CUT_OFF.toInstant());
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
                assertThat(entry.getExtra())
                        .as("a time in the time zone of the machine")
                        .isNull();
            }
        }
    }
}

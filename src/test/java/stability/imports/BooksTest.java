package stability.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BooksTest {
    private static final ColumnSet GROUPED = ColumnSet.read("held-09");

    static List<ColumnSet> all() {
        return ColumnSet.all();
    }

    /** Every set in every layout at once. */
    @ParameterizedTest
    @MethodSource("all")
    void everyCellIsWhereTheSetHasIt(ColumnSet set) {
        Books books = Books.of(set).with(Layout.values());
        open(books, sheet -> {
            int lower = set.isGrouped() ? 1 : 0;
            for (int column = 0; column < set.columns().size(); column++) {
                ColumnSet.Column one = set.columns().get(column);
                int row = books.headRow() - 1 + (one.group().isEmpty() ? 0 : lower);
                assertThat(cell(sheet, row, column).getStringCellValue()).isEqualTo(one.title());
                for (int each = 0; each < set.rows().size(); each++) {
                    SetCell value = set.rows().get(each).get(column);
                    if (value.form() == SetCell.Form.TEXT && !value.isDecimal()) {
                        assertThat(cell(sheet, books.rowOf(each) - 1, column).getStringCellValue())
                                .isEqualTo(value.text());
                    }
                }
            }
        });
    }

    @Test
    void titlesGroupsAndEqualCellsAreMerged() {
        open(Books.of(GROUPED).with(Layout.TITLE, Layout.UNIT, Layout.FOOTER, Layout.MERGED_DOWN), sheet -> {
            assertThat(sheet.getMergedRegions().stream().map(Object::toString))
                    .map(text -> text.replaceAll(".*\\[|\\]", ""))
                    .contains("A1:Q1", "A2:Q2", "A3:A4", "B3:G3", "H3:L3", "M3:P3", "Q3:Q4")
                    .contains("C6:C7");
        });
    }

    @Test
    void rowsAreHiddenBlankAndEndless() {
        Books books =
                Books.of(GROUPED).with(Layout.HIDDEN_ROW, Layout.BLANK_ROWS).endless(3000);
        open(books, sheet -> {
            assertThat(books.rowOf(1)).isEqualTo(5);
            assertThat(sheet.getRow(4).getZeroHeight()).isTrue();
            assertThat(sheet.getRow(2).getZeroHeight()).isFalse();
            assertThat(cell(sheet, 3, 0).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(sheet.getLastRowNum()).isGreaterThan(3000);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Dates.class,
            names = {"TYPED", "TEXT"},
            mode = EnumSource.Mode.EXCLUDE)
    void datesAreRealInEachFormat(Dates dates) {
        for (Layout[] layouts : new Layout[][] {{}, {Layout.FORMULAS}, {Layout.SINCE_1904}}) {
            open(Books.of(ColumnSet.read("known-07")).dates(dates).with(layouts), sheet -> {
                XSSFCell found = cell(sheet, 1, 4);
                assertThat(found.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2019, 9, 23, 0, 0));
                assertThat(dates.builtIn == 0 || found.getCellStyle().getDataFormat() == dates.builtIn)
                        .isTrue();
                assertThat(cell(sheet, 4, 7).getStringCellValue()).isEqualTo("10月底");
            });
        }
    }

    @Test
    void datesAreTextIfWished() {
        open(
                Books.of(ColumnSet.read("known-02")).dates(Dates.TEXT),
                sheet -> assertThat(cell(sheet, 1, 1).getStringCellValue()).isEqualTo("2019年9月23日"));
    }

    @Test
    void picturesFloatOrStandInTheirCells() {
        ColumnSet set = ColumnSet.read("known-08");
        open(Books.of(set), sheet -> {
            assertThat(sheet.getDrawingPatriarch().getShapes()).hasSize(5);
            assertThat(cell(sheet, 1, 3).getCellType()).isEqualTo(CellType.BLANK);
        });
        open(Books.of(set).with(Layout.PICTURES_OF_WPS), sheet -> {
            assertThat(cell(sheet, 1, 3).getCTCell().getF().getStringValue()).startsWith("_xlfn.DISPIMG(\"ID_");
            assertThat(cell(sheet, 1, 3).getCTCell().getV()).startsWith("=DISPIMG(\"ID_");
            assertThat(sheet.getWorkbook().getAllNames()).isEmpty();
        });
    }

    @Test
    void formulasKeepTheirValues() {
        open(Books.of(GROUPED).with(Layout.FORMULAS, Layout.DECIMALS), sheet -> {
            assertThat(cell(sheet, 2, 2).getCellFormula()).isEqualTo("CONCATENATE(\"综治办\",\"\")");
            assertThat(cell(sheet, 2, 2).getStringCellValue()).isEqualTo("综治办");
            assertThat(cell(sheet, 2, 0).getNumericCellValue()).isEqualTo(1);
            assertThat(cell(sheet, 3, 11).getNumericCellValue()).isEqualTo(9.3);
        });
    }

    @Test
    void otherSheetsLieAround() throws IOException {
        byte[] bytes = Books.of(GROUPED)
                .with(Layout.HIDDEN_SHEET, Layout.NOTES_BEFORE, Layout.NOTES_BEHIND)
                .workbook();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            assertThat(book.isSheetHidden(0)).isTrue();
            assertThat(book.getSheetName(1)).isEqualTo("填表说明");
            assertThat(book.getSheetName(2)).isEqualTo("五定台账");
        }
    }

    @Test
    void separatedTextHasItsCharsetMarkAndQuotes() {
        Books books = Books.of(ColumnSet.read("held-01"));
        String text = new String(books.separated(Charset.forName("GB18030"), false, ';'), Charset.forName("GB18030"));
        assertThat(text).startsWith("序 号;\"检查\n日期\";").contains("\r\n1;9.23;户外大型玩具;");
        assertThat(books.separated(StandardCharsets.UTF_8, true, ',')).startsWith(0xef, 0xbb, 0xbf);
        assertThat(books.separated(StandardCharsets.UTF_16LE, true, '\t')).startsWith(0xff, 0xfe);
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column);
    }

    private static void open(Books books, Consumer<XSSFSheet> look) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(books.workbook()))) {
            look.accept(book.getSheet(books.sheet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

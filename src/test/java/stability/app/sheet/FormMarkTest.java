package stability.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A form that was given out is known when it comes back, whatever was done to its visible sheets. */
class FormMarkTest {
    private static final LocalDate DAY = LocalDate.of(2019, 9, 25);
    private static final FormTable TABLE = new FormTable(
            "日排查表",
            3,
            List.of(
                    new FormTable.Column("", "序号"),
                    new FormTable.Column("date", "日期"),
                    new FormTable.Column("department", "部门"),
                    new FormTable.Column("result", "结果"),
                    new FormTable.Column("", "")),
            Map.of("date", Set.of("2019-09-25"), "department", Set.of("教务处", "总务处")));
    private static final FormMark MARK = new FormMark(
            FormMark.Kind.SCREENING,
            FormMark.VERSION,
            "示例职业学校",
            DAY,
            List.of("jwc", "zwc"),
            "stability 1.0.0",
            List.of(TABLE),
            List.of());
    private static final List<String> HEADS = List.of("序号", "日期", "部门", "结果", "");

    private static SheetRow row(int number, List<String> texts) {
        return new SheetRow(number, false, texts.stream().map(SheetCell::of).toList());
    }

    private static Sheet hidden(FormMark mark) {
        List<SheetRow> rows = new ArrayList<>();
        for (List<String> texts : mark.rows()) {
            rows.add(row(rows.size() + 1, texts));
        }
        return new Sheet(FormMark.SHEET, true, rows);
    }

    private static SheetFile file(Sheet... sheets) {
        return new SheetFile("日排查表.xlsx", SheetFile.Form.WORKBOOK, List.of(sheets));
    }

    private static FormMark read(SheetFile file) {
        return Objects.requireNonNull(FormMark.of(file));
    }

    @Test
    void what_is_written_is_read() {
        FormMark read = read(file(new Sheet("日排查表", false, List.of(row(3, HEADS))), hidden(MARK)));
        assertThat(read).isEqualTo(MARK);
        assertThat(read.isKnown()).isTrue();
        assertThat(read.tables().get(0).fields()).isEqualTo(Map.of(1, "date", 2, "department", 3, "result"));
    }

    @Test
    void heads_are_found_where_they_stand_now() {
        Sheet moved = new Sheet(
                "九月", false, List.of(row(1, List.of("日排查表")), row(5, List.of("序号", "结果", "备注", "部门", "日期", ""))));
        FormTable table = read(file(moved, hidden(MARK))).tables().get(0);
        assertThat(table.sheet()).isEqualTo("九月");
        assertThat(table.head()).isEqualTo(5);
        assertThat(table.fields()).isEqualTo(Map.of(1, "result", 3, "department", 4, "date"));
    }

    @Test
    void a_table_without_its_heads_is_lost() {
        FormMark read = read(file(new Sheet("日排查表", false, List.of(row(3, List.of("序号", "日期", "部门")))), hidden(MARK)));
        assertThat(read.tables()).isEmpty();
        assertThat(read.lost()).containsExactly("日排查表");
    }

    @Test
    void a_form_of_a_later_program_is_a_form_that_is_not_known() {
        Sheet later = new Sheet(
                FormMark.SHEET,
                true,
                List.of(
                        row(1, List.of("stability form", "hazard")),
                        row(2, List.of("version", "2")),
                        row(3, List.of("day", "2019-09-25")),
                        row(4, List.of("signed", "yes"))));
        FormMark read = read(file(later));
        assertThat(read.isKnown()).isFalse();
        assertThat(read.kind()).isEqualTo(FormMark.Kind.HAZARD);
    }

    @Test
    void other_workbooks_are_no_forms() {
        assertThat(FormMark.of(file(new Sheet("Sheet1", false, List.of(row(1, HEADS))))))
                .isNull();
        assertThat(FormMark.of(file(new Sheet(FormMark.SHEET, true, List.of(row(1, List.of("stability form")))))))
                .isNull();
        assertThat(FormMark.of(file())).isNull();
    }

    @Test
    void a_row_is_filled_in_by_what_the_form_had_not_written() {
        assertThat(TABLE.isFilled(row(4, List.of("1", "2019-09-25", "教务处")))).isFalse();
        assertThat(TABLE.isFilled(row(4, List.of("1", "2019-09-25", "教务处", "零报告"))))
                .isTrue();
        assertThat(TABLE.isFilled(row(5, List.of("2", "2019-09-25", "后勤处")))).isTrue();
        assertThat(TABLE.isFilled(row(6, List.of("备注", "", "", "", "见附件")))).isFalse();
        SheetCell day = new SheetCell("2019/9/25", DAY.atStartOfDay(), SheetCell.From.ITSELF);
        assertThat(TABLE.isFilled(new SheetRow(7, false, List.of(SheetCell.BLANK, day))))
                .isFalse();
        SheetCell merged = new SheetCell("负责人（签字）：", null, SheetCell.From.MERGED);
        assertThat(TABLE.isFilled(new SheetRow(8, false, List.of(merged, merged, merged, merged))))
                .isFalse();
    }
}

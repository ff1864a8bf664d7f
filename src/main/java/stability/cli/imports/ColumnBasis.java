package stability.cli.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.plan.PlannedTable;
import stability.app.imports.title.Head;
import stability.app.sheet.SheetCell;
import stability.cli.output.PrintedList;
import stability.cli.session.Format;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Word;

/** Why a column is taken for what it is taken for. */
public enum ColumnBasis implements Word {
    SURE(Text.of("确定", "sure")),
    MAPPED(Text.of("按对应表", "by the mapping")),
    GUESSED(Text.of("猜测，未确认", "guessed, not confirmed")),
    DROPPED(Text.of("个人信息，不导入", "data of persons, dropped")),
    SKIPPED(Text.of("不导入", "not imported")),
    UNKNOWN(Text.of("没有认出", "not known"));

    private final Text label;

    ColumnBasis(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /** @param drafted whether the program has just proposed it, so that nobody has looked at it */
    static ColumnBasis of(Mapping.@Nullable Column column, boolean drafted) {
        if (column == null) {
            return UNKNOWN;
        }
        if (column.field() != null) {
            return drafted ? SURE : MAPPED;
        }
        if (column.use() != null) {
            return column.use() == Mapping.Use.DROP ? DROPPED : SKIPPED;
        }
        return column.guess() == null ? UNKNOWN : GUESSED;
    }

    /** Lists the columns of a table. */
    static void print(Session session, PlannedTable table, boolean drafted) {
        Mapping mapping = table.mapping();
        new PrintedList<Head.Title>("columns", title -> Map.of())
                .column("列", "col", title -> SheetCell.letters(title.column()))
                .column("列名", "title", Head.Title::name)
                .column("作为", "means", title -> means(mapping.column(title.name())))
                .column(
                        "依据",
                        "why",
                        title -> of(mapping.column(title.name()), drafted).label())
                .shortened("title", "means")
                .print(session, Format.TABLE, table.head().titles());
    }

    private static Text means(Mapping.@Nullable Column column) {
        if (column != null && column.field() != null) {
            return column.field().label();
        }
        return column != null && column.guess() != null
                ? Text.of("{0}？", "{0}?").with(column.guess().label())
                : Text.same("—");
    }
}

package stability.domain.matter;

import stability.domain.field.Field;
import stability.domain.field.Type;
import stability.domain.field.Values;

/**
 * Where a matter stood that was imported from a table: a fact that the import writes and nobody types. By {@link #KEY} a row is
 * known again, however the file is called and its rows are sorted by then.
 */
public final class Origin {
    public static final Field<String> FILE = Field.required("file", Type.NAMELESS, "文件", "file");

    /** Absent for separated text. */
    public static final Field<String> SHEET = Field.optional("sheet", Type.NAMELESS, "工作表", "sheet");

    /** From 1, as people see it. */
    public static final Field<Integer> ROW = Field.required("row", Type.COUNT, "行", "row");

    /** Which of several matters in one cell, from 1; absent if the row has but one. */
    public static final Field<Integer> PART = Field.optional("part", Type.COUNT, "第几条", "part");

    /** A digest of what tells the row from others: it says nothing of what stood there. */
    public static final Field<String> KEY = Field.required("key", Type.ID, "识别码", "key");

    public static final Field<Values> FACT =
            Field.optional("origin", Type.group(FILE, SHEET, ROW, PART, KEY), "导入自", "imported from");

    private Origin() {}
}

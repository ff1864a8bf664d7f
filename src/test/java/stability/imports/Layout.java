package stability.imports;

/** What an office does to a table, besides writing into it. Several may be true of one table. */
public enum Layout {
    /** The title of the set in a row over all columns, above the head. */
    TITLE,
    /** A row below the title: 填报单位（盖章）… 填报日期. */
    UNIT,
    /** A row below the last one: 填报人：… 审核人：…, after a blank one. */
    FOOTER,
    /** Cells that are the same as above are merged with it, and blank; else they hold the value again. */
    MERGED_DOWN,
    /** The second row of data is hidden. */
    HIDDEN_ROW,
    /** A blank row, with a border and nothing in it, behind each row of data. */
    BLANK_ROWS,
    /** All columns to the last have a style, and each row some styled blank cells far to the right; see {@link Books#endless}. */
    STYLED_COLUMNS,
    /** A sheet 填表说明 before the table. */
    NOTES_BEFORE,
    /** A sheet 填报要求 behind the table. */
    NOTES_BEHIND,
    /** A hidden sheet before the table, with lists of choices. */
    HIDDEN_SHEET,
    /** Pictures stand in their cells as WPS writes them, by {@code DISPIMG}; else they float above. */
    PICTURES_OF_WPS,
    /** What looks like a decimal is a number, as programs make of what is typed: 9.30 has become 9.3; else it is text. */
    DECIMALS,
    /** Every value is that of a formula, kept with it. */
    FORMULAS,
    /** Days are counted from 1904, as by old programs on a Mac. */
    SINCE_1904
}

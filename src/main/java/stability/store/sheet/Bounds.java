package stability.store.sheet;

import stability.domain.field.Text;

/**
 * How much one file may hold: more than any ledger of a school, less than what fills the memory that the program has (512 MB
 * for 100,000 rows of 20 columns). One for each file, which counts while the file is read.
 */
final class Bounds {
    /** Of the file, in bytes. A workbook of 100,000 rows has 10 MB without pictures. */
    static final long BYTES = 200L << 20;
    /** Rows that hold something, in all sheets together. */
    static final int ROWS = 200_000;
    /** The last column that may hold something. */
    static final int COLUMNS = 1_000;

    static final int SHEETS = 200;
    /** Cells that hold something, those that a merged range is copied to among them. */
    static final int CELLS = 3_000_000;
    /** Characters of different texts. */
    static final int CHARACTERS = 50_000_000;
    /** Characters of one cell: the limit of Excel. */
    static final int CELL = 32_767;

    private static final Text SPLIT = Text.of("拆成几个文件分别导入", "split it into several files, and import each");

    private int rows;
    private int cells;
    private int characters;

    void row() throws NotRead {
        if (++rows > ROWS) {
            throw new NotRead(
                    Text.of("有内容的行超过 {0} 行", "it has more than {0} rows that hold something")
                            .with(ROWS),
                    SPLIT);
        }
    }

    void cells(int more) throws NotRead {
        cells += more;
        if (cells > CELLS) {
            throw new NotRead(
                    Text.of("有内容的单元格超过 {0} 个", "it has more than {0} cells that hold something")
                            .with(CELLS),
                    SPLIT);
        }
    }

    /** @param length of a text that is not yet among those that are kept */
    void text(int length) throws NotRead {
        if (length > CELL) {
            throw new NotRead(
                    Text.of("有一个单元格超过 {0} 个字", "it has a cell of more than {0} characters")
                            .with(CELL),
                    Text.of("把长文另存为附件，表里只留摘要", "keep the long text as a file of its own, and a summary in the table"));
        }
        characters += length;
        if (characters > CHARACTERS) {
            throw new NotRead(
                    Text.of("文字超过 {0} 字", "it holds more than {0} characters").with(CHARACTERS), SPLIT);
        }
    }

    /** @param column of a cell that holds something, from 0 */
    static void column(int column) throws NotRead {
        if (column >= COLUMNS) {
            throw new NotRead(
                    Text.of("第 {0} 列以后还有内容", "there is something behind column {0}")
                            .with(COLUMNS),
                    Text.of(
                            "删去表格右边的多余内容，保存后再导入",
                            "delete what stands to the right of the table, save it, and import that"));
        }
    }

    static void sheets(int sheets) throws NotRead {
        if (sheets > SHEETS) {
            throw new NotRead(
                    Text.of("工作表超过 {0} 张", "it has more than {0} sheets").with(SHEETS),
                    Text.of(
                            "只留要导入的工作表，另存后再导入",
                            "keep the sheets that are to be imported, save it elsewhere, and import that"));
        }
    }
}

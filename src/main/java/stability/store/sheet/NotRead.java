package stability.store.sheet;

import java.nio.file.Path;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/** Why a file is not read as a table: one sentence and what to do next, with nothing of its content. */
final class NotRead extends Exception {
    static final Text SAVE_AGAIN =
            Text.of("用 Excel 或 WPS 打开，另存为 .xlsx 后再导入", "open it in Excel or WPS, save it as .xlsx, and import that");

    private static final Text BEWARE = Text.of("不要打开它，先问清来源", "do not open it; find out where it comes from");

    private static final long serialVersionUID = 1L;

    private final transient Text why;
    private final transient Text next;

    NotRead(Text why, Text next) {
        super(why.en());
        this.why = why;
        this.next = next;
    }

    /** Of a file that is no whole workbook, or one that no office program would write. */
    static NotRead damaged() {
        return new NotRead(
                Text.of("文件已损坏，或没有存完、传完", "it is damaged, or was not saved or sent to its end"),
                Text.of(
                        "用 Excel 或 WPS 打开看看：打得开就另存为 .xlsx 再导入，打不开就重新要一份",
                        "try to open it in Excel or WPS: if it opens, save it as .xlsx and import that; if not, ask for another copy"));
    }

    /** Of what would unpack to more than any table. */
    static NotRead bomb() {
        return new NotRead(
                Text.of(
                        "解压后的大小与文件不相称，可能是恶意文件",
                        "it would unpack to far more than its size lets expect, and may be malicious"),
                BEWARE);
    }

    /** Of a document type, by which files are read and memory is filled, and which no table needs. */
    static NotRead documentType() {
        return new NotRead(Text.of("文件里藏有 DOCTYPE，可能是恶意文件", "it carries a DOCTYPE, and may be malicious"), BEWARE);
    }

    /** The refusal that ends the command. */
    Refused refused(Path file) {
        Path name = file.getFileName();
        return new Refused(Code.BAD_SHEET.at(Place.of(name == null ? file.toString() : name.toString()), why, next));
    }
}

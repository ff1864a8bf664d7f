package stability.app.sheet;

import java.nio.file.Path;

/** Reads files that hold tables. The bytes decide what a file is, not its name. */
public interface SheetFiles {
    /**
     * A workbook (.xlsx) or separated text (CSV), whole.
     *
     * @throws stability.domain.problem.Refused with one clear sentence and a next step if it is neither, is damaged, is locked with a
     *     password, holds more than its size lets expect, or is not to be opened; nothing of its content is in the sentence
     */
    SheetFile read(Path file);
}

package stability.app.imports.table;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stability.app.imports.title.Head;
import stability.app.sheet.SheetCell;
import stability.app.sheet.SheetRow;

/** Knows rows below a head that are no records: footers, heads that are repeated on each page, titles over all columns. */
public final class Footers {
    private static final Pattern FOOTER = Pattern.compile(
            "(填报|填表|制表|审核|审批|签发|负责|经办|记录|分管|主管|联系)(人|单位|领导|部门|日期|时间)?(（[^）]*）|\\([^)]*\\))?\\s*[:：].*"
                    + "|(备注|说明|注|合计|总计|小计|填表说明|共计)\\s*[:：]?.*"
                    + "|(prepared|filled in|checked|approved|signed) by\\b.*|(total|note|remarks?)\\s*:.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Head head;
    private final List<String> leaves;

    public Footers(Head head) {
        this.head = head;
        this.leaves = head.leaves();
    }

    /** Whether the row belongs to the paper, and not to its records. */
    public boolean isOne(SheetRow row) {
        Set<String> texts = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(SheetCell::text)
                .collect(Collectors.toSet());
        String first = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(SheetCell::text)
                .findFirst()
                .orElse("");
        boolean few = 2 * texts.size() <= head.titles().size();
        return isHead(row)
                || (few && FOOTER.matcher(first).matches())
                || (texts.size() == 1
                        && row.cells().stream().filter(cell -> !cell.isBlank()).count() > 2);
    }

    private boolean isHead(SheetRow row) {
        int same = 0;
        for (int i = 0; i < leaves.size(); i++) {
            String text = row.cell(head.titles().get(i).column()).text().replaceAll("\\s*\\R\\s*", "");
            same += text.equals(leaves.get(i)) ? 1 : 0;
        }
        return 2 * same > leaves.size();
    }
}

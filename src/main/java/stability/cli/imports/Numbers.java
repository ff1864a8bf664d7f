package stability.cli.imports;

import java.util.List;
import stability.domain.field.Text;

/** Numbers of rows, as they are told: the first of many, and how many there are. */
final class Numbers {
    private static final int SHOWN = 8;

    private Numbers() {}

    /** {@code 第 3、5–9 行}; a run of them as its ends. */
    static Text of(List<Integer> rows) {
        List<Integer> distinct = rows.stream().distinct().sorted().toList();
        StringBuilder told = new StringBuilder();
        int groups = 0;
        int at = 0;
        while (at < distinct.size() && groups < SHOWN) {
            int end = at;
            while (end + 1 < distinct.size() && distinct.get(end + 1) == distinct.get(end) + 1) {
                end++;
            }
            told.append(groups == 0 ? "" : "、").append(distinct.get(at));
            if (end > at) {
                told.append(end == at + 1 ? "、" : "–").append(distinct.get(end));
            }
            at = end + 1;
            groups++;
        }
        String zh = told.toString();
        String en = zh.replace("、", ", ");
        if (at < distinct.size()) {
            return Text.of("第 {0} 等 {1} 行", "{1} rows, such as {0}").with(Text.given(zh, en), distinct.size());
        }
        return distinct.size() == 1
                ? Text.of("第 {0} 行", "row {0}").with(zh)
                : Text.of("第 {0} 行", "rows {0}").with(Text.given(zh, en));
    }
}

package stability.rollup.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stability.domain.columns.Column;
import stability.domain.field.Text;

/**
 * Reads the comment on the head of a question. Its first line is the title, its second says what is counted, each in Chinese and, behind a
 * bar, in English. Then a line for each column: name, form, width, title. {@code blank:} says that a zero prints as nothing.
 *
 * <pre>{@code
 * -- 日排查报告 | Daily screenings
 * -- 一个部门一天为一份…… | A department on a day counts one …
 * --
 * -- county  text   14  县区 | County
 * -- due     count  10  应报 | Due
 * }</pre>
 */
final class QuestionText {
    private static final String COMMENT = "--";
    private static final Pattern COLUMN = Pattern.compile("([a-z][a-z0-9_]*) +([a-z]+) +(\\d+) +(\\S.*)");
    private static final String BLANK = "blank:";

    private QuestionText() {}

    static Question read(String id, String sql) {
        List<String> head = sql.lines()
                .takeWhile(line -> line.startsWith(COMMENT))
                .map(line -> line.substring(COMMENT.length()).strip())
                .filter(line -> !line.isEmpty())
                .toList();
        List<QuestionColumn> columns = new ArrayList<>();
        boolean blankZero = false;
        for (String line : head.subList(2, head.size())) {
            Matcher column = COLUMN.matcher(line);
            if (column.matches()) {
                columns.add(new QuestionColumn(
                        column.group(1),
                        Column.Form.valueOf(column.group(2).toUpperCase(Locale.ROOT)),
                        Integer.parseInt(column.group(3)),
                        both(column.group(4))));
            } else if (line.startsWith(BLANK)) {
                blankZero = true;
            } else {
                throw new IllegalArgumentException(id + ": " + line);
            }
        }
        return new Question(id, both(head.get(0)), both(head.get(1)), List.copyOf(columns), blankZero, sql);
    }

    private static Text both(String line) {
        int bar = line.indexOf(" | ");
        if (bar < 0) {
            throw new IllegalArgumentException("not in both languages: " + line);
        }
        return Text.of(line.substring(0, bar), line.substring(bar + 3));
    }
}

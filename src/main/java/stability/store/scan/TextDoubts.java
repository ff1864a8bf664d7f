package stability.store.scan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stability.domain.field.Node;
import stability.domain.field.Place;
import stability.domain.matter.StepHead;
import stability.domain.problem.Allowances;
import stability.domain.problem.Code;
import stability.domain.problem.FileProblems;
import stability.domain.problem.Problem;
import stability.store.yaml.Source;

/**
 * Looks at facts and settings for what YAML takes without a word and hardly anybody means: a text cut off by what it takes for a
 * comment, and lines that a merge of two sides has left both of. Steps are lines that fall apart when this happens to them.
 */
final class TextDoubts {
    /** So many lines of one fact are compared with each other; facts are a few lines. */
    private static final int COMPARED = 60;

    /** So many characters of each; a line of prose has some tens. */
    private static final int LOOKED_AT = 200;

    /** What is shorter is like too much, in characters. */
    private static final int SHORTEST = 4;

    private final Source source;
    private final FileProblems found;

    private TextDoubts(Source source, Allowances allowances) {
        this.source = source;
        this.found = new FileProblems(allowances);
    }

    /** What is doubtful about the file, those lines included that people let stand. */
    static List<Problem> of(Source source, Node.Mapping tree, Allowances allowances) {
        TextDoubts doubts = new TextDoubts(source, allowances);
        boolean record = tree.entries().containsKey(StepHead.STEPS);
        boolean comments = source.text().contains(" #");
        Node.Entry before = null;
        String name = "";
        for (Map.Entry<String, Node.Entry> entry : tree.entries().entrySet()) {
            if (before != null) {
                doubts.fact(name, before.value(), entry.getValue().place().line(), record, comments);
            }
            before = entry.getValue();
            name = entry.getKey();
            if (name.equals(StepHead.STEPS)) {
                before = null;
                break;
            }
        }
        if (before != null) {
            doubts.fact(name, before.value(), source.lines() + 1, record, comments);
        }
        List<Problem> told = new ArrayList<>(0);
        doubts.found.tell(told::add);
        return told;
    }

    /** @param end the line behind it */
    private void fact(String name, Node value, int end, boolean record, boolean comments) {
        if (comments) {
            cuts(name, value, end, record);
        }
        if (record && value instanceof Node.Scalar scalar) {
            repeated(name, lines(scalar, end));
        }
    }

    /** Goes to every value below; a text's own lines end before the value that comes next. */
    private void cuts(String name, Node value, int end, boolean record) {
        if (value instanceof Node.Scalar scalar && !scalar.quoted()) {
            cut(name, scalar, end, record);
        } else if (value instanceof Node.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                boolean last = i + 1 == list.items().size();
                cuts(
                        name,
                        list.items().get(i),
                        last ? end : list.items().get(i + 1).place().line(),
                        record);
            }
        } else if (value instanceof Node.Mapping group) {
            List<Map.Entry<String, Node.Entry>> entries =
                    List.copyOf(group.entries().entrySet());
            for (int i = 0; i < entries.size(); i++) {
                boolean last = i + 1 == entries.size();
                int next = last ? end : entries.get(i + 1).getValue().place().line();
                cuts(entries.get(i).getKey(), entries.get(i).getValue().value(), next, record);
            }
        }
    }

    private void cut(String name, Node.Scalar text, int end, boolean record) {
        int first = text.place().line();
        if (end <= first) {
            return; // another value stands behind it on the line, and so no comment
        }
        int last = first;
        for (int line = first + 1; line < end; line++) {
            boolean says =
                    !source.line(line).isBlank() && !source.line(line).strip().startsWith("#");
            last = says ? line : last;
        }
        String line = source.line(last);
        int mark = comment(line, last == first ? behind(line, text) : 0);
        if (mark >= 0 && isOfTheText(line, mark, text.text(), record)) {
            Place place = new Place(source.name(), last, line.codePointCount(0, mark) + 1);
            found.add(Code.CUT_BY_COMMENT.at(place, name));
        }
    }

    /** Index behind a text that stands in the line as it reads; the end of the line if it does not. */
    private static int behind(String line, Node.Scalar text) {
        int from = index(line, text.place().column());
        int end = line.startsWith(text.text(), from) ? from + text.text().length() : line.length();
        int mark = line.indexOf('#', end);
        return mark >= 0 && line.substring(end, mark).isBlank() ? end : line.length();
    }

    /** Index of the first mark behind a blank from there on; -1 if there is none. */
    private static int comment(String line, int from) {
        int blank = line.indexOf(" #", from);
        return blank < 0 ? -1 : blank + 1;
    }

    /**
     * Nobody writes a comment without a blank behind its mark as readily as a number, {@code #3}. Behind prose of a record any is in
     * doubt; behind a date or a word, and in settings, one with a blank is what it looks like.
     */
    private static boolean isOfTheText(String line, int mark, String text, boolean record) {
        boolean attached = mark + 1 < line.length() && line.charAt(mark + 1) != ' ' && line.charAt(mark + 1) != '#';
        return attached || (record && isProse(text));
    }

    /** @param pairs those of neighbouring characters */
    private record Line(int number, Set<String> pairs) {}

    private List<Line> lines(Node.Scalar text, int end) {
        List<Line> lines = new ArrayList<>();
        int first = text.place().line();
        for (int number = first; number < end && lines.size() < COMPARED; number++) {
            String line = source.line(number);
            boolean begin = number == first;
            String said = begin ? line.substring(index(line, text.place().column())) : line;
            boolean told = begin && said.matches("[|>][-+0-9]*\\s*(#.*)?");
            if (!told && !said.strip().startsWith("#")) {
                lines.add(
                        new Line(number, isProse(said) && said.strip().length() >= SHORTEST ? pairs(said) : Set.of()));
            }
        }
        return lines;
    }

    private static int index(String line, int column) {
        return line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length())));
    }

    private void repeated(String name, List<Line> lines) {
        for (int i = 1; i < Math.min(lines.size(), COMPARED); i++) {
            Line line = lines.get(i);
            for (int j = 0; j < i; j++) {
                if (isLike(lines.get(j).pairs, line.pairs)) {
                    found.add(Code.REPEATED_LINES.at(
                            new Place(source.name(), line.number, 0), name, lines.get(j).number));
                    break;
                }
            }
        }
    }

    /** Whether it is text that somebody wrote: not an id, a date, a number or a word. */
    private static boolean isProse(String text) {
        return text.strip().chars().anyMatch(c -> c >= 0x80 || c == ' ');
    }

    /** Whether most pairs of neighbouring characters of the shorter stand in the longer, too. */
    private static boolean isLike(Set<String> first, Set<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        long both = first.stream().filter(second::contains).count();
        return 2 * both > Math.min(first.size(), second.size()) && 3 * both > Math.max(first.size(), second.size());
    }

    private static Set<String> pairs(String text) {
        String bare = text.replaceAll("[\\s\\p{P}]", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= Math.min(bare.length(), LOOKED_AT); i++) {
            pairs.add(bare.substring(i, i + 2));
        }
        return pairs;
    }
}

package stability.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import stability.domain.field.Text;

/**
 * What a week of the office costs to type, for the pages about it: counted in the scripts that {@code WeekTest} plays. A
 * command is one run of the program, in a pipe each of them. A keystroke is a character of the line, with the name of the program
 * and Enter; a Chinese character counts as one.
 *
 * @param language that of the page, such as {@code Text::zh}
 */
record WeekPages(Function<Text, String> language) {
    private static final Path SHORT = Path.of("src/test/resources/scenarios/week/short.txt");
    private static final Path LONG = Path.of("src/test/resources/week/long.txt");

    private static final String COMMAND = "$ ";
    private static final String REMARK = "# ";

    /** Between the languages of a remark. */
    private static final String BOTH = " · ";

    private static final String PIPE = " | ";
    private static final String PROGRAM = "stability ";

    /** How many commands the week takes in few commands. */
    static int commands() {
        return commands(lines(SHORT));
    }

    /** The table of both forms. */
    String figures() {
        return language.apply(Text.of("| | 命令 | 其中签字 | 击键 |", "| | commands | of them to sign | keystrokes |"))
                + "\n|---|--:|--:|--:|\n"
                + row(Text.of("一件事一条命令", "one command for each thing"), LONG)
                + row(Text.of("一条命令办几件事", "in few commands"), SHORT);
    }

    private String row(Text name, Path script) {
        List<String> lines = lines(script);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %,d |\n",
                language.apply(name),
                commands(lines),
                lines.stream().filter(line -> line.matches("(\\w+ )?sign .*")).count(),
                lines.stream().mapToInt(line -> keystrokes(typed(line))).sum());
    }

    /** The few commands, day by day. */
    String script() {
        StringBuilder days = new StringBuilder();
        for (String line : head(SHORT)) {
            if (line.startsWith(REMARK) && line.contains(BOTH)) {
                String[] remark = line.substring(REMARK.length()).split(BOTH, 2);
                days.append(days.isEmpty() ? "" : "```\n\n")
                        .append(language.apply(Text.of(remark[0], remark[1])))
                        .append("\n\n```sh\n");
            } else if (line.startsWith(COMMAND)) {
                days.append(typed(line.substring(COMMAND.length()))).append('\n');
            }
        }
        return days.append("```\n").toString();
    }

    private static List<String> lines(Path script) {
        return head(script).stream()
                .filter(line -> line.startsWith(COMMAND))
                .map(line -> line.substring(COMMAND.length()))
                .toList();
    }

    /** The script, before the files that it leaves. */
    private static List<String> head(Path script) {
        return Docs.read(script)
                .lines()
                .takeWhile(line -> !line.startsWith("-- "))
                .toList();
    }

    private static int commands(List<String> lines) {
        return lines.stream()
                .mapToInt(line ->
                        line.replace(PIPE, "\n").lines().mapToInt(one -> 1).sum())
                .sum();
    }

    private static int keystrokes(String line) {
        return line.codePointCount(0, line.length()) + 1;
    }

    private static String typed(String line) {
        return PROGRAM + line.replace(PIPE, PIPE + PROGRAM);
    }
}

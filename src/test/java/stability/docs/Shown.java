package stability.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What a page shows of the output of a command. {@code …} stands for what varies. */
final class Shown {
    private Shown() {}

    /** Each line shown is found in the output, in this order; blanks may be more or fewer. */
    static void in(String output, String shown) {
        List<String> lines = output.lines().map(Shown::plain).toList();
        int from = 0;
        for (String line : shown.lines().filter(line -> !line.isBlank()).toList()) {
            int at = from;
            while (at < lines.size() && !matches(lines.get(at), plain(line))) {
                at++;
            }
            assertThat(at).as("\"%s\" in:%n%s", line, output).isLessThan(lines.size());
            from = at + 1;
        }
    }

    private static boolean matches(String line, String shown) {
        int from = 0;
        for (String part : shown.split("…", -1)) {
            int at = line.indexOf(part, from);
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }

    private static String plain(String line) {
        return line.strip().replaceAll("\\s+", " ");
    }
}

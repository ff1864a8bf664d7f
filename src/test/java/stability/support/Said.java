package stability.support;

import static org.assertj.core.api.Assertions.assertThat;

import stability.cli.session.Messages;
import stability.domain.field.Lang;
import stability.domain.problem.Problem;

/** What is said of hostile input. */
public final class Said {
    /** In characters; a sentence that repeats what it is about must not repeat all of it. */
    private static final int LONGEST = 1_500;

    private Said() {}

    /** It steers no terminal, takes two lines, one for what is wrong and one for what to do, and is no page long. */
    public static void isPlain(Problem problem) {
        for (Lang lang : Lang.values()) {
            String line = Messages.line(problem, lang);
            assertThat(line.chars().noneMatch(c -> (c < ' ' && c != '\n') || (c >= 0x7F && c < 0xA0)))
                    .as(line)
                    .isTrue();
            assertThat(line.lines().count()).as(line).isEqualTo(2);
            assertThat(line.length()).as(line).isLessThan(LONGEST);
        }
    }
}

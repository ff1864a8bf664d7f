package stability.cli.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/** Asks whoever sits at the terminal. */
public final class Questions {
    static final Text YES_OR_NO = Text.of("是 yes 或否 no", "yes or no");

    private static final Set<String> YES = Set.of("y", "yes", "是");
    private static final Set<String> NO = Set.of("n", "no", "否", "不");

    private Questions() {}

    /**
     * Shows what deserves a second look, and asks whether to go on all the same; where nobody can be asked, goes on.
     *
     * @throws Refused if the answer is not yes
     */
    public static void goOn(Session session, List<Problem> problems) {
        session.notices(problems);
        if (session.isDryRun() || problems.isEmpty() || !session.isInteractive()) {
            return;
        }
        if (!yes(session, Text.of("仍要录入吗（是 yes，直接回车为否）", "enter it all the same (yes, or only Enter for no)"))) {
            throw new Refused(
                    Code.ENTRY_REFUSED.at(null, Text.of("没有录入，已有同样的一条", "it was not entered: it is there already")));
        }
    }

    /** Whether the answer is yes; anything else is no. */
    public static boolean yes(Session session, Text what) {
        return Boolean.TRUE.equals(isYes(ask(session, what)));
    }

    /** Whether the answer is yes or no; null if it is neither. */
    static @Nullable Boolean isYes(String answer) {
        String plain = PlainWord.key(answer);
        return YES.contains(plain) ? Boolean.TRUE : NO.contains(plain) ? Boolean.FALSE : null;
    }

    /** The answer, without blanks around it; empty if there is none. */
    public static String ask(Session session, Text what) {
        String answer = answer(session, what);
        return answer == null ? "" : answer;
    }

    /** The answer, without blanks around it; null if the input has ended. */
    public static @Nullable String answer(Session session, Text what) {
        BufferedReader console = session.environment().console();
        session.environment().err().print(session.say(what) + session.say(Text.of("：", ": ")));
        session.environment().err().flush();
        try {
            String line = console == null ? null : console.readLine();
            if (line == null) {
                session.environment().err().println(); // nobody pressed Enter
                return null;
            }
            return line.strip();
        } catch (IOException e) {
            return null; // an input that breaks off is as good as one that has ended, and that is refused by name
        }
    }
}

package stability.cli.session;

import java.io.BufferedReader;
import java.io.IOException;
import stability.domain.field.Text;

/** Asks whoever sits at the terminal. */
public final class Questions {
    private Questions() {}

    /** The answer, without blanks around it; empty if there is none. */
    public static String ask(Session session, Text what) {
        BufferedReader console = session.environment().console();
        session.environment().err().print(session.say(what) + session.say(Text.of("：", ": ")));
        session.environment().err().flush();
        try {
            String line = console == null ? null : console.readLine();
            if (line == null) {
                session.environment().err().println(); // nobody pressed Enter
                return "";
            }
            return line.strip();
        } catch (IOException e) {
            return ""; // an input that breaks off is as good as no answer, and that is refused by name
        }
    }
}

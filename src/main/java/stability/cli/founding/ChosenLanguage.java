package stability.cli.founding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Questions;
import stability.cli.session.Session;
import stability.domain.field.Lang;
import stability.domain.field.Text;

/** In which language a new account is kept. */
final class ChosenLanguage {
    private static final Text LANGUAGE = Text.same("台账用哪种语言 / language of the account (zh | en)");

    private ChosenLanguage() {}

    /**
     * The one that an option names; Chinese if the school or a department has a Chinese name, since an office machine may speak
     * English; else that of the locale, or the one that is answered.
     */
    static Lang of(Session session, String name, List<String> units) {
        Lang named = named(session, name, units);
        if (named != null) {
            return named;
        }
        String answer = session.isInteractive() ? Questions.ask(session, LANGUAGE) : "";
        if (!answer.isEmpty()) {
            return answer.equals("中文") ? Lang.ZH : Lang.of(answer);
        }
        return Lang.EN;
    }

    /** The same as far as can be told without asking; else that of the messages. */
    static Lang likely(Session session, String name, List<String> units) {
        Lang named = named(session, name, units);
        return named == null ? session.lang() : named;
    }

    private static @Nullable Lang named(Session session, String name, List<String> units) {
        Lang asked = session.askedLang();
        if (asked != null) {
            return asked;
        }
        boolean chinese = (name + units).codePoints().anyMatch(Character::isIdeographic);
        return chinese ? Lang.ZH : Lang.named(session.environment().locale());
    }
}

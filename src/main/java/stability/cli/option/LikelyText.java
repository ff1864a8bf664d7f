package stability.cli.option;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Answers;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Type;

/**
 * Free text of which one is likely, and is what an empty answer stands for.
 *
 * @param option the option that it is given for, for the refusal
 * @param likely null if none is
 */
record LikelyText(String option, @Nullable String likely) implements Answers {

    @Override
    public List<Choice> choices(Session session) {
        return likely == null ? List.of() : List.of(Choice.of(likely));
    }

    @Override
    public @Nullable String usual(Session session) {
        return likely;
    }

    @Override
    public @Nullable Text told(Session session) {
        return likely == null ? null : Text.same(likely);
    }

    @Override
    public void check(Session session, String typed) {
        FieldParser.parse(Type.TEXT, option, typed, session);
    }
}

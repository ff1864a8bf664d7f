package stability.cli.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.imports.mapping.Mapping;
import stability.cli.option.FieldAnswers;
import stability.cli.session.Answers;
import stability.cli.session.Session;
import stability.domain.field.Text;

/** What a word in the cells of a column means. */
final class WordQuestion implements MappingQuestion {
    private final Mapping.Value word;
    private final String title;
    private @Nullable String answer;

    /** @param title of the column */
    WordQuestion(Mapping.Value word, String title) {
        this.word = word;
        this.title = title;
    }

    @Override
    public Text label() {
        return Text.of("“{0}”里的“{1}”是哪个{2}", "\"{1}\" in \"{0}\" is the {2}")
                .with(title, word.text(), word.field().label());
    }

    @Override
    public Need needed() {
        return answer == null ? Need.OFFERED : Need.NONE;
    }

    @Override
    public List<Answers.Choice> choices(Session session) {
        return new FieldAnswers(word.field().type(), word.field().name()).choices(session);
    }

    @Override
    public @Nullable String usual(Session session) {
        return word.guess();
    }

    @Override
    public void answer(Session session, String typed) {
        answer = ConstantQuestion.value(word.field(), typed, session);
    }

    @Override
    public void withdraw() {
        answer = null;
    }

    @Override
    public Mapping answered(Mapping before) {
        return answer == null ? before : before.with(new Mapping.Value(word.field(), word.text(), answer, null));
    }
}

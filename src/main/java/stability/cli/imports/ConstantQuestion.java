package stability.cli.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.imports.field.ImportField;
import stability.app.imports.mapping.Mapping;
import stability.cli.option.FieldAnswers;
import stability.cli.option.FieldParser;
import stability.cli.session.Answers;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Word;

/** What all rows have in a field that no column says. */
final class ConstantQuestion implements MappingQuestion {
    private final ImportField field;
    private @Nullable String answer;

    ConstantQuestion(ImportField field) {
        this.field = field;
    }

    @Override
    public Text label() {
        return Text.of("没有一列写“{0}”，所有行都是", "no column says \"{0}\": in all rows it is")
                .with(field.label());
    }

    @Override
    public Need needed() {
        return answer == null ? Need.OFFERED : Need.NONE;
    }

    @Override
    public List<Answers.Choice> choices(Session session) {
        return new FieldAnswers(field.type(), field.name()).choices(session);
    }

    @Override
    public void answer(Session session, String typed) {
        answer = value(field, typed, session);
    }

    /** An answer as records have it. */
    static String value(ImportField field, String typed, Session session) {
        Object value = FieldParser.parse(field.type(), field.name(), typed, session);
        return value instanceof Word word ? word.word() : value.toString();
    }

    @Override
    public void withdraw() {
        answer = null;
    }

    @Override
    public Mapping answered(Mapping before) {
        return answer == null ? before : before.with(new Mapping.Constant(field, answer));
    }
}

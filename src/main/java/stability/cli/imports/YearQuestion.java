package stability.cli.imports;

import org.jspecify.annotations.Nullable;
import stability.app.imports.mapping.Mapping;
import stability.cli.session.Session;
import stability.domain.field.Text;

/** Of which year the days are that are written without one. */
final class YearQuestion implements MappingQuestion {
    private @Nullable Integer answer;

    @Override
    public Text label() {
        return Text.of("有的日期没写年份，是哪一年", "some days are written without a year: it is");
    }

    @Override
    public Need needed() {
        return answer == null ? Need.OFFERED : Need.NONE;
    }

    @Override
    public void answer(Session session, String typed) {
        answer = TypedYear.of(session.say(label()), typed);
    }

    @Override
    public void withdraw() {
        answer = null;
    }

    @Override
    public Mapping answered(Mapping before) {
        return answer == null ? before : before.in(answer);
    }
}

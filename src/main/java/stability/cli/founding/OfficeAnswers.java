package stability.cli.founding;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stability.app.entry.NewSchool;
import stability.cli.session.Answers;
import stability.cli.session.Session;
import stability.domain.field.Text;

/**
 * One of the departments that were named; the first unless another is.
 *
 * @param school its name as typed so far; empty if it is not
 * @param departments as typed so far
 */
record OfficeAnswers(Supplier<String> school, Supplier<List<String>> departments) implements Answers {
    @Override
    public List<Choice> choices(Session session) {
        return NewSchool.units(departments.get()).stream()
                .map(unit -> new Choice(unit.id(), Text.same(unit.name())))
                .toList();
    }

    @Override
    public @Nullable String usual(Session session) {
        List<NewSchool.Unit> units = NewSchool.units(departments.get());
        return units.isEmpty() ? null : units.get(0).id();
    }

    @Override
    public void check(Session session, String typed) {
        NewSchool.look(school.get(), departments.get(), typed, null);
    }
}

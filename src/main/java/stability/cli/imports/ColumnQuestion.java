package stability.cli.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stability.app.imports.field.ImportField;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.title.Head;
import stability.app.sheet.SheetCell;
import stability.cli.session.Answers;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;

/** What a column means. Nothing of its cells is shown: they may hold data of persons. */
final class ColumnQuestion implements MappingQuestion {
    private final Head.Title title;
    private final Mapping.Column column;
    private final Supplier<Mapping> mapping;
    private Mapping.@Nullable Column answer;

    /** @param mapping what is known of the other columns by now */
    ColumnQuestion(Head.Title title, Mapping.Column column, Supplier<Mapping> mapping) {
        this.title = title;
        this.column = column;
        this.mapping = mapping;
    }

    @Override
    public Text label() {
        return Text.of("{0} 列“{1}”是什么", "column {0} \"{1}\" means")
                .with(SheetCell.letters(title.column()), title.name());
    }

    @Override
    public Need needed() {
        return answer == null ? Need.REQUIRED : Need.NONE;
    }

    /** The guess, nothing, data of persons, then the fields that no column means yet. */
    @Override
    public List<Answers.Choice> choices(Session session) {
        List<Answers.Choice> choices = new ArrayList<>();
        ImportField guess = column.guess();
        if (guess != null) {
            choices.add(choice(guess));
        }
        for (Mapping.Use use : List.of(Mapping.Use.SKIP, Mapping.Use.DROP)) {
            choices.add(new Answers.Choice(use.word(), use.label()));
        }
        Mapping known = mapping.get();
        for (ImportField field : known.ledger().fields()) {
            if (!field.equals(guess) && !known.says(field)) {
                choices.add(choice(field));
            }
        }
        return choices;
    }

    private static Answers.Choice choice(ImportField field) {
        return new Answers.Choice(field.name(), field.label());
    }

    @Override
    public String usual(Session session) {
        ImportField guess = column.guess();
        return session.say(guess == null ? Mapping.Use.SKIP.label() : guess.label());
    }

    @Override
    public void answer(Session session, String typed) {
        Mapping known = mapping.get();
        for (ImportField field : known.ledger().fields()) {
            if (isMeant(typed, field.name(), field.label())) {
                answer = new Mapping.Column(column.title(), field, null, null);
                return;
            }
        }
        for (Mapping.Use use : Mapping.Use.values()) {
            if (isMeant(typed, ((Word) use).word(), use.label())) {
                answer = new Mapping.Column(column.title(), null, null, use);
                return;
            }
        }
        List<String> words =
                known.ledger().fields().stream().map(ImportField::name).toList();
        throw new Refused(Code.BAD_VALUE
                .at(null, label(), typed, Text.of("上面的一项", "one of the above"))
                .hinting(Suggestions.hint(typed, words)));
    }

    private static boolean isMeant(String typed, String word, Text label) {
        return typed.equals(word) || typed.equals(label.zh()) || typed.equals(label.en());
    }

    @Override
    public void withdraw() {
        answer = null;
    }

    @Override
    public Mapping answered(Mapping before) {
        return answer == null ? before : before.with(answer);
    }
}

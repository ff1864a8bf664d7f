package stability.cli.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.imports.Importer;
import stability.app.imports.YearlessDays;
import stability.app.imports.field.ImportField;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.plan.PlannedTable;
import stability.app.imports.title.Head;
import stability.cli.dialog.Dialog;
import stability.cli.session.Question;
import stability.cli.session.Session;
import stability.domain.field.Text;

/**
 * Asks whoever sits at the terminal what the columns and words of tables mean: first each column that is not known or only guessed,
 * then what the rows lack by that, and words that are not known.
 */
final class MappingDialog {
    private static final Text HOW = Text.of(
            "{0}：没有认出的在这里说明，记在对应表里，下次不再问。填序号或文字，< 退回一题，Ctrl-C 放弃（什么都不写入）",
            "{0}: say what is not known; the mapping keeps it, so it is asked once. A number or text, < for one question back, Ctrl-C to give up (nothing is written)");

    /** Of more words a person rather writes into the file what they mean. */
    private static final int WORDS = 30;

    private final Session session;
    private final Importer importer;
    private final MappedTables tables;
    private final List<ColumnQuestion> columns = new ArrayList<>();
    private @Nullable Mapping mapped;
    private List<MappingQuestion> behind = List.of();

    MappingDialog(Session session, Importer importer, MappedTables tables) {
        this.session = session;
        this.importer = importer;
        this.tables = tables;
        PlannedTable table = tables.tables().get(0);
        for (Head.Title title : table.head().titles()) {
            Mapping.Column column = tables.now().column(title.name());
            if (column != null && column.isOpen()) {
                columns.add(new ColumnQuestion(title, column, this::byColumns));
            }
        }
    }

    /** The mapping with the answers; nothing is asked if all is known. */
    Mapping ask() {
        if (!questions().isEmpty()) {
            Text how = HOW.with(tables.tables().get(0).file().name());
            new Dialog(session, this::questions, how).ask();
        }
        Mapping answered = byColumns();
        for (MappingQuestion question : behind()) {
            answered = question.answered(answered);
        }
        return answered;
    }

    private List<? extends Question> questions() {
        for (ColumnQuestion column : columns) {
            if (column.needed() != Question.Need.NONE) {
                return columns;
            }
        }
        List<Question> all = new ArrayList<>(columns);
        all.addAll(behind());
        return all;
    }

    /** The mapping by what was answered of columns. */
    private Mapping byColumns() {
        Mapping answered = tables.now();
        for (ColumnQuestion column : columns) {
            answered = column.answered(answered);
        }
        return answered;
    }

    /** What there is to ask when the columns are known: the same questions as long as they are the same. */
    private List<MappingQuestion> behind() {
        Mapping now = byColumns();
        if (!now.equals(mapped)) {
            MappedTables planned = tables.by(importer, now);
            List<MappingQuestion> all = new ArrayList<>();
            for (ImportField field : now.lacking()) {
                if (!field.name().equals(now.ledger().title())) { // no two matters have one title
                    all.add(new ConstantQuestion(field));
                }
            }
            if (planned.tables().stream().anyMatch(YearlessDays::in)) {
                all.add(new YearQuestion());
            }
            planned.unknown().stream()
                    .limit(WORDS)
                    .forEach(value -> all.add(new WordQuestion(value, now.title(value.field()))));
            mapped = now;
            behind = all;
        }
        return behind;
    }
}

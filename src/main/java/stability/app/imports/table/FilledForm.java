package stability.app.imports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.title.Head;
import stability.app.sheet.FormMark;
import stability.app.sheet.FormTable;
import stability.app.sheet.Sheet;
import stability.app.sheet.SheetFile;
import stability.app.sheet.SheetRow;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.domain.school.School;

/** A form of ours that comes back filled in: it says itself what its columns are, and needs no mapping. */
public final class FilledForm {
    private final SheetFile file;
    private final ImportLedger ledger;
    private final FormMark mark;

    private FilledForm(SheetFile file, ImportLedger ledger, FormMark mark) {
        this.file = file;
        this.ledger = ledger;
        this.mark = mark;
    }

    /**
     * The form that a file is; null if it is none.
     *
     * @throws Refused if it is one of another kind, version or school, or its heads are not as they were
     */
    public static @Nullable FilledForm of(SheetFile file, ImportLedger ledger, School school) {
        FormMark mark = FormMark.of(file);
        if (mark == null) {
            return null;
        }
        Problem problem = problem(file, ledger, school, mark);
        if (problem != null) {
            throw new Refused(ExitStatus.NOT_ALLOWED, List.of(problem));
        }
        return new FilledForm(file, ledger, mark);
    }

    private static @Nullable Problem problem(SheetFile file, ImportLedger ledger, School school, FormMark mark) {
        Place place = Place.of(file.name());
        ImportLedger meant = mark.kind() == FormMark.Kind.HAZARD ? ImportLedger.HAZARDS : ImportLedger.SCREENINGS;
        if (!mark.isKnown()) {
            return Code.BAD_SHEET
                    .at(
                            place,
                            Text.of("表的版本是 {0}，这个程序只认 {1}", "the form is of version {0}, and this program knows {1}")
                                    .with(mark.version(), FormMark.VERSION))
                    .hinting(Text.of("用新版程序导入", "import it with a newer program"));
        }
        if (meant != ledger) {
            return Code.BAD_SHEET
                    .at(place, Text.of("这是{0}的表", "this is a form for a {0}").with(meant.label()))
                    .hinting(Text.of("用 stability import {0}", "use stability import {0}")
                            .with(meant.word()));
        }
        if (!mark.school().equals(school.name())) {
            return Code.BAD_SHEET
                    .at(place, Text.of("这是“{0}”的表", "this is a form of {0}").with(mark.school()))
                    .hinting(Text.of("用本校的 stability form 另做一份", "make one with stability form of this school"));
        }
        return mark.lost().isEmpty()
                ? null
                : Code.BAD_SHEET
                        .at(
                                place,
                                Text.of("工作表“{0}”的表头不见了或改动了", "the head of the sheet \"{0}\" is gone or was changed")
                                        .with(String.join("、", mark.lost())))
                        .hinting(Text.of("把表头改回原样，或抄到新的表里", "put the head back, or copy the rows into a new form"));
    }

    /** Its tables, each by its head and what its columns mean. */
    public List<Table> tables() {
        List<Table> all = new ArrayList<>();
        for (FormTable table : mark.tables()) {
            for (Sheet sheet : file.sheets()) {
                if (sheet.name().equals(table.sheet())) {
                    all.add(table(table, sheet));
                }
            }
        }
        return all;
    }

    private Table table(FormTable table, Sheet sheet) {
        int index = 0;
        while (sheet.rows().get(index).number() != table.head()) {
            index++;
        }
        Head head = Head.of(sheet, index, 1);
        Map<Integer, String> fields = table.fields();
        List<Mapping.Column> columns = head.titles().stream()
                .map(title -> column(title, fields.get(title.column())))
                .toList();
        return new Table(table, head, new Mapping(ledger, columns, List.of(), List.of(), false, ledger.key(), null));
    }

    private Mapping.Column column(Head.Title title, @Nullable String name) {
        ImportField field = name == null ? null : ledger.field(name);
        return new Mapping.Column(title.name(), field, null, field == null ? Mapping.Use.SKIP : null);
    }

    /** One of its tables. */
    public record Table(FormTable form, Head head, Mapping mapping) {
        /** The rows that somebody has filled in. */
        public List<SheetRow> filled() {
            return head.body().stream().filter(form::isFilled).toList();
        }
    }
}

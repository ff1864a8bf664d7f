package stability.cli.form;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import stability.app.check.PersonalValues;
import stability.app.sheet.FormMark;
import stability.app.sheet.FormTable;
import stability.cli.option.FieldAnswers;
import stability.cli.option.OptionWords;
import stability.cli.paper.KeptPapers;
import stability.cli.paper.PaperPrivacy;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.Version;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.render.excel.form.FormBooks;
import stability.report.form.Form;
import stability.report.form.FormColumn;
import stability.report.form.FormOrder;
import stability.report.form.FormSheet;
import stability.report.paper.PlainForm;

/** What every form is asked for with, and the one way in which it is written. */
final class FormFile {
    private static final String ENDING = ".xlsx";

    /** Of the row of heads: a title and a line about the form stand above it. */
    private static final int HEAD = 3;

    private static final Text NAMED = Text.of("以 .xlsx 结尾的文件名", "a file name ending in .xlsx");

    private final OptionValue day;
    private final OptionValue departments;
    private final OptionValue output;
    private final OptionValue force;

    FormFile(Options options) {
        day = options.value("--day", "日期", "DAY", Text.of("哪一天的；默认今天", "of which day; today unless given"));
        departments = options.values(
                        "-d --department",
                        "部门",
                        "DEPARTMENT",
                        Text.of("给哪些部门（编号或名称），可写多次；默认全部", "for which departments, by id or name; all unless given"))
                .with(FieldAnswers.departments("--department"));
        output = options.value(
                "--output",
                "文件",
                "FILE",
                Text.of("写成哪个文件，或写到哪个文件夹；默认当前文件夹", "the file to write, or a folder; else the working folder"));
        force = KeptPapers.force(options);
    }

    /** What is asked for. */
    FormOrder order(Session session) {
        LocalDate date = session.dates().day("--day", day.get("today"));
        return new FormOrder(session.records().school(), date, OptionWords.departments(departments, session));
    }

    /** Writes it; one that is there already and was filled in is kept, unless it shall be replaced. */
    ExitStatus write(Session session, FormMark.Kind kind, Form form) {
        new PaperPrivacy(() -> PersonalValues.in(session.records())).checkValues(PlainForm.of(form));
        Path file = file(session, form);
        byte[] bytes = FormBooks.of(form, FormMark.SHEET, mark(kind, form).rows());
        String name = Objects.requireNonNull(file.getFileName()).toString();
        int dot = name.length() - ENDING.length();
        KeptPapers papers = new KeptPapers(session, force.isSet());
        KeptPapers.Sheet sheet = new KeptPapers.Sheet(name.substring(0, dot), name.substring(dot + 1), bytes);
        for (Path written : papers.write(Objects.requireNonNull(file.getParent()), List.of(sheet))) {
            papers.tell(session.environment().out(), written);
        }
        return ExitStatus.DONE;
    }

    private Path file(Session session, Form form) {
        Path cwd = session.environment().cwd();
        String typed = output.get();
        if (typed == null) {
            return cwd.resolve(form.file() + ENDING);
        }
        Path named = cwd.resolve(typed).normalize();
        if (Files.isDirectory(named)) {
            return named.resolve(form.file() + ENDING);
        }
        if (!typed.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new Refused(Code.BAD_VALUE.at(null, "--output", typed, NAMED));
        }
        return named;
    }

    private static FormMark mark(FormMark.Kind kind, Form form) {
        List<FormTable> tables = new ArrayList<>();
        for (FormSheet sheet : form.sheets()) {
            List<FormTable.Column> columns = new ArrayList<>();
            for (FormColumn column : sheet.columns()) {
                columns.add(new FormTable.Column(column.field(), column.title()));
            }
            tables.add(new FormTable(sheet.name(), HEAD, columns, sheet.prefilled()));
        }
        return new FormMark(
                kind,
                FormMark.VERSION,
                form.school(),
                form.day(),
                form.departments(),
                "stability " + Version.NUMBER,
                tables,
                List.of());
    }
}

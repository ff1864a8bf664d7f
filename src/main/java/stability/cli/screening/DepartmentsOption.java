package stability.cli.screening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import stability.app.entry.Each;
import stability.cli.option.FieldAnswers;
import stability.cli.option.FieldParser;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.school.School;

/** {@code -d DEPARTMENT …}: the departments that report. */
final class DepartmentsOption {
    private DepartmentsOption() {}

    /** Declares the option, without which nothing can be entered. */
    static OptionValue required(Options options) {
        return options.values(
                        "-d --department",
                        "部门",
                        "DEPARTMENT",
                        Text.of("哪个部门（编号或名称），可多次，也可用逗号隔开", "which department, by id or name; may be repeated"))
                .called(Text.of("部门", "department"))
                .required()
                .with(FieldAnswers.departments("--department"));
    }

    /** The ids of those given, each once; refused with what is wrong with each that is none. */
    static List<String> read(OptionValue given, Session session) {
        School school = session.records().school();
        List<String> typed = new ArrayList<>();
        given.all().forEach(each -> typed.addAll(List.of(each.split("[,，、]", -1))));
        return List.copyOf(new LinkedHashSet<>(Each.of(typed, each -> FieldParser.department(each.strip(), school))));
    }
}

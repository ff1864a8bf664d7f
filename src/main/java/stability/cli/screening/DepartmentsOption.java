package stability.cli.screening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import stability.app.OwnSetting;
import stability.app.entry.Each;
import stability.cli.option.FieldAnswers;
import stability.cli.option.FieldParser;
import stability.cli.option.TypedWord;
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
                        Text.of(
                                "哪个部门（编号或名称），可多次，也可用逗号隔开；默认取个人设置",
                                "which department, by id or name; may be repeated; your own setting unless given"))
                .called(Text.of("部门", "department"))
                .required()
                .with(FieldAnswers.departments("--department"))
                .otherwise(OwnSetting.DEPARTMENT);
    }

    /** Declares the option beside ids: when it is needed depends on these. */
    static OptionValue beside(Options options) {
        return options.values(
                        "-d --department",
                        "部门",
                        "DEPARTMENT",
                        Text.of(
                                "哪些部门（编号或名称），可写多次；默认取个人设置",
                                "which departments, by id or name; may be repeated; your own setting unless given"))
                .called(Text.of("部门", "department"))
                .with(FieldAnswers.departments("--department"));
    }

    /** The ids of those given, each once; refused with what is wrong with each that is none. */
    static List<String> read(OptionValue given, Session session) {
        School school = session.records().school();
        List<String> typed = new ArrayList<>();
        for (String each : given.all()) {
            typed.addAll(TypedWord.parts(each));
        }
        return List.copyOf(new LinkedHashSet<>(Each.of(typed, each -> FieldParser.department(each, school))));
    }

    /** Whether the one department given is the user's own. */
    static boolean isOwn(OptionValue given, Session session) {
        String own = session.own().get(OwnSetting.DEPARTMENT);
        List<String> typed = given.all();
        return typed.size() == 1
                && own != null
                && own.equals(FieldParser.knownDepartment(
                        typed.get(0), session.records().school()));
    }
}

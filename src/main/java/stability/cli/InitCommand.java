package stability.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stability.app.NewSchool;
import stability.domain.Code;
import stability.domain.ExitStatus;
import stability.domain.Refused;
import stability.domain.Text;

/** {@code init [DIR]}: begins an account. Asks for what is missing on a terminal; never overwrites. */
final class InitCommand implements Command {
    private static final Text SCHOOL = Text.of("学校名称", "name of the school");
    private static final Text DEPARTMENT = Text.of(
            "部门，如 jwc=教务处，可多次；教学部写 jd1=机电教学部:teaching",
            "a department such as jwc=教务处, may be repeated; a teaching one is jd1=机电教学部:teaching");

    private static final Text NEXT = Text.of(
            "下一步：stability screen add -d {0} --area 办公区 --clear",
            "next: stability screen add -d {0} --area OFFICES --clear");

    private final Options.Given folder;
    private final Options.Given school;
    private final Options.Given departments;
    private final Options.Given office;

    InitCommand(Options options) {
        folder = options.argument(
                "文件夹",
                "DIR",
                Text.of("在哪里建 records/；默认当前文件夹", "where to make records/; the working folder unless given"));
        school = options.value("--school", "名称", "NAME", SCHOOL);
        departments = options.values("--department", "编号=名称", "ID=NAME", DEPARTMENT);
        office = options.value(
                "--office",
                "编号",
                "ID",
                Text.of("综治办是哪个部门；默认第一个", "which department runs the account; the first unless given"));
    }

    @Override
    public ExitStatus run(Session session) {
        Path home = session.environment().cwd().resolve(folder.get("."));
        Path records = session.namedFolder() != null ? session.namedFolder() : home.resolve("records");
        records = records.normalize();
        Path settings = records.resolve("stability.yaml");
        if (Files.exists(settings, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused(Code.EXISTS_ALREADY.at(null, session.shown(settings)));
        }
        String given = school.get();
        String name = given != null ? given : ask(session, SCHOOL, school.name());
        List<String> units = departments.all().isEmpty() ? askUnits(session) : departments.all();
        NewSchool founded = NewSchool.of(name, units, office.get(), session.founding());
        for (Map.Entry<String, String> file : session.files(founded).entrySet()) {
            write(session, records.resolve(file.getKey()), file.getValue());
        }
        SchemaFiles.renew(session, records, session.records(records).school());
        session.environment()
                .out()
                .println(session.say(NEXT.with(founded.units().get(0).id())));
        return ExitStatus.DONE;
    }

    /** What the folder has already, such as a .gitignore of its own, stays as it is. */
    private static void write(Session session, Path file, String text) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            session.files().create(file, text.getBytes(StandardCharsets.UTF_8));
            session.environment()
                    .out()
                    .println(session.say(Text.of("已写入 {0}", "wrote {0}").with(session.shown(file))));
        }
    }

    private List<String> askUnits(Session session) {
        List<String> units = new ArrayList<>();
        String answer = ask(session, DEPARTMENT, departments.name());
        while (!answer.isEmpty()) {
            units.add(answer);
            answer = Questions.ask(session, Text.of("下一个部门，直接回车结束", "next department, or only Enter to end"));
        }
        return units;
    }

    private static String ask(Session session, Text what, String option) {
        String answer = session.environment().console() == null ? null : Questions.ask(session, what);
        if (answer == null || answer.isEmpty()) {
            throw new Refused(Code.MISSING_OPTION.at(null, option, what));
        }
        return answer;
    }
}

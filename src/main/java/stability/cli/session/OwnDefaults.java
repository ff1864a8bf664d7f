package stability.cli.session;

import java.util.Objects;
import stability.app.OwnSetting;
import stability.app.UserSettings;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;
import stability.domain.school.Department;
import stability.domain.school.School;

/** What is left out on a command line and stands in the user's own settings, as if it had been typed. */
public final class OwnDefaults {
    private static final Text TOLD = Text.of("部门取自个人设置：{0} {1}", "the department of your own settings: {0} {1}");

    private OwnDefaults() {}

    /**
     * Gives each option that was left out and has one the user's own value.
     *
     * @throws Refused if a department is meant that the account does not have, or has no more
     */
    public static void fill(Command command, Session session) {
        UserSettings own = session.own();
        if (own.values().isEmpty()) {
            return;
        }
        for (OptionValue value : command.values()) {
            if (value.isFilled(own, session) && value.own() == OwnSetting.DEPARTMENT) {
                tell(department(Objects.requireNonNull(own.get(OwnSetting.DEPARTMENT)), session), command, session);
            }
        }
    }

    /** Into which department something is entered is decided out of sight: it is said. */
    private static void tell(Department department, Command command, Session session) {
        if (command.role().isWriting()) {
            Text told = TOLD.with(department.id(), department.name());
            session.environment().err().println(session.say(told));
        }
    }

    private static Department department(String id, Session session) {
        School school = session.records().school();
        Department department = school.department(id);
        if (department == null) {
            Text known = Suggestions.hint(
                    id, school.departments().stream().map(Department::id).toList());
            Place file = Place.of(session.shown(Objects.requireNonNull(session.ownFile())));
            throw new Refused(Code.UNKNOWN_DEPARTMENT
                    .at(file, id)
                    .hinting(Text.of(
                                    "这是个人设置里的部门。写 -d，或用 stability config set department 改；{0}",
                                    "it is the department of your own settings. Give -d, or change it with stability config set department; {0}")
                            .with(known)));
        }
        return department;
    }
}

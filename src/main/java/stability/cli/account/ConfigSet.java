package stability.cli.account;

import java.util.List;
import stability.app.OwnFields;
import stability.app.OwnSetting;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;

/** {@code config set NAME VALUE…}: one of the user's own settings, for all accounts on this machine. */
final class ConfigSet extends Command {
    private final OptionValue name;
    private final OptionValue values;

    ConfigSet(Options options) {
        super(CommandRole.SETS, Text.of("个人设置：本部门、岗位等，录入时不必再写", "your own settings, so as not to type them each time"));
        name = options.argument("名称", "NAME", Text.of("哪一项：" + OwnAnswers.ALL, "which one: " + OwnAnswers.ALL))
                .called(Text.of("设置", "setting"))
                .required()
                .with(OwnAnswers.NAMES);
        values = options.arguments("值", "VALUE", Text.of("值；areas 可写多个", "its value; several of areas"))
                .called(Text.of("设置的值", "value of the setting"))
                .required()
                .severalIf(this::isList)
                .with(new OwnAnswers(name));
    }

    private boolean isList() {
        return OwnFields.isList(OwnAnswers.setting(name.need()));
    }

    @Override
    public void look(Session session) {
        if (name.isGiven()) {
            OwnAnswers.setting(name.need());
        }
    }

    @Override
    public ExitStatus run(Session session) {
        OwnSetting setting = OwnAnswers.setting(name.need());
        List<String> set = OwnAnswers.values(setting, values.all(), session);
        session.setOwn(setting, set);
        Text done = Text.of("已设置 {0}：{1}（{2}）", "{0} is now {1} ({2})")
                .with(setting.word(), OwnInForce.list(set), OwnInForce.file(session));
        session.environment().out().println(session.say(done));
        return ExitStatus.DONE;
    }
}

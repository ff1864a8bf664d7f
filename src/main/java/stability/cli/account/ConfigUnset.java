package stability.cli.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import stability.app.OwnSetting;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;

/** {@code config unset NAME…}: takes own settings back. */
final class ConfigUnset extends Command {
    private final OptionValue names;

    ConfigUnset(Options options) {
        super(CommandRole.SETS, Text.of("取消个人设置", "take own settings back"));
        names = options.arguments("名称", "NAME", Text.of("哪些设置", "which settings"))
                .called(Text.of("设置", "setting"))
                .required()
                .with(OwnAnswers.NAMES);
    }

    @Override
    public ExitStatus run(Session session) {
        Set<OwnSetting> settings = new LinkedHashSet<>();
        names.all().forEach(typed -> settings.add(OwnAnswers.setting(typed)));
        for (OwnSetting setting : settings) {
            boolean was = session.own().get(setting) != null;
            session.setOwn(setting, List.of());
            Text done = was
                    ? Text.of("已取消 {0}（{1}）", "{0} is set no more ({1})").with(setting.word(), OwnInForce.file(session))
                    : Text.of("{0} 本来就没有设置", "{0} was not set").with(setting.word());
            session.environment().out().println(session.say(done));
        }
        return ExitStatus.DONE;
    }
}

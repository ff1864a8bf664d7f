package stability.cli.account;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.cli.account.SettingsInForce.Setting;
import stability.cli.output.PrintedList;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;
import stability.render.schema.PrintedDocument;
import stability.report.paper.PlainForm;

/** {@code config show}: what is in force of the school and of the user's own settings, defaults included. */
final class ConfigShow extends Command {
    private static final Text FILE = Text.of("学校设置的文件", "the file of the school's settings");

    /** A setting in JSON. */
    public record PrintedSetting(String name, String value, String remark) {}

    private final OptionValue own;

    ConfigShow(Options options) {
        super(CommandRole.READS, Text.of("现行设置", "the settings in force"));
        own = options.flag("--own", Text.of("只看个人设置", "only your own settings"));
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.list("config", summary(), PrintedSetting.class));
    }

    @Override
    public ExitStatus run(Session session) {
        new PrintedList<Setting>("config", setting -> json(setting, session))
                .column("设置", "setting", Setting::name)
                .column("值", "value", setting -> shown(setting.value(), session))
                .column("说明", "remark", setting -> shown(setting.remark(), session))
                .print(session, settings(session));
        return ExitStatus.DONE;
    }

    /** Those of the school and the file they are in, then the user's own. */
    private List<Setting> settings(Session session) {
        if (own.isSet()) {
            return OwnInForce.of(session);
        }
        List<Setting> settings = new ArrayList<>();
        Path file = session.folder().resolve(Records.SETTINGS);
        settings.add(new Setting("file", session.shown(file), FILE));
        settings.addAll(SettingsInForce.of(session.records().school()));
        settings.addAll(OwnInForce.of(session));
        return settings;
    }

    private static Map<String, @Nullable Object> json(Setting setting, Session session) {
        return PlainForm.of(
                new PrintedSetting(setting.name(), shown(setting.value(), session), shown(setting.remark(), session)));
    }

    private static String shown(@Nullable Object value, Session session) {
        return value == null ? "" : value instanceof Text text ? session.say(text) : value.toString();
    }
}

package stability.cli.account;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.cli.account.SettingsInForce.Setting;
import stability.cli.output.PrintedList;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;
import stability.render.schema.PrintedDocument;
import stability.report.paper.PlainForm;

/** {@code config show}: what is in force, defaults included. */
final class ConfigShow extends Command {

    /** A setting in JSON. */
    public record PrintedSetting(String name, String value, String remark) {}

    ConfigShow(Options options) {
        super(CommandRole.READS, Text.of("现行设置", "the settings in force"));
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
                .print(session, SettingsInForce.of(session.records().school()));
        return ExitStatus.DONE;
    }

    private static Map<String, @Nullable Object> json(Setting setting, Session session) {
        return PlainForm.of(
                new PrintedSetting(setting.name(), shown(setting.value(), session), shown(setting.remark(), session)));
    }

    private static String shown(@Nullable Object value, Session session) {
        return value == null ? "" : value instanceof Text text ? session.say(text) : value.toString();
    }
}

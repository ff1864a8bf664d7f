package stability.cli.account;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stability.app.OwnSetting;
import stability.cli.account.SettingsInForce.Setting;
import stability.cli.session.Session;
import stability.domain.field.Text;

/** The user's own settings as they are shown: the file, then each with its value, if it has one. */
final class OwnInForce {
    private static final String PREFIX = "own.";

    private static final Text FILE = Text.of("个人设置的文件", "the file of your own settings");
    private static final Text NO_FILE = Text.of("个人设置的文件（还没有）", "the file of your own settings (not there yet)");

    private OwnInForce() {}

    static List<Setting> of(Session session) {
        List<Setting> settings = new ArrayList<>();
        Path file = session.ownFile();
        boolean there = file != null && Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        settings.add(new Setting(PREFIX + "file", file(session), there ? FILE : NO_FILE));
        for (OwnSetting setting : OwnSetting.values()) {
            List<String> values = session.own().all(setting);
            settings.add(new Setting(PREFIX + setting.word(), values.isEmpty() ? null : list(values), setting.label()));
        }
        return settings;
    }

    /** Where they stand, as short as the working folder allows; empty if the system names no place. */
    static String file(Session session) {
        Path file = session.ownFile();
        return file == null ? "" : session.shown(file);
    }

    /** Several values as one reads them. */
    static Text list(List<String> values) {
        return Text.join(Text.of("、", ", "), values.stream().map(Text::same).toList());
    }
}

package stability.cli.account;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.school.School;
import stability.render.schema.EditorSettings;
import stability.render.schema.Schemas;

/** The schemas that lie in a records folder, and the settings beside it that lead an editor to them. */
public final class SchemaFiles {
    private static final Text WROTE = Text.of("已写入 {0}", "wrote {0}");
    private static final Text CURRENT = Text.of("{0} 已是最新", "{0} is current");

    private SchemaFiles() {}

    /** Writes those that are missing or not as they should be, and says so; the settings only if there are none. */
    public static void renew(Session session, Path records, School school) {
        Schemas schemas = new Schemas(school.lang(), school);
        boolean changed = false;
        for (Schemas.SchemaFile schema : Schemas.files()) {
            byte[] text = schemas.text(schema).getBytes(StandardCharsets.UTF_8);
            changed |= session.files().renew(records, schema.file(), text);
        }
        say(session, changed ? WROTE : CURRENT, records.resolve(Schemas.FOLDER));
        Path home = records.toAbsolutePath().getParent();
        if (home != null && !Files.exists(home.resolve(EditorSettings.FILE), LinkOption.NOFOLLOW_LINKS)) {
            String text = EditorSettings.text(records.getFileName().toString());
            say(
                    session,
                    WROTE,
                    session.files().create(home, EditorSettings.FILE, text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void say(Session session, Text what, Path file) {
        session.environment().out().println(session.say(what.with(session.shown(file))));
    }
}

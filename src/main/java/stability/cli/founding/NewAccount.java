package stability.cli.founding;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import stability.app.Records;
import stability.app.entry.NewSchool;
import stability.cli.account.SchemaFiles;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.school.School;

/**
 * Writes what an account begins with.
 *
 * @param place where
 */
record NewAccount(Session session, AccountPlace place) {

    /** Writes it all, and says what was written. */
    void write(NewSchool founded) {
        Map<String, String> files = session.files(founded);
        files.forEach(this::write);
        session.records().handIn(Instant.EPOCH); // no paper yet
        SchemaFiles.renew(session, place.records(), school(files));
        session.committing()
                .done(Text.of("新建台账：{0}", "begin the account of {0}").with(founded.name()));
    }

    /** The school of the account that was begun, or would be: then its settings are in no file. */
    private School school(Map<String, String> files) {
        if (!session.isDryRun()) {
            return session.records().school();
        }
        String settings = Objects.requireNonNull(files.get(Records.SETTINGS));
        return Objects.requireNonNull(
                session.records().schoolOf(settings.lines().toList()));
    }

    /** What the folder has already, such as a .gitignore of its own, stays as it is. */
    private void write(String file, String text) {
        Path there = place.records().resolve(file);
        if (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            session.files().create(place.root(), place.below(file), text.getBytes(StandardCharsets.UTF_8));
            session.environment()
                    .out()
                    .println(session.say(Text.of("已写入 {0}", "wrote {0}").with(session.shown(there))));
        }
    }
}

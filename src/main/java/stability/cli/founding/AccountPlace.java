package stability.cli.founding;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import stability.app.Records;
import stability.cli.session.OptionValue;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/**
 * Where an account begins.
 *
 * @param root the folder that somebody named: links may lead to it, and below it none is followed
 * @param records the records folder, which is the root or lies in it
 */
record AccountPlace(Path root, Path records) {
    private static final String RECORDS = "records";

    private static final Text INSIDE =
            Text.of("这里在另一个台账的记录文件夹里；换一个文件夹", "this lies among the records of another account: choose another folder");

    /** The folder that {@code --records} names, else {@code records} in the one that is typed, or in the working folder. */
    static AccountPlace of(Session session, OptionValue folder) {
        Path named = session.namedFolder();
        if (named != null) {
            return new AccountPlace(named, named);
        }
        Path home = AccountFolder.at(session.environment(), folder.get("."));
        return new AccountPlace(home, home.resolve(RECORDS));
    }

    /** The path below the root of something in the records folder. */
    String below(String name) {
        return root.equals(records) ? name : RECORDS + "/" + name;
    }

    /** The folder in which the commands find the account. */
    Path home() {
        boolean beside = records.endsWith(RECORDS);
        return beside ? Objects.requireNonNullElse(records.getParent(), records) : records;
    }

    /** Refused if there is an account, or if this lies among the records of one. */
    static void refuseTaken(Session session, Path records) {
        Path settings = records.resolve(Records.SETTINGS);
        if (Files.exists(settings, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused(Code.EXISTS_ALREADY.at(null, session.shown(settings)));
        }
        for (Path above = records.getParent(); above != null; above = above.getParent()) {
            Path other = above.resolve(Records.SETTINGS);
            if (Files.exists(other)) {
                throw new Refused(
                        Code.EXISTS_ALREADY.at(null, session.shown(other)).hinting(INSIDE));
            }
        }
    }
}

package stability.cli.founding;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Answers;
import stability.cli.session.Environment;
import stability.cli.session.Session;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/**
 * The folder in which an account is to lie for years: the one that is offered to whoever has named none, and what one that somebody
 * names must not be.
 */
public final class AccountFolder implements Answers {
    /** What the folder is called that is offered. */
    public static final Text NAME = Text.of("安全台账", "safety-ledger");

    /** What is asked. */
    public static final Text LABEL = Text.of("台账放在哪个文件夹", "folder of the account");

    private static final Text OPTION = Text.of("文件夹", "DIR");
    private static final Text FOLDER = Text.of("文件夹，而它是一个文件", "a folder, and this is a file");
    private static final Text NO_WRITING = Text.of("没有写入权限", "no permission to write");
    private static final Text TEMPORARY = Text.of(
            "{0} 在系统的临时文件夹里，可能会被清除；台账请放到别处",
            "{0} lies in the temporary folder of the system and may be cleared away: put an account elsewhere");

    /** Of so many folders that are there already the next one is offered; who has more knows where to put another. */
    private static final int MOST = 9;

    private final Function<Session, Lang> language;
    private final BiConsumer<Session, Path> check;

    /**
     * @param language of the account, in which the folder is called
     * @param check what else must hold of a folder; throws {@link Refused}
     */
    public AccountFolder(Function<Session, Lang> language, BiConsumer<Session, Path> check) {
        this.language = language;
        this.check = check;
    }

    /** The folder that somebody typed, below the working folder unless it says otherwise; {@code ~} is that of the user. */
    public static Path at(Environment environment, String typed) {
        Path home = home(environment);
        boolean own = typed.equals("~") || typed.startsWith("~/") || typed.startsWith("~" + File.separator);
        if (own && home != null) {
            return home.resolve(typed.substring(Math.min(2, typed.length()))).normalize();
        }
        return environment.cwd().resolve(typed).normalize();
    }

    /** A folder that is not there yet, or empty, where people keep what is theirs; null if the system names no such place. */
    @Override
    public @Nullable String usual(Session session) {
        Environment environment = session.environment();
        boolean windows = File.separatorChar == '\\';
        Path home = home(environment);
        if (home == null || home.startsWith(environment.temporary())) {
            return null;
        }
        String where = windows && Files.isDirectory(Path.of("D:\\")) ? "D:\\" : windows ? home + "\\" : "~/";
        String name = NAME.in(language.apply(session));
        for (int number = 1; number <= MOST; number++) {
            String offered = where + name + (number == 1 ? "" : String.valueOf(number));
            if (isFree(at(environment, offered))) {
                return offered;
            }
        }
        return null;
    }

    /** Whether the folder is not there, or empty. */
    public static boolean isFree(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try (Stream<Path> there = Files.list(folder)) {
            return there.findAny().isEmpty();
        } catch (IOException noFolder) {
            return false; // a file, or closed to us
        }
    }

    @Override
    public void check(Session session, String typed) {
        try {
            Path folder = at(session.environment(), typed);
            checkWritable(session, folder, typed);
            check.accept(session, folder);
        } catch (InvalidPathException notAPath) {
            throw new Refused(Code.BAD_VALUE.at(null, OPTION, typed, Text.of("文件夹", "a folder")));
        }
    }

    /** Refused if a file stands there, or where nothing can be written. */
    private static void checkWritable(Session session, Path folder, String typed) {
        Path there = folder;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw new Refused(Code.BAD_VALUE.at(null, OPTION, typed, FOLDER));
        }
        if (!Files.isWritable(there)) {
            throw new Refused(Code.CANNOT_WRITE.at(null, session.shown(folder), NO_WRITING));
        }
    }

    /** The command that goes to a folder, in any shell: cmd's own cd stays on its drive. */
    public static String entering(Session session, Path folder) {
        String path = session.shown(folder);
        return (File.separatorChar == '\\' ? "pushd " : "cd ") + (path.contains(" ") ? "\"" + path + "\"" : path);
    }

    /** Says so if the folder may not be there tomorrow. */
    public static void warnOfTemporary(Session session, Path folder) {
        Path temporary = session.environment().temporary();
        if (folder.startsWith(temporary) && !temporary.equals(temporary.getRoot())) {
            session.environment().err().println(session.say(TEMPORARY.with(session.shown(folder))));
        }
    }

    private static @Nullable Path home(Environment environment) {
        String profile = environment.variable("USERPROFILE");
        String named = profile != null && File.separatorChar == '\\' ? profile : environment.variable("HOME");
        Path home = named == null ? null : Path.of(named);
        return home != null && home.isAbsolute() ? home : null;
    }
}

package stability.store.git;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/**
 * Where an account is shared: a folder, or a server that is reached in one of a few ways. Nothing else is handed to git, which
 * knows addresses that start programs, and takes what begins with a dash for an option.
 *
 * @param address as git gets it
 * @param protocols in which ways git may reach for it
 */
record RemoteAddress(String address, String protocols) {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[\\\\/].*");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://.*");

    /** {@code user@host:folder}. */
    private static final Pattern HOST = Pattern.compile("[^/:\\\\]+:.*");

    private static final Pattern USER = Pattern.compile("^[^/:@\\s]+@(?=[^/]*:)");
    private static final Pattern SECRET = Pattern.compile("://[^/@\\s]*@");

    /**
     * Refused if it is none of those.
     *
     * @param from what a folder is relative to
     */
    static RemoteAddress of(String typed, Path from) {
        boolean odd =
                typed.isBlank() || typed.startsWith("-") || typed.codePoints().anyMatch(Character::isISOControl);
        if (odd || typed.contains("::")) {
            throw bad(typed);
        }
        Matcher scheme = SCHEME.matcher(typed);
        if (scheme.matches()) {
            return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
                case "https" -> new RemoteAddress(typed, "https");
                case "http" -> new RemoteAddress(typed, "http:https");
                case "ssh" -> new RemoteAddress(typed, "ssh");
                case "file" -> new RemoteAddress(typed, "file");
                default -> throw bad(typed);
            };
        }
        if (HOST.matcher(typed).matches() && !DRIVE.matcher(typed).matches()) {
            return new RemoteAddress(typed, "ssh");
        }
        try {
            return new RemoteAddress(from.resolve(typed).normalize().toString(), "file");
        } catch (InvalidPathException e) {
            throw bad(typed);
        }
    }

    private static Refused bad(String typed) {
        return new Refused(Code.BAD_ADDRESS.at(null, Text.same(shown(typed))));
    }

    /** For people: without a name and a password that may stand in it. */
    static String shown(String text) {
        return SECRET.matcher(USER.matcher(text).replaceFirst("")).replaceAll("://");
    }

    /** For people. */
    String shown() {
        return shown(address);
    }
}

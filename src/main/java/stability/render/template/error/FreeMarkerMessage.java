package stability.render.template.error;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** FreeMarker's messages without what only a Java programmer can use. */
public final class FreeMarkerMessage {
    /** Where the message for the person ends: advice, stack, repeated expression, links. */
    private static final Pattern REST =
            Pattern.compile("(?s)(?:\\n\\n?----|\\n==>|\\n\\nTip|\\s*The blamed expression:| Help \\(latest).*");

    private static final Pattern WRAPPER = Pattern.compile("\\s*\\([^()]*wrapp[^()]*\\)");
    private static final Pattern CLASS_NAME = Pattern.compile("\\b(?:[a-z]\\w*\\.)+[A-Z]\\w*(?:\\$\\w+)*");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern COLON = Pattern.compile("\\s*:\\s*$");

    private FreeMarkerMessage() {}

    /** The message on one line. */
    public static String readable(@Nullable String message) {
        String person = REST.matcher(message == null ? "" : message).replaceFirst("");
        person = CLASS_NAME.matcher(WRAPPER.matcher(person).replaceAll("")).replaceAll("…");
        return COLON.matcher(SPACE.matcher(person).replaceAll(" ").strip()).replaceFirst("");
    }
}

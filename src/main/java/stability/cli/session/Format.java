package stability.cli.session;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a list is printed. */
public enum Format {
    TABLE,
    JSON,
    CSV;

    /** Their names on the command line. */
    public static final List<String> NAMES = List.of("table", "json", "csv");

    /** Where dates can go into a calendar, too, which is no form of a list. */
    static final List<String> WITH_CALENDAR = List.of("table", "json", "csv", "ics");

    static @Nullable Format of(String name) {
        int index = NAMES.indexOf(name.toLowerCase(Locale.ROOT));
        return index < 0 ? null : values()[index];
    }
}

package stability.domain.school;

import java.util.Set;

/** What ids and titles may not be, since a system or a program that everybody uses cannot take them. */
final class UsableNames {
    /** As long as the name of a sheet may be, in characters. */
    static final int LONGEST_SHEET = 31;

    /** Windows has devices of these names, in every folder and with any ending. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private static final String NOT_IN_SHEETS = "[]:*?/\\";

    private UsableNames() {}

    /** Whether Windows can make a file or a folder of this name; ids are in small letters. */
    static boolean isFile(String id) {
        boolean port =
                id.length() == 4 && (id.startsWith("com") || id.startsWith("lpt")) && Character.isDigit(id.charAt(3));
        return !port && !DEVICES.contains(id);
    }

    /** Whether Excel takes it as the name of a sheet: it keeps one, and has no room for some signs, or for more of them. */
    static boolean isSheet(String title) {
        boolean signs = title.chars().anyMatch(c -> NOT_IN_SHEETS.indexOf(c) >= 0);
        return !signs
                && !title.startsWith("'")
                && !title.endsWith("'")
                && title.codePointCount(0, title.length()) <= LONGEST_SHEET
                && !title.strip().equalsIgnoreCase("history");
    }
}

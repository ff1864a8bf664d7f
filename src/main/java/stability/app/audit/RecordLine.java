package stability.app.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stability.app.Records;

/**
 * What a line of a record file is, told by the line alone: git knows lines, and a line that is gone belongs to no record
 * that could be read.
 */
final class RecordLine {
    private static final Pattern RECORDED = Pattern.compile("[{,] *recorded: *['\"]?([^,'\"} ]+)");
    private static final Pattern DID = Pattern.compile("[{,] *did: *['\"]?([^,'\"} ]+)");
    private static final Pattern STEP = Pattern.compile("[{,] *step: *['\"]?([^,'\"} ]+)");
    private static final Pattern ALLOWANCE = Pattern.compile("\\s*#\\s*check\\s*[:：]");
    private static final Pattern KEY = Pattern.compile("^([a-z_]+):");

    private RecordLine() {}

    /** A step is a line of its own, a mapping in braces. */
    static boolean isStep(String line) {
        return line.startsWith("- {");
    }

    /** What may be part of the facts; which lines are, the whole file tells: {@link FactText}. */
    static boolean isPerhapsFact(String line) {
        return !isStep(line) && !line.isBlank();
    }

    /** A comment with which people let a finding stand. */
    static boolean isAllowance(String line) {
        return line.indexOf('#') >= 0 && ALLOWANCE.matcher(line).lookingAt();
    }

    /** Whether it is to be known where the line comes from. */
    static boolean isFollowed(String line, String file) {
        return isStep(line) || isAllowance(line) || file.equals(Records.SETTINGS);
    }

    /** The moment of entry of a step as it is written; empty if there is none. */
    static String recorded(String step) {
        return found(RECORDED, step);
    }

    /** The name of a step; empty if there is none. */
    static String did(String step) {
        return found(DID, step);
    }

    /** The name of the step that a void takes out; empty if it says none. */
    static String step(String step) {
        return found(STEP, step);
    }

    /** The name of a fact; empty for a line inside one. */
    static String key(String fact) {
        return found(KEY, fact);
    }

    private static String found(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? matcher.group(1) : "";
    }
}

package stability.domain.field;

/**
 * The forms of values as regular expressions, in the part of the language that Java and JSON Schema share. Only a few
 * parsers use them, since compiling one costs a start more than reading by hand; a test holds each to its parser.
 */
public final class Patterns {
    /** Something that is seen: no control or format character, and no blank of any kind. */
    public static final String NOT_BLANK = "[^\\p{Cc}\\p{Cf}\\p{Z}]";

    /** The id of a department or a category. */
    static final String NAME = "[a-z0-9_-]{1,32}";

    public static final String DAY = "(199[0-9]|2[01][0-9]{2})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    static final String MOMENT =
            DAY + "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))";

    /** An id of {@link DatedId} behind its letter. */
    public static final String DATED =
            "-(199[0-9]|2[01][0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])-[0-9a-hjkmnp-tv-z]{5}";

    static final String COUNT = "[0-9]{1,9}";
    static final String PEOPLE = "[1-9][0-9]{0,8}";
    static final String AMOUNT = "[0-9]{1,9}(\\.[0-9]{1,6})?";
    /** The code of a school, as its bureau gives it: also part of the name of a folder. */
    public static final String SCHOOL_CODE = "[0-9A-Za-z][0-9A-Za-z-]{1,31}";

    static final String SHA256 = "[0-9a-f]{64}";

    private Patterns() {}

    /** The form of a whole text: in JSON Schema a pattern may else be found anywhere in it. */
    public static String whole(String form) {
        return "^(" + form + ")$";
    }
}

package stability.imports;

/** How the dates of a table are written. */
public enum Dates {
    /** As the set has them: the marked ones real, the others as typed. */
    TYPED(0, "yyyy\\-mm\\-dd"),
    /** As text, also the marked ones: 2019年9月25日. */
    TEXT(0, ""),
    /** Real, in a format of its own, and so are those below: every date that names its year. */
    CUSTOM(0, "yyyy\"年\"m\"月\"d\"日\";@"),
    /** With the day of the week. */
    CUSTOM_LONG(0, "[$-804]yyyy/m/d aaaa;@"),
    /** Format 14, which shows as the system likes. */
    BUILT_IN_14(14, ""),
    /** Format 22, date and time. */
    BUILT_IN_22(22, ""),
    /** Chinese format 31, yyyy年m月d日: it has no text in the file, nor have those below. */
    CHINESE_31(31, ""),
    /** Chinese format 57, yyyy年m月. */
    CHINESE_57(57, ""),
    /** Chinese format 58, m月d日. */
    CHINESE_58(58, ""),
    /** Real numbers that nothing marks as dates: 43733. */
    UNMARKED(0, "");

    /** The number of a built-in format; 0 if it is none. */
    final int builtIn;

    /** The text of a format that is not built in; empty if there is none. */
    final String format;

    Dates(int builtIn, String format) {
        this.builtIn = builtIn;
        this.format = format;
    }
}

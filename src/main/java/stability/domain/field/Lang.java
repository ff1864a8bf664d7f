package stability.domain.field;

/** The languages the program speaks. */
public enum Lang {
    ZH,
    EN;

    /** The language for a locale tag such as {@code zh-CN}, {@code zh_CN.UTF-8} or {@code en}: Chinese if it says so. */
    public static Lang of(String tag) {
        return tag.length() >= 2 && tag.substring(0, 2).equalsIgnoreCase("zh") ? ZH : EN;
    }
}

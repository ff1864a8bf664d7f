package stability.domain.field;

import org.jspecify.annotations.Nullable;

/** The languages the program speaks. */
public enum Lang {
    ZH,
    EN;

    /** The language for a locale tag such as {@code zh-CN}, {@code zh_CN.UTF-8} or {@code en}: Chinese if it says so. */
    public static Lang of(String tag) {
        return tag.length() >= 2 && tag.substring(0, 2).equalsIgnoreCase("zh") ? ZH : EN;
    }

    /** Likewise; null if the tag names no language: empty, {@code C}, {@code POSIX}, {@code C.UTF-8}. */
    public static @Nullable Lang named(String tag) {
        return tag.isEmpty() || tag.equals("C") || tag.equals("POSIX") || tag.startsWith("C.") ? null : of(tag);
    }
}

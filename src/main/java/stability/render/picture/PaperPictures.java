package stability.render.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of one paper, as templates get them: {@code pictures}, the photos by what they are called in it, and
 * {@code qr}, the codes of ids.
 */
public final class PaperPictures {
    private static final String CODE = "qr/";

    private final Map<String, PaperPicture> photos = new LinkedHashMap<>();
    private final Map<String, PaperPicture> codes = new LinkedHashMap<>();

    /** What a kind of papers needs to show a picture. */
    private enum Shown {
        /** Nothing; {@code width} and {@code height} in millimetres and {@code description} are there for all. */
        NOT,
        /** {@code source}, the picture itself. */
        ON_PAGE,
        /** {@code mark}, which a field {@code @picture[…]} leaves in the place of the picture. */
        IN_WORD
    }

    /** Those of an example of a paper: of each photo in it that can be shown, a grey spot, and the code of its number. */
    public static PaperPictures ofExample(Map<String, ? extends @Nullable Object> example) {
        PaperPictures all = new PaperPictures();
        all.find(example);
        return all;
    }

    private void find(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            if (map.get("picture") instanceof String name && map.get("missing") == null) {
                put(name, PaperPicture.SPOT);
            }
            if (map.get("number") instanceof String id) {
                code(id);
            }
            map.values().forEach(this::find);
        } else if (value instanceof List<?> list) {
            list.forEach(this::find);
        }
    }

    /** Adds a photo. */
    public void put(String name, PaperPicture picture) {
        photos.put(name, picture);
    }

    /** Adds the code of an id, by which a phone reads it from paper. */
    public void code(String id) {
        codes.put(id, QrPicture.of(id, id + " QR"));
    }

    /** Whether a mark in a Word file is that of a code. */
    public static boolean isCode(String mark) {
        return mark.startsWith(CODE);
    }

    /** One by its mark in a Word file; null if there is none. */
    public @Nullable PaperPicture marked(String mark) {
        return isCode(mark) ? codes.get(mark.substring(CODE.length())) : photos.get(mark);
    }

    /** What templates of text see. */
    public Map<String, Map<String, Map<String, Object>>> plain() {
        return names(Shown.NOT);
    }

    /** What templates of pages see. */
    public Map<String, Map<String, Map<String, Object>>> forPages() {
        return names(Shown.ON_PAGE);
    }

    /** What Word templates see. */
    public Map<String, Map<String, Map<String, Object>>> forWord() {
        return names(Shown.IN_WORD);
    }

    /** A page without its pictures: all that there is to read in it. */
    public String without(String page) {
        String text = page;
        for (Map<String, PaperPicture> some : List.of(photos, codes)) {
            for (PaperPicture picture : some.values()) {
                text = text.replace(picture.source(), "");
            }
        }
        return text;
    }

    private Map<String, Map<String, Map<String, Object>>> names(Shown shown) {
        return Map.of("pictures", each(photos, "", shown), "qr", each(codes, CODE, shown));
    }

    private static Map<String, Map<String, Object>> each(
            Map<String, PaperPicture> pictures, String prefix, Shown shown) {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        pictures.forEach((name, picture) -> {
            Map<String, Object> seen = new LinkedHashMap<>();
            seen.put("width", picture.millimetresWide());
            seen.put("height", picture.millimetresHigh());
            seen.put("description", picture.description());
            if (shown == Shown.ON_PAGE) {
                seen.put("source", picture.source());
            } else if (shown == Shown.IN_WORD) {
                seen.put("mark", prefix + name);
            }
            all.put(name, seen);
        });
        return all;
    }
}

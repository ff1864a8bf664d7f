package stability.render.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pictures of one paper by what they are called in it, as templates get them: {@code pictures}. */
public final class PaperPictures {
    private final Map<String, PaperPicture> pictures = new LinkedHashMap<>();

    /** What becomes visible of a picture besides its size. */
    private interface Also {
        void add(String name, PaperPicture picture, Map<String, Object> seen);
    }

    /** Those of an example of a paper: of each photo in it that can be shown, a grey spot. */
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
            map.values().forEach(this::find);
        } else if (value instanceof List<?> list) {
            list.forEach(this::find);
        }
    }

    /** Adds one. */
    public void put(String name, PaperPicture picture) {
        pictures.put(name, picture);
    }

    /** One by its mark in a Word file; null if there is none. */
    public @Nullable PaperPicture marked(String mark) {
        return pictures.get(mark);
    }

    /** What templates see of each: {@code width} and {@code height} in millimetres, and {@code description}. */
    public Map<String, Map<String, Object>> plain() {
        return each((name, picture, seen) -> {});
    }

    /** What pages see: also {@code source}, the picture itself. */
    public Map<String, Map<String, Object>> forPages() {
        return each((name, picture, seen) -> seen.put("source", picture.source()));
    }

    /** What Word templates see: also {@code mark}, which a field {@code @picture[…]} leaves in the place of the picture. */
    public Map<String, Map<String, Object>> forWord() {
        return each((name, picture, seen) -> seen.put("mark", name));
    }

    /** A page without its pictures: all that there is to read in it. */
    public String without(String page) {
        String text = page;
        for (PaperPicture picture : pictures.values()) {
            text = text.replace(picture.source(), "");
        }
        return text;
    }

    private Map<String, Map<String, Object>> each(Also also) {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        pictures.forEach((name, picture) -> {
            Map<String, Object> seen = new LinkedHashMap<>();
            seen.put("width", picture.millimetresWide());
            seen.put("height", picture.millimetresHigh());
            seen.put("description", picture.description());
            also.add(name, picture, seen);
            all.put(name, seen);
        });
        return all;
    }
}

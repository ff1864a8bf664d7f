package stability.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A chart as a template gets it: a heading and one picture or several, since a picture cannot be cut where a page ends.
 *
 * @param title what it shows, in the language of the report
 * @param wide SVG pictures for desk and paper
 * @param narrow the same figures for a phone; empty if the others are narrow enough
 */
public record Chart(String title, List<String> wide, List<String> narrow) {
    /** Room that a phone has. */
    public static final int NARROW = 360;

    /** Room that a page has. */
    public static final int WIDE = 720;

    /** Draws one picture of several. */
    @FunctionalInterface
    public interface Picture<T> {
        String draw(List<T> part, String id, String title);
    }

    /** How many go into a picture so that two fill the page side by side: half of all, but neither too few nor too many. */
    public static int half(int all, int fewest, int most) {
        return Math.min(most, Math.max(fewest, (all + 1) / 2));
    }

    /** One picture for each so many things, numbered if there are several. */
    public static <T> List<String> pictures(List<T> all, int each, String id, String title, Picture<T> picture) {
        List<List<T>> parts = parts(all, each);
        List<String> pictures = new ArrayList<>();
        for (List<T> part : parts) {
            int number = pictures.size() + 1;
            String heading = parts.size() == 1 ? title : title + " " + number + "/" + parts.size();
            pictures.add(picture.draw(part, id + "-" + number, heading));
        }
        return List.copyOf(pictures);
    }

    /** So many things at most in each part, and about as many in each as in the others. */
    static <T> List<List<T>> parts(List<T> all, int each) {
        List<List<T>> parts = new ArrayList<>();
        int count = (all.size() + each - 1) / each;
        for (int i = 0; i < count; i++) {
            parts.add(all.subList(begin(i, count, all.size()), begin(i + 1, count, all.size())));
        }
        return parts;
    }

    private static int begin(int part, int parts, int all) {
        return (all * part + parts - 1) / parts;
    }

    /** The form that templates see. */
    public Map<String, Object> plain() {
        return Map.of("title", title, "wide", wide, "narrow", narrow);
    }
}

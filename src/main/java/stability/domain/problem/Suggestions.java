package stability.domain.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import stability.domain.field.Text;

/** Which of the known words somebody may have meant who wrote one that is not known. */
public final class Suggestions {
    private static final int NAMED = 3;
    private static final int LISTED = 12;

    /** Nobody misspells a word of this length; comparing longer ones would only cost time. */
    private static final int LONGEST = 64;

    private static final int NOT_NEAR = Integer.MAX_VALUE;

    private Suggestions() {}

    /** The nearest known words, at most three, the nearest first; none if nothing is near. */
    public static List<String> among(String word, Collection<String> known) {
        String typed = word.strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return List.of();
        }
        SortedSet<Scored> near = new TreeSet<>();
        for (String candidate : known) {
            int distance = distance(typed, candidate.toLowerCase(Locale.ROOT));
            if (distance != NOT_NEAR) {
                near.add(new Scored(candidate, distance));
            }
        }
        List<String> nearest = new ArrayList<>();
        for (Scored scored : near) {
            if (nearest.size() == NAMED) {
                break;
            }
            nearest.add(scored.word);
        }
        return List.copyOf(nearest);
    }

    /** What to do next about an unknown word: the nearest known ones, or if nothing is near what there is to choose from. */
    public static Text hint(String word, Collection<String> known) {
        List<String> near = among(word, known);
        if (!near.isEmpty()) {
            return Text.of("最接近的是：" + String.join("、", near), "did you mean " + String.join(" or ", near) + "?");
        }
        if (known.isEmpty()) {
            return Text.of("这里还没有可用的名称", "there is none to choose from yet");
        }
        // a list has an order that means something; that of a set may differ from run to run
        List<String> listed = (known instanceof List
                        ? known.stream()
                        : known.stream().sorted())
                .distinct()
                .limit(LISTED)
                .toList();
        boolean all = listed.containsAll(known);
        return Text.of(
                "可用的有：" + String.join("、", listed) + (all ? "" : "……"),
                "there are: " + String.join(", ", listed) + (all ? "" : ", …"));
    }

    /** A known word; the nearest come first, those at the same distance by their letters. */
    private record Scored(String word, int distance) implements Comparable<Scored> {
        @Override
        public int compareTo(Scored other) {
            return distance == other.distance ? word.compareTo(other.word) : Integer.compare(distance, other.distance);
        }
    }

    /** How far apart, capitals aside: one step for each edit; a word that is begun or contained is about as near. */
    private static int distance(String a, String b) {
        if (b.isEmpty() || b.length() > LONGEST) {
            return NOT_NEAR;
        }
        // a third of the word may be wrong, but at least one letter stays
        int limit = Math.min((a.length() + 2) / 3, Math.min(a.length(), b.length()) - 1);
        int edits = Math.abs(a.length() - b.length()) > limit ? NOT_NEAR : edits(a, b);
        int near = edits <= limit ? edits : NOT_NEAR;
        if (b.startsWith(a) || (b.length() > 1 && a.startsWith(b))) {
            return Math.min(near, 1);
        }
        return a.length() > 1 && b.contains(a) ? Math.min(near, 2) : near;
    }

    /** Damerau and Levenshtein's distance: characters put in, left out, replaced, or two neighbours exchanged. */
    private static int edits(String a, String b) {
        int[] twoBack = new int[b.length() + 1];
        int[] back = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = twoBack;
            twoBack = back;
            back = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = back[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(back[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoBack[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }
}

package stability.app.imports.title;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The titles of a resource such as {@code import/hazards.txt}, which explains how they are written. A title stands in it once.
 *
 * @param titles by their plain form; those below a group as {@code group/leaf}
 * @param parts what a title may contain, and the field that is then a guess; {@link #PERSONAL} and {@link #IGNORED} among them
 * @param groups the families of upper cells, by each name that they have
 * @param words which words are one in titles
 * @param alike the titles again, by what is left when such words are one; those that are then no longer told apart are left out
 * @param composed what titles mean that are made of known words
 */
public record TitleList(
        Map<String, Meaning> titles,
        Map<String, String> parts,
        Map<String, Family> groups,
        SameWords words,
        Map<String, Meaning> alike,
        ComposedTitles composed) {
    static final String PERSONAL = "personal";
    static final String IGNORED = "ignored";

    /**
     * What a title means.
     *
     * @param sure whether nothing else can be meant
     * @param givesWay whether another column that is surely the same goes first, wherever it stands
     * @param fields the first of them that no other column has for sure; or {@link #PERSONAL}, perhaps with the field that a mapping may
     *     give it, or {@link #IGNORED}
     * @param beside fields one of which another column must have for sure, or else it is a guess; none if it needs none
     */
    record Meaning(boolean sure, boolean givesWay, List<String> fields, List<String> beside) {
        /** Whether it is one field or none, whatever fields other columns are. */
        boolean isOfOneField() {
            return fields.size() == 1 && beside.isEmpty();
        }

        /** Whether it does not depend on other columns, but for one that means the same. */
        boolean standsAlone() {
            return isOfOneField() && !givesWay;
        }
    }

    /**
     * Upper cells of heads that mean one thing.
     *
     * @param name what they are called in the list
     * @param fields what columns below them can mean for sure
     */
    record Family(String name, List<String> fields) {
        /** Whether below it a title can mean what it means elsewhere. */
        boolean admits(Meaning meaning) {
            String first = meaning.fields().get(0);
            return first.equals(PERSONAL) || first.equals(IGNORED) || fields.containsAll(meaning.fields());
        }
    }

    static TitleList read(String name) {
        Reading reading = new Reading();
        for (String line : lines("/import/" + name + ".txt")) {
            reading.line(line.strip());
        }
        SameWords words = new SameWords(reading.same);
        return new TitleList(
                Map.copyOf(reading.titles),
                Map.copyOf(reading.parts),
                Map.copyOf(reading.groups),
                words,
                alike(reading.titles, words),
                reading.composed);
    }

    private static Map<String, Meaning> alike(Map<String, Meaning> titles, SameWords words) {
        Map<String, Meaning> alike = new LinkedHashMap<>();
        Set<String> several = new HashSet<>();
        titles.forEach((title, meaning) -> {
            String key = words.one(title);
            if (!meaning.equals(alike.computeIfAbsent(key, k -> meaning))) {
                several.add(key);
            }
        });
        alike.keySet().removeAll(several);
        return Map.copyOf(alike);
    }

    /** What the title means as it stands in the list; null if it does not. */
    @Nullable
    Meaning exactly(String plain) {
        return titles.get(plain);
    }

    /** What the title means if words that are one are taken for each other; null if that does not tell. */
    @Nullable
    Meaning alike(String plain) {
        return alike.get(words.one(plain));
    }

    private static List<String> lines(String resource) {
        try (InputStream list = Objects.requireNonNull(TitleList.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is part of the program
        }
    }

    /** All texts that a word with alternatives stands for: {@code {整改|治理}{期限|时限}} for four. */
    public static List<String> expanded(String word) {
        int open = word.indexOf('{');
        if (open < 0) {
            return List.of(word);
        }
        int close = word.indexOf('}', open);
        List<String> all = new ArrayList<>();
        for (String rest : expanded(word.substring(close + 1))) {
            for (String choice : word.substring(open + 1, close).split("\\|", -1)) {
                all.add(word.substring(0, open) + choice + rest);
            }
        }
        return all;
    }

    private static final class Reading {
        private final Map<String, Meaning> titles = new LinkedHashMap<>();
        private final Map<String, String> parts = new LinkedHashMap<>();
        private final Map<String, Family> groups = new LinkedHashMap<>();
        private final Map<String, String> same = new LinkedHashMap<>();
        private final ComposedTitles composed = new ComposedTitles();
        private String section = "";

        void line(String line) {
            if (line.startsWith("[")) {
                section = line;
                return;
            }
            int colon = line.indexOf(':');
            if (line.startsWith("#") || colon < 0) {
                return;
            }
            String head = line.substring(0, colon).strip();
            List<String> all = List.of(line.substring(colon + 1).strip().split(" +"));
            if (section.equals("[words]")) {
                composed.kind(head, all);
                return;
            }
            if (section.equals("[composed]")) {
                // a title that the list has as a whole goes first
                boolean field = !head.equals(PERSONAL) && !head.equals(IGNORED);
                all.forEach(order -> composed.order(order, meaning(true, field, head)));
                return;
            }
            for (String words : all) {
                for (String word : expanded(words)) {
                    entry(head, word);
                }
            }
        }

        private void entry(String head, String word) {
            switch (section) {
                case "[sure]" -> once(titles, word, meaning(true, false, head));
                case "[otherwise]" -> once(titles, word, meaning(true, true, head));
                case "[likely]" -> once(titles, word, meaning(false, false, head));
                case "[same]" -> once(same, word, head.equals("nothing") ? "" : head);
                case "[parts]" -> once(parts, word, head);
                case "[groups]" -> once(groups, word, family(head));
                default -> throw new IllegalStateException("no section " + section);
            }
        }

        /** {@code title, description}; {@code handler beside leader or due}; {@code personal as petitioner}. */
        private static Meaning meaning(boolean sure, boolean givesWay, String head) {
            String[] beside = head.split(" beside ", -1);
            List<String> fields = List.of(beside[0].split(", | as "));
            return new Meaning(
                    sure, givesWay, fields, beside.length > 1 ? List.of(beside[1].split(" or ")) : List.of());
        }

        private static Family family(String head) {
            String[] of = head.split(" of ", -1);
            return new Family(of[0], List.of(of[1].split(" ")));
        }

        private <T> void once(Map<String, T> map, String word, T value) {
            T earlier = map.putIfAbsent(word, value);
            if (earlier != null && !earlier.equals(value)) {
                throw new IllegalStateException(word + " stands twice: " + earlier + ", " + value);
            }
        }
    }
}

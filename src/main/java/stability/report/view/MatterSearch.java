package stability.report.view;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.assessment.Assessment;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.field.Word;
import stability.domain.matter.Matter;
import stability.domain.matter.NoteStep;
import stability.domain.screening.Screen;
import stability.domain.screening.Screening;

/**
 * Looks for words in what a matter says of itself: its title, its place, the notes of its steps. Never in who handles, signs or
 * complains, in codes of petitioners or in their requests: a list of what somebody has to do with is not for this tool to make.
 * Case and width do not count; all words must occur, wherever.
 */
public final class MatterSearch {
    /** The facts that say where: of hazards, incidents and activities, of inspections, of warnings and incidents. */
    private static final Set<String> PLACES = Set.of("place", "places", "scope");

    private final List<String> words;

    private MatterSearch(List<String> words) {
        this.words = words;
    }

    /** Where something was found. */
    public enum Where implements Word {
        TITLE(Text.of("标题", "title")),
        PLACE(Text.of("地点", "place")),
        NOTE(Text.of("备注", "note"));

        private final Text label;

        Where(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /**
     * Looks for these words; null if there is none among them.
     *
     * @param typed words, or several with blanks between them
     */
    public static @Nullable MatterSearch of(List<String> typed) {
        List<String> words = new ArrayList<>();
        for (String each : typed) {
            for (String word : plain(each).split("\\s+")) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words.isEmpty() ? null : new MatterSearch(words);
    }

    /** Where the words are; nowhere if one of them is missing. May be called by several threads at once. */
    public List<Where> in(Matter.History<?> matter) {
        List<String> title = title(matter);
        List<String> place = places(matter);
        List<String> notes = notes(matter);
        boolean[] found = new boolean[Where.values().length];
        for (String word : words) {
            boolean inTitle = contain(title, word);
            boolean inPlace = contain(place, word);
            boolean inNotes = contain(notes, word);
            if (!inTitle && !inPlace && !inNotes) {
                return List.of();
            }
            found[Where.TITLE.ordinal()] |= inTitle;
            found[Where.PLACE.ordinal()] |= inPlace;
            found[Where.NOTE.ordinal()] |= inNotes;
        }
        List<Where> where = new ArrayList<>();
        for (Where each : Where.values()) {
            if (found[each.ordinal()]) {
                where.add(each);
            }
        }
        return where;
    }

    private static boolean contain(List<String> texts, String word) {
        for (String text : texts) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Nothing of screenings and assessments, which are only called by their department. */
    private static List<String> title(Matter.History<?> matter) {
        boolean untitled =
                matter.matter().kind() == Screening.KIND || matter.matter().kind() == Assessment.KIND;
        return untitled ? List.of() : List.of(plain(matter.title()));
    }

    private static List<String> places(Matter.History<?> matter) {
        List<String> places = new ArrayList<>();
        for (Field<?> field : matter.facts().fields()) {
            if (PLACES.contains(field.name())) {
                add(places, matter.facts().get(field));
            }
        }
        return places;
    }

    private static List<String> notes(Matter.History<?> matter) {
        List<String> notes = new ArrayList<>();
        matter.applied().forEach(applied -> {
            Values values = applied.step().values();
            for (Field<?> field : values.fields()) {
                if (field.name().equals(NoteStep.NOTE.name())) {
                    add(notes, values.get(field));
                }
            }
            for (Values item : values.get(Screen.ITEMS, List.of())) {
                add(notes, item.get(Screen.ITEM_NOTE));
            }
        });
        return notes;
    }

    private static void add(List<String> texts, @Nullable Object value) {
        if (value instanceof List<?> several) {
            several.forEach(each -> add(texts, each));
        } else if (value != null) {
            texts.add(plain(value.toString()));
        }
    }

    /** As it is compared: full-width and half-width forms are the same, and so are capital and small letters. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}

package stability.cli.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import stability.render.text.DisplayWidth;

/**
 * A command as it is shown where a line may have only so many columns: with whole ids if they fit, else with their endings,
 * and if these do not fit either, as several commands, each with as many ids as there is room for. Where there is no room
 * for all options, those go whose value only people know: the program asks for them.
 */
final class FittedCommand {
    private static final String UNKNOWN = "…";

    private final int width;
    private final List<String> before;
    private final List<String> ids;
    private final List<String> after;

    private FittedCommand(List<String> words, int first, int behind, int width) {
        this.width = width;
        before = words.subList(0, first);
        ids = words.subList(first, behind);
        after = words.subList(behind, words.size());
    }

    /**
     * The lines of a command.
     *
     * @param known ids that may stand in it, one behind the other
     * @param ending the ending of an id that names it as well; the id itself if there is none
     */
    static List<String> lines(String command, Collection<String> known, int width, UnaryOperator<String> ending) {
        if (DisplayWidth.of(command) <= width) {
            return List.of(command);
        }
        List<String> words = Arrays.asList(command.split(" ", -1));
        int first = 0;
        while (first < words.size() && !known.contains(words.get(first))) {
            first++;
        }
        int behind = first;
        while (behind < words.size() && known.contains(words.get(behind))) {
            behind++;
        }
        return new FittedCommand(words, first, behind, width).broken(ending);
    }

    private List<String> broken(UnaryOperator<String> ending) {
        List<String> lines = new ArrayList<>();
        List<String> some = new ArrayList<>();
        for (String id : ids) {
            String shorter = ending.apply(id);
            some.add(shorter);
            if (some.size() > 1 && DisplayWidth.of(line(some, after)) > width) {
                some.remove(some.size() - 1);
                lines.add(fitting(some));
                some = new ArrayList<>(List.of(shorter));
            }
        }
        lines.add(fitting(some));
        return lines;
    }

    private String fitting(List<String> some) {
        String whole = line(some, after);
        if (DisplayWidth.of(whole) > width) {
            whole = line(some, told());
        }
        return DisplayWidth.of(whole) > width ? unsigned(some, whole) : whole;
    }

    /** Without the name of who signs, if the command has one: the row above says it, and the program asks for it. */
    private String unsigned(List<String> some, String whole) {
        int name = before.size() - 2;
        return !some.isEmpty() && name > 0 && before.get(name).equals("--name")
                ? String.join(" ", before.subList(0, name)) + " " + String.join(" ", some)
                : whole;
    }

    /** The options without those whose value is not known. */
    private List<String> told() {
        List<String> told = new ArrayList<>();
        for (String word : after) {
            if (word.equals(UNKNOWN)) {
                told.remove(told.size() - 1);
            } else {
                told.add(word);
            }
        }
        return told;
    }

    private String line(List<String> some, List<String> options) {
        List<String> words = new ArrayList<>(before);
        words.addAll(some);
        words.addAll(options);
        return String.join(" ", words);
    }
}

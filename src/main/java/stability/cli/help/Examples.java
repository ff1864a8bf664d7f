package stability.cli.help;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import stability.domain.field.Lang;

/** Examples of commands, from the list of them; read only for help. */
public final class Examples {
    private static final String LIST = "/help/examples.txt";

    private Examples() {}

    /**
     * Examples of a command, each a whole command line.
     *
     * @param command its qualified name, {@code stability hazard add}
     */
    public static List<String> of(String command, Lang lang) {
        String words = command.substring("stability ".length());
        List<String> lines = lines();
        List<String> own = below(words, command, lang, lines);
        return own.isEmpty() ? below("* " + words.substring(words.indexOf(' ') + 1), command, lang, lines) : own;
    }

    private static List<String> below(String heading, String command, Lang lang, List<String> lines) {
        List<String> examples = new ArrayList<>();
        String mark = lang == Lang.ZH ? "zh" : "en";
        for (int i = lines.indexOf(heading) + 1;
                i > 0 && i < lines.size() && !lines.get(i).isEmpty();
                i++) {
            if (lines.get(i).startsWith(mark)) {
                examples.add(command + lines.get(i).substring(mark.length()));
            }
        }
        return examples;
    }

    private static List<String> lines() {
        try (InputStream list = Objects.requireNonNull(Examples.class.getResourceAsStream(LIST));
                BufferedReader reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is part of the program
        }
    }

    /** The words of a line as they are typed, with the quotation marks that keep blanks together. */
    public static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == ' ' && !quoted) {
                words.add(word.toString());
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        words.add(word.toString());
        return words;
    }
}

package stability.cli.dialog;

import java.util.List;

/** A command line as somebody could type it into a shell. */
final class CommandLineText {
    private CommandLineText() {}

    /** The program and these words, each in quotes if a shell would read it as anything but one word. */
    static String of(List<String> words) {
        StringBuilder line = new StringBuilder("stability");
        for (String word : words) {
            line.append(' ').append(quoted(word));
        }
        return line.toString();
    }

    private static String quoted(String word) {
        boolean plain = !word.isEmpty() && word.codePoints().allMatch(CommandLineText::isPlain);
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || "-_./:,@+=%".indexOf(c) >= 0;
    }
}

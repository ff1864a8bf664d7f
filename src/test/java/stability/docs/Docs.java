package stability.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's documents, as tests look at them. */
public final class Docs {
    /** The root of the project, where Maven runs the tests. */
    static final Path ROOT = Path.of("");

    /** {@code -Ddocs.update=true} writes what is generated into the documents instead of comparing; read the difference. */
    public static final boolean UPDATE = Boolean.getBoolean("docs.update");

    private static final Pattern FENCE = Pattern.compile("(?ms)^(<!-- not run[^\n]*-->\n)?```(\\w+)\n(.*?)^```$");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    private Docs() {}

    /**
     * A fenced block.
     *
     * @param language the word behind the fence, {@code sh} or {@code text}
     * @param run whether the page wants it to be run
     */
    record Block(String language, boolean run, String text) {}

    /** Every page: those at the root and those below {@code docs}, as paths from the root. */
    static List<Path> pages() {
        try (Stream<Path> top = Files.list(Path.of("").toAbsolutePath());
                Stream<Path> below = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top.map(Path::getFileName), below)
                    .filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Block> blocks(String page) {
        List<Block> blocks = new ArrayList<>();
        Matcher fence = FENCE.matcher(page);
        while (fence.find()) {
            blocks.add(new Block(fence.group(2), fence.group(1) == null, fence.group(3)));
        }
        return blocks;
    }

    /** What stands outside fenced blocks. */
    static String prose(String page) {
        return FENCE.matcher(page).replaceAll("");
    }

    /** What stands in backticks outside fenced blocks. */
    static List<String> code(String page) {
        return CODE.matcher(prose(page)).results().map(found -> found.group(1)).toList();
    }

    /** Where the links of a page lead. */
    static List<String> links(String page) {
        return LINK.matcher(prose(page)).results().map(found -> found.group(1)).toList();
    }

    /** The page with its generated parts as they should be: each between {@code <!-- generated: NAME -->} and {@code <!-- end -->}. */
    public static String generated(String page, String name, String text) {
        String begin = "<!-- generated: " + name + " -->\n";
        int start = page.indexOf(begin);
        int end = page.indexOf("<!-- end -->", start);
        if (start < 0 || end < 0) {
            throw new AssertionError("no part \"" + name + "\" in the page");
        }
        return page.substring(0, start + begin.length()) + "\n" + text + "\n" + page.substring(end);
    }
}

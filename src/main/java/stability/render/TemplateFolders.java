package stability.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.domain.Code;
import stability.domain.Place;
import stability.domain.Text;

/**
 * Finds the file of a template: in the user's folders, in their order, then among the built-in ones. Nothing outside
 * these folders can be named, and no symbolic link leads out of them.
 */
final class TemplateFolders implements TemplateLoader {
    private static final String BUILT_IN = "/templates/";
    private static final int LARGEST = 1 << 20;

    /** Letters, digits, {@code -}, {@code _}, and dots inside a name. */
    private static final Pattern NAME = Pattern.compile(
            "[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*(?:/[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*)*");

    /** The built-in templates, for suggestions when a name is not known. */
    private static final List<String> NAMES = List.of(
            "daily.text.ftl",
            "daily.md.ftl",
            "daily.html.ftl",
            "incident.text.ftl",
            "incident.md.ftl",
            "incident.html.ftl",
            "incident.parts.ftl",
            "phase.text.ftl",
            "phase.md.ftl",
            "phase.html.ftl",
            "phase.parts.ftl",
            "notice.text.ftl",
            "notice.md.ftl",
            "notice.html.ftl",
            "notice.css.ftl",
            "shared.ftl",
            "page.html.ftl",
            "report.css.ftl",
            "chart.css.ftl",
            "words.zh-CN.ftl",
            "words.en.ftl");

    /** FreeMarker's variable for the present time. */
    private static final Pattern CLOCK = Pattern.compile("(?<![\\p{L}\\p{N}_)\\]])\\.now\\b");

    private final List<Path> folders;

    TemplateFolders(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** A template and where its text stands. Never compared, so the array does no harm. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Source(Place place, byte[] bytes) {}

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        if (!isName(name)) {
            return null;
        }
        for (Path folder : folders) {
            Path file = folder.resolve(name);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return new Source(place(name), read(folder, file, place(name)));
            }
        }
        try (InputStream in = TemplateFolders.class.getResourceAsStream(BUILT_IN + name)) {
            return in == null ? null : new Source(place(name), in.readAllBytes());
        }
    }

    /** For messages: the path of a user's own file, the bare name of a built-in one. */
    Place place(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(file -> isName(name) && Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .map(file -> Place.of(file.toString().replace('\\', '/')))
                .orElseGet(() -> Place.of(name));
    }

    /** Every template that can be named: the user's and the built-in ones. */
    List<String> names() {
        List<String> names = new ArrayList<>(NAMES);
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".ftl") && !names.contains(name))
                        .sorted()
                        .forEach(names::add);
            } catch (IOException e) {
                // A folder that is not there has no names to suggest; the template that is missing is reported anyhow.
            }
        }
        return names;
    }

    private static byte[] read(Path folder, Path file, Place place) throws IOException {
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw new Unreadable(place, Text.of("符号链接指向模板文件夹之外", "the symbolic link leads out of the template folder"));
        }
        if (!Files.isRegularFile(file)) {
            throw new Unreadable(place, Code.NOT_A_FILE.message());
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            throw new Unreadable(place, Text.of("文件超过 1 MiB", "the file is larger than 1 MiB"));
        }
        return bytes;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        Source template = (Source) source;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(template.bytes))
                    .toString();
            refuseClock(template.place, text);
            return new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new Unreadable(template.place, Code.NOT_UTF8.message());
        }
    }

    /** The same records and cut-off give the same report, at any hour; so a template may not ask for the time. */
    private static void refuseClock(Place place, String text) throws Unreadable {
        Matcher now = CLOCK.matcher(text);
        if (now.find()) {
            String before = text.substring(0, now.start());
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            int column = before.length() - before.lastIndexOf('\n');
            throw new Unreadable(
                    new Place(place.file(), line, column),
                    Text.of(
                            "报告不取决于何时打印，不能用 .now，请用 cutOff",
                            "a report does not depend on when it is printed: not .now, but cutOff"));
        }
    }

    /** Templates live as long as one command: none is looked at twice. */
    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public void closeTemplateSource(Object source) {
        // Its bytes are in memory; nothing is open.
    }

    /** A template file that is there and cannot be used. */
    static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Place place;
        private final transient Text why;

        Unreadable(Place place, Text why) {
            super(why.en());
            this.place = place;
            this.why = why;
        }

        Place place() {
            return place;
        }

        Text why() {
            return why;
        }
    }
}

package stability.render.template;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;

/**
 * Finds the file of a template: in the user's folders, in their order, then among the built-in ones. Nothing outside
 * these folders can be named, and no symbolic link leads out of them.
 */
public final class TemplateFolders implements TemplateLoader {
    private static final String BUILT_IN = "/templates/";
    private static final int LARGEST = 1 << 20;

    /** Letters, digits, {@code -}, {@code _}, and dots inside a name. */
    private static final Pattern NAME = Pattern.compile(
            "[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*(?:/[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*)*");

    /** What is a template by its ending; a folder may hold notes and pictures too. */
    private static final Pattern TEMPLATE = Pattern.compile(".*\\.(?:ftl|docx)");

    private final List<Path> folders;
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private volatile boolean usedOwn; // templates are read in a thread of the sandbox

    public TemplateFolders(List<Path> folders) {
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
        used.add(name);
        for (Path folder : folders) {
            Path file = folder.resolve(name);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                usedOwn = true;
                return new Source(place(name), read(folder, file, place(name)));
            }
        }
        byte[] builtIn = builtIn(name);
        return builtIn == null ? null : new Source(place(name), builtIn);
    }

    /** A built-in template as it is; null if there is none of this name. */
    public static byte @Nullable [] builtIn(String name) throws IOException {
        try (InputStream in = TemplateFolders.class.getResourceAsStream(BUILT_IN + name)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /** Whether the program has a template of this name: not every paper comes in every format. */
    static boolean isBuiltIn(String name) {
        return TemplateFolders.class.getResource(BUILT_IN + name) != null;
    }

    /** Every name that was looked for. */
    Set<String> used() {
        return Set.copyOf(used);
    }

    /** Whether one that was looked for is the user's own file. */
    public boolean usedOwn() {
        return usedOwn;
    }

    /** The user's own file of this name, in the first folder that has it; null if none has. */
    public @Nullable Path own(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(file -> isName(name) && Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .orElse(null);
    }

    /** For messages: the path of a user's own file, the bare name of a built-in one. */
    public Place place(String name) {
        Path own = own(name);
        return Place.of(own == null ? name : own.toString().replace('\\', '/'));
    }

    /** Every template that can be named: the built-in ones and those that only the user has. */
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>(BuiltInTemplates.names());
        names.addAll(ownNames());
        return List.copyOf(names);
    }

    /** The templates in the user's folders, sorted. */
    public Set<String> ownNames() {
        Set<String> names = new TreeSet<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> isName(name) && TEMPLATE.matcher(name).matches())
                        .forEach(names::add);
            } catch (IOException e) {
                // A folder that is not there has no templates.
            }
        }
        return names;
    }

    /** A template that is not text. */
    public byte[] bytes(String name) throws IOException {
        if (!(findTemplateSource(name) instanceof Source source)) {
            throw new Unreadable(place(name), Text.of("没有这个模板", "there is no such template"));
        }
        return source.bytes;
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
            return new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new Unreadable(template.place, Code.NOT_UTF8.message());
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
    public static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Place place;
        private final transient Text why;

        public Unreadable(Place place, Text why, Throwable cause) {
            this(place, why);
            initCause(cause);
        }

        public Unreadable(Place place, Text why) {
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

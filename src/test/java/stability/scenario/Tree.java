package stability.scenario;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stability.support.WordParts;

/** The files of a scenario on disk. */
final class Tree {
    /** A file beyond this size is told by its size alone. */
    private static final long LARGE = 1 << 22;

    private static final Pattern DIGEST = Pattern.compile("stability-digest(?:: |\" content=\")([0-9a-f]{64})\\b");

    private Tree() {}

    /**
     * Writes the file of a section, {@code path | form form}. Forms: {@code crlf}, {@code cut} (without the last line
     * end), {@code utf-16}, {@code gbk}, {@code bom}, {@code escape} (with {@code \t}, {@code \x00}), {@code long N} (so
     * many 灯 in place of …), {@code size N} (so many zero bytes, taking no room), {@code link} (a symbolic link to what the text says), {@code base64}
     * (bytes that are no text), {@code folder}.
     */
    static void write(Path root, String section, String text) throws IOException {
        String[] parts = section.split(" \\| ", 2);
        Path file = root.resolve(parts[0]);
        Files.createDirectories(file.getParent());
        String content = text;
        Charset charset = StandardCharsets.UTF_8;
        String[] forms = parts.length < 2 ? new String[0] : parts[1].split(" ");
        for (int i = 0; i < forms.length; i++) {
            switch (forms[i]) {
                case "crlf" -> content = content.replace("\n", "\r\n");
                case "cut" -> content = content.stripTrailing();
                case "utf-16" -> charset = StandardCharsets.UTF_16;
                case "gbk" -> charset = Charset.forName("GBK");
                case "bom" -> content = "\uFEFF" + content;
                case "escape" -> content = unescape(content);
                case "long" -> content = content.replace("…", "灯".repeat(Integer.parseInt(forms[++i])));
                case "base64" -> {
                    Files.write(file, Base64.getMimeDecoder().decode(content));
                    return;
                }
                case "folder" -> {
                    Files.createDirectories(file);
                    return;
                }
                case "link" -> {
                    Files.createSymbolicLink(file, Path.of(content.strip()));
                    return;
                }
                case "size" -> {
                    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                        sparse.setLength(Long.parseLong(forms[i + 1]));
                    }
                    return;
                }
                default -> throw new IllegalArgumentException("no form of a file is called " + forms[i]);
            }
        }
        Files.write(file, content.getBytes(charset));
    }

    /**
     * Every file below the root: path → bytes, of a Word document its text, of a JSON Schema its title. The lock is not one of
     * them: looking at it would end a lock held here. Nor is what git keeps for itself.
     */
    static Map<String, byte[]> read(Path root) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return folder.endsWith(".git") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    // the traces of a lock and of a paper tell nothing of the account
                    if (!List.of(".lock", ".papers", ".entries")
                            .contains(file.getFileName().toString())) {
                        String path = root.relativize(file).toString().replace('\\', '/');
                        files.put(path, bytes(file, attributes));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Takes the symbolic links away, so that whoever clears up the folder need not wonder about them. */
    static void unlink(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    private static byte[] bytes(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isSymbolicLink()) {
            return ("-> " + Files.readSymbolicLink(file)).getBytes(StandardCharsets.UTF_8);
        }
        if (file.toString().endsWith(".docx")) {
            return WordParts.text(Files.readAllBytes(file)).getBytes(StandardCharsets.UTF_8);
        }
        if (file.toString().endsWith(".schema.json")) {
            // hundreds of lines that tests of their own look at: the title says which it is
            return Files.readString(file)
                    .replaceFirst("(?s).*?\"title\": (\"[^\"]*\").*", "a JSON Schema: $1\n")
                    .getBytes(StandardCharsets.UTF_8);
        }
        return attributes.size() > LARGE
                ? (attributes.size() + " bytes").getBytes(StandardCharsets.UTF_8)
                : Files.readAllBytes(file);
    }

    /** A section for a file that is there afterwards. */
    static String section(String path, byte[] whole) {
        byte[] bytes = withoutDigest(whole);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
            String coded = Base64.getMimeEncoder(120, new byte[] {'\n'}).encodeToString(bytes);
            return "-- after " + path + " | base64 --\n" + coded + "\n";
        }
        boolean cut = !text.endsWith("\n");
        boolean escaped = text.chars().anyMatch(c -> c < ' ' && c != '\n');
        String forms = (escaped ? " escape" : "") + (cut ? " cut" : "");
        return "-- after " + path + (forms.isEmpty() ? "" : " |" + forms) + " --\n" + (escaped ? escape(text) : text)
                + (cut ? "\n" : "");
    }

    /** With dots for the digest that a paper carries, which changes with every byte of it and says nothing by itself. */
    private static byte[] withoutDigest(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher digest = DIGEST.matcher(latin);
        if (!digest.find()) {
            return bytes;
        }
        String hidden = latin.substring(0, digest.start(1)) + "..." + latin.substring(digest.end(1));
        return hidden.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case '\t' -> escaped.append("\\t");
                case '\r' -> escaped.append("\\r");
                default -> {
                    if (c < ' ' && c != '\n') {
                        escaped.append("\\x").append(HexFormat.of().toHexDigits((byte) c));
                    } else {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char code = text.charAt(++i);
            switch (code) {
                case 't' -> plain.append('\t');
                case 'r' -> plain.append('\r');
                case 'x' -> {
                    plain.append((char) HexFormat.fromHexDigits(text, i + 1, i + 3));
                    i += 2;
                }
                default -> plain.append(code);
            }
        }
        return plain.toString();
    }
}

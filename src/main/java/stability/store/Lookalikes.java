package stability.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.ledger.Kinds;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.prose.TextPaper;
import stability.store.lock.IoMessages;

/**
 * Knows a record that its name keeps from being read: saved with another ending or none, hidden, with a full-width point. What
 * editors, git and systems leave behind is none. A file that would be a record by its name is told by that; of any other the
 * first lines are looked at, and no more.
 */
final class Lookalikes {
    /** In bytes; the facts by which a record is known are its first lines. */
    private static final int LOOKED_AT = 2048;

    /** The point before the ending in all widths in which one is typed, and whatever was hung on behind it. */
    private static final Pattern ENDING = Pattern.compile("[.．。｡﹒]\\s*[yｙＹ][aａＡ]?[mｍＭ][lｌＬ]", Pattern.CASE_INSENSITIVE);

    /** What editors, git, systems and this program leave behind or keep for themselves. */
    private static final Pattern LITTER = Pattern.compile(
            "\\.git.*|\\.lock|\\.audit|\\..*\\.tmp|.*\\.sw[a-z]|\\.ds_store|\\._.*|thumbs\\.db|desktop\\.ini|"
                    + "~\\$.*|\\.~.*|\\.#.*|#.*#|.*~|.*\\.orig|.*\\.rej|\\.nfs.*|\\.fuse_hidden.*");

    /** Pictures, films, sound and papers: evidence may be called like a department, and holds no lines. */
    private static final Set<String> MEDIA = Set.of(
            "jpg", "jpeg", "png", "webp", "gif", "bmp", "tif", "tiff", "heic", "heif", "svg", "mp4", "mov", "avi",
            "mp3", "m4a", "amr", "wav", "pdf", "ofd", "zip", "rar", "7z");

    /** The first line that says something gives a value a name. */
    private static final Pattern NAMED = Pattern.compile("[\"']?[a-z_]+[\"']?\\s*:.*|-\\s*\\{.*");

    /** Steps, the head of one, an id, or the two facts that screenings and assessments begin with. */
    private static final Pattern RECORD = Pattern.compile(
            "^\\s*[\"']?steps[\"']?\\s*:|^\\s*-\\s*\\{\\s*[\"']?at[\"']?\\s*:|^[\"']?id[\"']?\\s*:\\s*[\"']?[A-Z]-\\d{8}-|"
                    + "^[\"']?(?:date|campaign)[\"']?\\s*:(?s:.*)^[\"']?department[\"']?\\s*:|"
                    + "^[\"']?department[\"']?\\s*:(?s:.*)^[\"']?(?:date|campaign)[\"']?\\s*:",
            Pattern.MULTILINE);

    private Lookalikes() {}

    /** The finding about a file that is no record by its name: that it looks like one. Null if it does not. */
    static @Nullable Problem problem(Path root, String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        if (isLitter(name) || MappingFiles.isOne(file) || TextPaper.at(file) != null) {
            return null;
        }
        Place place = Place.of(file);
        if (Files.isDirectory(root.resolve(file))) {
            return isCalledLikeAFolder(name) ? Code.LIKE_A_RECORD.at(place) : null;
        }
        if (ENDING.matcher(name).find() || isCalledLikeOne(file, name)) {
            return Code.LIKE_A_RECORD.at(place);
        }
        try {
            Path path = root.resolve(file);
            return Files.isRegularFile(path) && !MEDIA.contains(ending(name)) && beginsLikeOne(first(path))
                    ? Code.LIKE_A_RECORD.at(place)
                    : null;
        } catch (IOException e) {
            return Code.IO_ERROR.at(place, IoMessages.of(e));
        }
    }

    static boolean isLitter(String name) {
        return LITTER.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** A hidden folder may be anybody's, but not one that is called like a year, a month, a day or a kind. */
    private static boolean isCalledLikeAFolder(String name) {
        String bare = name.replaceFirst("^\\.+", "");
        return bare.matches("\\d{4}|\\d\\d|\\d\\d-\\d\\d")
                || Kinds.ALL.stream().anyMatch(kind -> kind.folder().equals(bare));
    }

    /** Whether a record of this name belongs here, if only it ended so; a photo may be called as it likes. */
    private static boolean isCalledLikeOne(String file, String name) {
        if (MEDIA.contains(ending(name))) {
            return false;
        }
        String bare = name.replaceFirst("^\\.+", "");
        String stem = bare.replaceFirst("[.．。｡].*", "");
        String folder = file.substring(0, file.length() - name.length());
        return !stem.isEmpty() && (Kinds.of(stem) != null || Kinds.at(folder + stem + ".yaml") != null);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The names of facts are ASCII: read byte by byte they show in every encoding that an editor may have chosen. */
    private static String first(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
            return text.replace("\0", "")
                    .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF|\u00841\u00953)+", "");
        }
    }

    private static boolean beginsLikeOne(String text) {
        for (String line : text.split("\\R", -1)) {
            String said = line.strip();
            if (!said.isEmpty() && !said.startsWith("#") && !said.equals("---")) {
                return NAMED.matcher(said).matches() && RECORD.matcher(text).find();
            }
        }
        return false;
    }
}

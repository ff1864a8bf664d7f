package stability.render.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.render.template.TemplateFolders.Unreadable;
import stability.render.text.PrintableText;

/** A {@code .docx} as it lies on the disk: a zip of parts, read with limits and written the same way every time. */
final class WordFile {
    private static final int MOST_PARTS = 200;

    /** In bytes, all parts unpacked together: a hundred times what a template of ours takes. */
    private static final int LARGEST = 16 << 20;

    /** Names that stay in the package, whatever unpacks it. */
    private static final Pattern NAME = Pattern.compile(
            "(?:[\\p{L}\\p{N}_\\[\\] -][\\p{L}\\p{N}_.\\[\\] -]*/)*[\\p{L}\\p{N}_\\[\\]-]*(?:\\.[\\p{L}\\p{N}]+)+");

    static final Text TWICE = Text.of("其中有两个“{0}”", "it has two parts named \"{0}\"");

    private static final Pattern PICTURE = Pattern.compile(".*\\.(?:png|jpe?g|gif|bmp|[ew]mf)");

    private WordFile() {}

    /** As Word compares the names of parts. */
    static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether a part of this name is a picture. */
    static boolean isPicture(String name) {
        return PICTURE.matcher(lowerCase(name)).matches();
    }

    /**
     * The parts by name, in their order.
     *
     * @throws Unreadable if it is no zip, or one that was made to do harm
     */
    static Map<String, byte[]> read(byte[] file, Place place) throws Unreadable {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (entry.isDirectory()) {
                    continue;
                }
                if (!NAME.matcher(name).matches() || name.contains("..")) {
                    throw new Unreadable(
                            place,
                            Text.of("其中的文件名“{0}”不允许", "a part of it has the name \"{0}\", which is not allowed")
                                    .with(PrintableText.oneLine(name)));
                }
                byte[] bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || parts.size() == MOST_PARTS) {
                    throw new Unreadable(
                            place, Text.of("解压后超过 16 MiB 或 200 个文件", "unpacked, it has more than 16 MiB or 200 parts"));
                }
                if (parts.put(name, bytes) != null) {
                    throw new Unreadable(place, TWICE.with(name));
                }
            }
        } catch (ZipException | IllegalArgumentException e) { // the latter for a name that is not UTF-8
            throw new Unreadable(place, Text.of("文件已损坏，不是 .docx", "it is damaged, or not a .docx"));
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) { // the end came too early: nothing but memory is read
            throw new Unreadable(place, Text.of("文件已损坏，不是 .docx", "it is damaged, or not a .docx"));
        }
        return parts;
    }
}

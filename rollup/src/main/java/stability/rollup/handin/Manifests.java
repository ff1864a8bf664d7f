package stability.rollup.handin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.domain.export.ExportManifest;
import stability.domain.export.ExportType;
import stability.domain.field.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code export.json}: every field of the manifest, and none besides. */
final class Manifests {
    /** In bytes; one with every table has under two thousand. */
    private static final int LONGEST = 1 << 16;

    /** How deep a manifest goes: tables, their parts. */
    private static final int DEPTH = 8;

    private static final Pattern MONTH = pattern(ExportType.Form.MONTH);

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Manifests() {}

    static Pattern pattern(ExportType.Form form) {
        String pattern = form.pattern();
        if (pattern == null) {
            throw new IllegalArgumentException(form.name());
        }
        return Pattern.compile(pattern);
    }

    static boolean isMonth(String text) {
        return MONTH.matcher(text).matches();
    }

    /** What Jackson says, without its own names and addresses. */
    static Text reason(JacksonException e) {
        String reason = String.valueOf(e.getOriginalMessage());
        int line = reason.indexOf('\n');
        return Text.same(line < 0 ? reason : reason.substring(0, line));
    }

    /**
     * The manifest in a folder; null if anything is wrong with it.
     *
     * @param shown its file as whoever runs the program would type it
     * @param findings takes what is wrong
     */
    static @Nullable ExportManifest read(Path file, String shown, Consumer<Found> findings) throws IOException {
        String text = text(file, shown, findings);
        if (text == null) {
            return null;
        }
        try {
            return new ManifestFields(JSON.readTree(text), shown, findings).manifest();
        } catch (StreamReadException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            findings.accept(Flaw.NOT_JSON.at(shown, line, null, reason(e)));
        } catch (JacksonException e) {
            findings.accept(Flaw.NOT_JSON.in(shown, reason(e)));
        }
        return null;
    }

    private static @Nullable String text(Path file, String shown, Consumer<Found> findings) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(LONGEST + 1);
        }
        if (bytes.length > LONGEST) {
            findings.accept(Flaw.TOO_LARGE.in(shown, Files.size(file), LONGEST));
            return null;
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            findings.accept(Flaw.NOT_UTF8.in(shown));
            return null;
        }
        if (text.startsWith("\uFEFF")) {
            findings.accept(Flaw.BYTE_ORDER_MARK.in(shown));
            return null;
        }
        return text;
    }
}

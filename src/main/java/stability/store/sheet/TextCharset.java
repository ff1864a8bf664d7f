package stability.store.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import stability.domain.field.Text;

/**
 * How the characters of a text file are written: as its byte order mark says; without one UTF-8 if every byte fits, else
 * GB18030 if every byte fits. Nothing is ever replaced by a question mark.
 *
 * @param skip bytes of the mark
 */
record TextCharset(Charset charset, int skip) {
    private static final Charset GB18030 = Charset.forName("GB18030");

    static TextCharset of(Path file) throws NotRead, IOException {
        for (TextCharset candidate : candidates(file)) {
            if (candidate.fits(file)) {
                return candidate;
            }
        }
        throw new NotRead(
                Text.of(
                        "文字编码认不出来（不是 UTF-8、GB18030 或带 BOM 的 UTF-16）",
                        "its characters are neither in UTF-8 nor GB18030, nor in UTF-16 with a mark"),
                Text.of(
                        "用 Excel 或 WPS 另存为 .xlsx 或 CSV UTF-8 后再导入",
                        "save it as .xlsx or as CSV UTF-8 in Excel or WPS, and import that"));
    }

    private static List<TextCharset> candidates(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(3);
        }
        int two = start.length < 2 ? 0 : (start[0] & 0xff) << 8 | start[1] & 0xff;
        if (two == 0xfffe) {
            return List.of(new TextCharset(StandardCharsets.UTF_16LE, 2));
        }
        if (two == 0xfeff) {
            return List.of(new TextCharset(StandardCharsets.UTF_16BE, 2));
        }
        if (two == 0xefbb && start.length == 3 && (start[2] & 0xff) == 0xbf) {
            return List.of(new TextCharset(StandardCharsets.UTF_8, 3));
        }
        return List.of(new TextCharset(StandardCharsets.UTF_8, 0), new TextCharset(GB18030, 0));
    }

    /** Whether every byte is part of a character. No text has the character 0: it is some other file, or UTF-16 without a mark. */
    private boolean fits(Path file) throws NotRead, IOException {
        char[] some = new char[1 << 13];
        try (Reader reader = open(file)) {
            for (int length = reader.read(some); length >= 0; length = reader.read(some)) {
                for (int i = 0; i < length; i++) {
                    if (some[i] == 0) {
                        throw new NotRead(
                                Text.of(
                                        "不是表格，也不是文本（或是没有 BOM 的 UTF-16）",
                                        "it is neither a table nor text (or UTF-16 without a mark)"),
                                NotRead.SAVE_AGAIN);
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The text behind the mark; a byte that is part of no character is an error. */
    Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            in.skipNBytes(skip);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return new BufferedReader(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}

package stability.store.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the number of a cell means, by its style: a workbook tells a date from a number by the way it is shown, and by nothing else. */
final class NumberFormats {
    /** Styles of one workbook; Excel takes 65,490. */
    private static final int MOST = 70_000;

    /** What a number means. */
    enum Meaning {
        NUMBER,
        /** A day, perhaps with a time. */
        DATE,
        /** A time of day. */
        TIME,
        /** Hours, minutes or seconds that may go on beyond a day. */
        DURATION
    }

    private final Map<Integer, Meaning> own = new HashMap<>();
    private final List<Meaning> styles = new ArrayList<>();

    /** @param part with the styles; null if there is none */
    static NumberFormats of(Parts parts, @Nullable String part) throws NotRead, IOException {
        NumberFormats formats = new NumberFormats();
        if (part != null && parts.has(part)) {
            try (PartXml xml = parts.xml(part)) {
                while (xml.next()) {
                    if (xml.isStart("numFmts")) {
                        formats.formats(xml);
                    } else if (xml.isStart("cellXfs")) {
                        formats.styles(xml);
                    }
                }
            }
        }
        return formats;
    }

    private void formats(PartXml xml) throws NotRead {
        while (xml.next() && !xml.isEnd("numFmts")) {
            if (xml.isStart("numFmt") && own.size() < MOST) {
                String code = xml.attribute("formatCode");
                own.put(xml.number("numFmtId"), FormatCode.meaning(code == null ? "" : code));
            }
        }
    }

    private void styles(PartXml xml) throws NotRead {
        while (xml.next() && !xml.isEnd("cellXfs")) {
            if (xml.isStart("xf")) {
                if (styles.size() >= MOST) {
                    throw NotRead.bomb();
                }
                styles.add(xml.attribute("numFmtId") == null ? Meaning.NUMBER : meaning(xml.number("numFmtId")));
            }
        }
    }

    /** A format that is built in has no code in the file. Those from 27 on are the Chinese ones (ECMA-376, 18.8.30). */
    private Meaning meaning(int format) {
        Meaning meaning = own.get(format);
        if (meaning != null) {
            return meaning;
        }
        return switch (format) {
            case 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> Meaning.DATE;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56 -> Meaning.TIME;
            case 46 -> Meaning.DURATION;
            default -> Meaning.NUMBER;
        };
    }

    /** Of a cell with this style; a number if there is no such style. */
    Meaning of(@Nullable String style) {
        if (style == null) {
            return styles.isEmpty() ? Meaning.NUMBER : styles.get(0);
        }
        try {
            return styles.get(Integer.parseInt(style));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return Meaning.NUMBER;
        }
    }
}

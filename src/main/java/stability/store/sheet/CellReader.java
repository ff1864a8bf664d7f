package stability.store.sheet;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.sheet.SheetCell;
import stability.app.sheet.SheetCell.From;
import stability.store.sheet.NumberFormats.Meaning;

/** One cell of a workbook at a time. */
final class CellReader {
    private static final SheetCell PICTURE = new SheetCell("", null, From.PICTURE);
    /** The function by which WPS shows a picture in a cell. */
    private static final String WPS_PICTURE = "DISPIMG(";

    private final PartXml xml;
    private final CellTexts texts;
    private final NumberFormats formats;
    private final boolean from1904;
    /** Days come again and again; by the number that stands for them. */
    private final Map<String, SheetCell> moments = new HashMap<>();

    CellReader(PartXml xml, CellTexts texts, NumberFormats formats, boolean from1904) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /** The cell that starts here, to its end. */
    SheetCell read() throws NotRead {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        boolean rich = xml.attribute("vm") != null;
        String value = null;
        String inline = null;
        boolean picture = false;
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("v")) {
                value = xml.text();
            } else if (xml.isStart("is")) {
                inline = CellTexts.rich(xml, "is");
            } else if (xml.isStart("f")) {
                picture = xml.text().contains(WPS_PICTURE);
            } else if (xml.isStart()) {
                xml.skip();
            }
        }
        if (picture || value != null && value.startsWith("=") && value.contains(WPS_PICTURE)) {
            return PICTURE;
        }
        // Excel's own pictures in cells are errors for every program that does not know them
        if (rich && "e".equals(type) && "#VALUE!".equals(value)) {
            return PICTURE;
        }
        return inline != null ? texts.typed(inline) : value == null ? SheetCell.BLANK : cell(type, style, value);
    }

    private SheetCell cell(@Nullable String type, @Nullable String style, String value) throws NotRead {
        return switch (type == null ? "n" : type) {
            case "s" -> texts.listed(value);
            case "inlineStr" -> texts.typed(PlainCell.unescaped(value));
            case "str" -> texts.cell(PlainCell.unescaped(value));
            case "b" -> texts.cell(value.strip().equals("1") || value.strip().equals("true") ? "TRUE" : "FALSE");
            case "e" -> new SheetCell(texts.cell(value).text(), null, From.ERROR);
            case "d" -> moment(Serial.parse(value.strip()), value);
            case "n" -> number(style, value.strip());
            default -> throw NotRead.damaged();
        };
    }

    private SheetCell number(@Nullable String style, String value) throws NotRead {
        Meaning meaning = formats.of(style);
        if (meaning == Meaning.NUMBER || value.isEmpty()) {
            return texts.cell(NumberText.of(value));
        }
        double serial;
        try {
            serial = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return texts.cell(value);
        }
        // what is shown as a time only, and is no more than a time, is no day
        if (meaning == Meaning.DURATION && serial >= 0 && serial < 1_000
                || meaning == Meaning.TIME && serial >= 0 && serial < 1) {
            return texts.cell(Serial.clock(serial));
        }
        SheetCell known = moments.get(value);
        if (known == null) {
            known = moment(Serial.moment(serial, from1904), NumberText.of(value));
            moments.put(value, known);
        }
        return known;
    }

    private SheetCell moment(@Nullable LocalDateTime moment, String otherwise) throws NotRead {
        return moment == null
                ? texts.cell(otherwise)
                : new SheetCell(texts.cell(Serial.text(moment)).text(), moment, From.ITSELF);
    }
}

package stability.store.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.app.sheet.SheetCell;

/** Cells of text: what a workbook lists once for all its sheets, and what stands in the cells. Equal ones are one cell in memory. */
final class CellTexts {
    private final Bounds bounds;
    private final List<SheetCell> listed = new ArrayList<>();
    private final Map<String, SheetCell> known = new HashMap<>();
    private final Map<String, SheetCell> typed = new HashMap<>();

    CellTexts(Bounds bounds) {
        this.bounds = bounds;
    }

    /** @param part of the listed texts; null if there is none */
    static CellTexts of(Parts parts, @Nullable String part, Bounds bounds) throws NotRead, IOException {
        CellTexts texts = new CellTexts(bounds);
        if (part != null && parts.has(part)) {
            try (PartXml xml = parts.xml(part)) {
                while (xml.next()) {
                    if (xml.isStart("si")) {
                        texts.list(xml);
                    }
                }
            }
        }
        return texts;
    }

    private void list(PartXml xml) throws NotRead {
        if (listed.size() >= Bounds.CELLS) {
            throw NotRead.bomb();
        }
        listed.add(typed(rich(xml, "si")));
    }

    /** The runs of a text joined, without how it is pronounced. */
    static String rich(PartXml xml, String element) throws NotRead {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("t")) {
                text.append(PlainCell.unescaped(xml.text()));
            } else if (xml.isStart("rPh")) {
                xml.skip();
            }
        }
        return text.toString();
    }

    /** The cell of a listed text. */
    SheetCell listed(String index) throws NotRead {
        try {
            return listed.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw NotRead.damaged();
        }
    }

    /** The cell of this text, which may have been a number. */
    SheetCell cell(String raw) throws NotRead {
        return cell(raw, known, SheetCell::of);
    }

    /** The cell of this text as it was typed. */
    SheetCell typed(String raw) throws NotRead {
        return cell(raw, typed, SheetCell::typed);
    }

    private SheetCell cell(String raw, Map<String, SheetCell> cells, Function<String, SheetCell> of) throws NotRead {
        String text = PlainCell.text(raw);
        SheetCell cell = cells.get(text);
        if (cell == null) {
            bounds.text(text.length());
            cell = of.apply(text);
            cells.put(text, cell);
        }
        return cell;
    }
}

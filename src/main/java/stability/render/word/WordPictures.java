package stability.render.word;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.render.picture.PaperPicture;
import stability.render.picture.PaperPictures;
import stability.render.template.TemplateFolders.Unreadable;
import stability.render.text.PrintableText;

/**
 * Puts the pictures of a paper into its Word file. A field {@code @picture[pictures[photo.picture]]} leaves the mark of a
 * picture where it belongs; what stands there afterwards, and what has to be told of it elsewhere in the file, is made here
 * and by nobody else: a template names pictures of the paper, and can bring in no other.
 */
final class WordPictures {
    private static final String FIELD = "@picture[";
    private static final Pattern MARK = Pattern.compile("<w:drawing>([^<]*)</w:drawing>");
    private static final String TYPES = "[Content_Types].xml";

    /** A tenth of a millimetre in the unit of drawings. */
    private static final int TENTH = 3600;

    /** Far from the numbers that pictures of a template have. */
    private static final int FIRST = 700_001;

    private static final String PICTURE = """
            <wp:docPr id="NUMBER" name="FILE" descr="DESCRIPTION"/><wp:cNvGraphicFramePr>\
            <a:graphicFrameLocks xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" noChangeAspect="1"/>\
            </wp:cNvGraphicFramePr><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
            <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr>\
            <pic:cNvPr id="NUMBER" name="FILE" descr="DESCRIPTION"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
            <a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="PART"/>\
            <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>\
            <a:ext cx="WIDE" cy="HIGH"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
            </a:graphicData></a:graphic>""";

    /** A code stands at the right margin beside the title: no line of text gets higher for it. In a cell it has a line of its own. */
    private static final String ANCHOR = """
            <wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" \
            distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1">\
            <wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>\
            <wp:positionV relativeFrom="paragraph"><wp:posOffset>-36000</wp:posOffset></wp:positionV>\
            <wp:extent cx="WIDE" cy="HIGH"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>""";

    private static final String IN_LINE = """
            <wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" \
            distL="0" distR="0"><wp:extent cx="WIDE" cy="HIGH"/><wp:effectExtent l="0" t="0" r="0" b="0"/>""";

    private static final String IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    private final PaperPictures pictures;
    private final Place template;

    /** The parts that were added so far, by the mark of the picture: one that stands in a paper twice is there once. */
    private final Map<String, String> added = new LinkedHashMap<>();

    private int number = FIRST;

    WordPictures(PaperPictures pictures, Place template) {
        this.pictures = pictures;
        this.template = template;
    }

    /** Whether the file has got parts that its template does not have. */
    boolean hasAdded() {
        return !added.isEmpty();
    }

    /** The source of a part, with fields for pictures as the marks that they leave. */
    static String marked(String source) {
        StringBuilder marked = new StringBuilder(source.length());
        int from = 0;
        for (int at = source.indexOf(FIELD); at >= 0; at = source.indexOf(FIELD, at + 1)) {
            int text = source.lastIndexOf("<w:t", at);
            int start = source.indexOf('>', text) + 1;
            int end = source.indexOf("</w:t>", at);
            boolean alone = text >= from && start == at && end > at && source.charAt(end - 1) == ']';
            if (alone) {
                marked.append(source, from, text)
                        .append("<w:drawing>${(")
                        .append(source, at + FIELD.length(), end - 1)
                        .append(").mark}</w:drawing>");
                from = end + "</w:t>".length();
            }
        }
        return marked.append(source, from, source.length()).toString();
    }

    /**
     * A part with its pictures in the place of their marks.
     *
     * @param part its name
     * @param parts all of the file; what the part refers to is added
     */
    byte[] placed(String part, byte[] xml, Map<String, byte[]> parts) throws Unreadable {
        String text = new String(xml, StandardCharsets.UTF_8);
        Matcher mark = MARK.matcher(text);
        StringBuilder placed = new StringBuilder(text.length());
        Map<String, String> related = new LinkedHashMap<>();
        int from = 0;
        while (mark.find()) {
            placed.append(text, from, mark.start())
                    .append(drawing(mark.group(1), isInCell(text, mark.start()), parts, related));
            from = mark.end();
        }
        if (from == 0) {
            return xml;
        }
        relate(part, parts, related);
        return placed.append(text, from, text.length()).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a place in a part lies within a cell of a table. */
    private static boolean isInCell(String text, int place) {
        int opened = Math.max(text.lastIndexOf("<w:tc>", place), text.lastIndexOf("<w:tc ", place));
        return opened > text.lastIndexOf("</w:tc>", place);
    }

    private String drawing(String mark, boolean inCell, Map<String, byte[]> parts, Map<String, String> related)
            throws Unreadable {
        PaperPicture picture = pictures.marked(mark);
        if (picture == null) {
            throw new Unreadable(
                    template,
                    Text.of("文书没有图片“{0}”", "the paper has no picture \"{0}\"").with(PrintableText.oneLine(mark)));
        }
        String media = added.get(mark);
        if (media == null) {
            media = add(picture, parts);
            added.put(mark, media);
        }
        String file = media.substring(media.lastIndexOf('/') + 1);
        String id = file.substring(0, file.indexOf('.'));
        related.put(id, media);
        boolean beside = PaperPictures.isCode(mark) && !inCell;
        String drawing = beside ? ANCHOR + PICTURE + "</wp:anchor>" : IN_LINE + PICTURE + "</wp:inline>";
        return ("<w:drawing>" + drawing + "</w:drawing>")
                .replace("WIDE", String.valueOf(picture.width() * TENTH))
                .replace("HIGH", String.valueOf(picture.height() * TENTH))
                .replace("NUMBER", String.valueOf(number++))
                .replace("FILE", file)
                .replace("PART", id)
                .replace("DESCRIPTION", escaped(picture.description()));
    }

    /** The name of the part that it becomes. */
    private String add(PaperPicture picture, Map<String, byte[]> parts) {
        String ending = picture.type().equals("image/png") ? "png" : "jpg";
        String name = "";
        for (int next = added.size() + 1; name.isEmpty() || isThere(name, parts); next++) {
            name = "word/media/stability" + next + "." + ending;
        }
        parts.put(name, picture.bytes());
        String override = "<Override PartName=\"/" + name + "\" ContentType=\"" + picture.type() + "\"/>";
        parts.computeIfPresent(TYPES, (part, xml) -> before(xml, "</Types>", override));
        return name;
    }

    private static boolean isThere(String name, Map<String, byte[]> parts) {
        return parts.keySet().stream().anyMatch(part -> WordFile.lowerCase(part).equals(name));
    }

    /** Tells in the relations of a part which pictures stand in it; by the names of their files. */
    private static void relate(String part, Map<String, byte[]> parts, Map<String, String> related) {
        int name = part.lastIndexOf('/') + 1;
        String relations = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
        StringBuilder lines = new StringBuilder();
        related.forEach((id, media) -> lines.append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"" + IMAGE + "\" Target=\"/")
                .append(media)
                .append("\"/>"));
        byte[] old = parts.getOrDefault(
                relations,
                ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "</Relationships>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(relations, before(old, "</Relationships>", lines.toString()));
    }

    private static byte[] before(byte[] xml, String end, String more) {
        String text = new String(xml, StandardCharsets.UTF_8);
        int at = text.lastIndexOf(end);
        if (at < 0) { // without content; a prefix of its own no program gives it
            int close = text.lastIndexOf("/>");
            return (text.substring(0, close) + ">" + more + end).getBytes(StandardCharsets.UTF_8);
        }
        return (text.substring(0, at) + more + text.substring(at)).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

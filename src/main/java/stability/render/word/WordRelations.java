package stability.render.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import stability.domain.field.Text;
import stability.render.template.TemplateFolders.Unreadable;
import stability.render.text.PrintableText;

/**
 * What the parts of a Word file may refer to: each other, in the ways that make up a document. A part of relations belongs to the
 * one that it is named after, {@code word/_rels/document.xml.rels} to {@code word/document.xml}.
 */
final class WordRelations implements WordXml.Reader {
    /** The last words of the types of relations that a document is made of. */
    private static final Set<String> TYPES = Set.of(
            "officeDocument",
            "styles",
            "stylesWithEffects",
            "settings",
            "webSettings",
            "fontTable",
            "theme",
            "numbering",
            "header",
            "footer",
            "image",
            "footnotes",
            "endnotes",
            "comments",
            "commentsExtended",
            "commentsExtensible",
            "commentsIds",
            "people",
            "core-properties",
            "extended-properties",
            "custom-properties",
            "customXml",
            "customXmlProps",
            "thumbnail");

    private static final Set<String> PICTURES = Set.of("image", "thumbnail");
    private static final Set<String> ELEMENTS = Set.of("Relationships", "Relationship");
    private static final Set<String> ATTRIBUTES = Set.of("Id", "Type", "Target", "TargetMode");

    /** A path within the file: no host, no drive, nothing encoded. */
    private static final Pattern TARGET = Pattern.compile("/?[^/\\\\:%?#]+(?:/[^/\\\\:%?#]+)*");

    private final WordXml xml;
    private final String folder;
    private final Set<String> parts;

    /**
     * @param part the part of relations
     * @param parts the names of all parts, in lower case
     */
    WordRelations(WordXml xml, String part, Set<String> parts) {
        this.xml = xml;
        int end = Math.max(0, WordFile.lowerCase(part).lastIndexOf("_rels/"));
        this.folder = part.substring(0, end);
        this.parts = parts;
    }

    @Override
    public void start(String element, Map<String, String> attributes) throws Unreadable {
        String target = attributes.getOrDefault("Target", "");
        if (!ELEMENTS.contains(element)) {
            throw refused(element);
        }
        if (element.equals("Relationships")) {
            if (!attributes.isEmpty()) {
                throw refused(attributes.toString());
            }
            return;
        }
        String type = attributes.getOrDefault("Type", "");
        String kind = type.substring(type.lastIndexOf('/') + 1);
        if (!TYPES.contains(kind)) {
            throw refused(kind.isEmpty() ? target : kind);
        }
        if (!ATTRIBUTES.containsAll(attributes.keySet())
                || !attributes.getOrDefault("TargetMode", "Internal").equals("Internal")
                || !isHere(target)
                || WordFile.isPicture(target) != PICTURES.contains(kind)) {
            throw refused(target);
        }
    }

    private boolean isHere(String target) {
        if (!TARGET.matcher(target).matches()) {
            return false;
        }
        Deque<String> path = new ArrayDeque<>();
        for (String step : List.of((target.startsWith("/") ? target.substring(1) : folder + target).split("/", -1))) {
            if (step.equals("..")) {
                if (path.pollLast() == null) {
                    return false;
                }
            } else if (!step.equals(".")) {
                path.addLast(step);
            }
        }
        return parts.contains(WordFile.lowerCase(String.join("/", path)));
    }

    private Unreadable refused(String target) {
        return xml.refused(Text.of(
                        "引用了文件之外的内容“{0}”（链接、远程图片、模板或嵌入对象）",
                        "it refers to \"{0}\": a link, remote picture, template or embedded object")
                .with(PrintableText.oneLine(target)));
    }
}

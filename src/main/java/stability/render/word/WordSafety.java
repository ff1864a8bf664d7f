package stability.render.word;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.render.template.TemplateFolders.Unreadable;

/**
 * What a Word template may hold: text, tables, pictures of its own. Nothing that runs (macros, controls, OLE), nothing
 * that Word would fetch from elsewhere, and no field that acts or tells the time. Looked at before a template is filled
 * in and once more after, since a template can write parts of itself.
 */
final class WordSafety {
    static final String DOCUMENT = "word/document.xml";

    private static final String TYPES = "[Content_Types].xml";

    private static final Pattern XML = Pattern.compile(".*\\.(?:xml|rels)");

    private final Place place;

    WordSafety(Place place) {
        this.place = place;
    }

    /** Looks at every part. */
    void check(Map<String, byte[]> parts) throws Unreadable {
        byte[] types = parts.get(TYPES);
        if (types == null || !parts.containsKey(DOCUMENT)) {
            throw refused(Text.of("不是 Word 文档（.docx）", "it is not a Word document (.docx)"));
        }
        Set<String> names = new TreeSet<>();
        for (String name : parts.keySet()) {
            if (!names.add(WordFile.lowerCase(name))) {
                throw refused(WordFile.TWICE.with(name));
            }
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String name = WordFile.lowerCase(part.getKey());
            if (!XML.matcher(name).matches() && !WordFile.isPicture(name)) {
                throw refused(Text.of("含有不允许的内容“{0}”", "it holds \"{0}\", which is not allowed")
                        .with(part.getKey()));
            }
            WordXml xml = new WordXml(place, part.getKey());
            if (name.endsWith(".rels")) {
                xml.read(part.getValue(), new WordRelations(xml, part.getKey(), names));
            } else if (XML.matcher(name).matches() && !part.getKey().equals(TYPES)) {
                check(part.getKey(), part.getValue());
            }
        }
        WordXml xml = new WordXml(place, TYPES);
        WordTypes kinds = new WordTypes(xml);
        xml.read(types, kinds);
        if (!kinds.isDocument()) {
            throw refused(Text.of("不是普通的 Word 文档，请另存为 .docx", "it is not an ordinary Word document; save it as .docx"));
        }
    }

    /** Looks at one part. */
    void check(String name, byte[] bytes) throws Unreadable {
        WordXml xml = new WordXml(place, name);
        WordElements elements = new WordElements(xml, name);
        xml.read(bytes, elements);
        elements.finish();
    }

    private Unreadable refused(Text why) {
        return new Unreadable(place, why);
    }
}

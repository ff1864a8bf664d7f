package stability.render.word;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.render.template.TemplateFolders.Unreadable;
import stability.render.text.PrintableText;

/**
 * What a Word template may hold: text, tables, pictures of its own. Nothing that runs (macros, controls, OLE), nothing
 * that Word would fetch from elsewhere, and no field that acts or tells the time. Looked at before a template is filled
 * in and once more after, since a template can write parts of itself.
 */
final class WordSafety {
    static final String DOCUMENT = "word/document.xml";

    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN_TYPE = "wordprocessingml.document.main+xml";
    /** Far beyond what Word writes, and below the limit of its own that newer JDKs put on XML: it is we who say why. */
    private static final int DEEPEST = 90;

    private static final Pattern FILES =
            Pattern.compile(".*\\.(?:xml|rels|png|jpe?g|gif|bmp|[ew]mf)", Pattern.CASE_INSENSITIVE);

    /** The last words of the types of relationships that a document is made of. */
    private static final Set<String> RELATIONS = Set.of(
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
            "commentsIds",
            "people",
            "core-properties",
            "extended-properties",
            "custom-properties",
            "customXml",
            "customXmlProps",
            "thumbnail");

    private static final Set<String> ELEMENTS = Set.of(
            "altChunk",
            "subDoc",
            "object",
            "OLEObject",
            "control",
            "attachedTemplate",
            "dataSource",
            "connectString",
            "query");

    /** Fields that lay out; all others read files, run something, ask, or tell the time. */
    private static final Set<String> FIELDS = Set.of(
            "MERGEFIELD",
            "PAGE",
            "NUMPAGES",
            "SECTION",
            "SECTIONPAGES",
            "REF",
            "PAGEREF",
            "STYLEREF",
            "TOC",
            "SEQ",
            "EQ",
            "SYMBOL");

    private static final Pattern FIELD = Pattern.compile("\\s*([^\\s\\\\\"]*)");

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private static final Text BROKEN_FIELD =
            Text.of("有一个域不完整，或域中套域", "it has a field that is not whole, or inside another one");

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
        boolean isDocument = false;
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String name = part.getKey();
            if (!FILES.matcher(name).matches()) {
                throw refused(Text.of("含有不允许的内容“{0}”", "it holds \"{0}\", which is not allowed")
                        .with(name));
            }
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                isDocument |= check(name, part.getValue());
            }
        }
        if (!isDocument) {
            throw refused(Text.of("不是普通的 Word 文档，请另存为 .docx", "it is not an ordinary Word document; save it as .docx"));
        }
    }

    /** Looks at one part; whether it says that the document is an ordinary one. */
    boolean check(String name, byte[] bytes) throws Unreadable {
        WordFields fields = new WordFields();
        boolean isDocument = false;
        int depth = 0;
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw refused(Text.of("{0} 带有 DTD", "{0} has a DTD").with(name));
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    if (++depth > DEEPEST) {
                        throw refused(
                                Text.of("{0} 嵌套过深", "{0} is nested too deep").with(name));
                    }
                    isDocument |= element(name, reader);
                    field(fields.start(reader));
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    field(fields.end(reader.getLocalName()));
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    fields.text(reader.getText());
                }
            }
        } catch (XMLStreamException e) {
            throw refused(Text.of("{0} 不是完整的 XML", "{0} is not well-formed XML").with(name));
        }
        if (fields.isOpen()) {
            throw refused(
                    Text.of("{0} 有一个域没有结束", "{0} has a field without an end").with(name));
        }
        return isDocument;
    }

    private boolean element(String part, XMLStreamReader reader) throws Unreadable {
        String element = reader.getLocalName();
        if (ELEMENTS.contains(element)) {
            throw refused(Text.of(
                            "含有“{0}”（嵌入对象、控件或外部数据）",
                            "it has \"{0}\": an embedded object, a control or data from elsewhere")
                    .with(element));
        }
        boolean isDocument = false;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            switch (name) {
                case "ContentType" -> {
                    type(value);
                    isDocument |= value.endsWith(MAIN_TYPE);
                }
                case "TargetMode" -> relation(value.equals("Internal"), reader.getAttributeValue(null, "Target"));
                case "Type" -> {
                    String type = value.substring(value.lastIndexOf('/') + 1);
                    relation(!element.equals("Relationship") || RELATIONS.contains(type), type);
                }
                case "src", "href" -> relation(value.isEmpty() || part.startsWith("customXml/"), value);
                default -> {}
            }
        }
        return isDocument;
    }

    private void type(String value) throws Unreadable {
        String type = value.toLowerCase(Locale.ROOT);
        if (type.contains("macro") || type.contains("vba") || type.contains("ole") || type.contains("activex")) {
            throw refused(
                    Text.of("带有宏或控件，请另存为不带宏的 .docx", "it has macros or controls; save it as a .docx without macros"));
        }
    }

    private void relation(boolean allowed, String target) throws Unreadable {
        if (!allowed) {
            throw refused(Text.of(
                            "引用了文件之外的内容“{0}”（链接、远程图片、模板或嵌入对象）",
                            "it refers to \"{0}\": a link, remote picture, template or embedded object")
                    .with(PrintableText.oneLine(target)));
        }
    }

    private void field(String instruction) throws Unreadable {
        if (instruction.isBlank()) {
            return;
        }
        if (instruction.equals(WordFields.UNREADABLE)) {
            throw refused(BROKEN_FIELD);
        }
        Matcher name = FIELD.matcher(instruction);
        String field = name.lookingAt() ? name.group(1).toUpperCase(Locale.ROOT) : "";
        if (!FIELDS.contains(field)) {
            throw refused(Text.of("含有不允许的域“{0}”", "it has the field \"{0}\", which is not allowed")
                    .with(PrintableText.oneLine(instruction.strip())));
        }
    }

    private Unreadable refused(Text why) {
        return new Unreadable(place, why);
    }
}

package stability.render.word;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import stability.domain.field.Text;
import stability.render.template.TemplateFolders.Unreadable;
import stability.render.text.PrintableText;

/** What the parts of a Word file may be. A part that is called a picture may not be read as anything else, nor the other way round. */
final class WordTypes implements WordXml.Reader {
    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final Set<String> XML = Set.of(
            DOCUMENT,
            "application/xml",
            "application/vnd.openxmlformats-package.relationships+xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            "application/vnd.openxmlformats-officedocument.custom-properties+xml",
            "application/vnd.openxmlformats-officedocument.customxmlproperties+xml",
            "application/vnd.openxmlformats-officedocument.theme+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.websettings+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fonttable+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsextended+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsextensible+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsids+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.people+xml",
            "application/vnd.ms-word.styleswitheffects+xml");

    private static final Set<String> PICTURES = Set.of(
            "image/png",
            "image/jpeg",
            "image/jpg",
            "image/gif",
            "image/bmp",
            "image/x-bmp",
            "image/emf",
            "image/x-emf",
            "image/wmf",
            "image/x-wmf");

    private static final Set<String> ELEMENTS = Set.of("Types", "Default", "Override");

    private final WordXml xml;
    private boolean isDocument;

    WordTypes(WordXml xml) {
        this.xml = xml;
    }

    /** Whether one of the parts is an ordinary document. */
    boolean isDocument() {
        return isDocument;
    }

    @Override
    public void start(String element, Map<String, String> attributes) throws Unreadable {
        String type = attributes.getOrDefault("ContentType", "").toLowerCase(Locale.ROOT);
        if (type.contains("macro") || type.contains("vba") || type.contains("ole") || type.contains("activex")) {
            throw xml.refused(
                    Text.of("带有宏或控件，请另存为不带宏的 .docx", "it has macros or controls; save it as a .docx without macros"));
        }
        if (!ELEMENTS.contains(element)) {
            throw refused(element);
        }
        if (!element.equals("Types")) {
            String name = attributes.getOrDefault("PartName", "x." + attributes.getOrDefault("Extension", ""));
            if (!(WordFile.isPicture(name) ? PICTURES : XML).contains(type)) {
                throw refused(type.isEmpty() ? name : type);
            }
            isDocument |= type.equals(DOCUMENT);
        }
    }

    private Unreadable refused(String what) {
        return xml.refused(Text.of("含有不允许的内容“{0}”", "it holds \"{0}\", which is not allowed")
                .with(PrintableText.oneLine(what)));
    }
}

package stability.render.word;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stability.domain.field.Text;
import stability.render.template.TemplateFolders.Unreadable;
import stability.render.text.PrintableText;

/**
 * What may stand in a part of a Word file. The elements of text, tables and pictures are too many to list, so those are listed that
 * run something, fetch something, or take their text from elsewhere; of attributes, none may lead anywhere, and of fields,
 * those are listed that are allowed.
 */
final class WordElements implements WordXml.Reader {
    private static final Set<String> ACTING = Set.of(
            // run, or hold what runs
            "object",
            "OLEObject",
            "control",
            "entryMacro",
            "exitMacro",
            "ffData",
            "fldData",
            "mcd",
            "webVideoPr",
            "webextension",
            "webExtensionLinked",
            // are, or bring, another document
            "altChunk",
            "subDoc",
            "contentPart",
            "attachedTemplate",
            "frameset",
            "sourceFileName",
            "linkedToFile",
            "saveThroughXslt",
            "externalData",
            // data from elsewhere
            "mailMerge",
            "dataSource",
            "headerSource",
            "connectString",
            "query",
            "dataBinding",
            "attachedSchema",
            // links, sound and film
            "hlinkClick",
            "hlinkHover",
            "hlinkMouseOver",
            "audioCd",
            "audioFile",
            "wavAudioFile",
            "snd",
            "videoFile",
            "quickTimeFile",
            "movie");

    /** May be there, empty. */
    private static final Set<String> LEADING =
            Set.of("src", "href", "althref", "url", "docLocation", "link", "embeddedHtml", "manifestLocation");

    /** Names of things, not places, and what is said of a picture. */
    private static final Set<String> NAMING = Set.of("uri", "namespaceuri", "descr", "title", "name", "alt", "tooltip");

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\s*(?:[a-z][a-z0-9+.-]+:(?://|\\\\\\\\)|file:|mailto:|javascript:|"
                    + "vbscript:|data:|res:|ms-[a-z]+:|\\\\\\\\|//|[a-z]:[/\\\\]).*");

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

    private static final Text BROKEN_FIELD =
            Text.of("有一个域不完整，或域中套域", "it has a field that is not whole, or inside another one");

    private final WordXml xml;
    private final boolean custom;
    private final WordFields fields = new WordFields();

    /** @param part its name */
    WordElements(WordXml xml, String part) {
        this.xml = xml;
        custom = WordFile.lowerCase(part).startsWith(WordXml.CUSTOM);
    }

    @Override
    public void start(String element, Map<String, String> attributes) throws Unreadable {
        if (ACTING.contains(element)) {
            throw xml.refused(Text.of(
                            "含有“{0}”（嵌入对象、控件、宏、链接或外部数据）",
                            "it has \"{0}\": an embedded object, a control, a macro, a link or data from elsewhere")
                    .with(element));
        }
        field(fields.start(element, attributes));
        if (!custom) {
            for (Map.Entry<String, String> attribute : attributes.entrySet()) {
                String name = attribute.getKey();
                String value = attribute.getValue();
                boolean leads = LEADING.contains(name)
                        ? !value.isEmpty()
                        : !NAMING.contains(name) && ADDRESS.matcher(value).lookingAt();
                if (leads) {
                    throw xml.refused(Text.of("{0} 引用了文件之外的内容“{1}”", "{0} refers to \"{1}\", which is not in the file")
                            .with(element, PrintableText.oneLine(value)));
                }
            }
        }
    }

    @Override
    public void end(String element) throws Unreadable {
        field(fields.end(element));
    }

    @Override
    public void text(String text) {
        fields.text(text);
    }

    /** Behind the last element. */
    void finish() throws Unreadable {
        if (fields.isOpen()) {
            throw xml.refused(Text.of("有一个域没有结束", "it has a field without an end"));
        }
    }

    private void field(String instruction) throws Unreadable {
        if (instruction.isBlank()) {
            return;
        }
        if (instruction.equals(WordFields.UNREADABLE)) {
            throw xml.refused(BROKEN_FIELD);
        }
        Matcher name = FIELD.matcher(instruction);
        String field = name.lookingAt() ? name.group(1).toUpperCase(Locale.ROOT) : "";
        if (!FIELDS.contains(field)) {
            throw xml.refused(Text.of("含有不允许的域“{0}”", "it has the field \"{0}\", which is not allowed")
                    .with(PrintableText.oneLine(instruction.strip())));
        }
    }
}

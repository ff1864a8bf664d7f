package stability.render.word;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.render.template.TemplateFolders.Unreadable;

/** Reads a part of a Word file from its beginning to its end: UTF-8, no DTD, no instructions to other programs, not too deep. */
final class WordXml {
    /** Where XML of any kind may lie, which Word carries along and does nothing with. */
    static final String CUSTOM = "customxml/";

    /** Far beyond what Word writes, and below the limit of its own that newer JDKs put on XML: it is we who say why. */
    private static final int DEEPEST = 90;

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final Place place;
    private final String part;

    WordXml(Place place, String part) {
        this.place = place;
        this.part = part;
    }

    /** What looks at a part while it is read. Names are local ones: the namespaces differ between the two forms of the standard. */
    interface Reader {
        /** @param attributes by local name, in their order; of two of one name the values stand one after the other */
        void start(String element, Map<String, String> attributes) throws Unreadable;

        default void end(String element) throws Unreadable {}

        default void text(String text) throws Unreadable {}
    }

    /** @throws Unreadable as the reader throws it, or if the part is no XML that may be here */
    void read(byte[] bytes, Reader to) throws Unreadable {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
            String encoding = reader.getCharacterEncodingScheme();
            if (encoding != null && !encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
                throw refused(Text.of("编码不是 UTF-8", "it is not in UTF-8"));
            }
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw refused(Text.of("带有 DTD", "it has a DTD"));
                    case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction(reader.getPITarget());
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw refused(Text.of("嵌套过深", "it is nested too deep"));
                        }
                        to.start(reader.getLocalName(), attributes(reader));
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        to.end(reader.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS -> to.text(reader.getText());
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw refused(Text.of("不是完整的 XML", "it is not well-formed XML"));
        }
    }

    private void instruction(String target) throws Unreadable {
        if (!WordFile.lowerCase(part).startsWith(CUSTOM)) {
            throw refused(Text.of("含有不允许的指令“{0}”", "it has the instruction \"{0}\", which is not allowed")
                    .with(target));
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.merge(
                    reader.getAttributeLocalName(i), reader.getAttributeValue(i), (one, other) -> one + " " + other);
        }
        return attributes;
    }

    /** Names the part. */
    Unreadable refused(Text why) {
        return new Unreadable(place, Text.of("{0}：{1}", "{0}: {1}").with(part, why));
    }
}

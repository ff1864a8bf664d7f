package stability.render.word;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a reader finds in a part of a Word document: a line for each paragraph. */
final class WordText {
    /** What holds text, also what was deleted while changes were tracked; between all others are line breaks of the file. */
    private static final Set<String> TEXTS = Set.of("t", "delText");

    private WordText() {}

    /** @param xml a part that {@link WordSafety} has looked at */
    static String of(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        StringBuilder text = new StringBuilder();
        boolean read = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS -> text.append(read ? reader.getText() : "");
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = reader.getLocalName();
                    read = TEXTS.contains(name);
                    text.append(name.equals("tab") ? "\t" : name.equals("br") ? "\n" : "");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    read = false;
                    text.append(reader.getLocalName().equals("p") ? "\n" : "");
                }
                default -> {}
            }
        }
        return text.toString();
    }
}

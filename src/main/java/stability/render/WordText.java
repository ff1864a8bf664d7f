package stability.render;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a reader finds in a part of a Word document: a line for each paragraph. */
final class WordText {
    private WordText() {}

    /** @param xml a part that {@link WordSafety} has looked at */
    static String of(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = reader.getLocalName();
                    text.append(name.equals("tab") ? "\t" : name.equals("br") ? "\n" : "");
                }
                case XMLStreamConstants.END_ELEMENT ->
                    text.append(reader.getLocalName().equals("p") ? "\n" : "");
                default -> {}
            }
        }
        return text.toString();
    }
}

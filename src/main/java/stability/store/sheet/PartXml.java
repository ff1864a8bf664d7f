package stability.store.sheet;

import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One part of a workbook, element by element. Names are local ones: namespaces differ between the two forms of the standard. */
final class PartXml implements Closeable {
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final Parts.Declared in;
    private final XMLStreamReader reader;
    private int event = XMLStreamConstants.START_DOCUMENT;

    PartXml(Parts.Declared in) throws NotRead {
        this.in = in;
        try {
            this.reader = XML.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw why();
        }
    }

    /** On to the next start or end of an element; false at the end of the part. */
    boolean next() throws NotRead {
        while (step()) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** On to whatever comes next. */
    private boolean step() throws NotRead {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            event = reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            // the parser of the JDK throws also other things at what is hostile enough
            throw why();
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw NotRead.documentType();
        }
        return true;
    }

    boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean isStart(String name) {
        return isStart() && reader.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name);
    }

    String name() {
        return reader.getLocalName();
    }

    /** Of the element that starts here; null if it has none of this name. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether the attribute is there and says yes. */
    boolean says(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    /** A whole number that is there; damaged if it is none. */
    int number(String name) throws NotRead {
        String value = attribute(name);
        try {
            return Integer.parseInt(value == null ? "" : value);
        } catch (NumberFormatException e) {
            throw NotRead.damaged();
        }
    }

    /** The text of the element that starts here, to its end; what stands in elements inside it is passed over. */
    String text() throws NotRead {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && step()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == 1) {
                        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    /** Passes over the element that starts here. */
    void skip() throws NotRead {
        int depth = 1;
        while (depth > 0 && step()) {
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private NotRead why() {
        NotRead lie = in.lie();
        return lie != null ? lie : NotRead.damaged();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package stability.render.word;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;

/**
 * Collects the instructions of the fields of a Word part while it is read: of {@code fldSimple}, which has one as an
 * attribute, and of those between {@code fldChar} marks, where it may lie in many pieces. A field inside the instruction of
 * another one would make an instruction that nobody can read here; it counts as an instruction without a name.
 */
final class WordFields {
    /** Stands for an instruction that is not whole. */
    static final String UNREADABLE = "{ }";

    /** The instructions that are still being read, innermost first; null-free: what is complete is an empty one. */
    private final Deque<StringBuilder> open = new ArrayDeque<>();

    private final Deque<Boolean> complete = new ArrayDeque<>();
    private boolean inInstruction;
    private String stray = "";

    /** Takes a start tag; an instruction that is complete with it, or nothing. */
    String start(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (name.equals("fldSimple")) {
            String instruction = attribute(reader, "instr");
            return instruction.isBlank() ? UNREADABLE : instruction;
        }
        inInstruction = name.equals("instrText") || name.equals("delInstrText");
        return name.equals("fldChar") ? mark(attribute(reader, "fldCharType")) : "";
    }

    private String mark(String type) {
        switch (type) {
            case "begin" -> {
                boolean nested = !complete.isEmpty() && !complete.peek();
                open.push(new StringBuilder());
                complete.push(false);
                return nested ? UNREADABLE : "";
            }
            case "separate" -> {
                return finish();
            }
            case "end" -> {
                String instruction = finish();
                open.poll();
                complete.poll();
                return instruction;
            }
            default -> {
                return UNREADABLE;
            }
        }
    }

    private String finish() {
        if (complete.isEmpty()) {
            return UNREADABLE;
        }
        boolean known = complete.pop();
        complete.push(true);
        return known
                ? ""
                : open.element().isEmpty() ? UNREADABLE : open.element().toString();
    }

    /** Takes an end tag; an instruction outside of any field. */
    String end(String name) {
        inInstruction &= !(name.equals("instrText") || name.equals("delInstrText"));
        String found = stray;
        stray = "";
        return found;
    }

    void text(String text) {
        if (inInstruction) {
            if (complete.isEmpty() || complete.peek()) {
                stray = UNREADABLE;
            } else {
                open.element().append(text);
            }
        }
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** By its local name: the namespace differs between the two forms of the standard. */
    private static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}

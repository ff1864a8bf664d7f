package stability.render.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

/**
 * Collects the instructions of the fields of a Word part while it is read: of {@code fldSimple}, which has one as an
 * attribute, and of those between {@code fldChar} marks, where it may lie in many pieces. A field inside the instruction of
 * another one would make an instruction that nobody can read here; it counts as an instruction without a name. So does one that
 * stands partly in a piece that one program reads and another one does not.
 */
final class WordFields {
    /** Stands for an instruction that is not whole. */
    static final String UNREADABLE = "{ }";

    private static final Set<String> INSTRUCTIONS = Set.of("instrText", "delInstrText");

    /** Of these a program reads one or the other. */
    private static final Set<String> CHOICES = Set.of("AlternateContent", "Choice", "Fallback");

    /** The instructions that are still being read, innermost first; null-free: what is complete is an empty one. */
    private final Deque<StringBuilder> open = new ArrayDeque<>();

    private final Deque<Boolean> complete = new ArrayDeque<>();

    /** How many fields were open where each choice began, innermost first. */
    private final Deque<Integer> choices = new ArrayDeque<>();

    private boolean inInstruction;
    private String stray = "";

    /** Takes a start tag; an instruction that is complete with it, or nothing. */
    String start(String name, Map<String, String> attributes) {
        if (name.equals("fldSimple")) {
            String instruction = attributes.getOrDefault("instr", "");
            return instruction.isBlank() ? UNREADABLE : instruction;
        }
        if (CHOICES.contains(name)) {
            choices.push(open.size());
            return isReading() ? UNREADABLE : "";
        }
        inInstruction = INSTRUCTIONS.contains(name);
        return name.equals("fldChar") ? mark(attributes.getOrDefault("fldCharType", "")) : "";
    }

    private String mark(String type) {
        switch (type) {
            case "begin" -> {
                boolean nested = isReading();
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
                return isOutside() ? UNREADABLE : instruction;
            }
            default -> {
                return UNREADABLE;
            }
        }
    }

    private String finish() {
        if (complete.isEmpty() || isOutside()) {
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
        inInstruction &= !INSTRUCTIONS.contains(name);
        String found = stray;
        stray = "";
        if (CHOICES.contains(name)) {
            Integer before = choices.poll();
            return before == null || before != open.size() ? UNREADABLE : found;
        }
        return found;
    }

    void text(String text) {
        if (inInstruction) {
            if (isReading()) {
                open.element().append(text);
            } else {
                stray = UNREADABLE;
            }
        }
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    private boolean isReading() {
        return !complete.isEmpty() && !complete.peek();
    }

    /** Whether the innermost field began outside of the choice that is being read. */
    private boolean isOutside() {
        return !choices.isEmpty() && open.size() < choices.element();
    }
}

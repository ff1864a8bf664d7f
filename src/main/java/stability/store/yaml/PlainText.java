package stability.store.yaml;

import stability.domain.field.Place;

/**
 * The names and single values of plain YAML, one after another; whatever is not surely one of them is {@link NotPlain}. For
 * {@link PlainNodes}, which knows how they stand together.
 */
final class PlainText {
    /** What a bare value may not begin with. */
    private static final String NOT_FIRST = "-?:,[]{}#&*!|>'\"%@`~=<.";

    /** YAML has names of up to 1,024 characters; no field is called so. */
    private static final int LONGEST_NAME = 64;

    private final String file;
    private final String text;
    private final int length;
    private int at;
    private int line = 1;
    private int lineStart;

    PlainText(Source source) {
        this.file = source.name();
        this.text = source.text();
        this.length = text.length();
    }

    /** Says that something is not plain YAML; nothing is known of what it is. */
    static final class NotPlain extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotPlain() {
            super(null, null, false, false);
        }
    }

    boolean isAtEnd() {
        return at == length;
    }

    int line() {
        return line;
    }

    /** Where the next character stands. */
    Place place() {
        return new Place(file, line, at - lineStart + 1);
    }

    /** How far the line is indented whose first character comes next; -1 at the end. */
    int indent() {
        return at == length ? -1 : at - lineStart;
    }

    /** Goes to the next line that says something; returns how far it is indented, -1 at the end. */
    int nextLine() {
        while (at < length) {
            while (isNext(" ")) {
                at++;
            }
            char c = at < length ? text.charAt(at) : '\n';
            if (c != '#' && c != '\n') {
                return at - lineStart;
            }
            at = text.indexOf('\n', at);
            endLine();
        }
        return -1;
    }

    void endLine() {
        take("\n");
        line++;
        lineStart = at;
    }

    boolean isNext(String word) {
        return text.startsWith(word, at);
    }

    /** Passes this, or says that something else stands there. */
    boolean takes(String word) {
        boolean next = isNext(word);
        at += next ? word.length() : 0;
        return next;
    }

    void take(String word) {
        if (!takes(word)) {
            throw new NotPlain();
        }
    }

    /** Passes a name and its colon, behind which a blank or the end of the line comes. */
    String name() {
        int end = nameEnd();
        if (end < 0) {
            throw new NotPlain();
        }
        String name = text.substring(at, end);
        at = end + 1;
        return name;
    }

    boolean isName() {
        return nameEnd() >= 0;
    }

    private int nameEnd() {
        int end = at;
        while (end < length && isOfName(text.charAt(end))) {
            end++;
        }
        boolean name = end > at
                && end - at <= LONGEST_NAME
                && (text.startsWith(": ", end) || text.startsWith(":\n", end))
                && !Scalars.isMisread(text.substring(at, end));
        return name ? end : -1;
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    }

    /** A value in quotes, none of which is within it. */
    String quoted() {
        char quote = text.charAt(at);
        int start = ++at;
        while (at < length && text.charAt(at) != quote && text.charAt(at) != '\n' && text.charAt(at) != '\\') {
            at++;
        }
        String value = text.substring(start, at);
        take(String.valueOf(quote));
        // a quote twice is a quote within; behind the last there is nothing
        if (at < length && ",]}\n".indexOf(text.charAt(at)) < 0) {
            throw new NotPlain();
        }
        return value;
    }

    /** @param flow whether it stands in braces or brackets, where more signs mean something */
    String bare(boolean flow) {
        int start = at;
        while (at < length && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            if (flow && (c == ',' || c == '}' || c == ']')) {
                break;
            }
            if (isMark(c, flow)) {
                throw new NotPlain();
            }
            at++;
        }
        String value = text.substring(start, at);
        boolean blank = value.isEmpty() || value.charAt(0) == ' ' || value.charAt(value.length() - 1) == ' ';
        if (blank || NOT_FIRST.indexOf(value.charAt(0)) >= 0 || !isCommon(value) || Scalars.isWord(value)) {
            throw new NotPlain();
        }
        return value;
    }

    /** Whether the next character may mean more than itself. */
    private boolean isMark(char c, boolean flow) {
        char next = at + 1 < length ? text.charAt(at + 1) : '\n';
        return c == '"'
                || c == '\''
                || (c == ':' && " \n,[]{}".indexOf(next) >= 0)
                || (c == '#' && at > lineStart && text.charAt(at - 1) == ' ')
                || (flow && "[{?".indexOf(c) >= 0);
    }

    private static boolean isCommon(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean common = (c >= ' ' && c < 0x7F)
                    || (c >= 0x3001 && c <= 0x9FFF)
                    || (c >= 0xFF01 && c <= 0xFF5E)
                    || (c >= 0xB7 && c < 0x0300)
                    || (c >= 0x2014 && c <= 0x2026);
            if (!common) {
                return false;
            }
        }
        return true;
    }
}

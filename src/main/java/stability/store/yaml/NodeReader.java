package stability.store.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Node;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.FileProblems;
import stability.domain.problem.Problem;
import tools.jackson.core.JsonToken;

/**
 * Checked text to {@link Node}s, strictly: one document, a mapping with unique keys, no alias, anchor or tag, and not
 * deep. Says nothing about which keys there should be.
 *
 * <p>Everything wrong is a {@link Problem}; after broken syntax nothing more can be read, all else is found together.
 */
public final class NodeReader {
    /** Records need three levels, the school's settings five. */
    static final int DEPTH = 8;

    /** In one file; the longest record has some thousands, and a file of more would need more memory than its size tells. */
    public static final int VALUES = 60_000;

    private static final Text TOO_MANY = Text.of("一个文件不能超过 {0} 个值", "a file cannot hold more than {0} values")
            .with(VALUES);

    private static final int SHOWN = 40;

    private static final Text HALF =
            Text.of("双引号内的“\\u”只写了半个字符", "an escape in double quotes names half of a character");

    private final Source source;
    private final FileProblems findings;
    private final Tokens tokens;
    private final boolean escapes;
    private int lastLine = 1;
    private int values;

    private NodeReader(Source source, FileProblems findings, Tokens tokens) {
        this.source = source;
        this.findings = findings;
        this.tokens = tokens;
        this.escapes = source.text().indexOf('\\') >= 0;
    }

    /**
     * The file as a mapping.
     *
     * @return null if there were findings, which the listener has got, in order
     */
    public static Node.@Nullable Mapping read(Source source, Consumer<? super Problem> listener) {
        Node.Mapping plain = PlainNodes.read(source);
        return plain == null ? strictly(source, listener) : plain;
    }

    /** The same by the YAML parser, which knows all of YAML, and what is wrong. */
    static Node.@Nullable Mapping strictly(Source source, Consumer<? super Problem> listener) {
        FileProblems findings = new FileProblems();
        Documents.check(source, findings);
        int halfLine = halfLine(source, findings);
        Node.Mapping root = null;
        try (Tokens tokens = new Tokens(source)) {
            root = new NodeReader(source, findings, tokens).root();
        } catch (Fault fault) {
            // an unfinished last line has been named already, and better than by what the parser stumbles over
            if (halfLine == 0 || fault.line() < halfLine) {
                findings.add(fault.problem());
            }
        }
        findings.tell(listener);
        return findings.isEmpty() ? root : null;
    }

    /** Number of the last line if it is a step that was cut off; 0 if it is not. */
    private static int halfLine(Source source, FileProblems findings) {
        int last = source.lines();
        while (last > 1 && source.line(last).isBlank()) {
            last--;
        }
        String line = source.line(last);
        boolean half = HalfLine.isOpenStep(line) || (!source.endsWithNewline() && HalfLine.isBareDash(line));
        if (half) {
            findings.add(Code.HALF_LINE.at(new Place(source.name(), last, 1)));
        }
        return half ? last : 0;
    }

    private Node.@Nullable Mapping root() {
        JsonToken token = tokens.next();
        if (token == null) {
            findings.add(Code.EMPTY_FILE.at(Place.of(source.name())));
            return null;
        }
        Node root = value(token, 1);
        if (!(root instanceof Node.Mapping mapping)) {
            findings.add(Code.NOT_A_MAPPING.at(root.place()));
            return null;
        }
        if (tokens.next() != null && !findings.has(Code.SECOND_DOCUMENT)) {
            findings.add(Code.SECOND_DOCUMENT.at(tokens.place()));
        }
        return mapping;
    }

    private Node value(JsonToken token, int depth) {
        Place place = tokens.place();
        char first = tokens.firstChar();
        refuseMark(first, place);
        if (++values > VALUES) {
            throw new Fault(place, Code.YAML_SYNTAX.at(place, TOO_MANY));
        }
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            if (depth > DEPTH) {
                throw new Fault(place, Code.TOO_DEEP.at(place, DEPTH));
            }
            return token == JsonToken.START_OBJECT ? mapping(place, first == '{', depth) : sequence(place, depth);
        }
        lastLine = tokens.endLine();
        boolean quoted = first == '"' || first == '\'' || first == '|' || first == '>';
        String text = tokens.text();
        refuseHalf(text, place);
        return new Node.Scalar(text, quoted, place);
    }

    private Node.Mapping mapping(Place place, boolean flow, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (tokens.required() != JsonToken.END_OBJECT) {
            Place keyPlace = tokens.place();
            refuseMark(tokens.firstChar(), keyPlace);
            String key = tokens.text();
            refuseHalf(key, keyPlace);
            Node.Entry entry = new Node.Entry(keyPlace, value(tokens.required(), depth + 1));
            Node.Entry earlier = entries.putIfAbsent(key, entry);
            if (earlier != null) {
                findings.add(Code.DUPLICATE_KEY.at(
                        keyPlace, shown(key), earlier.place().line()));
            }
        }
        if (flow) {
            lastLine = tokens.endLine();
        }
        return new Node.Mapping(Collections.unmodifiableMap(entries), place, lastLine);
    }

    private Node.Sequence sequence(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = tokens.required(); token != JsonToken.END_ARRAY; token = tokens.required()) {
            items.add(value(token, depth + 1));
        }
        return new Node.Sequence(Collections.unmodifiableList(items), place);
    }

    /** No plain value begins with one of these, so the character tells an anchor also where no token does. */
    private void refuseMark(char first, Place place) {
        if (first == '&' || first == '*') {
            findings.add(Code.ALIAS.at(place));
        } else if (first == '!') {
            findings.add(Code.TAG.at(place));
        }
    }

    /** An escape can name half of a surrogate pair, which no other program would take back. */
    private void refuseHalf(String text, Place place) {
        if (escapes && text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            findings.add(Code.YAML_SYNTAX.at(place, HALF));
        }
    }

    private static Text shown(String key) {
        return Text.same(key.length() <= SHOWN ? key : key.substring(0, SHOWN) + "…");
    }
}

package stability.store.yaml;

import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** The tokens of one file, each with its place and with the character it begins with; broken syntax is a {@link Fault}. */
final class Tokens implements AutoCloseable {
    /** Set up once: making a factory for each file costs more than reading the file. */
    private static final YAMLFactory FACTORY =
            YAMLFactory.builder().disable(YAMLReadFeature.EMPTY_STRING_AS_NULL).build();

    private final Source source;
    private final JsonParser parser;
    private TokenStreamLocation location = TokenStreamLocation.NA;
    private long atCodePoint;
    private int atChar;

    Tokens(Source source) {
        this.source = source;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), new PairReader(source.text()));
    }

    /** The next token; null at the end of the file. */
    @Nullable
    JsonToken next() {
        try {
            JsonToken token = parser.nextToken();
            location = parser.currentTokenLocation();
            return token;
        } catch (JacksonException broken) {
            location = parser.currentTokenLocation();
            throw Syntax.fault(source, broken, place(), firstChar());
        }
    }

    /** The next token where there must be one. */
    JsonToken required() {
        JsonToken token = next();
        if (token == null) {
            Place end = place();
            throw new Fault(end, Code.YAML_SYNTAX.at(end, Text.of("文件到此中断", "the file breaks off here")));
        }
        return token;
    }

    /** The characters of a key or a single value, quotes and escapes resolved, numbers and truth values as they stand. */
    String text() {
        String text = parser.getString();
        return text == null ? "" : text;
    }

    Place place() {
        return location.getLineNr() < 1
                ? new Place(source.name(), 1, 1)
                : new Place(source.name(), location.getLineNr(), location.getColumnNr());
    }

    /** The line of the token's last character. */
    int endLine() {
        TokenStreamLocation end = parser.currentLocation();
        // a block of text ends where the next line begins
        return end.getColumnNr() == 1 ? Math.max(place().line(), end.getLineNr() - 1) : end.getLineNr();
    }

    /** The character with which the token begins in the file; NUL at the end of the file. */
    char firstChar() {
        long codePoint = location.getCharOffset();
        if (codePoint < 0) {
            return '\0';
        }
        // The parser counts code points. Its tokens go forward, so each is found from the one before.
        atChar = source.astral()
                ? source.text().offsetByCodePoints(atChar, (int) (codePoint - atCodePoint))
                : (int) codePoint;
        atCodePoint = codePoint;
        return atChar < source.text().length() ? source.text().charAt(atChar) : '\0';
    }

    @Override
    public void close() {
        parser.close();
    }
}

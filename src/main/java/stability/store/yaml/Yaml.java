package stability.store.yaml;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value to be written, with the difference that decides about quotes: text that people wrote, or a typed token. */
public sealed interface Yaml {

    /** Text of any kind; quoted where a parser could take it for something else. */
    record Text(String text) implements Yaml {}

    /**
     * A date, a moment, a number or a word from a fixed list, written bare.
     *
     * @param token letters, digits and {@code + - . _ : /} only
     */
    record Token(String token) implements Yaml {
        public Token {
            if (!isBare(token)) {
                throw new IllegalArgumentException("not a token: " + token);
            }
        }
    }

    /** Names with values, written in this order; the names are quoted where they need it. */
    record Fields(Map<String, Yaml> entries) implements Yaml {
        public Fields {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** Values in a row. */
    record Items(List<Yaml> items) implements Yaml {
        public Items {
            items = List.copyOf(items);
        }
    }

    static Yaml text(String text) {
        return new Text(text);
    }

    /**
     * A typed value.
     *
     * @param token a date, a moment, a number or a word of a fixed list, whose {@code toString} is the token
     */
    static Yaml token(Object token) {
        return new Token(token.toString());
    }

    static Yaml texts(Collection<String> texts) {
        return new Items(texts.stream().map(Yaml::text).toList());
    }

    static Yaml tokens(Collection<?> tokens) {
        return new Items(tokens.stream().map(Yaml::token).toList());
    }

    private static boolean isBare(String token) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c >= 0x80 || (!Character.isLetterOrDigit(c) && "+-._:/".indexOf(c) < 0)) {
                return false;
            }
        }
        // a dash or a colon at the edge would be read as structure
        return !token.isEmpty()
                && !token.startsWith(":")
                && !token.endsWith(":")
                && !token.endsWith("-")
                && !token.startsWith("...")
                && !token.startsWith("--");
    }
}

package stability.support;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The world around one command of a test: everything that {@code Main} would ask of the system, fixed.
 *
 * @param cwd the working folder
 * @param now the present moment
 * @param variables the environment variables that the program is to see, and no others
 * @param locale the user's language tag
 * @param terminal whether there is a terminal: output goes to it, and questions are answered from it
 * @param answers what is typed there
 * @param ids endings of new ids; when they are used up, {@link #ending} makes more
 * @param idsUsed how many endings the commands before have taken
 * @param patience how long to wait for another writer
 */
public record World(
        Path cwd,
        Instant now,
        Map<String, String> variables,
        String locale,
        boolean terminal,
        List<String> answers,
        List<String> ids,
        int idsUsed,
        Duration patience) {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    /** One without a terminal, in which no ids are given beforehand and a lock is waited for a second. */
    public static World of(Path cwd, Instant now, Map<String, String> variables, String locale) {
        return new World(cwd, now, variables, locale, false, List.of(), List.of(), 0, Duration.ofSeconds(1));
    }

    /** The ending that comes as number {@code n} from 0: always the same one, and no other number has it. */
    public String ending(int n) {
        if (n < ids.size()) {
            return ids.get(n);
        }
        // multiplying by an odd number maps the 2^25 endings onto themselves
        long mixed = ((n + 1L) * 20_190_925L) & ((1 << 25) - 1);
        StringBuilder ending = new StringBuilder();
        for (int shift = 20; shift >= 0; shift -= 5) {
            ending.append(ALPHABET.charAt((int) (mixed >> shift) & 31));
        }
        return ending.toString();
    }

    /** Writes this world and a command down for another process. */
    public void store(Path file, List<String> words) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("cwd", cwd.toString());
        properties.setProperty("now", now.toString());
        properties.setProperty("locale", locale);
        properties.setProperty("terminal", String.valueOf(terminal));
        properties.setProperty("idsUsed", String.valueOf(idsUsed));
        properties.setProperty("patience", patience.toString());
        variables.forEach((name, value) -> properties.setProperty("variable." + name, value));
        put(properties, "answer", answers);
        put(properties, "id", ids);
        put(properties, "word", words);
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            properties.store(writer, null);
        }
    }

    public static World load(Properties properties) {
        Map<String, String> variables = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith("variable.")) {
                variables.put(name.substring("variable.".length()), properties.getProperty(name));
            }
        }
        return new World(
                Path.of(properties.getProperty("cwd")),
                Instant.parse(properties.getProperty("now")),
                variables,
                properties.getProperty("locale"),
                Boolean.parseBoolean(properties.getProperty("terminal")),
                list(properties, "answer"),
                list(properties, "id"),
                Integer.parseInt(properties.getProperty("idsUsed")),
                Duration.parse(properties.getProperty("patience")));
    }

    public static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    public static List<String> list(Properties properties, String name) {
        List<String> values = new ArrayList<>();
        for (int i = 0; properties.containsKey(name + "." + i); i++) {
            values.add(properties.getProperty(name + "." + i));
        }
        return values;
    }

    private static void put(Properties properties, String name, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            properties.setProperty(name + "." + i, values.get(i));
        }
    }
}

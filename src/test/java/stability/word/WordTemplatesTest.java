package stability.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Word templates are what their texts say: {@code bin/word-templates} makes them again. */
class WordTemplatesTest {
    private static final Path TEMPLATES = Path.of("templates");

    @Test
    void the_templates_are_made_from_their_texts() throws IOException {
        Map<String, byte[]> made = WordTemplates.all(Path.of(""));
        Set<String> kept = new TreeSet<>();
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".docx"))
                    .forEach(kept::add);
        }
        assertThat(made.keySet()).containsExactlyInAnyOrderElementsOf(kept);
        for (Map.Entry<String, byte[]> template : made.entrySet()) {
            assertThat(Files.readAllBytes(TEMPLATES.resolve(template.getKey())))
                    .as(template.getKey())
                    .isEqualTo(template.getValue());
        }
    }
}

package stability.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import stability.render.template.TemplateFuzz;
import stability.store.RecordFuzz;
import stability.store.SchoolFuzz;
import stability.store.StepLineFuzz;
import stability.store.sheet.SheetFuzz;

/** Every input that the fuzzer begins with, and every one it ever found something with, tried once more. */
@Timeout(60) // a guard against an input that does not end, not a measure of speed
class FuzzCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/fuzz");

    private static final Map<String, Consumer<byte[]>> TARGETS = new TreeMap<>(Map.of(
            "id", IdFuzz::fuzzerTestOneInput,
            "privacy", PrivacyFuzz::fuzzerTestOneInput,
            "record", RecordFuzz::fuzzerTestOneInput,
            "school", SchoolFuzz::fuzzerTestOneInput,
            "sheet", SheetFuzz::fuzzerTestOneInput,
            "step", StepLineFuzz::fuzzerTestOneInput,
            "template", TemplateFuzz::fuzzerTestOneInput,
            "time", TimeFuzz::fuzzerTestOneInput));

    @TestFactory
    Stream<DynamicNode> everyInputOfEveryTarget() throws IOException {
        try (Stream<Path> folders = Files.list(CORPUS)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(TARGETS.keySet());
        }
        Stream.Builder<DynamicNode> tests = Stream.builder();
        for (Map.Entry<String, Consumer<byte[]>> target : TARGETS.entrySet()) {
            try (Stream<Path> files = Files.list(CORPUS.resolve(target.getKey()))) {
                files.sorted()
                        .forEach(file -> tests.add(DynamicTest.dynamicTest(
                                target.getKey() + " " + file.getFileName(),
                                () -> target.getValue().accept(Files.readAllBytes(file)))));
            }
        }
        return tests.build();
    }
}

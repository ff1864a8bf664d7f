package stability.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import stability.domain.privacy.PersonalData;

/** The example of a finding that may stand is one that the program finds: copied, it must not end as an allowance of nothing. */
class AllowanceExampleTest {
    @Test
    void allows_what_is_found() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs/audit.md"));
        int comment = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("# check: allow personal-data: "))
                .findFirst()
                .orElseThrow());
        assertThat(PersonalData.scan(lines.get(comment))).isEmpty();
        assertThat(PersonalData.scan(lines.get(comment + 1)))
                .singleElement()
                .satisfies(match -> assertThat(match.kind()).isEqualTo(PersonalData.Kind.MOBILE));
    }
}

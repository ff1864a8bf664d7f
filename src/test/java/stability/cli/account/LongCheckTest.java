package stability.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.ManyHazards;
import stability.support.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code check} says where it finds the same thing hundreds of times. */
class LongCheckTest {
    private static final int SHOWN = 100;
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    Path folder;

    @Test
    void itListsTheFirstOfEachCodeAndCountsAll() throws IOException {
        ManyHazards account = new ManyHazards(folder);
        Program.Outcome cut = account.run("check");
        Program.Outcome full = account.run("check", "--full");
        assertThat(cut.status()).isEqualTo(full.status());
        assertThat(last(cut.out())).isEqualTo(last(full.out()));
        assertThat(cut.out().split("\\[unsigned]", -1)).hasSize(SHOWN + 1);
        assertThat(full.out().split("\\[unsigned]", -1)).hasSize(ManyHazards.NUMBER + 1);
        assertThat(cut.out()).contains("unsigned: 130 more; stability check --full lists all");
        assertThat(full.out()).doesNotContain("more;");

        JsonNode json = MAPPER.readTree(
                account.run("check", "--only", "unsigned", "--format", "json").out());
        assertThat(json.get("items")).hasSize(SHOWN);
        assertThat(json.get("count").intValue()).isEqualTo(ManyHazards.NUMBER);
        JsonNode all = MAPPER.readTree(account.run("check", "--only", "unsigned", "--format", "json", "--full")
                .out());
        assertThat(all.get("items")).hasSize(ManyHazards.NUMBER);
        for (String whole : List.of("csv", "sarif", "github")) {
            assertThat(account.run("check", "--format", whole).out().split("unsigned", -1))
                    .as(whole)
                    .hasSizeGreaterThan(ManyHazards.NUMBER);
        }
    }

    private static String last(String lines) {
        return lines.strip().substring(lines.strip().lastIndexOf('\n') + 1);
    }
}

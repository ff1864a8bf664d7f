package stability.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines of a record are facts, and which are there for people only. */
class FactTextTest {
    private static final String RECORD = """
            # a remark
            ---
            id: x
            title: 灯 # 走廊

            description: |
              first
              # second

              steps: third
            cause: "one
              # two"
            links:
              # a remark
              hazard: H-1
              note: >-
                # text
            steps:
            - {did: register}
            # a remark
            place: none
            """;

    /** {@code from|to|facts}: what is put in the place of what, and which facts are others then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# a remark|# another|''",
                "---||''",
                "id: x|id: y|id",
                "title: 灯|title: 门|title",
                "  # second|  # other|description",
                "  steps: third|  steps: other|description",
                "  # two\"|  # 2\"|cause",
                "  hazard: H-1|  hazard: H-2|links",
                "    # text|    # words|links",
                "- {did: register}|- {did: note}|''",
                "place: none|place: some|''",
                "links:|other:|links, other",
            })
    void aFactIsWhatAReaderReads(String from, String to, String facts) {
        assertThat(RECORD).contains(from);
        List<String> before = RECORD.lines().toList();
        List<String> after = RECORD.replace(from, to == null ? "" : to).lines().toList();
        assertThat(String.join(", ", FactText.differing(before, after))).isEqualTo(facts);
    }
}

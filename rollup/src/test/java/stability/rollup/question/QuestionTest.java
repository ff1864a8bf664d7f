package stability.rollup.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import stability.domain.clock.DeadlineRule;
import stability.domain.field.Word;
import stability.domain.school.EventClass;
import stability.domain.school.IncidentLevel;
import stability.rollup.lake.Lake;
import stability.rollup.support.SmallBureau;

/** The texts of the questions: what they say of themselves is so. */
class QuestionTest {
    @TempDir
    private Path folder;

    private static final Pattern LISTED = Pattern.compile("\\(\\d+, '([a-z_]+)'\\)");

    @Test
    void everyFileIsAQuestion() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("sql"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Question.ALL.stream().map(id -> id + ".sql").toList());
        }
    }

    @ParameterizedTest
    @FieldSource("stability.rollup.question.Question#ALL")
    void itsColumnsAreThoseOfItsHead(String id) throws Exception {
        Question question = Question.of(id);
        Lake lake = new SmallBureau("2026-09").missing("X区", "370102001", "甲校").write(folder.resolve("lake"));
        List<String> names = SmallBureau.ask(lake, "2026-09", session -> {
            try (Statement statement = session.connection().createStatement();
                    ResultSet result = statement.executeQuery(question.sql())) {
                List<String> told = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    told.add(result.getMetaData().getColumnName(column));
                }
                return told;
            }
        });
        assertThat(names)
                .containsExactlyElementsOf(
                        question.columns().stream().map(QuestionColumn::name).toList());
    }

    /** The common part of DuckDB and Spark has no words for either of them. */
    @ParameterizedTest
    @FieldSource("stability.rollup.question.Question#ALL")
    void itReadsNothingButTheViews(String id) {
        String sql = Question.of(id)
                .sql()
                .lines()
                .filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining("\n"));
        assertThat(sql).doesNotContain("read_parquet", "::", "$", "?", "--", "/*", ";");
    }

    @Test
    void listedWordsAreThoseOfTheVocabularies() {
        assertThat(listed("incidents"))
                .containsExactlyElementsOf(
                        Arrays.stream(EventClass.values()).map(Word::word).toList());
        assertThat(Question.of("incidents").columns().stream().map(QuestionColumn::name))
                .containsSubsequence(
                        Arrays.stream(IncidentLevel.values()).map(Word::word).toList());
        List<String> clocks = listed("incident_clocks");
        assertThat(clocks).doesNotHaveDuplicates();
        assertThat(clocks)
                .containsExactlyInAnyOrderElementsOf(DeadlineRule.DEFAULTS.stream()
                        .filter(clock -> isDutyWithLength(clock))
                        .map(DeadlineRule::id)
                        .toList());
    }

    /** Of what is to be done at once nobody can say that it was done in time; and the window for casualties is no duty. */
    private static boolean isDutyWithLength(DeadlineRule clock) {
        boolean ofIncidents = clock.id().startsWith("incident_") || clock.id().startsWith("bullying_");
        return ofIncidents && (clock.limit().time() != null || clock.limit().amount() > 0);
    }

    private static List<String> listed(String question) {
        Matcher words = LISTED.matcher(Question.of(question).sql());
        return words.results().map(word -> word.group(1)).toList();
    }
}

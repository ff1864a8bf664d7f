package stability.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.field.Lang;
import stability.domain.problem.Refused;
import stability.render.DailyReportFixture;

/** The program's own papers are never refused for their size, nor for the time that they take. */
class LargePapersTest {
    /** With the rows of the fixture, so many that every bound that templates of the user's have is passed. */
    private static final int ROWS = 60;

    @TempDir
    Path folder = Path.of("");

    /** The day with its new hazards many times over. */
    private static Map<String, @Nullable Object> large(int times) {
        Map<String, @Nullable Object> model = DailyReportFixture.model(Lang.ZH);
        @SuppressWarnings("unchecked")
        Map<String, Object> hazards = (Map<String, Object>) model.get("hazards");
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            items.addAll((List<?>) hazards.get("newItems"));
        }
        hazards.put("newItems", items);
        hazards.put("newItemsCount", items.size());
        return model;
    }

    @ParameterizedTest
    @ValueSource(strings = {"daily.text.ftl", "daily.md.ftl", "daily.html.ftl"})
    void one_of_the_programs_own_has_no_bounds(String name) {
        String paper = new Templates(List.of(folder), 1, Duration.ZERO).render(name, large(ROWS));
        assertThat(paper.length()).isGreaterThan(10_000);
    }

    /** The same bounds, and the same paper: what differs is whose template it is. */
    @ParameterizedTest
    @ValueSource(strings = {"daily.text.ftl", "shared.ftl", "words.zh-CN.ftl"})
    void one_of_the_users_has(String own) throws IOException {
        Files.write(folder.resolve(own), TemplateFolders.builtIn(own));
        Templates templates = new Templates(List.of(folder), 1, Duration.ofSeconds(60));
        Refused refused = catchThrowableOfType(Refused.class, () -> templates.render("daily.text.ftl", large(ROWS)));
        assertThat(refused.problems().get(0).message().en()).isEqualTo("the template fails: its output is too long");
    }
}

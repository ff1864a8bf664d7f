package stability.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.field.Lang;
import stability.domain.ledger.Ledger;
import stability.render.text.JsonText;
import stability.report.daily.DailyReport;
import stability.report.paper.PlainForm;
import stability.report.view.Snapshot;
import stability.store.RecordsFolder;

/** The JSON of the daily report keeps the promise of docs/schemas. */
class DailyReportSchemaTest {
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(read(Path.of("docs/schemas/daily-report.schema.json")));

    @Test
    void the_report_is_valid_in_both_languages() {
        for (Lang lang : Lang.values()) {
            assertThat(schema.validate(JsonText.of(DailyReportFixture.report(lang)), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-09-25", "2019-09-30", "2019-10-08", "2019-10-10"})
    void so_is_what_the_program_makes_of_the_sample(LocalDate day) {
        Path records = Path.of("records").toAbsolutePath();
        Ledger ledger = new RecordsFolder(records, records, () -> "test", Duration.ZERO).ledger();
        OffsetDateTime cutOff =
                day.atTime(23, 59, 59).atZone(ledger.school().zone().rules()).toOffsetDateTime();
        String json = JsonText.of(PlainForm.of(DailyReport.of(Snapshot.of(ledger, cutOff))));
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void a_field_more_or_less_is_an_error() {
        Map<String, @Nullable Object> report = DailyReportFixture.report(Lang.ZH);
        report.put("extra", 1);
        report.remove("cutOff");
        assertThat(schema.validate(JsonText.of(report), InputFormat.JSON)).hasSize(2);
    }

    @Test
    void a_word_outside_the_vocabulary_is_an_error() {
        Map<String, @Nullable Object> report = new LinkedHashMap<>(DailyReportFixture.report(Lang.ZH));
        report.put("day", "1.10.2019");
        report.put("language", "fr");
        assertThat(schema.validate(JsonText.of(report), InputFormat.JSON)).hasSize(2);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

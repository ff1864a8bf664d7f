package stability.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.domain.field.Lang;
import stability.domain.incident.IncidentWords.Bulletin;
import stability.domain.ledger.Ledger;
import stability.render.template.Templates;
import stability.render.text.DisplayWidth;
import stability.report.bulletin.IncidentBulletin;
import stability.report.paper.PlainForm;
import stability.report.paper.ReportLabels;
import stability.report.view.Snapshot;
import stability.store.RecordsFolder;

/** Bulletins on an incident with something of everything, as they come out in every format. */
class IncidentBulletinTest {
    private static final Path INCIDENT = Path.of("src/test/resources/incident.yaml");
    private static final OffsetDateTime LATER = OffsetDateTime.parse("2019-10-10T09:00:00+08:00");

    @TempDir
    Path root;

    private IncidentBulletin bulletin(Lang lang, Bulletin kind, int number, OffsetDateTime cutOff) throws IOException {
        Files.writeString(root.resolve("stability.yaml"), """
                school: %s
                language: %s
                departments:
                  - {id: jd1, name: %s}
                """.formatted(
                        lang == Lang.ZH ? "示范职业学校" : "Model School",
                        lang == Lang.ZH ? "zh-CN" : "en",
                        lang == Lang.ZH ? "机电教学部" : "Mechatronics"));
        Path file = root.resolve("incidents/2019/09/I-20190925-7k3q9.yaml");
        Files.createDirectories(file.getParent());
        Files.copy(INCIDENT, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Ledger ledger = new RecordsFolder(root, root, () -> "test", Duration.ZERO).ledger();
        return IncidentBulletin.of(
                Snapshot.of(ledger, cutOff), ledger.incidents().get(0), kind, number, false);
    }

    private static String paper(IncidentBulletin bulletin, String format) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>(PlainForm.of(bulletin));
        model.put("label", ReportLabels.in(bulletin.lang()));
        return new Templates(List.of()).render("incident." + format + ".ftl", model);
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST,1,text,txt,ZH", "FIRST,1,md,md,ZH", "FIRST,1,html,html,ZH", "FOLLOW_UP,1,text,txt,ZH",
        "FOLLOW_UP,2,text,txt,ZH", "FINAL,1,text,txt,ZH", "FINAL,1,md,md,ZH", "FINAL,1,html,html,ZH",
        "FIRST,1,text,txt,EN", "FOLLOW_UP,1,md,md,EN", "FINAL,1,text,txt,EN", "FINAL,1,html,html,EN"
    })
    void comes_out_as_before(Bulletin kind, int number, String format, String extension, Lang lang) throws IOException {
        IncidentBulletin bulletin = bulletin(lang, kind, number, LATER);
        String name = "incident." + bulletin.bulletin().word() + number + "."
                + lang.name().toLowerCase(Locale.ROOT);
        Golden.check(name + "." + extension, paper(bulletin, format));
    }

    /** However much later it is asked for. */
    @Test
    void a_bulletin_on_record_stays_as_it_is() throws IOException {
        IncidentBulletin then =
                bulletin(Lang.ZH, Bulletin.FOLLOW_UP, 1, OffsetDateTime.parse("2019-09-25T16:56:00+08:00"));
        assertThat(bulletin(Lang.ZH, Bulletin.FOLLOW_UP, 1, LATER)).isEqualTo(then);
    }

    @Test
    void a_follow_up_gives_only_what_is_new() throws IOException {
        IncidentBulletin second = bulletin(Lang.ZH, Bulletin.FOLLOW_UP, 2, LATER);
        assertThat(second.facts()).isNull();
        assertThat(second.arrivals()).isEmpty();
        assertThat(second.loss()).isNull();
        assertThat(paper(second, "text")).contains("以下为上一份报告").doesNotContain("实训楼一层", "接报时间", "切断电源");
    }

    @Test
    void a_final_report_tells_everything_and_why() throws IOException {
        String paper = paper(bulletin(Lang.ZH, Bulletin.FINAL, 1, LATER), "text");
        assertThat(paper)
                .containsSubsequence("一、事件概况", "二、基本情况", "三、伤亡和损失", "四、影响和态势", "五、领导到位", "六、原因、责任和善后")
                .contains("接报后47分钟到场，按时", "责任认定", "教训", "整改措施", "善后", "切断电源");
    }

    @Test
    void lines_of_text_fit_the_page() throws IOException {
        for (Lang lang : Lang.values()) {
            assertThat(paper(bulletin(lang, Bulletin.FINAL, 1, LATER), "text").lines())
                    .allSatisfy(
                            line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(80));
        }
    }
}

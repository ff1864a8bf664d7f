package stability.domain.privacy.name;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.domain.privacy.LedgerText;
import stability.domain.privacy.PersonalData;
import stability.domain.privacy.PersonalData.Kind;
import stability.domain.privacy.PersonalData.Match;
import stability.domain.problem.Severity;
import stability.support.Seeded;

/** Texts with names and without: {@code names/with.txt}, {@code names/without.txt}. All names are placeholders. */
class PersonNamesTest {
    private static final List<String> SURNAMES = List.of("王", "李", "赵", "吴", "郑", "欧阳", "高", "方", "于", "何", "钱");
    private static final List<String> GIVEN = List.of("小刚", "小明", "某", "某某", "大伟", "小红", "");
    private static final List<String> TITLES = List.of("老师", "同学", "先生", "女士", "师傅");

    private static final List<String> BEFORE = List.of("", "反映", "与", "昨天，", "值班记录：", "2019-09-25 ", "（", "被", "\n");
    private static final List<String> AFTER = List.of("", "没有到场", "，请处理", "）", "的意见", "。应急灯不亮", "\n2号宿舍楼", "要求书面答复");
    private static final List<String> INVISIBLE =
            List.of("", "", " ", "\u200b", "\u200d", "\ufeff", "\u3000", "\u00a0");

    /** Roles, titles and what is said of persons, but no surname among the characters. */
    private static final String NAMELESS = "学生老师同学家长校长某的被在了和与是一三明小红反映要求投诉：，。、 0Aa（）";

    static Stream<String> without() {
        return lines("without.txt");
    }

    static Stream<String> with() {
        return lines("with.txt");
    }

    @ParameterizedTest
    @MethodSource("without")
    void findsNothing(String text) {
        assertThat(marked(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("with")
    void finds(String text) {
        assertThat(marked(text.replaceAll("[【】]", ""))).isEqualTo(text);
    }

    @Test
    void thereAreManyTexts() {
        assertThat(without().distinct()).hasSizeGreaterThan(300);
        assertThat(with().distinct()).hasSizeGreaterThan(120);
    }

    @Test
    void namesNobodyInTheSample() throws IOException {
        // the Word templates, which are zips, through the texts that they are made from
        for (String folder : List.of("records", "src/test/resources/sample", "templates", "src/test/resources/word")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(each -> !each.toString().endsWith(".docx"))
                        .toList()) {
                    String text = Files.readString(file);
                    assertThat(marked(text)).as(file.toString()).isEqualTo(text);
                }
            }
        }
        Seeded.times(2_000, seeded -> {
            String line = LedgerText.line(seeded);
            assertThat(marked(line)).isEqualTo(line);
        });
    }

    @Test
    void isAnErrorThatDoesNotRepeatTheName() {
        Match match = PersonNames.scan("反映张三同学").get(0);
        assertThat(match).isEqualTo(new Match(Kind.PERSON_NAME, 2, 6));
        assertThat(match.severity()).isEqualTo(Severity.ERROR);
        assertThat(match.toString()).doesNotContain("张三");
        assertThat(PersonalData.scan("处理人：张三同学")).isEmpty();
    }

    @Test
    void findsANameWhereverItStands() {
        Seeded.times(2_000, seeded -> {
            String name = seeded.among(SURNAMES) + seeded.among(GIVEN) + seeded.among(TITLES);
            String before = seeded.among(BEFORE);
            String text = before + name + seeded.among(AFTER);
            assertThat(PersonNames.scan(text))
                    .as(text)
                    .containsExactly(new Match(Kind.PERSON_NAME, before.length(), before.length() + name.length()));
        });
    }

    @Test
    void findsANameThatSomethingInvisibleDivides() {
        Seeded.times(2_000, seeded -> {
            String name = seeded.among(SURNAMES) + seeded.among(GIVEN) + seeded.among(TITLES);
            StringBuilder divided = new StringBuilder();
            name.chars().forEach(c -> divided.append(seeded.among(INVISIBLE)).append((char) c));
            String text = "反映" + divided + "，已处理";
            assertThat(PersonNames.scan(text)).as(text).singleElement().satisfies(match -> {
                assertThat(match.end()).isEqualTo(text.length() - 4);
                assertThat(text.substring(match.start(), match.end())).startsWith(name.substring(0, 1));
            });
        });
    }

    @Test
    void findsNothingWithoutASurname() {
        Seeded.times(2_000, seeded -> {
            StringBuilder text = new StringBuilder();
            for (int i = seeded.below(60); i > 0; i--) {
                text.append(NAMELESS.charAt(seeded.below(NAMELESS.length())));
            }
            assertThat(PersonNames.scan(text.toString())).as(text.toString()).isEmpty();
        });
    }

    @Test
    void anyTextEndsWell() {
        Seeded.times(2_000, seeded -> {
            String text = seeded.text() + seeded.among(SURNAMES) + seeded.text() + seeded.among(TITLES) + seeded.text();
            int end = 0;
            for (Match match : PersonNames.scan(text)) {
                assertThat(match.start()).isGreaterThanOrEqualTo(end);
                assertThat(match.end()).isGreaterThan(match.start()).isLessThanOrEqualTo(text.length());
                end = match.end();
            }
        });
        assertThat(PersonNames.scan("王老师".repeat(100_000))).hasSize(100_000);
        assertThat(PersonNames.scan("王".repeat(300_000))).isEmpty();
        assertThat(PersonNames.scan(" ".repeat(300_000) + "某".repeat(300_000))).isEmpty();
    }

    /** The text with its names in brackets. */
    private static String marked(String text) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Match match : PersonNames.scan(text)) {
            marked.append(text, at, match.start())
                    .append('【')
                    .append(text, match.start(), match.end())
                    .append('】');
            at = match.end();
        }
        return marked.append(text.substring(at)).toString();
    }

    private static Stream<String> lines(String file) {
        try (InputStream stream = PersonNamesTest.class.getResourceAsStream("/names/" + file)) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

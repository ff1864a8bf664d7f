package stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.field.Field;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.matter.Correct;
import stability.domain.matter.StepType;
import stability.domain.matter.VoidStep;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.RandomValues;
import stability.support.Seeded;
import stability.support.World;

/** Whatever text a step has, personal data is refused in it and not printed back. New steps and fields are tried, too. */
class PersonalDataTest {
    private static final List<String> SECRETS =
            List.of("11010519491231002X", "138-0013-8000", "卡号 6222021234567890128");
    private static final LocalDateTime NOW = RandomValues.START.plusDays(40).atTime(12, 0);

    @TempDir
    Path folder;

    private final List<String> hazards = new ArrayList<>();
    private int idsUsed;
    private int secrets;

    /** One hazard for each state that admits other steps. */
    @BeforeEach
    void account() {
        enter("init --school 示范职业学校 --department jwc=教务处 --department zwc=总务处 --department jd1=机电教学部");
        hazard();
        hazard("assign");
        hazard("assign", "rectify");
        hazard("assign", "rectify", "verify");
        hazard("assign", "rectify", "verify", "close");
        hazard("assign", "supervise");
        hazard("regrade");
    }

    private void hazard(String... steps) {
        enter("hazard add --title 隐患 --place 教学楼 --category fire -d jwc");
        String id = world().ending(idsUsed - 1);
        hazards.add(id);
        for (String step : steps) {
            enter("hazard " + step + " " + id
                    + switch (step) {
                        case "assign" -> " --leader 校长 -d zwc --handler 电工 --requirement 整改 --due tomorrow";
                        case "rectify" -> " --note 已整改";
                        case "verify" -> " --result pass";
                        case "supervise" -> " --level school";
                        case "regrade" -> " --level major --basis 专家判定";
                        default -> "";
                    });
        }
    }

    @Test
    void isRefusedInEveryTextOfEveryStep() {
        for (StepType<HazardState> type : Hazard.KIND.steps()) {
            if (!Hazard.KIND.beginsWith(type)) {
                for (String option : texts(typed(type), "--")) {
                    isRefused(type, option);
                }
                isRefused(type, "--by");
            }
        }
        assertThat(secrets).isGreaterThan(30);
    }

    /** Of a void only the reason is typed as it is written. */
    private static List<Field<?>> typed(StepType<HazardState> type) {
        return type instanceof VoidStep ? List.of(VoidStep.REASON) : type.fields();
    }

    private void isRefused(StepType<HazardState> type, String option) {
        String secret = SECRETS.get(secrets++ % SECRETS.size());
        Seeded.times(1, seeded -> {
            Values values =
                    new RandomValues(seeded, false, 5).of(type.isMending() ? List.of(Correct.REASON) : type.fields());
            boolean named = false;
            for (String hazard : hazards) {
                List<String> words = new ArrayList<>(List.of("hazard", type.name(), hazard));
                add(words, type.fields(), "--", values);
                if (type instanceof Correct && !option.equals("--title")) {
                    words.addAll(List.of("--title", "换了说法")); // something has to be corrected
                }
                int at = words.indexOf(option);
                if (at >= 0) {
                    words.set(at + 1, secret);
                } else {
                    words.addAll(List.of(option, secret));
                    complete(words, option, type);
                }
                Program.Outcome outcome = run(words);
                assertThat(outcome.status()).as(words + " " + outcome.err()).isEqualTo(4);
                assertThat(outcome.out() + outcome.err())
                        .doesNotContain("11010519491231002", "138-0013-8000", "62220212");
                named |= outcome.err().contains("[personal-data]");
            }
            assertThat(named)
                    .as("%s %s is refused for what it holds", type.name(), option)
                    .isTrue();
        });
    }

    /** A group that is begun with one option needs the others, too. */
    private static void complete(List<String> words, String option, StepType<HazardState> type) {
        for (Field<?> field : type.fields()) {
            String prefix = "--" + field.name() + "-";
            if (field.type() instanceof Type.Group group && option.startsWith(prefix)) {
                Seeded.times(1, seeded -> {
                    List<String> others = new ArrayList<>();
                    add(others, group.fields(), prefix, new RandomValues(seeded, false, 5).of(group.fields()));
                    for (int i = 0; i < others.size(); i += 2) {
                        if (!words.contains(others.get(i))) {
                            words.addAll(others.subList(i, i + 2));
                        }
                    }
                });
            }
        }
    }

    private static boolean isText(Type.Scalar<?> scalar) {
        return scalar.role().isText();
    }

    private static List<String> texts(List<Field<?>> fields, String prefix) {
        List<String> options = new ArrayList<>();
        for (Field<?> field : fields) {
            String option = prefix + field.name().replace('_', '-');
            if (field.type() instanceof Type.Group group) {
                options.addAll(texts(group.fields(), option + "-"));
            } else if (field.type() instanceof Type.Scalar<?> scalar && isText(scalar)) {
                options.add(option);
            }
        }
        return options;
    }

    private static void add(List<String> words, List<Field<?>> fields, String prefix, Values values) {
        for (Field<?> field : fields) {
            String option = prefix + field.name().replace('_', '-');
            if (values.has(field) && field.type() instanceof Type.Group group) {
                add(words, group.fields(), option + "-", (Values) Objects.requireNonNull(values.get(field)));
            } else if (values.has(field) && field.type() instanceof Type.Scalar<?> scalar) {
                words.addAll(List.of(option, print(scalar, values.get(field))));
            }
        }
    }

    @SuppressWarnings("unchecked") // the value came out of a field of this type
    private static <T> String print(Type.Scalar<T> scalar, Object value) {
        return scalar.print((T) value);
    }

    private void enter(String line) {
        Program.Outcome outcome = run(List.of(line.split(" ")));
        assertThat(outcome.status()).as(line + " " + outcome.err()).isZero();
    }

    private World world() {
        return new World(
                folder,
                NOW.toInstant(ZoneOffset.ofHours(8)),
                Map.of(),
                "zh-CN",
                false,
                List.of(),
                List.of(),
                idsUsed,
                Duration.ofSeconds(1));
    }

    private Program.Outcome run(List<String> words) {
        Program.Outcome outcome = new InProcess().run(world(), words);
        idsUsed = outcome.idsUsed();
        return outcome;
    }
}

package stability.cli.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.field.Field;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Correct;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Kind;
import stability.domain.petition.Petition;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.RandomValues;
import stability.support.Seeded;
import stability.support.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every fact of every kind is corrected and removed with commands, or refused for a reason of its own. New facts are tried, too. */
@Tag("slow")
class EachFactTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int DAYS = 40;

    /** Why the fact of this name may be refused, besides that it is so already or required. */
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("id", "编号不能更正"),
            Map.entry("hazard level", "判为重大隐患要写明依据"),
            Map.entry("hazard major_basis", "判为重大隐患要写明依据"),
            Map.entry("incident occurred", "晚于接报时间"),
            Map.entry("incident learned", "晚于接报时间"),
            Map.entry("warning valid_from", "早于生效日期"),
            Map.entry("warning valid_to", "早于生效日期"),
            Map.entry("petition nature", "不能更正为检举控告|受理之后性质不能更正"),
            Map.entry("petition subject", "要写明事项"),
            Map.entry("petition people", "代表人数多于总人数"),
            Map.entry("petition representatives", "代表人数多于总人数|代表不得超过"));

    private static final String ALWAYS = "写的和现在的一样|是必填的，不能去掉";

    /**
     * What can be corrected by itself.
     *
     * @param name after that of its kind
     * @param fact a fact
     * @param each the same, or a field of it if it is a group
     */
    private record Fact(String name, Field<?> fact, Field<?> each) {}

    @TempDir
    Path folder;

    private Instant now = RandomValues.START.plusDays(DAYS).atTime(4, 0).toInstant(ZoneOffset.UTC);
    private int idsUsed;

    /** What was shown last of each matter. */
    private final Map<String, JsonNode> known = new HashMap<>();

    /** Ids by the noun of their kind. */
    private final Map<String, String> linked = new HashMap<>();

    @BeforeEach
    void account() {
        enter("init --school 示范职业学校 --department jwc=教务处 --department zwc=总务处 --department jd1=机电教学部");
        enter("screen add -d jwc --clear");
        linked.put("screen", RandomValues.START.plusDays(DAYS) + "/jwc");
        for (DatedKind<?> kind : dated()) {
            linked.put(kind.noun(), fresh(kind));
        }
    }

    private static List<DatedKind<?>> dated() {
        List<DatedKind<?>> dated = new ArrayList<>();
        for (Kind<?> kind : Kinds.ALL) {
            if (kind instanceof DatedKind<?> each) {
                dated.add(each);
            }
        }
        return dated;
    }

    private String fresh(DatedKind<?> kind) {
        enter(kind.noun()
                + switch (kind.noun()) {
                    case "hazard" -> " add --title 隐患 --place 教学楼 --category fire -d jwc";
                    case "petition" -> " add --subject 事项 --nature appeal";
                    case "incident" ->
                        " add --title 事件 --class accident --occurred 2019-09-01T00:00 --source 值班员 --place 教学楼 --summary 无人受伤";
                    case "warning" -> " add --class natural --level blue --valid-from 2019-10-01 --alert 加强巡查";
                    case "inspect" -> " add -d jwc --place 教学楼 --clear";
                    case "activity" -> " add --title 演练 --kind drill -d jwc --participants 120";
                    default -> throw new AssertionError("no command makes one: " + kind.noun());
                });
        return world().ending(idsUsed - 1);
    }

    @Test
    void isCorrectedOrSaysWhyNot() {
        Set<String> corrected = new TreeSet<>();
        Set<String> removed = new TreeSet<>();
        Seeded.times(5, seeded -> {
            for (DatedKind<?> kind : dated()) {
                String id = fresh(kind);
                if (kind == Petition.KIND && seeded.oneIn(4)) {
                    enter("petition accept " + id + " --decision accepted --informed-on today");
                }
                for (Fact fact : inAnyOrder(facts(kind), seeded)) {
                    if (correct(kind, id, fact.fact(), fact.each(), seeded)) {
                        corrected.add(fact.name());
                    }
                }
                for (Fact fact : inAnyOrder(facts(kind), seeded)) {
                    if (remove(kind, id, fact.fact(), fact.each(), seeded)) {
                        removed.add(fact.name());
                    }
                }
            }
        });
        for (DatedKind<?> kind : dated()) {
            for (Fact fact : facts(kind)) {
                boolean isId = fact.each().name().equals("id");
                boolean required = fact.each().isRequired() || fact.each() == Petition.SUBJECT;
                assertThat(corrected.contains(fact.name()))
                        .as(fact.name() + " corrected")
                        .isEqualTo(!isId);
                assertThat(removed.contains(fact.name()))
                        .as(fact.name() + " removed")
                        .isEqualTo(!required);
            }
        }
    }

    private static List<Fact> facts(DatedKind<?> kind) {
        List<Fact> facts = new ArrayList<>();
        for (Field<?> fact : open(kind)) {
            for (Field<?> each : fact.type() instanceof Type.Group group ? group.fields() : List.of(fact)) {
                facts.add(new Fact(kind.noun() + " " + each.name(), fact, each));
            }
        }
        return facts;
    }

    /** Where a matter was imported from, no correction says: it has no option. */
    private static List<Field<?>> open(DatedKind<?> kind) {
        List<Field<?>> open = new ArrayList<>(kind.facts());
        open.removeIf(fact -> !Correct.isOpen(fact));
        return open;
    }

    private static List<Fact> inAnyOrder(List<Fact> facts, Seeded seeded) {
        List<Fact> left = new ArrayList<>(facts);
        List<Fact> order = new ArrayList<>();
        while (!left.isEmpty()) {
            order.add(left.remove(seeded.below(left.size())));
        }
        return order;
    }

    /** Whether the fact has the new value. */
    private boolean correct(DatedKind<?> kind, String id, Field<?> fact, Field<?> each, Seeded seeded) {
        Field<?> given = fact == each ? kind.correct().giving(fact) : each;
        JsonNode before = known.computeIfAbsent(id, matter -> show(kind, id));
        List<String> had = shown(value(before, fact, each));
        List<String> drawn = values(each.type(), seeded);
        for (int i = 0; i < 9 && drawn.equals(had); i++) {
            drawn = values(each.type(), seeded);
        }
        List<String> values = drawn;
        List<String> words = words(kind, id);
        values.forEach(value -> words.addAll(List.of(given.option(), value)));
        Program.Outcome outcome = run(words);
        JsonNode after = show(kind, id);
        known.put(id, after);
        if (isRefused(kind, each, words, outcome)) {
            others(kind, null, words, before, after);
            assertThat(after.get("steps")).as(words + " enters nothing").isEqualTo(before.get("steps"));
            return false;
        }
        others(kind, fact, words, before, after);
        assertThat(shown(value(after, fact, each))).as(words + " is shown").isEqualTo(values);
        return true;
    }

    private static List<String> shown(JsonNode value) {
        List<String> shown = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> shown.add(item.asString()));
        } else if (!value.isNull()) {
            shown.add(value.asString());
        }
        return shown;
    }

    /** Whether there was something and there is nothing any more; it is named in a way that people have. */
    private boolean remove(DatedKind<?> kind, String id, Field<?> fact, Field<?> each, Seeded seeded) {
        List<String> words = words(kind, id);
        String label = each.label().zh();
        words.addAll(List.of(
                "--remove",
                seeded.among(
                        List.of(each.name(), each.name().replace('_', '-'), label, label.replaceFirst("（.*", "")))));
        JsonNode before = known.computeIfAbsent(id, matter -> show(kind, id));
        Program.Outcome outcome = run(words);
        JsonNode after = show(kind, id);
        known.put(id, after);
        if (isRefused(kind, each, words, outcome)) {
            others(kind, null, words, before, after);
            assertThat(after.get("steps")).as(words + " enters nothing").isEqualTo(before.get("steps"));
            return false;
        }
        others(kind, fact, words, before, after);
        JsonNode value = value(after, fact, each);
        assertThat(value.isNull() || value.isEmpty()).as(words + " is gone").isTrue();
        return true;
    }

    private static List<String> words(DatedKind<?> kind, String id) {
        return new ArrayList<>(List.of(kind.noun(), "correct", id, "--reason", "录错"));
    }

    private static boolean isRefused(DatedKind<?> kind, Field<?> field, List<String> words, Program.Outcome outcome) {
        if (outcome.status() == 0) {
            return false;
        }
        String rule = RULES.getOrDefault(field.name().equals("id") ? "id" : kind.noun() + " " + field.name(), ALWAYS);
        assertThat(outcome.status()).as(words + " " + outcome.err()).isEqualTo(4);
        assertThat(outcome.err()).as(words.toString()).containsPattern("(?s)" + rule + "|" + ALWAYS);
        return true;
    }

    /** What was not named is as it was. */
    private static void others(
            DatedKind<?> kind, @Nullable Field<?> corrected, List<String> words, JsonNode before, JsonNode after) {
        for (Field<?> fact : kind.facts()) {
            if (fact != corrected) {
                assertThat(after.get(fact.name())).as(words + " " + fact).isEqualTo(before.get(fact.name()));
            }
        }
    }

    private static JsonNode value(JsonNode matter, Field<?> fact, Field<?> each) {
        JsonNode value = matter.get(fact.name());
        return fact == each || value.isNull() ? value : value.get(each.name());
    }

    private List<String> values(Type<?> type, Seeded seeded) {
        List<String> values = new ArrayList<>();
        if (type instanceof Type.ListOf<?> list) {
            for (int i = seeded.between(1, 3); i > 0; i--) {
                values.addAll(values(list.item(), seeded));
            }
            return values;
        }
        Type.Scalar<?> scalar = (Type.Scalar<?>) type;
        if (scalar.role() == Type.Role.LINK) {
            values.add(fullId(scalar.target()));
        } else if (scalar.isWhole()) {
            values.add(String.valueOf(1 + seeded.below(8)));
        } else {
            values.add(random(scalar, seeded));
        }
        return values;
    }

    private String fullId(String noun) {
        String ending = linked.getOrDefault(noun, "");
        return noun.equals("screen")
                ? ending
                : JSON.readTree(run(List.of(noun, "show", ending, "--format", "json"))
                                .out())
                        .get("items")
                        .get(0)
                        .get("id")
                        .asString();
    }

    private static <T> String random(Type.Scalar<T> type, Seeded seeded) {
        Field<T> field = Field.required("any", type, "", "");
        Values values = new RandomValues(seeded, false, DAYS).of(List.of(field));
        return type.print(values.need(field));
    }

    private JsonNode show(DatedKind<?> kind, String id) {
        Program.Outcome outcome = run(List.of(kind.noun(), "show", id, "--format", "json"));
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return JSON.readTree(outcome.out()).get("items").get(0);
    }

    private void enter(String line) {
        Program.Outcome outcome = run(List.of(line.split(" ")));
        assertThat(outcome.status()).as(line + " " + outcome.err()).isZero();
    }

    private World world() {
        return new World(folder, now, Map.of(), "zh-CN", false, List.of(), List.of(), idsUsed, Duration.ofSeconds(1));
    }

    private Program.Outcome run(List<String> words) {
        now = now.plusSeconds(1);
        Program.Outcome outcome = new InProcess().run(world(), words);
        idsUsed = outcome.idsUsed();
        return outcome;
    }
}

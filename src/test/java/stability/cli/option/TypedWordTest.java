package stability.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Field;
import stability.domain.field.Type;
import stability.domain.field.Word;
import stability.domain.hazard.HazardWords;
import stability.domain.ledger.Coverage;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Evidence;
import stability.domain.matter.Kind;
import stability.domain.matter.StepType;
import stability.domain.screening.Screen;
import stability.support.Seeded;
import stability.support.Spellings;

/** What is printed of a closed vocabulary is read back as the same word, in both languages and however it is spelled. */
class TypedWordTest {

    /** The vocabularies of all fields, the stages of all kinds, and others that are typed. */
    private static List<List<? extends Word>> vocabularies() {
        Set<List<? extends Word>> all = new LinkedHashSet<>();
        for (Kind<?> kind : Kinds.ALL) {
            kind.facts().forEach(field -> add(field, all));
            for (StepType<?> step : kind.steps()) {
                step.fields().forEach(field -> add(field, all));
            }
        }
        all.add(List.of(HazardWords.Stage.values()));
        all.add(List.of(Screen.ItemResult.values()));
        all.add(List.of(Evidence.EvidenceKind.values()));
        all.add(List.of(LedgerForm.values()));
        all.add(List.of(Coverage.Report.values()));
        assertThat(all).hasSizeGreaterThan(25);
        return List.copyOf(all);
    }

    private static void add(Field<?> field, Set<List<? extends Word>> all) {
        Type<?> type = field.type() instanceof Type.ListOf<?> list ? list.item() : field.type();
        if (type instanceof Type.Group group) {
            group.fields().forEach(inner -> add(inner, all));
        } else if (type instanceof Type.Scalar<?> scalar && !scalar.words().isEmpty()) {
            all.add(scalar.words());
        }
    }

    @Test
    void whatIsPrintedIsRead() {
        List<List<? extends Word>> vocabularies = vocabularies();
        for (List<? extends Word> words : vocabularies) {
            for (Word word : words) {
                List<String> printed = List.of(
                        word.word(),
                        word.label().zh(),
                        word.label().en(),
                        word.word().replace('_', '-'));
                for (String each : printed) {
                    assertThat(found(words, each)).as(each).isEqualTo(word);
                }
            }
        }
        Seeded.times(600, seeded -> {
            List<? extends Word> words = seeded.among(vocabularies);
            Word word = words.get(seeded.below(words.size()));
            String printed = seeded.among(
                    List.of(word.word(), word.label().zh(), word.label().en()));
            assertThat(found(words, Spellings.of(seeded, printed))).isEqualTo(word);
        });
    }

    private static Word found(List<? extends Word> words, String typed) {
        List<Word> all = new ArrayList<>(words);
        Word found = TypedWord.find(all, typed);
        assertThat(found).as(typed).isNotNull();
        return found;
    }

    @ParameterizedTest
    @CsvSource({"红, RED", "橙, ORANGE", "ＲＥＤ, RED", "Red, RED", "红（重大）, RED", "红(重大), RED"})
    void withoutItsBrackets(String typed, HazardWords.Risk risk) {
        assertThat(TypedWord.find(List.of(HazardWords.Risk.values()), typed)).isEqualTo(risk);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "-", "（", "红（", "紫", "re"})
    void otherWordsMeanNothing(String typed) {
        assertThat(TypedWord.find(List.of(HazardWords.Risk.values()), typed)).isNull();
    }

    @Test
    void severalInOneValue() {
        assertThat(TypedWord.parts("zwc, jwc，zzb、jd1，")).containsExactly("zwc", "jwc", "zzb", "jd1");
    }
}

package stability.app.imports.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stability.app.imports.field.Petitioner;
import stability.domain.petition.Petition;
import stability.support.Seeded;

/** The same petitioner has one code, two never have the same, and none is given that the account has. */
class PetitionerCodesTest {
    private static final int CASES = 200;
    private static final List<String> NAMES = List.of("张三", "李四", "王五", "李四等7人", "李四等8人", "Zhang San", "某公司", "家长");

    private static Petitioner someone(String cell) {
        return Objects.requireNonNull(Petitioner.of(cell), cell);
    }

    @Test
    void tellPetitionersApart() {
        Seeded.times(CASES, seeded -> {
            PetitionerCodes codes = new PetitionerCodes();
            Set<String> account = new HashSet<>();
            for (int i = seeded.below(12); i > 0; i--) {
                account.add(seeded.among(List.of("A-", "A-0", "B-", "AA-")) + seeded.between(1, 9));
            }
            account.forEach(codes::taken);
            Map<String, String> given = new HashMap<>();
            for (int i = 0; i < 20; i++) {
                String name = seeded.among(NAMES);
                String cell = seeded.among(List.of(name, " " + name, name + "　", name.toLowerCase(Locale.ROOT) + "\n"));
                String code = codes.of(someone(cell));
                assertThat(given.getOrDefault(name, code)).as(name).isEqualTo(code);
                given.put(name, code);
                assertThat(Petition.CODE.parse(code)).isEqualTo(code);
            }
            assertThat(given.values()).doesNotHaveDuplicates().noneMatch(account::contains);
        });
    }

    @Test
    void theNextIsBehindTheLastOfTheAccount() {
        PetitionerCodes codes = new PetitionerCodes();
        List.of("A-02", "A-7", "B-11").forEach(codes::taken);
        assertThat(codes.of(someone("张三"))).isEqualTo("A-08");
        assertThat(codes.of(someone("A-02"))).isEqualTo("A-02");
        assertThat(codes.of(someone("李四"))).isEqualTo("A-09");
    }

    @Test
    void whoIsKnownKeepsItsCode() {
        PetitionerCodes codes = new PetitionerCodes();
        codes.taken("A-01");
        codes.known(someone("张三"), "A-01");
        assertThat(codes.of(someone("李四"))).isEqualTo("A-02");
        assertThat(codes.of(someone("张 三"))).isEqualTo("A-01");
    }

    @Test
    void lettersFollowEachOther() {
        PetitionerCodes codes = new PetitionerCodes();
        List<String> begun = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String code = codes.of(someone("张三" + i));
            String letters = code.substring(0, code.indexOf('-'));
            begun.add(letters);
            codes.taken(letters + "-9999");
        }
        assertThat(begun).doesNotHaveDuplicates().startsWith("A", "B").contains("Z", "AA", "AZ", "BA", "BB");
    }

    /** A name of another script differs in its vowels alone, and may have signs beyond the first plane. */
    @Test
    void scriptsOfOthersAreRead() {
        assertThat(someone("བསོད")).isNotEqualTo(someone("བསད"));
        assertThat(Petitioner.of("𠮷")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "匿名", "（匿名）", "无", "——", "/", "Anonymous"})
    void nobodyHasNone(String cell) {
        assertThat(Petitioner.of(cell)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"A-07", "a-07", "Ａ－０７", "'A-07 '"})
    void aCodeStays(String cell) {
        assertThat(new PetitionerCodes().of(someone(cell))).isEqualTo("A-07");
    }

    @Test
    void nothingPrintsTheWords() {
        assertThat(someone("张三").toString()).doesNotContain("张");
    }
}

package stability.app.imports.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.title.Proposal;
import stability.domain.field.Field;
import stability.domain.field.Lang;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.field.Word;
import stability.domain.hazard.HazardWords;
import stability.domain.school.Category;
import stability.domain.school.School;
import stability.domain.school.SchoolFields;

class ValueWordsTest {
    private static final School SCHOOL = new School(Values.builder()
            .put(SchoolFields.SCHOOL, "示例职业学校")
            .put(
                    SchoolFields.DEPARTMENTS,
                    List.of(
                            department("zwc", "总务处"),
                            department("bwc", "保卫处"),
                            department("jd", "机电教学部"),
                            department("xx", "信息教学部")))
            .build());

    @ParameterizedTest
    @CsvSource({
        "level, 隐患等级, 一般, =general",
        "level, 隐患等级, 一般隐患, =general",
        "level, 隐患等级, 重大事故隐患, =major",
        "level, 隐患等级, 较大, none",
        "level, 隐患等级, 轻微, ?general",
        "risk, 风险等级, 较大, =orange",
        "risk, 风险等级, 红色, =red",
        "risk, 风险等级, 红, =red",
        "state, 销号情况, √, =closed",
        "state, 销号情况, ✔, =closed",
        "state, 销号情况, 未销号, =open",
        "state, 整改状态, 已整改, =rectified",
        "state, 是否完成, √, ?rectified",
        "state, 是否整改到位, 是, ?rectified",
        "state, 是否整改到位, 否, =open",
        "state, 是否整改到位, Ｎ, =open",
        "state, 整改情况, ×, ?open",
        "state, 状态, 否, ?open",
        "state, 状态, 整改中, =open",
        "state, 状态, 待验收, =rectified",
        "state, 状态, 待销号, =verified",
        "state, 状态, 已销号, =closed",
        "state, 状态, 待交办, =open",
        "state, 验收结果, 合格, ?verified",
        "state, 状态, /, nothing",
        "deal, 整改方式, 立行立改, =now",
        "source, 隐患来源, 日排查, =daily",
        "source, 隐患来源, 教育局检查, ?superior",
        "category, 隐患类别, 消防, =fire",
        "category, 隐患类别, 消防安全, ?fire",
        "category, 隐患类别, 用电安全, ?electric",
        "category, 隐患类别, food, =food",
        "category, 隐患类别, 欺凌暴力, =bullying",
        "category, 隐患类别, 综合, none",
        "department, 被检查单位, 总务处, =zwc",
        "department, 被检查单位, 总 务 处, =zwc",
        "department, 被检查单位, JD, =jd",
        "department, 被检查单位, 机电部, ?jd",
        "department, 被检查单位, 教学部, none",
        "department, 被检查单位, 总务处、保卫处, none",
        "in_charge, 责任部门, 保卫处（牵头）, ?bwc",
        "cost, 整改资金（万元）, 1.5, =1.5",
        "cost, 整改资金（元）, 5000, =0.5",
        "cost, 整改资金, 5000元, =0.5",
        "cost, 整改资金（元）, 1.5万元, =1.5",
        "cost, 整改资金, '12,000元', =1.2",
        "cost, 整改资金, 300, ?300",
        "cost, 整改资金（元）, 0, =0",
        "cost, 整改资金（元）, 0.001, none",
        "cost, 整改资金, 约5000元, none",
        "cost, 整改资金, 无, nothing",
    })
    void wordsOfHazards(String field, String title, String text, String meant) {
        assertThat(said(ImportLedger.HAZARDS, field, title, text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "channel, 信访方式, 来访, =visit",
        "channel, 信访方式, 12345, ?phone",
        "nature, 性质, 意见建议, =suggestion",
        "category, 类别, 工资, ?pay",
        "people, 人数, 3人, =3",
        "people, 人数, 三五人, none",
        "state, 状态, 已办结, =closed",
        "state, 是否办结, 否, ?assigned",
        "state, 状态, 办理中, =assigned",
        "petitioner_role, 身份, 学生家长, =parent",
    })
    void wordsOfPetitions(String field, String title, String text, String meant) {
        assertThat(said(ImportLedger.PETITIONS, field, title, text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "是否发现隐患, 否, =clear",
        "是否发现隐患, 有, =found",
        "是否发现隐患, 无, =clear",
        "排查结果, 零报告, =clear",
        "排查结果, 无, ?clear",
        "排查结果, 未发现隐患, =clear",
        "报告情况, 有隐患, =found",
    })
    void wordsOfScreenings(String title, String text, String meant) {
        assertThat(said(ImportLedger.SCREENINGS, "result", title, text)).isEqualTo(meant);
    }

    /** What our own ledger writes into a cell is read without a question, whatever the title. */
    @ParameterizedTest
    @EnumSource(ImportLedger.class)
    void ourOwnWordsAreCertain(ImportLedger ledger) {
        for (ImportField field : ledger.fields()) {
            for (Word word : field.type().words()) {
                for (Lang lang : Lang.values()) {
                    assertThat(ValueWords.propose(field, "", word.label().in(lang), SCHOOL))
                            .isEqualTo(Proposal.sure(word.word()));
                }
            }
        }
        for (HazardWords.Stage stage : HazardWords.Stage.values()) {
            boolean inLedger = stage != HazardWords.Stage.UNREGISTERED && stage != HazardWords.Stage.VOIDED;
            assertThat(said(ImportLedger.HAZARDS, "state", "状态", stage.label().zh())
                            .startsWith("="))
                    .isEqualTo(inLedger);
        }
        for (Category category : SCHOOL.categories()) {
            assertThat(said(
                            ImportLedger.HAZARDS,
                            "category",
                            "",
                            category.label().zh()))
                    .isEqualTo("=" + category.id());
        }
    }

    @Test
    void everyWordOfTheListMeansAValueOfItsField() {
        WordRules.list().sections().forEach((section, rules) -> {
            String[] names = section.split(" ");
            ImportField field = Objects.requireNonNull(
                    ImportLedger.valueOf(names[0].toUpperCase(Locale.ROOT)).field(names[1]));
            for (WordRules.Rule rule : rules) {
                assertThat(field.type().parse(rule.proposal().meant()))
                        .as(section + rule)
                        .isNotNull();
                for (String word : rule.words()) {
                    assertThat(WordRules.plain(word)).as(section).isEqualTo(word);
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "—", "－", " "})
    void signsForNothing(String text) {
        assertThat(said(ImportLedger.HAZARDS, "level", "等级", text)).isEqualTo("nothing");
    }

    private static String said(ImportLedger ledger, String field, String title, String text) {
        Proposal proposal = ValueWords.propose(Objects.requireNonNull(ledger.field(field)), title, text, SCHOOL);
        return switch (proposal.sureness()) {
            case SURE -> "=" + proposal.meant();
            case GUESSED -> "?" + proposal.meant();
            case IGNORED -> "nothing";
            case PERSONAL, UNKNOWN -> "none";
        };
    }

    private static Values department(String id, String name) {
        Type.Group group = (Type.Group) ((Type.ListOf<?>) SchoolFields.DEPARTMENTS.type()).item();
        Values.Builder values = Values.builder();
        put(values, group.fields().get(0), id);
        put(values, group.fields().get(1), name);
        return values.build();
    }

    private static <T> void put(Values.Builder values, Field<T> field, String text) {
        values.put(field, ((Type.Scalar<T>) field.type()).parse(text));
    }
}

package stability.app.imports.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.ImportLedger;
import stability.domain.columns.Column;
import stability.domain.field.Lang;

class TitleTableTest {
    private static final TitleTable HAZARDS = TitleTable.of(ImportLedger.HAZARDS);

    /** Column sets of public forms; {@code =} sure, {@code ?} a guess, {@code =-} ignored, {@code =P} personal, {@code 上/下} two rows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号=- 检查时间=found 检查单位?department 检查人=found_by 检查项目?category 检查工点?place 隐患问题描述=title 隐患类型=category"
                        + " 隐患等级=level 整改要求（措施）=requirement 整改期限=due 整改责任单位=in_charge 整改责任人=handler 整改完成日期=rectified 销号情况=state",
                "序号=- 排查时间=found 排查人=found_by 隐患部位=place 隐患名称=title 隐患等级=level 治理措施=requirement 完成时限=due 责任部门=in_charge",
                "隐患内容=title 隐患部位=place 责任标段?in_charge 隐患类别=category 隐患来源=source 发现日期=found 发现人=found_by 隐患等级=level"
                        + " 治理措施=requirement 治理时限=due 治理责任人=handler 治理完成时间=rectified 验收人=verified_by",
                "检查日期=found 被检查单位=department 存在的安全隐患=title 整改措施=requirement 整改时限=due 备注=- 责任人=handler 整改到位时间=rectified 销号时间=closed",
                "序号=- 检查项目?category 检查内容?title 检查结果?title 整改措施?requirement",
                "检查地点存在问题及隐患?title 隐患等级=level 隐患类型=category 排查时间=found 排查人员=found_by 整改措施=requirement 整改时限=due"
                        + " 整改资金=cost 整改单位=in_charge 整改责任人=handler 完成情况?rectification 验收人=verified_by 督办单位=- 督办人员=- 销号日期=closed",
                "序号=- 隐患类别=category 隐患具体描述=title 隐患等级=level 排查发现日期=found 整改责任人=handler 整改措施=requirement 计划完成时间=due"
                        + " 整改状态=state 整改完成时间=rectified 验证人=verified_by 备注=-",
                "序号=- 违法行为或隐患所在部位=place 违法行为或隐患描述=title 整改前照片=- 整改期限=due 整改后照片=- 备注=-",
                "发现方式=source 发现日期=found 隐患源单位=department 隐患源联系人=P 隐患联系电话=P 隐患部位=place 隐患类型=category 隐患等级=level 隐患原因=cause 当前节点=state",
                "排查情况/部位=place 排查情况/隐患=title 五定/责任领导=leader 五定/责任人=handler 五定/整改措施=requirement 五定/整改时限=due"
                        + " 整改情况/是否完成=state 整改情况/完成时间=rectified 验收/时间=verified 验收/检查人=verified_by",
                "提交者（自动）=P 提交时间（自动）=found 1、隐患地点（必填）=place 2.隐患描述*=title",
                "审批编号=- 标题?title 审批状态=- 发起人姓名=P 发起人工号=P 发起人部门=department 历史审批人姓名=P 检查人电话=P",
            })
    void columnsOfPublicForms(String set) {
        assertThat(proposed(HAZARDS, set)).isEqualTo(set);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号或来信编号=- 信访类型?channel 接件时间=received 信访人姓名和相关信息=P:petitioner 信访内容=subject 案件地点=- 联系电话=P 办理情况?conclusion",
                "受理编号=- 投诉标题=subject 责任部门=in_charge 投诉时间=received 拟办时间?due 状态=state",
                "来访人/姓名=P:petitioner 来访人/身份=petitioner_role 来访人/住址=P 来访人/电话=P 受理时间=accepted 办结时间=closed",
            })
    void columnsOfPetitions(String set) {
        assertThat(proposed(TitleTable.of(ImportLedger.PETITIONS), set)).isEqualTo(set);
    }

    @Test
    void columnsOfScreenings() {
        String set =
                "序号=- 提交答卷时间=date 所用时间=- 来源=- 来源详情=- 来自IP=P 1、您所在的部门=department 2、排查区域=areas 3、是否发现隐患=result 4、隐患描述=title";
        assertThat(proposed(TitleTable.of(ImportLedger.SCREENINGS), set)).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource({
        "整改 期限, due",
        "整改 期　限, due",
        "整改期限：, due",
        "１、整改期限（必填）, due",
        "（3）整改期限, due",
        "*整改期限, due",
        "整改期限（年月日）, due",
        "整改资金（万元）, cost",
        "隐患（问题）描述, title",
        "发现人/排查人, found_by",
        "检查人或发现人, found_by",
    })
    void aTitleIsTheSameWhateverItsFormMakesOfIt(String title, String field) {
        assertThat(HAZARDS.propose("", title)).isEqualTo(Proposal.sure(field));
    }

    /** Nobody can say by the title alone. */
    @ParameterizedTest
    @ValueSource(strings = {"责任人", "时间", "内容", "整改措施", "完成时间", "整改时间", "整改情况", "检查结果", "部门", "情况", "项目"})
    void whatMayMeanTwoThingsIsAGuess(String title) {
        assertThat(HAZARDS.propose("", title).sureness()).isEqualTo(Sureness.GUESSED);
    }

    /** The same leaf below different upper cells. */
    @ParameterizedTest
    @CsvSource({
        "整改情况, 完成时间, rectified",
        "整改落实情况, 时间, rectified",
        "验收情况, 时间, verified",
        "复查, 检查时间, verified",
        "销号, 日期, closed",
        "五定, 完成时间, due",
        "整改五落实, 整改措施, requirement",
        "整改情况, 整改措施, rectification",
        "检查, 时间, found",
        "隐患排查情况, 隐患描述, title",
    })
    void theUpperCellTells(String group, String leaf, String field) {
        assertThat(HAZARDS.propose(group, leaf)).isEqualTo(Proposal.sure(field));
    }

    /** A title that is sure elsewhere, below an upper cell to which it does not fit. */
    @ParameterizedTest
    @CsvSource({"验收情况, 整改责任人", "整改情况, 发现时间", "排查情况, 整改期限"})
    void anUpperCellCanMakeATitleUnsure(String group, String leaf) {
        assertThat(HAZARDS.propose(group, leaf).sureness()).isEqualTo(Sureness.GUESSED);
    }

    @Test
    void aLineBreakIsNoPartOfATitle() {
        assertThat(HAZARDS.propose("", "整改\r\n期限\u200b")).isEqualTo(Proposal.sure("due"));
    }

    @Test
    void aCellThatIsMergedOverBothRowsIsNoGroup() {
        assertThat(HAZARDS.propose("整改期限", "")).isEqualTo(Proposal.sure("due"));
        assertThat(HAZARDS.propose("整改期限", "整改期限")).isEqualTo(Proposal.sure("due"));
    }

    /** Titles that no list has, by the words that they are made of. */
    @ParameterizedTest
    @CsvSource({
        "承诺闭环日期, due",
        "问题最迟解决时限, due",
        "故障部位, place",
        "缺陷类别, category",
        "抽查日, found",
        "普查人员, found_by",
        "问题责任人所在科室, in_charge",
        "实际销项日期, rectified",
        "隐患是否消除, state",
    })
    void aTitleIsUnderstoodByItsWords(String title, String field) {
        assertThat(HAZARDS.propose("", title)).isEqualTo(Proposal.sure(field));
    }

    /** The last word tells what it is: an opinion of somebody is no person, a signature is one. */
    @Test
    void theLastWordDecides() {
        TitleTable petitions = TitleTable.of(ImportLedger.PETITIONS);
        assertThat(petitions.propose("", "来访人评价").sureness()).isEqualTo(Sureness.IGNORED);
        assertThat(petitions.propose("", "接待人员签字").sureness()).isEqualTo(Sureness.PERSONAL);
        assertThat(HAZARDS.propose("", "楼层负责人签名").sureness()).isEqualTo(Sureness.PERSONAL);
    }

    /** A title of which a word is not known, or which could mean two things, is none that is sure. */
    @ParameterizedTest
    @ValueSource(strings = {"隐患评估时间", "整改复查", "问题负责单位电话备案", "检查隐患整改", "隐患整改检查"})
    void wordsThatDoNotTellAreNeverSure(String title) {
        assertThat(HAZARDS.propose("", title).sureness()).isNotEqualTo(Sureness.SURE);
    }

    @Test
    void whatMayBeTheTitleIsRatherTheDescriptionBesideOne() {
        assertThat(proposed(HAZARDS, "隐患名称 隐患详细材料")).isEqualTo("隐患名称=title 隐患详细材料?description");
        assertThat(proposed(HAZARDS, "隐患详细材料")).isEqualTo("隐患详细材料?title");
    }

    @Test
    void twoColumnsAreNeverSurelyTheSame() {
        assertThat(proposed(HAZARDS, "整改期限 整改时限 隐患名称 隐患描述 整改情况 整改状态"))
                .isEqualTo("整改期限=due 整改时限?due 隐患名称=title 隐患描述=description 整改情况=rectification 整改状态=state");
    }

    @ParameterizedTest
    @EnumSource(ImportLedger.class)
    void everyListNamesOnlyFieldsOfItsLedger(ImportLedger ledger) {
        TitleList list = TitleList.read(ledger.word());
        Set<String> known = ledger.fields().stream().map(ImportField::name).collect(Collectors.toSet());
        known.addAll(Set.of(TitleList.PERSONAL, TitleList.IGNORED));
        assertThat(known).containsAll(list.parts().values());
        list.titles()
                .values()
                .forEach(meaning ->
                        assertThat(known).containsAll(meaning.fields()).containsAll(meaning.beside()));
        list.groups().values().forEach(family -> assertThat(known).containsAll(family.fields()));
    }

    /** A title of the list in another form than that of titles which are looked up would never be found. */
    @ParameterizedTest
    @EnumSource(ImportLedger.class)
    void titlesOfAListAreInPlainForm(ImportLedger ledger) {
        TitleList list = TitleList.read(ledger.word());
        list.titles().keySet().forEach(title -> assertThat(PlainTitle.of(title)).isEqualTo(title));
        list.parts().keySet().forEach(part -> assertThat(PlainTitle.of(part)).isEqualTo(part));
        list.groups().keySet().forEach(group -> assertThat(PlainTitle.of(group)).isEqualTo(group));
    }

    /** What an export writes is read again without a question. */
    @ParameterizedTest
    @EnumSource(ImportLedger.class)
    void ourOwnLedgerIsCertain(ImportLedger ledger) {
        for (Lang lang : Lang.values()) {
            List<String> titles = ledger.form().columns().stream()
                    .map(column -> column.spec().title().in(lang))
                    .toList();
            List<Proposal> proposals =
                    TitleTable.of(ledger).propose(titles.stream().map(t -> "").toList(), titles);
            for (int i = 0; i < titles.size(); i++) {
                Column column = ledger.form().columns().get(i);
                assertThat(proposals.get(i).sureness())
                        .as("%s in %s", column, lang)
                        .isIn(Sureness.SURE, Sureness.IGNORED);
                if (ledger.field(column.id()) != null) {
                    assertThat(proposals.get(i)).as("%s in %s", column, lang).isEqualTo(Proposal.sure(column.id()));
                }
            }
        }
    }

    /** The set again, each title with what is proposed for it in place of what stands behind it. */
    private static String proposed(TitleTable table, String set) {
        List<String> groups = new ArrayList<>();
        List<String> leaves = new ArrayList<>();
        for (String word : set.split(" ")) {
            String title = word.split("[=?]")[0];
            int slash = title.indexOf('/');
            groups.add(slash < 0 ? "" : title.substring(0, slash));
            leaves.add(title.substring(slash + 1));
        }
        List<Proposal> proposals = table.propose(groups, leaves);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            String group = groups.get(i);
            words.add((group.isEmpty() ? "" : group + "/") + leaves.get(i) + mark(proposals.get(i)));
        }
        return String.join(" ", words);
    }

    private static String mark(Proposal proposal) {
        return switch (proposal.sureness()) {
            case SURE -> "=" + proposal.meant();
            case GUESSED -> "?" + proposal.meant();
            case PERSONAL -> "=P" + (proposal.meant().isEmpty() ? "" : ":" + proposal.meant());
            case IGNORED -> "=-";
            case UNKNOWN -> "??";
        };
    }
}

package stability.rollup.report;

import stability.domain.field.Text;

/** The sentences on top of the sections of the page. */
final class PageTexts {
    static final Text HANDINS = Text.of(
            "名册上的学校 {0} 所，已报送 {1} 所，其中迟报送 {2} 所、无排查记录 {3} 所；未报送 {4} 所。",
            "Of {0} schools on the list {1} have handed in, {2} of them late and {3} without a report; {4} are missing.");
    static final Text FOUND = Text.of(
            "发现一般隐患 {0} 项，已整改 {1} 项，整改率 {2}；重大隐患 {3} 项，已整改销号 {4} 项，整改率 {5}。落实治理资金 {6} 万元。",
            "General hazards: {0} found, {1} rectified, rate {2}. Major ones: {3} found, {4} rectified and closed, rate {5}. Funds:"
                    + " {6} (10,000 yuan).");
    static final Text STOCK = Text.of(
            "期初 {0} + 转入 {1} + 新增 {2} + 恢复 {3} − 销号 {4} − 作废 {5} = 期末 {6}。",
            "Opening {0} + carried {1} + new {2} + reinstated {3} − closed {4} − voided {5} = closing {6}.");
    static final Text OVERDUE = Text.of(
            "月末逾期 {0} 项，其中重大 {1} 项，最长逾期 {2} 天。当月应整改 {3} 项，按期 {4} 项，按期整改率 {5}。",
            "At the end of the month {0} are overdue, {1} of them major, the longest by {2} days. Of {3} limits decided in the month {4}"
                    + " were kept: {5}.");
    static final Text COVERAGE = Text.of(
            "应报 {0} 份，实报 {1} 份，报告率 {2}；其中零报告 {3}，有隐患 {4}；实报中迟报 {5}；未报 {6}（其中补录 {7}），免报 {8}。",
            "{1} of {0} screenings were reported: {2}; {3} clear, {4} with hazards; {5} late; {6} missing ({7} entered later), {8}"
                    + " excused.");
    static final Text INCIDENTS = Text.of(
            "新发突发事件 {0} 起，死亡 {1} 人、失踪 {2} 人、重伤 {3} 人、轻伤 {4} 人，直接损失 {5} 万元。",
            "{0} incidents: {1} dead, {2} missing, {3} seriously and {4} slightly injured, direct loss {5} (10,000 yuan).");
    static final Text PETITIONS = Text.of(
            "新收 {0} 件，办结 {1} 件，期末在办 {2} 件。应办时限 {3} 个，按期 {4} 个，按期率 {5}。书面答复 {6} 件。",
            "{0} new, {1} closed, {2} open at the end. Of {3} limits {4} were kept: {5}. {6} replied to in writing.");
    static final Text CHANGED = Text.of(
            "{0} 所学校当月录入的内容涉及以前各月：补登记 {1}，补销号 {2}，其他补录 {3}，更正 {4}，作废 {5}；重新报送 {6} 次。以前报送的数字不变。",
            "What {0} schools entered in the month is about earlier ones: {1} registered late, {2} closed late, {3} other late"
                    + " entries, {4} corrected, {5} voided; {6} handed in anew. What was handed in before stays.");
    static final Text NO_CHANGES =
            Text.of("没有涉及以前各月的补录、更正和重报。", "Nothing was entered about earlier months, or handed in anew.");

    private PageTexts() {}
}

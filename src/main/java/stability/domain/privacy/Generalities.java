package stability.domain.privacy;

/**
 * Tells what is said of an illness, a danger or a hardship as such from what is said of somebody: prevention, teaching,
 * counting and rules are a school's ordinary work.
 */
final class Generalities {
    private static final String[] BEFORE = {
        "预防", "防治", "防控", "防范", "防", "宣传", "世界", "全国", "普及", "严禁", "杜绝", "认识", "关爱", "资助", "帮扶", "关注"
    };

    private static final String[] AFTER = {
        "预防",
        "防治",
        "防控",
        "防范",
        "宣传",
        "讲座",
        "知识",
        "教育",
        "筛查",
        "制度",
        "培训",
        "预案",
        "疫苗",
        "宣教",
        "主题",
        "干预机制",
        "干预方案",
        "干预工作",
        "干预流程",
        "排查",
        "普查",
        "工作",
        "政策",
        "认定",
        "评审",
        "资助",
        "关爱",
        "帮扶",
        "台账",
        "统计",
        "疫情",
        "聚集",
        "病例",
        "接触者",
        "散发",
        "传播",
        "日活动",
        "管理办法",
        "管理规定",
        "用药安全",
        "公益",
        "prevention",
        "awareness"
    };

    /** What is diagnosed if one of these stands before: a machine. */
    private static final String[] MACHINES = {"故障", "设备", "线路", "电路", "系统", "网络", "安全"};

    /** Somebody is told of. */
    private static final String PERSONS = "享领吃其该他她某名位我孩因患曾已";

    private static final String ENDS = "，。；！？,;!?\n";

    private static final int NEAR_BEFORE = 6;
    private static final int NEAR_AFTER = 12;

    private Generalities() {}

    /** Whether the word there is one of a measure or a campaign, by what stands around it in the same clause. */
    static boolean hold(String text, int start, int end) {
        int from = start;
        while (from > Math.max(0, start - NEAR_BEFORE) && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < Math.min(text.length(), end + NEAR_AFTER) && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String before = text.substring(from, start);
        String after = text.substring(end, to);
        boolean counted = before.endsWith("例");
        return counted
                || (!tellsOfSomebody(before) && !tellsOfSomebody(after) && (has(before, BEFORE) || has(after, AFTER)));
    }

    /** Whether a diagnosis there is one of a machine. */
    static boolean isOfMachine(String text, int start) {
        return has(text.substring(Math.max(0, start - NEAR_BEFORE), start), MACHINES);
    }

    private static boolean tellsOfSomebody(String text) {
        return text.chars().anyMatch(c -> PERSONS.indexOf(c) >= 0);
    }

    private static boolean has(String text, String[] words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}

package stability.cli.help;

import java.util.List;
import stability.domain.field.Text;

/** How days, times, ids and words are typed in every command: the help of the common options and the manual say it. */
public final class Typing {
    private Typing() {}

    /**
     * One rule.
     *
     * @param what such as days
     * @param how in a sentence or two, with examples
     */
    public record Rule(Text what, Text how) {}

    /** In the order in which somebody needs them. */
    public static final List<Rule> RULES = List.of(
            rule(
                    "日期",
                    "days",
                    "2019-09-25、9月25日、9-25、2019/9/25、今天、昨天、前天、明天、-3d（三天前）、+10d、3天后；不写年份的指今年，"
                            + "去年或明年的同一天离今天不到三个月时须写年份",
                    "2019-09-25, 9-25, 2019/9/25, today, yesterday, tomorrow, -3d, +10d; without a year, one of this"
                            + " year; where the same day of another year lies within three months, the year has to be written"),
            rule(
                    "时间",
                    "times",
                    "16:20、下午4点20、\"昨天 16:20\"、昨天16:20、2019-09-25T16:20",
                    "16:20, 4:20pm, \"yesterday 16:20\", 2019-09-25T16:20"),
            rule(
                    "编号",
                    "ids",
                    "写末尾几位即可：查看时够分辨就行，录入时至少四位；可写几个，或写 - 从标准输入读；日排查写 2019-09-25/jwc，" + "只写部门就是今天的",
                    "their ends: any unique one to read, four characters or more to write; several, or - for those on standard"
                            + " input; a screening as 2019-09-25/jwc, or jwc for that of today"),
            rule(
                    "词",
                    "words",
                    "部门、类别、专项行动写编号或名称；状态、等级等照屏幕上的中文写也行；几个值用逗号隔开，或多次写选项",
                    "departments, categories and campaigns by id or name; choices by the word or as they are printed; several"
                            + " behind commas, or the option again"),
            rule(
                    "全角",
                    "full width",
                    "全角的数字、字母、符号和各种横线都当半角看；标题、说明等文字原样保留",
                    "full-width digits, letters, signs and all kinds of dashes count as the plain ones; texts stay as they were"
                            + " typed"),
            rule(
                    "清单",
                    "lists",
                    "--search 按标题、地点、备注里的字词找，--limit N 只列几条，--reverse 倒序，-q 只列编号",
                    "--search finds words in title, place and notes; --limit N; --reverse; -q for ids alone, one a line"));

    private static Rule rule(String zh, String en, String howZh, String howEn) {
        return new Rule(Text.of(zh, en), Text.of(howZh, howEn));
    }
}

package stability.rollup.cli;

import java.util.List;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;

/** The commands: the first word names one; without a name it is folders that are read into a lake. */
public final class RollupCommands {
    private static final Text HELP = Text.of("""
            用法：rollup 文件夹… --out 数据湖 [--schools 名单] [--due 日期] [--received 日期]

            读入各校上报的文件夹（stability export --to 所生成），逐行核对，按月写成 Parquet；
            有一处不对就全部不写。然后列出迟报、未报和没有排查记录的学校。

              文件夹…             一所学校的上报，或直接包含许多上报的文件夹
              --out 数据湖        新文件夹，或已有的数据湖
              --schools 名单      学校名单，三列：code,name,county（CSV 或 xlsx）
              --due 日期          最后期限，默认为末月次月 5 日
              --received 日期     收到之日，默认为今天

            用法：rollup report 月份 [--lake 数据湖] --out 文件夹 [--unit 单位] [--lang zh|en] [--force]

            汇总一个月：写成一页网页、一本工作簿和各表的 CSV。

              月份                如 2026-09，数据湖里要有
              --lake 数据湖       默认为当前文件夹里的 lake
              --out 文件夹        写到哪里
              --unit 单位         主管部门的名称，写在标题和落款里
              --lang zh|en        报告的语言，默认为 zh
              --force             写成后改动过的也覆盖
            """, """
            usage: rollup DIR… --out LAKE [--schools FILE] [--due DAY] [--received DAY]

            Reads what schools hand in (made by stability export --to), checks every line,
            and writes Parquet by month; if anything is wrong, nothing is written. Then it
            lists the schools that are late, missing, or without any screening on record.

              DIR…                the export of a school, or a folder of such exports
              --out LAKE          a new folder, or a lake that is there
              --schools FILE      the list of schools: code,name,county (CSV or xlsx)
              --due DAY           last day in time; the 5th after the last month
              --received DAY      the day of receipt; today

            usage: rollup report MONTH [--lake LAKE] --out DIR [--unit NAME] [--lang zh|en] [--force]

            Adds up a month: writes a page, a workbook, and every table as CSV.

              MONTH               such as 2026-09; the lake must have it
              --lake LAKE         else the folder lake, here
              --out DIR           where to write
              --unit NAME         the bureau, for the title and the seal
              --lang zh|en        the language of the report; zh
              --force             replace what was changed since it was written, too
            """);

    private RollupCommands() {}

    /** Runs the command that the words name. */
    public static ExitStatus run(Surroundings surroundings, List<String> words) {
        if (words.contains("--help") || words.contains("-h")) {
            surroundings.out().print(HELP.in(surroundings.lang()));
            return ExitStatus.DONE;
        }
        return !words.isEmpty() && words.get(0).equals(ReportCommand.NAME)
                ? new ReportCommand(surroundings).run(words.subList(1, words.size()))
                : new IntakeCommand(surroundings).run(words);
    }
}

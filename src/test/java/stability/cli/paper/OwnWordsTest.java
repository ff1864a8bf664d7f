package stability.cli.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.WordParts;
import stability.support.World;

/** What a person wrote stands in its section of the paper, once, in every format that has sentences, as it was written. */
class OwnWordsTest {
    private static final String DAILY = """
            <!-- not printed -->
            # 主要做法
            早上 7:30 带班领导看了三栋宿舍楼，<b>重点</b> & *插座*。
            　　缩进的也是一段。
            - 应急灯十二处全部试亮
            3. 先看公共部位
            3. 再看寝室
            ## Problems

            ## 明日重点
            升旗时段由保卫处值守。
            """;

    private static final String PHASE = """
            # 经验
            班主任随手拍，当天上报。
            # 主要做法
            各教学部先自查，综治办再抽查。
            # 存在问题
            老旧线路改造资金未到位。
            # 下一步工作
            节后复盘。
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void anAccount() throws IOException {
        put("records/stability.yaml", """
                school: 示范职业学校
                zone: Asia/Shanghai
                language: zh-CN
                since: 2019-09-23
                office: zzb
                departments:
                  - {id: zzb, name: 综治办, kind: office, head: 综治办主任}
                campaigns:
                  - id: guoqing
                    name: 国庆期间安全稳定工作
                    from: 2019-09-20
                    until: 2019-10-10
                    phases:
                      - {id: p1, name: 部署动员, from: 2019-09-20, until: 2019-10-10}
                """);
    }

    @Test
    void in_the_daily_report() throws IOException {
        put("records/texts/daily/2019-09-25.md", DAILY);
        run("report daily --format text,md,html,docx --output out");
        for (String ending : List.of("txt", "md", "html", "docx")) {
            String paper = words("out/2019-09-25." + ending);
            inOrder(
                    paper,
                    ending,
                    "总体",
                    "主要做法",
                    "早上 7:30 带班领导看了三栋宿舍楼，<b>重点</b> & *插座*。",
                    "缩进的也是一段。",
                    "应急灯十二处全部试亮",
                    ending.equals("html") ? "先看公共部位" : "3. 先看公共部位",
                    ending.equals("html") ? "再看寝室" : "4. 再看寝室",
                    "排查整改",
                    "明日重点",
                    "升旗时段由保卫处值守。");
            assertThat(paper).as(ending).doesNotContain("not printed").doesNotContain("存在问题");
        }
        assertThat(Files.readString(folder.resolve("out/2019-09-25.html"))).contains("<ol class=\"own\" start=\"3\">");
    }

    @Test
    void in_the_reports_on_a_phase_and_a_campaign() throws IOException {
        put("records/texts/phase/guoqing-p1.md", PHASE);
        put("records/texts/campaign/guoqing.md", PHASE.replace("自查", "排查"));
        run("report phase guoqing p1 --format text,md,html,docx --output out");
        run("report campaign guoqing --format text,md,html,docx --output out");
        for (String ending : List.of("txt", "md", "html", "docx")) {
            inOrder(
                    words("out/guoqing-p1." + ending),
                    ending,
                    "三、主要做法",
                    "各教学部先自查，综治办再抽查。",
                    "经验",
                    "班主任随手拍，当天上报。",
                    "四、存在问题",
                    "老旧线路改造资金未到位。",
                    "六、下一步工作",
                    "节后复盘。");
            inOrder(words("out/guoqing." + ending), ending, "三、主要做法", "各教学部先排查，综治办再抽查。", "四、存在问题");
        }
    }

    @Test
    void in_the_reports_on_a_week_and_a_month_and_in_the_minutes() throws IOException {
        put("records/texts/week/2019-W39.md", PHASE);
        put("records/texts/month/2019-09.md", PHASE);
        put("records/texts/minutes/2019-09.md", "# 报告人\n综治办主任\n# 会议议定事项\n1. 总务处改造线路。\n# 下一步工作\n节后复盘。\n");
        run("report week 2019-W39 --format text,md,html,docx --output week");
        run("report month 2019-09 --format text,md,html,docx --output month");
        run("report minutes 2019-09 --format text,md,html,docx --output minutes");
        for (String ending : List.of("txt", "md", "html", "docx")) {
            for (String paper : List.of("week/2019-W39.", "month/2019-09.")) {
                assertThat(words(paper + ending)).contains("各教学部先自查，综治办再抽查。", "老旧线路改造资金未到位。", "节后复盘。", "班主任随手拍，当天上报。");
            }
            inOrder(words("minutes/2019-09-minutes." + ending), ending, "报告人：综治办主任", "节后复盘。", "总务处改造线路。");
        }
    }

    /** A department's paper is its own: what was written for the school does not stand in it. */
    @Test
    void not_in_the_report_on_one_department() throws IOException {
        put("records/texts/month/2019-09.md", PHASE);
        run("report month 2019-09 -d zzb --format md --output out");
        assertThat(words("out/2019-09-zzb.md")).doesNotContain("节后复盘。");
    }

    /** Each stands behind the one before, and the sentences stand nowhere else. */
    private static void inOrder(String paper, String format, String... pieces) {
        int from = 0;
        for (String piece : pieces) {
            int at = paper.indexOf(piece, from);
            assertThat(at).as("%s in %s behind %s", piece, format, from).isNotNegative();
            from = at + piece.length();
            if (piece.endsWith("。")) {
                assertThat(paper.indexOf(piece, from))
                        .as("%s twice in %s", piece, format)
                        .isNegative();
            }
        }
    }

    /** The text of a paper as its reader sees it, without what a format needs to show it. */
    private String words(String file) throws IOException {
        String text = WordParts.text(Files.readAllBytes(folder.resolve(file)));
        UnaryOperator<String> plain = switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "md" -> each -> each.replace("\\", "");
            case "html" ->
                each -> each.replaceAll("(?s)<(style|svg).*?</\\1>", "").replaceAll("</?[a-z][^>]*>", "");
            default -> UnaryOperator.identity();
        };
        return plain.apply(text)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private void put(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void run(String words) {
        World world = World.of(folder, Instant.parse("2019-09-25T10:00:00Z"), Map.of(), "zh-CN");
        Program.Outcome outcome = new InProcess().run(world, List.of(words.split(" ")));
        assertThat(outcome.status()).as(outcome.err()).isZero();
    }
}

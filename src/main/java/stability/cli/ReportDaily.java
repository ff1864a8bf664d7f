package stability.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stability.app.PrivacyFinding;
import stability.domain.Code;
import stability.domain.ExitStatus;
import stability.domain.Problem;
import stability.domain.Refused;
import stability.domain.Text;
import stability.domain.ledger.Coverage;
import stability.domain.privacy.PersonalData;
import stability.domain.school.School;
import stability.report.DailyReport;

/** {@code report daily [DAY]}: prints the daily report and writes it for handing in. */
final class ReportDaily implements Command {
    private final Options.Given day;
    private final Options.Given asOf;
    private final Options.Given format;
    private final Options.Given output;
    private final Options.Given templates;

    ReportDaily(Options options) {
        day = options.argument("日期", "DAY", Text.of("哪一天；默认今天", "which day; today unless given"));
        asOf = options.value(
                "--as-of",
                "时间",
                "TIME",
                Text.of("截止时间；默认当日结束，或现在（若更早）", "the cut-off; else the end of the day, or now if that is earlier"));
        format = options.value(
                "--format",
                "格式",
                "FORMATS",
                Text.of(
                        "text,md,html,json 中的几种；默认打印 text 并写出 md 和 html",
                        "some of text,md,html,json; else text is printed, md and html are written"));
        output = options.value(
                "--output",
                "文件夹",
                "DIR",
                Text.of(
                        "写到哪里，- 为标准输出；默认记录文件夹旁的 reports/daily",
                        "where to write, - for standard output; else reports/daily beside the records"));
        templates = options.value(
                "--templates",
                "文件夹",
                "DIR",
                Text.of("自己的模板；默认记录文件夹旁的 templates", "templates of your own; else templates beside the records"));
    }

    @Override
    public ExitStatus run(Session session) {
        List<ReportFormat> formats = ReportFormat.list(format.get("text,md,html"));
        OffsetDateTime cutOff = cutOff(session);
        DailyReport report = DailyReport.of(session.records().ledger(), cutOff);
        // Everything is rendered before anything is written: a template that fails leaves the old files as they are.
        Map<ReportFormat, String> papers = new LinkedHashMap<>();
        for (ReportFormat each : formats) {
            papers.put(each, clean(each.render("daily", report, report.lang(), templateFolders(session))));
        }
        List<Path> written = new ArrayList<>();
        papers.forEach((each, paper) -> {
            if ("-".equals(output.get()) || (each == ReportFormat.TEXT && output.get() == null)) {
                session.environment().out().print(paper);
            } else {
                Path file = folder(session).resolve(report.day() + "." + each.extension());
                session.files().write(file, paper);
                written.add(file);
            }
        });
        PrintWriter err = session.environment().err();
        written.forEach(
                file -> err.println(session.say(Text.of("已写入 {0}", "wrote {0}").with(session.shown(file)))));
        return ExitStatus.DONE;
    }

    /** The end of the day asked for, or the present moment (or {@code --as-of} in its place) if that is earlier. */
    private OffsetDateTime cutOff(Session session) {
        School school = session.records().school();
        String moment = asOf.get();
        OffsetDateTime present = (moment == null
                        ? session.now()
                        : session.dates().moment("--as-of", moment))
                .atZoneSameInstant(school.zone())
                .toOffsetDateTime()
                .truncatedTo(ChronoUnit.SECONDS);
        String typed = day.get();
        LocalDate date = typed == null ? present.toLocalDate() : session.dates().day(day.name(), typed);
        if (date.isAfter(present.toLocalDate())) {
            throw new Refused(Code.BAD_PERIOD.at(
                    null,
                    Text.of("{0} 还没有开始，截止时间是 {1}", "{0} has not begun at the cut-off {1}")
                            .with(date, present)));
        }
        Instant end = Coverage.endOf(date, school);
        return present.toInstant().isBefore(end)
                ? present
                : end.atZone(school.zone()).toOffsetDateTime();
    }

    private Path folder(Session session) {
        String target = output.get();
        return target != null
                ? session.environment().cwd().resolve(target)
                : session.folder().resolveSibling("reports").resolve("daily");
    }

    private List<Path> templateFolders(Session session) {
        String own = templates.get();
        if (own == null) {
            return List.of(session.folder().resolveSibling("templates"));
        }
        Path folder = session.environment().cwd().resolve(own);
        if (!Files.isDirectory(folder)) {
            throw new Refused(Code.BAD_VALUE.at(null, "--templates", own, Text.of("一个文件夹", "a folder")));
        }
        return List.of(folder);
    }

    /** A paper that would carry personal data out of the school is not written, whatever a template put into it. */
    private static String clean(String paper) {
        List<Problem> found = new ArrayList<>();
        for (PersonalData.Match match : PersonalData.scan(paper)) {
            Problem problem = PrivacyFinding.of(match, null, Text.of("报告", "the report"));
            if (problem.code().isError()) {
                found.add(problem);
            }
        }
        if (!found.isEmpty()) {
            throw new Refused(ExitStatus.NOT_ALLOWED, found);
        }
        return paper;
    }
}

package stability.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stability.app.PrivacyFinding;
import stability.domain.Code;
import stability.domain.ExitStatus;
import stability.domain.Lang;
import stability.domain.Problem;
import stability.domain.Refused;
import stability.domain.Text;
import stability.domain.privacy.PersonalData;

/**
 * The options of every command that writes a paper for handing in, and the one way in which it is written: rendered in
 * each format asked for, searched for personal data, printed and written, all or nothing.
 */
final class Paper {
    private final String kind;
    private final Options.Given format;
    private final Options.Given output;
    private final Options.Given templates;

    /** @param kind the name of its templates, {@code daily}, and of its folder below {@code reports} */
    Paper(Options options, String kind) {
        this.kind = kind;
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
                                "写到哪里，- 为标准输出；默认记录文件夹旁的 reports/{0}",
                                "where to write, - for standard output; else reports/{0} beside the records")
                        .with(kind));
        templates = options.value(
                "--templates",
                "文件夹",
                "DIR",
                Text.of("自己的模板；默认记录文件夹旁的 templates", "templates of your own; else templates beside the records"));
    }

    /**
     * Prints and writes the paper.
     *
     * @param model a report model: a record that shows in every format
     * @param lang the language it is written in
     * @param name of the files, without ending
     */
    ExitStatus handIn(Session session, Record model, Lang lang, String name) {
        // Everything is rendered before anything is written: a template that fails leaves the old files as they are.
        Map<ReportFormat, String> papers = new LinkedHashMap<>();
        for (ReportFormat each : ReportFormat.list(format.get("text,md,html"))) {
            papers.put(each, clean(each.render(kind, model, lang, templateFolders(session))));
        }
        List<Path> written = new ArrayList<>();
        papers.forEach((each, paper) -> {
            if ("-".equals(output.get()) || (each == ReportFormat.TEXT && output.get() == null)) {
                session.environment().out().print(paper);
            } else {
                Path file = folder(session).resolve(name + "." + each.extension());
                session.files().write(file, paper);
                written.add(file);
            }
        });
        PrintWriter err = session.environment().err();
        written.forEach(
                file -> err.println(session.say(Text.of("已写入 {0}", "wrote {0}").with(session.shown(file)))));
        return ExitStatus.DONE;
    }

    private Path folder(Session session) {
        String target = output.get();
        return target != null
                ? session.environment().cwd().resolve(target)
                : session.folder().resolveSibling("reports").resolve(kind);
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

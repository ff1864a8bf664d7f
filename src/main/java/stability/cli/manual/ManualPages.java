package stability.cli.manual;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import stability.app.PaperFiles;
import stability.cli.help.Typing;
import stability.cli.session.Command;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;

/** The manual pages of all commands in one language: {@code stability.1}, and {@code stability-hazard.1} for each noun. */
public final class ManualPages {
    /** As mdoc has days: September 5, 2019. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private static final Text SUMMARY = Text.of("学校安全台账", "a school's safety account");
    private static final Text INTRO = Text.of(
            "每件事一个 YAML 文件，放在可提交到 git 的文件夹里；日报、周报等由这些文件算出。",
            "One YAML file for each matter, in a folder that people commit to git; the papers are computed from these files.");
    private static final Text COMMANDS = Text.of("命令，各有一页手册：", "The commands, each with a page of its own:");
    private static final Text OPTIONS =
            Text.of("共有的选项，可写在命令之前：", "Options common to all, which may stand before the command:");
    private static final Text TYPED = Text.of("各处怎样写：", "How things are typed:");

    private final CommandSpec program;
    private final Map<CommandSpec, Command> commands;
    private final Function<String, Text> summaries;
    private final Lang lang;
    private final String date;

    /**
     * @param commands all commands, in the order of the help
     * @param summaries what a noun, or a command of one word, is about
     * @param day what the pages are dated
     */
    public ManualPages(
            CommandSpec program,
            Map<CommandSpec, Command> commands,
            Function<String, Text> summaries,
            Lang lang,
            LocalDate day) {
        this.program = program;
        this.commands = commands;
        this.summaries = summaries;
        this.lang = lang;
        this.date = DAY.format(day);
    }

    /** Writes them where {@code man} looks for pages below the folder. */
    public void write(PaperFiles files, Path folder) {
        Map<String, Map<CommandSpec, Command>> nouns = new LinkedHashMap<>();
        commands.forEach((spec, command) ->
                nouns.computeIfAbsent(noun(spec), noun -> new LinkedHashMap<>()).put(spec, command));
        String place = lang == Lang.ZH ? "zh_CN/man1/" : "man1/";
        write(files, folder, place + "stability.1", overview(nouns.keySet()));
        nouns.forEach((noun, verbs) -> write(
                files,
                folder,
                place + "stability-" + noun + ".1",
                new ManualPage(program, lang).text(noun, summaries.apply(noun), verbs, date)));
    }

    private static void write(PaperFiles files, Path folder, String name, String page) {
        files.write(folder, name, page.getBytes(StandardCharsets.UTF_8));
    }

    private static String noun(CommandSpec spec) {
        return spec.qualifiedName().split(" ")[1];
    }

    private String overview(Iterable<String> nouns) {
        Mdoc page = new Mdoc(lang);
        page.line("Dd " + date).line("Dt STABILITY 1").line("Os");
        page.line("Sh NAME").line("Nm stability").line("Nd", SUMMARY.in(lang));
        page.line("Sh SYNOPSIS")
                .line("Nm")
                .line("Op Ar", Text.of("选项", "OPTIONS").in(lang));
        page.line("Ar", Text.of("命令", "COMMAND").in(lang)).line("Op Ar ...");
        page.line("Sh DESCRIPTION").text(INTRO.in(lang));
        page.line("Pp").text(COMMANDS.in(lang)).line("Bl -tag -width Ds");
        for (String noun : nouns) {
            page.line("It Xr stability-" + noun + " 1")
                    .text(summaries.apply(noun).in(lang));
        }
        page.line("El").line("Pp").text(OPTIONS.in(lang));
        new ManualPage(program, lang, page).list(program.options());
        page.line("Pp").text(TYPED.in(lang)).line("Bl -tag -width Ds");
        for (Typing.Rule rule : Typing.RULES) {
            page.line("It", rule.what().in(lang)).text(rule.how().in(lang));
        }
        page.line("El");
        page.line("Sh ENVIRONMENT").line("Bl -tag -width Ds");
        page.line("It Ev STABILITY_RECORDS")
                .text(Text.of("记录文件夹", "the records folder").in(lang));
        page.line("It Ev STABILITY_BY")
                .text(Text.of("经办岗位", "who did it, as a post").in(lang));
        page.line("It Ev NO_COLOR").text(Text.of("不着色", "no colour").in(lang)).line("El");
        page.line("Sh EXIT STATUS").line("Bl -tag -width Ds");
        for (ExitStatus status : ExitStatus.values()) {
            page.line("It " + status.number()).text(status.meaning().in(lang));
        }
        return page.line("El").toString();
    }
}

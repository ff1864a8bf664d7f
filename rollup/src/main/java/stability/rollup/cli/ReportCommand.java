package stability.rollup.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Messages;
import stability.domain.field.Lang;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.rollup.lake.Lake;
import stability.rollup.report.MonthReport;
import stability.rollup.report.ReportFiles;
import stability.store.DiskFiles;
import stability.store.lock.Disk;
import stability.store.lock.IoMessages;

/** {@code rollup report MONTH --out DIR}: asks the lake about a month, and writes page, workbook and CSV. */
final class ReportCommand {
    /** The word that names it. */
    static final String NAME = "report";

    private static final String LAKE = "--lake";
    private static final String OUT = "--out";
    private static final String UNIT = "--unit";
    private static final String LANG = "--lang";
    private static final String FORCE = "--force";

    /** Where the lake is unless somebody says otherwise. */
    private static final String USUAL_LAKE = "lake";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** 2026-09, 2026年9月, 2026/9. */
    private static final Pattern MONTH = Pattern.compile("((?:19|2[01])\\d\\d)[-/.年](0?[1-9]|1[0-2])月?");

    private static final Text WRITTEN = Text.of("已写入 {0}", "wrote {0}");

    private final Surroundings surroundings;

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** @param words behind its name */
    ExitStatus run(List<String> words) {
        Words parsed = new Words(words, List.of(LAKE, OUT, UNIT, LANG), List.of(FORCE));
        if (parsed.others().size() != 1) {
            throw Words.misused(Text.of("要写一个月份，如 2026-09", "name one month, such as 2026-09"));
        }
        YearMonth month = month(parsed.others().get(0));
        Lang lang = lang(parsed.value(LANG));
        Path out = Words.path(surroundings.cwd(), parsed.needed(OUT, Text.of("写到哪里", "where to write")));
        String typed = parsed.value(LAKE);
        Path folder = Words.path(surroundings.cwd(), typed == null ? USUAL_LAKE : typed);
        Lake lake = new Lake(folder, surroundings::process, PATIENCE);
        MonthReport report = ask(lake, month, lang, parsed.value(UNIT));
        ReportFiles.of(report)
                .write(new DiskFiles(Disk.REAL), out, parsed.isSet(FORCE))
                .forEach(file -> surroundings.err().println(Messages.shown(WRITTEN.with(file), surroundings.lang())));
        return ExitStatus.DONE;
    }

    private MonthReport ask(Lake lake, YearMonth month, Lang lang, @Nullable String unit) {
        try {
            Path scratch = Files.createTempDirectory(surroundings.temporary(), "rollup");
            try {
                return lake.ask(
                        month, scratch.resolve("engine"), session -> MonthReport.ask(session.connection(), lang, unit));
            } finally {
                Files.delete(scratch);
            }
        } catch (IOException e) {
            throw new Refused(Code.CANNOT_WRITE.at(null, surroundings.temporary(), IoMessages.of(e)));
        }
    }

    private static YearMonth month(String typed) {
        Matcher form = MONTH.matcher(PlainWord.of(typed));
        if (!form.matches()) {
            throw Words.misused(Text.of("“{0}”不是月份，应如 2026-09", "\"{0}\" is no month; write it like 2026-09")
                    .with(typed));
        }
        return YearMonth.of(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    /** Chinese, unless somebody asks for English. */
    private static Lang lang(@Nullable String typed) {
        if (typed == null) {
            return Lang.ZH;
        }
        Lang named = Lang.named(typed);
        if (!typed.matches("(?i)(zh|en)([-_].*)?") || named == null) {
            throw Words.misused(Text.of("--lang 应为 zh 或 en", "--lang is zh or en"));
        }
        return named;
    }
}

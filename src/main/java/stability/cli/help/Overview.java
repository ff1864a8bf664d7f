package stability.cli.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import stability.cli.help.HelpText.Entry;
import stability.cli.session.Command;
import stability.cli.session.Environment;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.ledger.Kinds;
import stability.domain.problem.ExitStatus;
import stability.render.text.DisplayWidth;

/** All commands on one screen, by whom they are for; the verbs of one noun; the options that all commands share. */
public final class Overview {
    private static final Text USAGE = Text.of(
            "学校安全台账。用法：stability 命令 [编号…] [选项]", "A school's safety account. Usage: stability COMMAND [ID…] [OPTIONS]");
    private static final Text EVERY = Text.of("各类事项还有：{0}", "every kind of matter also has: {0}");
    private static final Text MORE = Text.of(
            "细看：stability help hazard [add]；共有的选项：stability help options",
            "more: stability help hazard [add]; common options: stability help options");
    private static final Text USAGE_OF_NOUN =
            Text.of("用法：stability {0} 动词 [编号…] [选项]", "usage: stability {0} VERB [ID…] [OPTIONS]");
    private static final Text MORE_OF_NOUN = Text.of(
            "细看：stability help {0} 动词；共有的选项：stability help options",
            "more: stability help {0} VERB; common options: stability help options");
    private static final Text OPTIONS =
            Text.of("各命令共有的选项，可写在命令之前或之后：", "options common to all commands, before the command or behind it:");
    private static final Text TYPED = Text.of("各处怎样写：", "how things are typed:");
    private static final Text STATUS = Text.of("退出码：", "exit status:");

    /** In columns: the longest noun, and two blanks. */
    private static final int NOUN = 10;

    private final Environment environment;
    private final Lang lang;

    public Overview(Environment environment, Lang lang) {
        this.environment = environment;
        this.lang = lang;
    }

    /** All that stands immediately below the program, as far as somebody has said whom it is for. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            audience.names().forEach(named -> names.add(named.name()));
        }
        return names;
    }

    /** All commands, below the program. */
    public String all(CommandSpec program) {
        HelpText page = new HelpText(environment);
        // no line to spare: all of it fits a screen
        page.paragraph(USAGE.in(lang));
        Set<String> every = ofEveryKind(program);
        int labels =
                widest(List.of(Audience.values()), audience -> audience.label().in(lang)) + 2;
        for (Audience audience : Audience.values()) {
            String begin = audience.label().in(lang);
            List<String> words = words(audience, program, every);
            if (!words.isEmpty()) {
                page.command(padded(begin, labels - 1), words, labels);
                begin = "";
            }
            for (Named named : audience.names()) {
                if (named.isListed()) {
                    List<String> verbs = ownVerbs(named, program, every);
                    String text = named.about().in(lang) + String.join(" ", verbs);
                    page.hanging(padded(begin, labels) + padded(named.name(), NOUN), text, labels + NOUN);
                    begin = "";
                }
            }
        }
        page.paragraph(EVERY.with(String.join(" ", every)).in(lang));
        page.paragraph(MORE.in(lang));
        return page.toString();
    }

    /** Those that share a line, with a mark between them that a glance can stop at. */
    private List<String> words(Audience audience, CommandSpec program, Set<String> every) {
        List<String> words = new ArrayList<>();
        for (Named named : audience.names()) {
            if (!named.isListed()) {
                words.add(named.inLine(ownVerbs(named, program, every), lang) + ";");
            }
        }
        if (!words.isEmpty()) {
            String last = words.remove(words.size() - 1);
            words.add(last.substring(0, last.length() - 1));
        }
        return words;
    }

    private static Set<String> verbs(Named named, CommandSpec program) {
        return verbs(named.name(), program);
    }

    private static Set<String> verbs(String noun, CommandSpec program) {
        return Objects.requireNonNull(program.subcommands().get(noun))
                .getSubcommands()
                .keySet();
    }

    /** Of a kind of matter, only those that not every kind has. */
    private static List<String> ownVerbs(Named named, CommandSpec program, Set<String> every) {
        List<String> verbs = new ArrayList<>(verbs(named, program));
        if (verbs.containsAll(every)) {
            verbs.removeAll(every);
        }
        return verbs;
    }

    /** The verbs that a person finds with all kinds of matters. */
    private static Set<String> ofEveryKind(CommandSpec program) {
        Set<String> every = new LinkedHashSet<>(verbs("hazard", program));
        Kinds.ALL.forEach(kind -> every.retainAll(verbs(kind.noun(), program)));
        return every;
    }

    private static <T> int widest(List<T> all, Function<T, String> text) {
        return all.stream()
                .mapToInt(each -> DisplayWidth.of(text.apply(each)))
                .max()
                .orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
    }

    /** The verbs of a noun. */
    public String noun(String noun, Text about, Map<CommandSpec, Command> verbs) {
        HelpText page = new HelpText(environment);
        page.paragraph(USAGE_OF_NOUN.with(noun).in(lang))
                .paragraph(about.in(lang))
                .blank();
        List<Entry> entries = new ArrayList<>();
        verbs.forEach((spec, command) ->
                entries.add(new Entry(spec.name(), command.summary().in(lang))));
        page.entries(entries).blank().paragraph(MORE_OF_NOUN.with(noun).in(lang));
        return page.toString();
    }

    /** The options that all commands share, or most; how things are typed; the exit statuses. */
    public String options(CommandSpec program) {
        HelpText page = new HelpText(environment);
        page.paragraph(OPTIONS.in(lang)).blank();
        List<Entry> entries = new ArrayList<>();
        program.options()
                .forEach(option ->
                        entries.add(new Entry(CommandPage.name(option), String.join(" ", option.description()))));
        page.entries(entries).blank().paragraph(TYPED.in(lang)).blank();
        page.entries(Typing.RULES.stream()
                .map(rule -> new Entry(rule.what().in(lang), rule.how().in(lang)))
                .toList());
        page.blank().paragraph(STATUS.in(lang)).blank();
        page.entries(Arrays.stream(ExitStatus.values())
                .map(status -> new Entry(
                        String.valueOf(status.number()), status.meaning().in(lang)))
                .toList());
        return page.toString();
    }
}

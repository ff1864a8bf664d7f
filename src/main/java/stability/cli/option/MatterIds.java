package stability.cli.option;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Answers;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/**
 * {@code ID…}: any number of ids, or endings of them; {@code -} stands for those on standard input, one a line or with blanks
 * between, as {@code list -q} prints them.
 */
public final class MatterIds {
    private static final String INPUT = "-";

    private static final Text HELP =
            Text.of("编号，或编号的末尾几位，可写多个；- 表示从标准输入读", "ids, or the ends of them; - reads them from standard input");

    private static final Text NONE = Text.of("没有编号，什么都没有做", "there are no ids; nothing was done");

    private final OptionValue ids;

    /** @param answers which ids may be given; shown to whoever gives none */
    public MatterIds(Options options, Answers answers) {
        this(options, HELP, answers);
        ids.required();
    }

    private MatterIds(Options options, Text help, @Nullable Answers answers) {
        ids = options.arguments("编号", "ID", help).called(Text.of("编号", "id"));
        if (answers != null) {
            ids.with(answers);
        }
    }

    /**
     * Of any kind.
     *
     * @param help what a word may be
     */
    public static MatterIds of(Options options, Text help) {
        MatterIds ids = new MatterIds(options, help, null);
        ids.ids.required();
        return ids;
    }

    /**
     * Where something else may say what is meant.
     *
     * @param help what a word may be
     */
    public static MatterIds beside(Options options, Text help, @Nullable Answers answers) {
        return new MatterIds(options, help, answers);
    }

    /** What the argument is called. */
    public String name() {
        return ids.name();
    }

    /** Whether any word is given, be it for standard input. */
    public boolean areGiven() {
        return ids.isGiven();
    }

    /** The words given on the command line, each once. */
    public List<String> typed() {
        return List.copyOf(new LinkedHashSet<>(ids.all()));
    }

    /** Whether the ids come from standard input, where they can be read only once. */
    public boolean areRead() {
        return ids.all().contains(INPUT);
    }

    /** All ids, each once. Null if the input has none, which is then said: a list may be empty. */
    public @Nullable List<String> read(Session session) {
        Set<String> all = new LinkedHashSet<>();
        for (String typed : ids.all()) {
            if (typed.equals(INPUT)) {
                all.addAll(input(session));
            } else {
                all.add(typed);
            }
        }
        if (all.isEmpty()) {
            session.environment().err().println(session.say(NONE));
            return null;
        }
        return List.copyOf(all);
    }

    private List<String> input(Session session) {
        List<String> read = new ArrayList<>();
        try {
            BufferedReader input = session.environment().input().get();
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                for (String word : line.replace("\uFEFF", "").split("\\s+")) {
                    if (!word.isEmpty()) {
                        read.add(word);
                    }
                }
            }
        } catch (IOException e) {
            throw new Refused(Code.USAGE_ERROR.at(
                    null,
                    Text.of("读不到标准输入：{0}", "standard input cannot be read: {0}").with(String.valueOf(e.getMessage()))));
        }
        return read;
    }
}

package stability.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import stability.domain.field.Text;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;

/** Which command somebody meant who typed a word of another program, a plural, a Chinese word, or the words in another order. */
final class MeantCommand {
    private static final Text HINT = Text.of("应写：{0}", "type: {0}");

    private MeantCommand() {}

    /** What to type below a noun; null if nobody can tell. */
    static @Nullable Text verb(String noun, String word, Collection<String> verbs) {
        String verb = verb(word);
        return verbs.contains(verb) ? HINT.with("stability " + noun + " " + verb) : null;
    }

    /**
     * What to type in the place of these words; null if nobody can tell.
     *
     * @param known what stands below the program
     */
    static @Nullable Text command(List<String> words, Map<String, CommandLine> known) {
        String first = noun(words.get(0));
        String next = words.size() > 1 ? words.get(1) : "";
        if (known.containsKey(first)) {
            CommandLine noun = known.get(first);
            String verb = verb(next);
            boolean both = noun.getSubcommands().containsKey(verb);
            return HINT.with("stability " + first + (both ? " " + verb : ""));
        }
        String verb = verb(words.get(0));
        String noun = known.containsKey(noun(next)) ? noun(next) : "hazard";
        CommandLine below = known.get(noun);
        return below != null && below.getSubcommands().containsKey(verb)
                ? HINT.with("stability " + noun + " " + verb)
                : null;
    }

    private static String verb(String word) {
        return switch (word) {
            case "edit", "update", "modify", "change", "修改", "更正" -> "correct";
            case "rm", "delete", "remove", "del", "undo", "删除", "作废" -> "void";
            case "ls", "清单", "列表" -> "list";
            case "new", "create", "register", "登记" -> "add";
            case "view", "get", "cat", "查看" -> "show";
            default -> word;
        };
    }

    private static String noun(String word) {
        return switch (word) {
            case "排查", "screening", "screenings" -> "screen";
            case "隐患" -> "hazard";
            case "信访" -> "petition";
            case "事件", "突发事件" -> "incident";
            case "预警" -> "warning";
            case "检查", "inspection", "inspections" -> "inspect";
            case "演练", "培训", "会议" -> "activity";
            case "考核", "assessment", "assessments" -> "assess";
            case "报告" -> "report";
            case "帮助" -> "help";
            case "撤销" -> "undo";
            case "签字" -> "sign";
            default -> ofKind(word);
        };
    }

    /** A kind is also called as people call it, and as its folder. */
    private static String ofKind(String word) {
        for (Kind<?> kind : Kinds.ALL) {
            if (word.equals(kind.label().zh()) || word.equals(kind.folder())) {
                return kind.noun();
            }
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}

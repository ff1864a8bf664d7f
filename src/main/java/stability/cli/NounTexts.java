package stability.cli;

import org.jspecify.annotations.Nullable;
import stability.cli.session.Command;
import stability.domain.field.Text;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;

/** What a word of a command is about, in a few words, for lists of such words: nouns have no summary of their own. */
final class NounTexts {
    private NounTexts() {}

    /** What a command does; without one, what the noun is about. */
    static Text of(String name, @Nullable Command command) {
        return command != null ? command.summary() : noun(name);
    }

    private static Text noun(String name) {
        for (Kind<?> kind : Kinds.ALL) {
            if (kind.noun().equals(name)) {
                return kind.label();
            }
        }
        return switch (name) {
            case "report" -> Text.of("报告、通知书和台账", "reports, notices and ledgers");
            case "form" -> Text.of("给部门填写的表格", "forms for departments to fill in");
            case "text" -> Text.of("报告里自己写的话", "your own words in reports");
            case "template" -> Text.of("报告的模板", "the templates of reports");
            case "import" -> Text.of("旧台账和表格导入", "old ledgers and forms into the account");
            case "config" -> Text.of("设置", "settings");
            default -> throw new AssertionError(name);
        };
    }
}

package stability.cli.option;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.check.ValueRules;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Reasons;
import stability.domain.problem.Refused;

/** Why something may be entered that is refused else: {@code --allow-personal-data REASON}, {@code --force --reason REASON}. */
final class StandingOptions {
    private final OptionValue personal;
    private final @Nullable Early early;

    /** What is said of an early step. */
    private record Early(OptionValue force, OptionValue reason) {
        /** Where the step itself has a {@code --reason}, that is the reason: nobody types it twice. */
        static Early in(Options options) {
            OptionValue force = options.flag(
                    "--force",
                    Text.of(
                            "发生时间早于前一步的也录入，须写 --reason",
                            "enter a step that happened before the one ahead of it; needs --reason"));
            OptionValue own = options.declared("--reason");
            OptionValue reason = own != null
                    ? own
                    : options.value("--reason", "理由", "REASON", Text.of("--force 的理由", "why, with --force"));
            reason.requiredWith(force);
            if (own == null) {
                force.called(Text.of("录入早于前一步的步骤", "enter a step that is early"))
                        .requiredWith(reason);
            }
            return new Early(force, reason);
        }
    }

    /** @param timed whether a step could be early at all */
    StandingOptions(Options options, boolean timed) {
        personal = options.value(
                "--allow-personal-data",
                "理由",
                "REASON",
                Text.of(
                        "看似个人信息而不是的，写明理由后录入，如零件编号",
                        "enter what looks like personal data and is none, such as a part number, and why"));
        early = timed ? Early.in(options) : null;
    }

    /** The reasons given; refused if one could not stand in the file. */
    Reasons reasons() {
        Map<Code, String> given = new EnumMap<>(Code.class);
        if (personal.get() != null) {
            given.put(Code.PERSONAL_DATA, checked(personal));
        }
        if (early != null && early.force().isSet() && early.reason().isGiven()) {
            given.put(Code.TIMES_ORDER, checked(early.reason()));
        }
        return given.isEmpty() ? Reasons.NONE : new Reasons(given);
    }

    /** On one line, as it will stand in a comment. */
    private static String checked(OptionValue option) {
        String text = option.need().strip().replaceAll("\\s+", " ");
        if (Type.TEXT.parse(text) == null) {
            throw new Refused(Code.BAD_VALUE.at(null, option.name(), text, Type.TEXT.expected()));
        }
        List<Problem> found = new ArrayList<>();
        ValueRules.privacy(text, Text.same(option.name()), found::add);
        found.removeIf(problem -> !problem.code().isError());
        if (!found.isEmpty()) {
            throw new Refused(ExitStatus.NOT_ALLOWED, found);
        }
        return text;
    }
}

package stability.rollup.cli;

import java.util.List;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;

/** The commands: the first word names one; without a name it is folders that are read into a lake. */
public final class RollupCommands {
    private static final Text USAGE = Text.of(
            "用法：rollup 文件夹… --out 数据湖 [--schools 名单.csv] [--due 日期] [--received 日期]",
            "usage: rollup DIR… --out LAKE [--schools FILE] [--due DAY] [--received DAY]");

    private RollupCommands() {}

    public static ExitStatus run(Surroundings surroundings, List<String> words) {
        boolean asked = words.equals(List.of("--help")) || words.equals(List.of("-h"));
        (asked ? surroundings.out() : surroundings.err()).println(USAGE.in(surroundings.lang()));
        return asked ? ExitStatus.DONE : ExitStatus.USAGE;
    }
}

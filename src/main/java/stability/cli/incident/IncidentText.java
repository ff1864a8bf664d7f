package stability.cli.incident;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import stability.cli.matter.DeadlineTable;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.incident.IncidentWords.Bulletin;
import stability.report.view.IncidentItem;

/** How arrival and bulletins of an incident are told, to the minute. */
final class IncidentText {
    private IncidentText() {}

    /** {@code 接报后47分钟到场，按时}; {@code 接报后1小时12分钟到场，超12分钟}; {@code 尚未到场，已超5分钟}. */
    static Text arrival(IncidentItem item) {
        Text over = length(item.arrivalLate());
        if (item.arrivalMinutes() == null) {
            return item.arrivalLate() == 0
                    ? Text.of("尚未到场", "nobody there yet")
                    : Text.of("尚未到场，已超{0}", "nobody there yet, {0} over").with(over);
        }
        Text after = length(item.arrivalMinutes());
        return item.arrivalLate() == 0
                ? Text.of("接报后{0}到场，按时", "{0} after the call, in time").with(after)
                : Text.of("接报后{0}到场，超{1}", "{0} after the call, {1} over").with(after, over);
    }

    /** The last bulletin: {@code 续报2}. Null before the first. */
    static @Nullable Text reported(IncidentItem item) {
        return item.bulletins().isEmpty()
                ? null
                : name(item.bulletins().get(item.bulletins().size() - 1));
    }

    /** {@code 首报}, {@code 续报2}, {@code 终报}. */
    static Text name(IncidentItem.Written written) {
        return written.bulletin() == Bulletin.FOLLOW_UP
                ? Text.of("{0}{1}", "{0} {1}").with(written.bulletin().label(), written.number())
                : written.bulletin().label();
    }

    /** {@code 2019-09-25 08:50 报县教育局（校长签发），按时}. */
    static Text made(IncidentItem.Written written) {
        Text made = Text.of("{0} 报{1}（{2}签发）", "{0} to {1} (approved by {2})")
                .with(TimeFormat.readable(written.at()), written.to(), written.approvedBy());
        Integer late = written.late();
        if (late == null) {
            return made;
        }
        return late == 0
                ? Text.of("{0}，按时", "{0}, in time").with(made)
                : Text.of("{0}，超{1}", "{0}, {1} over").with(made, length(late));
    }

    private static Text length(int minutes) {
        return DeadlineTable.length(Duration.ofMinutes(minutes));
    }
}

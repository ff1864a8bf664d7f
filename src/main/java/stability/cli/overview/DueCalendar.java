package stability.cli.overview;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import stability.app.check.PrivacyFinding;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;
import stability.domain.privacy.PersonalData;
import stability.domain.privacy.name.PersonNames;
import stability.render.text.CalendarFile;
import stability.report.view.DueItem;

/**
 * What is due, for the calendar of whoever does it. Calendars are copied to phones and shared with others: of matters that tell
 * of people it says what kind they are and no more, and nowhere is there a person.
 */
final class DueCalendar {
    private static final Text NAME = Text.of("{0}：安全台账到期事项", "{0}: due in the safety account");
    private static final Text OVERDUE = Text.of("【逾期】{0}", "[overdue] {0}");
    private static final Text TITLED = Text.of("{0}：{1}（{2}）", "{0}: {1} ({2})");
    private static final Text UNTITLED = Text.of("{0}：{1} {2}", "{0}: {1} {2}");
    private static final Text DEPARTMENT = Text.of("责任部门：{0}", "department: {0}");
    private static final Text DUE = Text.of("期限：{0}", "due: {0}");
    private static final Text EARLIEST = Text.of("期限：{0}（节假日未知，最早）", "due: {0} (at the earliest: holidays unknown)");
    private static final Text BASIS = Text.of("依据：{0}", "basis: {0}");

    private final Session session;
    private final Map<String, Integer> known = new HashMap<>();

    DueCalendar(Session session) {
        this.session = session;
    }

    /** Prints the events. */
    void print(List<DueItem> items, OffsetDateTime cutOff) {
        List<CalendarFile.Event> events = items.stream().map(this::event).toList();
        String name = session.say(NAME.with(session.records().school().name()));
        session.environment().out().print(CalendarFile.text(name, cutOff.toInstant(), events));
    }

    private CalendarFile.Event event(DueItem item) {
        Kind<?> kind = Objects.requireNonNull(Kinds.of(item.id()));
        boolean persons = PrivacyFinding.tellsOfPersons(kind.folder() + "/");
        String title = persons ? null : nameless(item.title());
        boolean whole = item.dueAt() == null || item.count() > 1;
        LocalDate first = item.raw().isBefore(item.due()) ? item.raw() : item.due();
        return new CalendarFile.Event(
                uid(item),
                summary(item, kind, title),
                description(item),
                session.say(kind.label()),
                persons || item.place() == null ? null : nameless(item.place()),
                whole ? first : item.due(),
                item.last(),
                whole ? null : Objects.requireNonNull(item.dueAt()).toInstant());
    }

    /**
     * The same for the same duty of a matter in every calendar, whenever it was made. The steps of a hazard towards its one date
     * are one duty; of the actions that a warning asks for, each is one.
     */
    private String uid(DueItem item) {
        String duty = item.duty().word();
        if (item.duty() instanceof DueItem.Duty agreed) {
            duty = agreed == DueItem.Duty.ACT ? duty + "-" + item.department() + "-" + hash(item.title()) : "due";
        }
        String uid = item.id() + "-" + duty;
        int before = known.merge(uid, 1, Integer::sum);
        return (before > 1 ? uid + "-" + before : uid) + "@stability";
    }

    private static String hash(String text) {
        CRC32 hash = new CRC32();
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) hash.getValue());
    }

    private String summary(DueItem item, Kind<?> kind, @Nullable String title) {
        Text summary = title == null
                ? UNTITLED.with(item.duty().label(), kind.label(), item.id())
                : TITLED.with(item.duty().label(), title, item.id());
        return session.say(item.overdue() ? OVERDUE.with(summary) : summary);
    }

    private List<String> description(DueItem item) {
        List<String> lines = new ArrayList<>();
        if (item.departmentName() != null) {
            lines.add(session.say(DEPARTMENT.with(item.departmentName())));
        }
        lines.add(session.say((item.certain() ? DUE : EARLIEST).with(DueCommand.when(item))));
        if (item.basis() != null) {
            lines.add(session.say(BASIS.with(item.basis())));
        }
        lines.add("stability " + item.kind() + " show " + item.id());
        return lines;
    }

    /** The text; null if a person seems to be in it. */
    private static @Nullable String nameless(String text) {
        return PersonalData.scan(text).isEmpty() && PersonNames.scan(text).isEmpty() ? text : null;
    }
}

package stability.cli.petition;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import stability.cli.matter.DeadlineTable;
import stability.cli.matter.ListForm;
import stability.cli.option.ListFilter;
import stability.domain.clock.Deadline;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Type;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionState;
import stability.domain.petition.PetitionWords.Stage;
import stability.render.text.Emphasis;
import stability.report.view.PetitionItem;
import stability.report.view.PetitionPresenter;

/** {@code petition list}; never by who came. */
final class PetitionList {
    private PetitionList() {}

    static ListForm<PetitionState, PetitionItem> form() {
        return new ListForm<>(
                        PetitionPresenter.INSTANCE,
                        Text.of("信访事项清单，可筛选排序", "petitions, filtered and sorted"),
                        Type.choice(Stage.class),
                        Text.of("收到日期", "day of receipt"),
                        item -> item.received().toLocalDate())
                .usual("due")
                .order("received", Comparator.comparing(item -> item.received().toInstant()))
                .order("state", Comparator.comparing(PetitionItem::state))
                .order("id", Comparator.comparing(PetitionItem::id))
                .filter(ListFilter.word("--nature", "性质", "NATURE", Petition.NATURE.type(), PetitionItem::nature))
                .filter(ListFilter.word(
                        "--category", "类别", "CATEGORY", Petition.CATEGORY.type(), PetitionItem::category))
                .filter(ListFilter.department(
                        Text.of("承办部门", "department in charge"),
                        (item, department) -> department.equals(item.department())))
                .filter(ListFilter.flag(
                        "--overdue",
                        Text.of("只列学校已超期的", "only those on which the school is overdue"),
                        PetitionItem::overdue))
                .ids(PetitionItem::id)
                .column("状态", "state", item -> item.state().label())
                .column("性质", "nature", item -> item.nature().label())
                .column(
                        "类别",
                        "category",
                        item -> item.category() == null ? null : item.category().label())
                .column("期限", "due", PetitionList::due)
                .column("时限情况", "days left", PetitionList::left, PetitionList::emphasis)
                .column("承办部门", "department", PetitionItem::departmentName)
                .column("收到时间", "received", item -> TimeFormat.readable(item.received()))
                .column("未到位", "not in place", PetitionList::notInPlace)
                .column("事项", "subject", PetitionItem::subject)
                .shortened("subject", "department", "state")
                .leftOut("not in place", "category", "received", "nature", "due");
    }

    private static @Nullable String due(PetitionItem item) {
        PetitionItem.Due due = item.due();
        return due == null ? null : due.date().toString();
    }

    private static @Nullable Text left(PetitionItem item) {
        PetitionItem.Due due = item.due();
        if (due == null) {
            return null;
        }
        if (!due.certain() && due.daysLeft() < 0) {
            return Deadline.Standing.UNKNOWN.label();
        }
        Text left = DeadlineTable.left(due.daysLeft());
        return due.certain()
                ? left
                : Text.of("{0}（最早）", "{0} (at the earliest)").with(left);
    }

    /** Unless a holiday that nobody knows yet may have put it off. */
    private static @Nullable Emphasis emphasis(PetitionItem item) {
        PetitionItem.Due due = item.due();
        return due == null || !due.certain() ? null : DeadlineTable.emphasis(due.daysLeft());
    }

    /** How many answers on closing say that something is not in place; nothing if none do. */
    private static @Nullable Integer notInPlace(PetitionItem item) {
        return item.notInPlace().isEmpty() ? null : item.notInPlace().size();
    }
}

package stability.report.daily;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.ledger.ChecklistDuty;
import stability.domain.ledger.Coverage.Report;
import stability.domain.school.Department;
import stability.domain.school.Rhythm;
import stability.report.view.Counted;
import stability.report.view.Snapshot;

/**
 * A department of which something was due on a day and is missing: its screening, or a checklist that it had to go through by
 * that day.
 *
 * @param id id of the department
 * @param name name of the department
 * @param kind whether it is an office or teaches
 * @param head its head, by post; null if the account does not say
 * @param report how it reported; other than {@code missing} where only checklists are missing
 * @param late whether it reported after its time (迟报)
 * @param recorded when its first screening was entered; null if it did not report
 * @param areas the areas that were looked at
 * @param hazards the ids of the hazards that it found, each once
 * @param reason why it is excused; null if it is not
 * @param checklists the checklists that it had to go through by that day and has not
 */
public record MissingLine(
        String id,
        String name,
        Department.Kind kind,
        @Nullable String head,
        Report report,
        boolean late,
        @Nullable OffsetDateTime recorded,
        List<String> areas,
        @Counted List<String> hazards,
        @Nullable String reason,
        List<MissedChecklist> checklists) {
    private static final Text SCREENING = Text.of("日排查", "screening");

    /**
     * A checklist that was not gone through by its day.
     *
     * @param id the id of the checklist
     * @param name the name of the checklist
     * @param area where; null if it is for the department as a whole
     * @param every how often it has to be gone through
     * @param from the first day on which it could have been
     * @param answered how many of its items were answered on one day
     * @param items how many items it has
     */
    public record MissedChecklist(
            String id, String name, @Nullable String area, Rhythm every, LocalDate from, int answered, int items) {

        static MissedChecklist of(ChecklistDuty duty) {
            return new MissedChecklist(
                    duty.checklist().id(),
                    duty.checklist().name(),
                    duty.area(),
                    Objects.requireNonNull(duty.checklist().duty()).every(),
                    duty.from(),
                    duty.answered(),
                    duty.checklist().items().size());
        }

        private String described() {
            String title = area == null ? name : name + "（" + area + "）";
            return answered == 0 ? title : title + " " + answered + "/" + items;
        }
    }

    /** What is missing, in words: the screening, and the checklists with how many of their items were answered. */
    public Text missing() {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (report == Report.MISSING) {
            zh.add(SCREENING.in(Lang.ZH));
            en.add(SCREENING.in(Lang.EN));
        }
        for (MissedChecklist list : checklists) {
            zh.add(list.described());
            en.add(list.described());
        }
        return Text.of(String.join("、", zh), String.join(", ", en));
    }

    /** The departments of which something is missing, in the order of the settings. */
    public static List<MissingLine> of(Snapshot at, LocalDate day) {
        List<ChecklistDuty> duties = at.checklists().endingBetween(day, day);
        List<MissingLine> lines = new ArrayList<>();
        for (ScreeningFigures.DepartmentLine line : ScreeningFigures.of(at, day).departments()) {
            List<MissedChecklist> missed = duties.stream()
                    .filter(duty -> !duty.isDone() && duty.department().id().equals(line.id()))
                    .map(MissedChecklist::of)
                    .toList();
            if (line.report() == Report.MISSING || !missed.isEmpty()) {
                lines.add(new MissingLine(
                        line.id(),
                        line.name(),
                        line.kind(),
                        line.head(),
                        line.report(),
                        line.late(),
                        line.recorded(),
                        line.areas(),
                        line.hazards(),
                        line.reason(),
                        missed));
            }
        }
        return List.copyOf(lines);
    }
}

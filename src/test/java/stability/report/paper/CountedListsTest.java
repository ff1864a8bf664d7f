package stability.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stability.domain.field.Lang;
import stability.report.view.Counted;

/** Which lists of the papers are cut, and that each of these tells how many there are. */
class CountedListsTest {
    /** Lists that stay whole: their length is decided by the settings, the calendar, or one matter alone. */
    private static final Set<String> WHOLE = Set.of(
            "Activities.byKind",
            "ActivityItem.departmentNames",
            "ActivityItem.departments",
            "AssessmentFigures.departments",
            "AssessmentFigures.limits",
            "AssessmentFigures.weights",
            "Circular.departments",
            "Closing.hazards",
            "ClosingSheet.after",
            "ClosingSheet.before",
            "ClosingSheet.course",
            "ClosingSheet.supervision",
            "Comparison.lines",
            "ChecklistResults.rows",
            "CoverageResults.byDay",
            "CoverageResults.departments",
            "CoverageTable.days",
            "CoverageTable.departments",
            "DailyReport.duty",
            "DailyReport.lateHazards",
            "DailyReport.texts",
            "DailyReport.trend",
            "DepartmentEvidence.decisions",
            "DepartmentEvidence.duties",
            "DepartmentLine.areas",
            "DepartmentNotice.notices",
            "DepartmentRow.cells",
            "GoalAnswer.points",
            "HazardResults.byCategory",
            "HazardResults.byDay",
            "HazardResults.byDepartment",
            "HazardResults.byLevel",
            "HazardResults.outcomes",
            "IncidentBulletin.actions",
            "IncidentBulletin.arrivals",
            "IncidentBulletin.remarks",
            "IncidentBulletin.told",
            "IncidentItem.bulletins",
            "IncidentResults.byClass",
            "IncidentResults.byLevel",
            "IncidentResults.clocks",
            "InspectionItem.departmentNames",
            "InspectionItem.departments",
            "InspectionItem.places",
            "MajorHazard.handovers",
            "MajorHazard.steps",
            "MajorHazard.supervisions",
            "MendedEntry.changes",
            "MendedEntry.papers",
            "OpenList.stages",
            "NamedDepartment.missing",
            "OwnText.paragraphs",
            "PaperIndex.shelves",
            "Organisation.duty",
            "Organisation.leadingGroup",
            "Organisation.meetings",
            "Organisation.phases",
            "PetitionResults.clocks",
            "PetitionResults.closingItems",
            "PetitionResults.contacts",
            "PetitionResults.received",
            "PetitionResults.satisfaction",
            "PetitionResults.settled",
            "PeriodReport.goals",
            "PeriodReport.lateHazards",
            "PeriodReport.problems",
            "PeriodReport.texts",
            "RectificationNotice.photos",
            "ScreeningFigures.departments",
            "ScreeningFigures.missing",
            "Shelf.papers",
            "ShelvedPaper.files",
            "Today.missing",
            "Tomorrow.duty",
            "Unsigned.stages",
            "UnsignedStage.roles",
            "WarningItem.actions",
            "WarningResults.byLevel");

    private final Set<Class<?>> models = new LinkedHashSet<>();

    CountedListsTest() {
        PaperModel.ALL.forEach(paper -> collect(paper.type()));
    }

    private void collect(Class<?> type) {
        if (Part.isModel(type) && models.add(type)) {
            Part.of(type).forEach(part -> collect(part.type()));
        }
    }

    @Test
    void everyListOfAPaperIsCountedOrStaysWholeForAReason() {
        Set<String> whole = new TreeSet<>();
        for (Class<?> model : models) {
            for (RecordComponent component : model.getRecordComponents()) {
                if (component.getType() == List.class && PlainForm.countKey(component) == null) {
                    whole.add(model.getSimpleName() + "." + component.getName());
                }
            }
        }
        assertThat(whole).isEqualTo(new TreeSet<>(WHOLE));
    }

    @Test
    void everyListOfWhatIsCountedTellsItsNumberUnderANameOfItsOwn() {
        Set<Class<?>> counted = new LinkedHashSet<>();
        for (Class<?> model : models) {
            List<String> keys = Arrays.stream(model.getRecordComponents())
                    .map(PlainForm::key)
                    .toList();
            for (RecordComponent component : model.getRecordComponents()) {
                if (component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> member
                        && member.isAnnotationPresent(Counted.class)) {
                    counted.add(member);
                    assertThat(PlainForm.countKey(component))
                            .isEqualTo(PlainForm.key(component) + "Count")
                            .isNotIn(keys);
                }
            }
        }
        assertThat(counted).hasSize(17);
    }

    @Test
    void theNumberStandsDirectlyBehindItsList() {
        for (PaperModel paper : PaperModel.ALL) {
            paper.examples(Lang.EN).forEach(example -> theNumberStandsBehind(paper.type(), example));
        }
    }

    private static void theNumberStandsBehind(Class<?> model, Map<String, @Nullable Object> plain) {
        List<String> keys = List.copyOf(plain.keySet());
        for (Part part : Part.of(model)) {
            if (part.count() != null) {
                assertThat(keys.get(keys.indexOf(part.key()) + 1)).isEqualTo(part.count());
            }
        }
    }

    /** A paper with a list of each sort. */
    public record Book(List<Page> pages, @Counted List<String> words, List<String> heads) {}

    /** A page that tells when somebody reads it. */
    @Counted
    public record Page(int number) {
        private static int read;

        @Override
        public int number() {
            read++;
            return number;
        }
    }

    @Test
    void whatIsCutIsNeverLookedAt() {
        List<Page> pages = IntStream.range(0, 250).mapToObj(Page::new).toList();
        List<String> texts = pages.stream().map(Page::toString).toList();
        Page.read = 0;

        Map<String, @Nullable Object> cut = PlainForm.cut(new Book(pages, texts, texts));
        assertThat(Page.read).isEqualTo(PlainForm.SHOWN);
        assertThat(cut).containsEntry("pagesCount", 250).containsEntry("wordsCount", 250);
        assertThat(cut.keySet()).containsExactly("pages", "pagesCount", "words", "wordsCount", "heads");
        assertThat((List<?>) cut.get("words")).hasSize(PlainForm.SHOWN);
        assertThat((List<?>) cut.get("heads")).hasSize(250);

        Map<String, @Nullable Object> whole = PlainForm.of(new Book(pages, texts, texts));
        assertThat((List<?>) whole.get("pages")).hasSize(250);
        assertThat(PlainForm.cut(new Book(List.of(), List.of(), texts))).containsEntry("pagesCount", 0);
    }
}

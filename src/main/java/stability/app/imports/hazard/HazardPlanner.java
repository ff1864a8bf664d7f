package stability.app.imports.hazard;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.entry.EnterImported;
import stability.app.entry.EnterImported.Posting;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.field.ImportState;
import stability.app.imports.plan.ImportRequest;
import stability.app.imports.plan.RowPlanner;
import stability.app.imports.row.ReadRow;
import stability.app.imports.row.Refusal;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.Matter;
import stability.domain.school.School;

/** Says what becomes of the rows of a ledger of hazards. */
public final class HazardPlanner extends RowPlanner<HazardState> {
    private static final Text CONTRADICTION =
            Text.of("状态是未完成，却写了整改、验收或销号日", "it is open, and bears a day on which it was rectified, verified or closed");
    private static final Text NO_DAY =
            Text.of("已销号而没有整改完成日或销号日", "it is closed without a day on which it was rectified or closed");
    private static final Text LACKING = Text.of(
            "已有整改进展，但五定不全，先按待交办转入",
            "work on it is reported, but not all of the five fixed things: carried as one to be assigned");
    private static final Text NO_BASIS = Text.of(
            "判为重大没有写依据，先记“原台账定为重大”；用 correct --major-basis 补上",
            "called major without a basis: mend it with correct --major-basis");
    private static final Text NOT_YET = Text.of(
            "表中已到“{0}”，账上还是“{1}”，缺少五定或日期：先用 assign 等补上",
            "it is \"{0}\" in the table and \"{1}\" in the account, and something between is not known: enter that first");

    private static final List<ImportField> NEEDED = ImportLedger.HAZARDS.needed();

    private final ImportedHazards hazards;
    private final School school;

    public HazardPlanner(Records records, EnterImported entering, ImportRequest request) {
        super(Hazard.KIND, records, entering, request);
        school = records.school();
        hazards = new ImportedHazards(school, request.entry());
    }

    @Override
    protected List<ImportField> needed() {
        return NEEDED;
    }

    /** The department in charge is that where it was found, unless another one is named. */
    @Override
    protected boolean says(ReadRow row, ImportField field) {
        return row.says(field) || (field.name().equals(Hazard.DEPARTMENT.name()) && row.says(ImportField.IN_CHARGE));
    }

    @Override
    protected boolean isClosed(ReadRow row) {
        return ImportedHazards.state(row) == ImportState.CLOSED;
    }

    @Override
    @Nullable
    protected Text contradiction(ReadRow row) {
        ImportState state = ImportedHazards.state(row);
        if (state == null) {
            return CONTRADICTION;
        }
        boolean undated =
                state == ImportState.CLOSED && HazardDays.of(row, state, null).closed() == null;
        return undated && request.history()
                ? NO_DAY
                : HazardDays.disorder(row, request.entry().at().toLocalDate());
    }

    @Override
    protected EnterImported.Drafted<HazardState> begin(ReadRow row, Values origin, boolean fresh, List<Text> notices) {
        ImportState state = state(row);
        List<Posting<HazardState>> postings = hazards.opening(row, state, fresh);
        EnterImported.Drafted<HazardState> draft =
                entering.begin(Hazard.KIND, hazards.facts(row, origin), postings, request.entry());
        if (row.get(Hazard.LEVEL) == Level.MAJOR && !row.has(ImportField.of(Hazard.MAJOR_BASIS))) {
            notices.add(NO_BASIS);
        }
        if (state != ImportState.OPEN && draft.state().stage() == Stage.REGISTERED) {
            notices.add(LACKING);
        }
        return draft;
    }

    private static ImportState state(ReadRow row) {
        return Objects.requireNonNull(ImportedHazards.state(row));
    }

    @Override
    protected EnterImported.@Nullable Drafted<HazardState> further(ReadRow row, Matter<HazardState> matter) {
        HazardState now = matter.state();
        if (!now.open()) {
            return null; // done, or taken out of the account: whatever the table says
        }
        List<Posting<HazardState>> postings = hazards.further(row, state(row), matter);
        return postings.isEmpty() ? null : entering.further(matter, postings, request.entry());
    }

    @Override
    protected List<Refusal> differences(ReadRow row, Matter<HazardState> matter) {
        HazardState state = matter.state();
        if (!state.onRecord()) {
            return List.of(); // voided: whatever the table says
        }
        ImportState said = state(row);
        List<Refusal> all = new HazardDifferences(matter, school).of(row, said);
        boolean stuck = all.isEmpty()
                && state.open()
                && new HazardNews(matter).isPressing(row, said)
                && hazards.further(row, said, matter).isEmpty();
        return stuck
                ? List.of(new Refusal(
                        row.at(ImportField.STATE),
                        NOT_YET.with(said.label(), state.stage().label())))
                : all;
    }
}

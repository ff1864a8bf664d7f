package stability.domain.inspection;

import java.time.OffsetDateTime;
import java.util.List;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.inspection.InspectionWords.InspectionKind;
import stability.domain.inspection.InspectionWords.Result;
import stability.domain.matter.DatedKind;
import stability.domain.matter.NoteStep;
import stability.domain.matter.SignStep;

/** The kind of matter that is a check without notice (不定期检查). What it finds becomes hazards. */
public final class Inspection extends DatedKind<InspectionState> {
    public static final Field<String> TITLE = Field.optional("title", Type.TEXT, "检查名称", "title");
    public static final Field<OffsetDateTime> AT = Field.required("at", Type.MOMENT, "检查时间", "at");
    public static final Field<String> BY = Field.required("by", Type.POST, "检查人（岗位）", "by (a post)");
    public static final Field<InspectionKind> SORT =
            Field.required("kind", Type.choice(InspectionKind.class), "检查方式", "kind");
    public static final Field<List<String>> DEPARTMENTS =
            Field.required("departments", Type.list(Type.DEPARTMENT), "受检部门", "departments");
    public static final Field<List<String>> PLACES = Field.required("places", Type.list(Type.TEXT), "检查地点", "places");

    public static final Inspection KIND = new Inspection();

    private Inspection() {
        super(
                "inspect",
                "inspections",
                'N',
                Text.of("检查", "inspection"),
                TITLE,
                AT,
                List.of(TITLE, AT, BY, SORT, DEPARTMENTS, PLACES),
                List.of(new Register(), new Find(), new SignStep<>(), new NoteStep<>()));
    }

    /** Its title; the places, if it has none. */
    @Override
    public String title(Values facts) {
        return facts.get(TITLE, String.join(" / ", facts.get(PLACES, List.of())));
    }

    @Override
    public InspectionState before(Values facts) {
        return new InspectionState(facts.need(AT));
    }

    @Override
    public InspectionState voided(InspectionState state) {
        return state.at(Result.VOIDED);
    }
}

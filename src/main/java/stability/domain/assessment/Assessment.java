package stability.domain.assessment;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.assessment.AssessmentWords.Stage;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.Kind;
import stability.domain.matter.NoteStep;

/**
 * The kind of matter that is the assessment (考核) of a department in a campaign: the decisions of people. What they are
 * decided on is not stored here; it follows from the other records.
 */
public final class Assessment extends Kind<AssessmentState> {
    public static final Field<String> CAMPAIGN = Field.required("campaign", Type.CAMPAIGN, "专项行动", "campaign");
    public static final Field<String> DEPARTMENT = Field.required("department", Type.DEPARTMENT, "部门", "department");

    public static final Assessment KIND = new Assessment();

    private Assessment() {
        super(
                "assess",
                "assessments",
                Text.of("考核", "assessment"),
                List.of(CAMPAIGN, DEPARTMENT),
                List.of(
                        new Decision(
                                "commend",
                                Text.of("表彰", "commend"),
                                Stage.COMMENDED,
                                EnumSet.of(Stage.NONE, Stage.LIFTED)),
                        new Warn(),
                        new Decision(
                                "veto",
                                Text.of("一票否决", "veto"),
                                Stage.VETOED,
                                EnumSet.of(Stage.NONE, Stage.COMMENDED, Stage.WARNED, Stage.LIFTED)),
                        new Decision(
                                "lift", Text.of("解除", "lift"), Stage.LIFTED, EnumSet.of(Stage.WARNED, Stage.VETOED)),
                        new NoteStep<>(NoteStep.NAMELESS)));
    }

    /** The id of an assessment: one for each campaign and department. */
    public static String id(String campaign, String department) {
        return campaign + "/" + department;
    }

    /** {@code assessments/guoqing-2019/jwc.yaml}. */
    @Override
    public String file(String id) {
        return folder() + "/" + id + ".yaml";
    }

    @Override
    public @Nullable String id(Values facts) {
        String campaign = facts.get(CAMPAIGN);
        String department = facts.get(DEPARTMENT);
        return campaign == null || department == null ? null : id(campaign, department);
    }

    @Override
    public @Nullable String idAt(String file) {
        if (!file.startsWith(folder())) {
            return null;
        }
        String[] parts = file.split("/", -1);
        if (parts.length != 3 || !parts[0].equals(folder()) || !parts[2].endsWith(".yaml")) {
            return null;
        }
        String campaign = Type.CAMPAIGN.parse(parts[1]);
        String department = Type.DEPARTMENT.parse(parts[2].substring(0, parts[2].length() - ".yaml".length()));
        return campaign == null || department == null ? null : id(campaign, department);
    }

    @Override
    public String title(Values facts) {
        return facts.need(CAMPAIGN) + " " + facts.need(DEPARTMENT);
    }

    @Override
    protected List<Field<?>> identity() {
        return List.of(CAMPAIGN, DEPARTMENT);
    }

    @Override
    public AssessmentState before(Values facts) {
        return new AssessmentState();
    }
}

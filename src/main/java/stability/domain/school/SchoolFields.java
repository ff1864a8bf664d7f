package stability.domain.school;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import stability.domain.assessment.AssessmentWords;
import stability.domain.clock.Limit;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Field;
import stability.domain.field.Patterns;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.field.Word;
import stability.domain.field.Zone;

/** The fields of {@code stability.yaml}. Everything has a default except the school and its departments. */
public final class SchoolFields {
    private SchoolFields() {}

    /** The language that reports are written in. */
    public enum Language implements Word {
        ZH_CN("zh-CN"),
        EN("en");

        private final String tag;

        Language(String tag) {
            this.tag = tag;
        }

        @Override
        public String word() {
            return tag;
        }

        @Override
        public Text label() {
            return Text.same(tag);
        }
    }

    private static final Type.Scalar<Zone> ZONE_TYPE = new Type.Scalar<>(
            Type.Role.ID,
            Text.of("时区，如 Asia/Shanghai", "a time zone such as Asia/Shanghai"),
            Patterns.whole("[A-Za-z0-9~/._+:-]+"),
            Zone::of);

    public static final Field<Integer> FORMAT =
            Field.optional("format", FormatVersion.TYPE, "格式版本，由程序写", "version of the format, written by the program");
    public static final Field<String> SCHOOL = Field.required("school", Type.TEXT, "学校名称", "name of the school");
    private static final Type.Scalar<String> CODE_TYPE = new Type.Scalar<>(
            Type.Role.ID,
            Text.of("学校代码：2 到 32 个字母、数字或 -", "the code of a school: 2 to 32 letters, digits or -"),
            Patterns.whole(Patterns.SCHOOL_CODE),
            text -> text.matches(Patterns.SCHOOL_CODE) ? text : null);

    public static final Field<String> CODE =
            Field.optional("code", CODE_TYPE, "学校代码，向主管部门上报时用", "code of the school, as its bureau gives it");
    public static final Field<Zone> ZONE = Field.optional("zone", ZONE_TYPE, "时区", "time zone");
    public static final Field<Language> LANGUAGE =
            Field.optional("language", Type.choice(Language.class), "报告语言", "language of reports");
    public static final Field<LocalDate> SINCE =
            Field.optional("since", Type.DAY, "台账起始日", "first day of the account: none before it is due");
    public static final Field<LocalDate> TAKEN_INTO_GIT = Field.optional(
            "taken_into_git",
            Type.DAY,
            "台账纳入 git 之日：到这一天为止的提交不作审计",
            "day on which an older account had been taken into git: no commit until then is judged");
    public static final Field<String> OFFICE =
            Field.optional("office", Type.DEPARTMENT, "综治办的部门编号", "department that runs the account");

    static final Field<String> ID = Field.required("id", Type.DEPARTMENT, "编号", "id");
    static final Field<String> NAME = Field.required("name", Type.TEXT, "名称", "name");
    static final Field<String> NAME_EN = Field.optional("name_en", Type.TEXT, "英文名称", "name in English");
    static final Field<Department.Kind> KIND =
            Field.optional("kind", Type.choice(Department.Kind.class), "科室或教学部", "office or teaching department");
    static final Field<String> HEAD = Field.optional("head", Type.TEXT, "负责人（岗位）", "head (a post)");
    static final Field<LocalDate> SOME_FROM = Field.optional("from", Type.DAY, "自", "from");
    static final Field<LocalDate> SOME_UNTIL = Field.optional("until", Type.DAY, "至", "until");
    public static final Field<List<Values>> DEPARTMENTS = Field.required(
            "departments", Type.list(Type.group(ID, NAME, KIND, HEAD, SOME_FROM, SOME_UNTIL)), "部门", "departments");

    public static final Field<List<String>> POSTS = Field.optional("posts", Type.list(Type.TEXT), "岗位", "posts");
    static final Field<String> POST = Field.required("post", Type.TEXT, "岗位", "post");
    static final Field<String> TASK = Field.required("task", Type.TEXT, "职责", "task");
    public static final Field<List<Values>> LEADING_GROUP =
            Field.optional("leading_group", Type.list(Type.group(POST, TASK)), "领导小组", "leading group");

    static final Field<LocalDate> FROM = Field.required("from", Type.DAY, "自", "from");
    static final Field<LocalDate> UNTIL = Field.required("until", Type.DAY, "至", "until");
    static final Field<String> GOAL = Field.required("text", Type.TEXT, "目标", "text");
    static final Field<List<Values>> PHASES =
            Field.optional("phases", Type.list(Type.group(ID, NAME, FROM, UNTIL)), "阶段", "phases");
    static final Field<List<EventClass>> CLASSES = Field.optional(
            "classes", Type.list(Type.choice(EventClass.class)), "与之相反的事件类别", "classes of incidents against it");
    static final Field<List<String>> TYPES =
            Field.optional("types", Type.list(Type.TEXT), "事件类型含有的字词", "words in the type of such incidents");
    static final Field<IncidentLevel> FROM_LEVEL = Field.optional(
            "from_level", Type.choice(IncidentLevel.class), "自哪一级起相反", "level from which they are against it");
    static final Field<List<Campaign.GoalFigure>> FIGURES = Field.optional(
            "figures", Type.list(Type.choice(Campaign.GoalFigure.class)), "对照的数字", "figures that measure it");
    static final Field<List<Values>> GOALS = Field.optional(
            "goals", Type.list(Type.group(ID, GOAL, CLASSES, TYPES, FROM_LEVEL, FIGURES)), "目标", "goals");
    static final Field<LocalDate> DATE = Field.required("date", Type.DAY, "日期", "date");
    static final Field<String> MEETING = Field.required("title", Type.TEXT, "会议名称", "title");
    static final Field<List<Values>> MEETINGS =
            Field.optional("meetings", Type.list(Type.group(DATE, MEETING)), "专题会议", "meetings");
    public static final Field<List<Values>> CAMPAIGNS = Field.optional(
            "campaigns", Type.list(Type.group(ID, NAME, FROM, UNTIL, PHASES, GOALS, MEETINGS)), "专项行动", "campaigns");

    static final Field<Limit> LIMIT = Field.required("limit", Limit.TYPE, "期限", "limit");
    static final Field<String> BASIS = Field.required("basis", Type.TEXT, "依据", "basis");
    public static final Field<List<Values>> CLOCKS =
            Field.optional("clocks", Type.list(Type.group(ID, LIMIT, BASIS)), "时限", "clocks");

    static final Field<IncidentLevel> INCIDENT_LEVEL =
            Field.required("level", Type.choice(IncidentLevel.class), "事件等级", "level");
    static final Field<Integer> DEAD = Field.optional("dead", Type.COUNT, "死亡人数达到", "dead, from");
    static final Field<Integer> SERIOUS = Field.optional("serious", Type.COUNT, "重伤人数达到", "seriously injured, from");
    static final Field<BigDecimal> LOSS =
            Field.optional("loss", Type.FUNDS, "直接经济损失达到（万元）", "direct loss, from (10,000 yuan)");
    public static final Field<List<Values>> INCIDENT_LEVELS = Field.optional(
            "incident_levels",
            Type.list(Type.group(INCIDENT_LEVEL, DEAD, SERIOUS, LOSS, BASIS)),
            "突发事件分级",
            "levels of incidents");

    static final Field<AssessmentWords.Duty> ASSESSED =
            Field.required("duty", Type.choice(AssessmentWords.Duty.class), "职责", "duty");
    static final Field<AssessmentWords.Measure> MEASURE =
            Field.required("measure", Type.choice(AssessmentWords.Measure.class), "提示的措施", "measure hinted at");
    static final Field<Integer> WEIGHT = Field.required("points", Type.COUNT, "每次计分", "points for each breach");
    static final Field<Integer> POINTS = Field.required("points", Type.COUNT, "累计达到", "from so many points on");
    static final Field<List<Values>> WEIGHTS =
            Field.optional("weights", Type.list(Type.group(ASSESSED, WEIGHT, BASIS)), "计分", "weights of duties");
    static final Field<List<Values>> LIMITS =
            Field.optional("limits", Type.list(Type.group(MEASURE, POINTS, BASIS)), "提示线", "limits");
    public static final Field<Values> ASSESSMENT =
            Field.optional("assessment", Type.group(WEIGHTS, LIMITS), "考核", "assessment");

    public static final Field<List<Values>> CATEGORIES =
            Field.optional("categories", Type.list(Type.group(ID, NAME, NAME_EN)), "隐患类别", "categories of hazards");

    static final Field<Integer> SLOTS = Field.optional("slots", Type.COUNT, "条数", "number of items");
    static final Field<List<String>> ITEMS = Field.optional("items", Type.list(Type.TEXT), "检查项", "items");
    static final Field<Rhythm> EVERY = Field.optional("every", Type.choice(Rhythm.class), "每隔多久查一次", "how often");
    static final Field<List<String>> ONLY =
            Field.optional("departments", Type.list(Type.DEPARTMENT), "哪些部门要查", "departments that have to");
    static final Field<List<String>> ONLY_AREAS =
            Field.optional("areas", Type.list(Type.TEXT), "逐个要查的区域", "areas of which each needs it");
    static final Field<String> RESPONSIBLE =
            Field.optional("responsible", Type.TEXT, "责任岗位", "post that answers for it");
    static final Field<String> SOME_BASIS = Field.optional("basis", Type.TEXT, "依据", "basis");
    public static final Field<List<Values>> CHECKLISTS = Field.optional(
            "checklists",
            Type.list(Type.group(
                    ID, NAME, SLOTS, ITEMS, EVERY, ONLY, ONLY_AREAS, SOME_FROM, SOME_UNTIL, RESPONSIBLE, SOME_BASIS)),
            "检查表",
            "checklists");

    public static final Field<List<Values>> TERMS =
            Field.optional("terms", Type.list(Type.group(NAME, FROM, UNTIL)), "学期", "terms");

    public static final Field<List<String>> MAJOR_BASES =
            Field.optional("major_basis", Type.list(Type.TEXT), "判定为重大隐患的依据", "bases for calling a hazard major");

    static final Field<String> HAZARD_TITLE = Field.required("title", Type.TEXT, "隐患", "hazard");
    static final Field<String> HAZARD_CATEGORY = Field.required("category", Type.CATEGORY, "类别", "category");
    static final Field<String> REQUIREMENT = Field.optional("requirement", Type.TEXT, "整改要求", "requirement");
    public static final Field<List<Values>> STANDARD_HAZARDS = Field.optional(
            "standard_hazards",
            Type.list(Type.group(HAZARD_TITLE, HAZARD_CATEGORY, REQUIREMENT, SOME_BASIS)),
            "标准隐患",
            "standard hazards");

    static final Field<List<LocalDate>> OFF = Field.optional("rest", Type.list(Type.DAY), "放假", "rest days");
    static final Field<List<LocalDate>> WORKING =
            Field.optional("working", Type.list(Type.DAY), "调休上班", "working days");
    public static final Field<Values> CALENDAR = Field.optional("calendar", Type.group(OFF, WORKING), "日历", "calendar");

    static final Field<String> LEADER = Field.required("leader", Type.TEXT, "带班领导（岗位）", "leader on duty (a post)");
    static final Field<String> STAFF = Field.required("staff", Type.TEXT, "值班员（岗位）", "on duty (a post)");
    public static final Field<List<Values>> DUTY =
            Field.optional("duty", Type.list(Type.group(FROM, UNTIL, LEADER, STAFF)), "值班", "duty roster");

    private static final Type.Scalar<String> COLUMN_TYPE = new Type.Scalar<>(
            Type.Role.ID,
            Text.of("台账的一栏，如 first_due", "a column of the ledger, such as first_due"),
            Type.TEXT.pattern(),
            Type.TEXT.parser());

    static final Field<LedgerForm> LEDGER = Field.required("id", Type.choice(LedgerForm.class), "台账", "ledger");
    static final Field<String> TITLE = Field.optional("title", Type.TEXT, "标题", "title");
    static final Field<String> COLUMN = Field.required("field", COLUMN_TYPE, "栏目", "column");
    static final Field<Integer> WIDTH =
            Field.optional("width", Type.COUNT, "栏宽（半角字符）", "width in half-width characters");
    static final Field<List<Values>> COLUMNS = Field.optional(
            "columns", Type.list(Type.group(COLUMN, TITLE, WIDTH)), "栏目，从左到右", "columns from left to right");
    public static final Field<List<Values>> LEDGERS =
            Field.optional("ledgers", Type.list(Type.group(LEDGER, TITLE, COLUMNS)), "台账的栏目", "columns of the ledgers");

    public static final List<Field<?>> ALL = List.of(
            FORMAT,
            SCHOOL,
            CODE,
            ZONE,
            LANGUAGE,
            SINCE,
            TAKEN_INTO_GIT,
            OFFICE,
            DEPARTMENTS,
            POSTS,
            LEADING_GROUP,
            CAMPAIGNS,
            DUTY,
            CLOCKS,
            INCIDENT_LEVELS,
            ASSESSMENT,
            CATEGORIES,
            CHECKLISTS,
            TERMS,
            MAJOR_BASES,
            STANDARD_HAZARDS,
            CALENDAR,
            LEDGERS);
}

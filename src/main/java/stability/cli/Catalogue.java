package stability.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.Field;
import stability.domain.Kind;
import stability.domain.MatterState;
import stability.domain.StepType;
import stability.domain.Text;
import stability.domain.assessment.Assessment;
import stability.domain.hazard.Hazard;
import stability.domain.incident.Incident;
import stability.domain.inspection.Inspection;
import stability.domain.ledger.Kinds;
import stability.domain.petition.Petition;
import stability.domain.screening.Screening;
import stability.domain.warning.Warning;
import stability.report.HazardPresenter;
import stability.report.IncidentPresenter;
import stability.report.InspectionPresenter;
import stability.report.PetitionPresenter;
import stability.report.WarningPresenter;

/** The tree of commands: names and one line each. A command itself is made only when it is asked for. */
final class Catalogue {
    /** Steps that a command of another name enters: {@code add} registers, and {@code screen add} screens. */
    private static final List<String> ENTERED_BY_ADD = List.of("register", "screen", "issue");

    /**
     * A leaf.
     *
     * @param noun first word
     * @param verb second word; empty for a command of one word
     * @param summary one line
     */
    record Leaf(String noun, String verb, Text summary) {
        /** Whether it may write files, which it can then commit. */
        boolean writes() {
            return !READING.contains(verb.isEmpty() ? noun : verb) && !READING.contains(path());
        }

        String path() {
            return verb.isEmpty() ? noun : noun + " " + verb;
        }

        /** Whether it prints as table, JSON or CSV; a report and what is found have formats of their own. */
        boolean formatted() {
            boolean findings = noun.equals("check") || noun.equals("audit");
            return !noun.equals("report") && !noun.equals("init") && !findings && !verb.equals("copy");
        }
    }

    /** Verbs and nouns of commands that write nothing. */
    private static final Set<String> READING =
            Set.of("list", "show", "missing", "status", "due", "log", "template check");

    private final List<Leaf> leaves = new ArrayList<>();
    private boolean whole;

    Catalogue() {
        add("init", "", "新建台账", "begin an account");
        add("screen", "add", "日排查：零报告，或登记发现的隐患", "enter a day's screening, and the hazards it found");
        add("screen", "list", "各部门每日报告情况", "how departments reported, by day");
        add("screen", "show", "某部门某日的排查", "one department's day");
        add("screen", "missing", "谁还没有报告", "who has not reported");
        add("hazard", "add", "登记隐患", "register a hazard");
        add("hazard", "list", "隐患清单，可筛选排序", "hazards, filtered and sorted");
        add("hazard", "show", "一条隐患的全部经过", "one hazard with its history");
        add("petition", "add", "登记信访事项", "register a petition");
        add("petition", "list", "信访事项清单，可筛选排序", "petitions, filtered and sorted");
        add("petition", "show", "一件信访事项的全部经过和时限", "one petition with its history and its clocks");
        add("incident", "add", "接报登记突发事件", "take down an incident");
        add("incident", "list", "突发事件清单，可筛选排序", "incidents, filtered and sorted");
        add("incident", "show", "一起突发事件的全部经过和时限", "one incident with its history and its clocks");
        add("warning", "add", "发布预警", "issue a warning");
        add("warning", "list", "预警清单，或某日生效的", "warnings, or those in force on a day");
        add("warning", "show", "一条预警的全部经过", "one warning with its history");
        add("inspect", "add", "登记不定期检查，同时登记发现的隐患", "enter an unannounced check, and the hazards it found");
        add("inspect", "list", "检查清单", "inspections");
        add("inspect", "show", "一次检查及其隐患", "one inspection with what it found");
        add(
                "assess",
                "show",
                "考核依据：各部门未尽的职责和已有的决定",
                "the evidence: duties that departments did not keep, and what is decided");
        add("assess", "list", "生效中的考核决定", "the decisions in force");
        add("status", "", "今日概况", "today at a glance");
        add("due", "", "逾期、今天到期、将到期", "overdue, due today, due soon");
        add("check", "", "检查全部记录", "read everything and report every problem");
        add("audit", "", "审计：谁提交了每一步，有没有改动、删除和补录", "who committed each step; what was changed, removed or back-filled");
        add("log", "", "一件事在 git 里的经过", "what git knows of one matter");
        add("report", "daily", "日报", "the daily report");
        add("report", "phase", "阶段报告", "the report on a phase of a campaign");
        add("report", "campaign", "专项行动总结报告", "the report on a whole campaign");
        add("report", "incident", "突发事件快报：首报、续报、终报", "bulletins on an incident: first, follow-up, final");
        add("report", "notice", "整改通知书，一页两联", "the notice to put a hazard right, two copies on a page");
        add("report", "ledger", "台账和月报表：Excel、CSV、JSON", "ledgers and the monthly form: Excel, CSV, JSON");
        add("template", "list", "有哪些模板，各从哪里来", "which templates there are, and where each comes from");
        add("template", "copy", "复制内置模板，供修改", "copy a built-in template, to change it");
        add("template", "check", "检查自己的模板", "try your own templates and report every error");
        add("config", "show", "现行设置", "the settings in force");
        add("schema", "", "各类记录的 JSON Schema，供编辑器补全和检查", "JSON Schemas of the records, for editors");
    }

    private void add(String noun, String verb, String zh, String en) {
        leaves.add(new Leaf(noun, verb, Text.of(zh, en)));
    }

    /** Behind the other verbs of the kind. */
    private void addSteps(Kind<?> kind) {
        int behind = 0;
        for (int i = 0; i < leaves.size(); i++) {
            behind = leaves.get(i).noun().equals(kind.noun()) ? i + 1 : behind;
        }
        for (StepType<?> step : kind.steps()) {
            if (!ENTERED_BY_ADD.contains(step.name())) {
                leaves.add(behind++, new Leaf(kind.noun(), step.name(), summary(step)));
            }
        }
    }

    /** The step and what it holds. */
    private static Text summary(StepType<?> step) {
        StringBuilder zh = new StringBuilder(step.label().zh());
        StringBuilder en = new StringBuilder(step.label().en());
        String mark = ": ";
        for (Field<?> field : step.fields()) {
            zh.append(mark.equals(": ") ? "：" : "、").append(field.label().zh());
            en.append(mark).append(field.label().en());
            mark = ", ";
        }
        return new Text(zh.toString(), en.toString());
    }

    /** The command of a leaf, its options declared. One switch and no table of constructors: each would cost a start. */
    static Command make(Leaf leaf, Options options) {
        return switch (leaf.path()) {
            case "init" -> new InitCommand(options);
            case "screen add" -> new ScreenAdd(options);
            case "screen list" -> new ScreenList(options);
            case "screen show" -> new ScreenShow(options);
            case "screen missing" -> new ScreenMissing(options);
            case "hazard add" -> new HazardAdd(options);
            case "hazard list" -> new MatterList<>(options, HazardList.form());
            case "hazard show" -> new MatterShow<>(options, HazardPresenter.INSTANCE, HazardShow::more);
            case "petition add" -> new MatterAdd<>(options, Petition.KIND, List.of());
            case "petition list" -> new MatterList<>(options, PetitionList.form());
            case "petition show" -> new MatterShow<>(options, PetitionPresenter.INSTANCE, PetitionShow::more);
            case "petition close" -> new PetitionClose(options);
            case "incident add" -> new MatterAdd<>(options, Incident.KIND, List.of());
            case "incident list" -> new MatterList<>(options, IncidentList.form());
            case "incident show" -> new MatterShow<>(options, IncidentPresenter.INSTANCE, IncidentShow::more);
            case "incident grade" -> new IncidentGrade(options);
            case "incident close" -> new IncidentClose(options);
            case "warning add" -> new WarningAdd(options);
            case "warning list" -> new WarningList(options);
            case "warning show" -> new MatterShow<>(options, WarningPresenter.INSTANCE, WarningShow::more);
            case "inspect add" -> new InspectAdd(options);
            case "inspect find" -> new InspectFind(options, Objects.requireNonNull(Inspection.KIND.step(leaf.verb())));
            case "inspect list" -> new MatterList<>(options, InspectList.form());
            case "inspect show" -> new MatterShow<>(options, InspectionPresenter.INSTANCE, InspectShow::more);
            case "assess show" -> new AssessShow(options);
            case "assess list" -> new AssessList(options);
            case "status" -> new StatusCommand(options);
            case "due" -> new DueCommand(options);
            case "check" -> new CheckCommand(options);
            case "audit" -> new AuditCommand(options);
            case "log" -> new LogCommand(options);
            case "report daily" -> new ReportDaily(options);
            case "report phase" -> new ReportPhase(options, false);
            case "report campaign" -> new ReportPhase(options, true);
            case "report incident" -> new ReportIncident(options);
            case "report notice" -> new ReportNotice(options);
            case "report ledger" -> new ReportLedger(options);
            case "template list" -> new TemplateList(options);
            case "template copy" -> new TemplateCopy(options);
            case "template check" -> new TemplateCheck(options);
            case "config show" -> new ConfigShow(options);
            case "schema" -> new SchemaCommand(options);
            default -> step(leaf, options);
        };
    }

    private static Command step(Leaf leaf, Options options) {
        Kind<?> kind = Objects.requireNonNull(kind(leaf.noun()));
        if (leaf.noun().equals("assess")) {
            return new AssessStep(options, Objects.requireNonNull(Assessment.KIND.step(leaf.verb())));
        }
        return kind == Screening.KIND
                ? new ScreenStep(options, Objects.requireNonNull(Screening.KIND.step(leaf.verb())))
                : step(options, kind, leaf.verb());
    }

    private static <S extends MatterState> Command step(Options options, Kind<S> kind, String verb) {
        return new StepCommand<>(options, kind, Objects.requireNonNull(kind.step(verb)));
    }

    /** The kind whose steps are verbs of this noun, or null. A switch loads only the one that is asked for. */
    private static @Nullable Kind<?> kind(String noun) {
        return switch (noun) {
            case "screen" -> Screening.KIND;
            case "hazard" -> Hazard.KIND;
            case "petition" -> Petition.KIND;
            case "incident" -> Incident.KIND;
            case "warning" -> Warning.KIND;
            case "inspect" -> Inspection.KIND;
            case "assess" -> Assessment.KIND;
            default -> null;
        };
    }

    /** All of them. The steps come in only here: naming what each holds takes longer than many a command. */
    List<Leaf> leaves() {
        if (!whole) {
            whole = true;
            Kinds.ALL.forEach(this::addSteps);
        }
        return leaves;
    }

    List<String> nouns() {
        return leaves.stream().map(Leaf::noun).distinct().toList();
    }

    List<Leaf> below(String noun) {
        return leaves().stream().filter(leaf -> leaf.noun().equals(noun)).toList();
    }

    /** The leaf of these words, or null: among the commands first, then among the steps of the kind. */
    @Nullable
    Leaf find(String noun, String verb) {
        for (Leaf leaf : leaves) {
            if (leaf.noun().equals(noun) && leaf.verb().equals(verb)) {
                return leaf;
            }
        }
        Kind<?> kind = kind(noun);
        StepType<?> step = kind == null || ENTERED_BY_ADD.contains(verb) ? null : kind.step(verb);
        return step == null ? null : new Leaf(noun, verb, summary(step));
    }
}

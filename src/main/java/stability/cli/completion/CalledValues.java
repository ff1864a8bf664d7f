package stability.cli.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import stability.cli.option.FieldAnswers;
import stability.cli.option.MatterAnswers;
import stability.cli.session.Answers;
import stability.cli.session.Format;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;
import stability.domain.matter.MatterState;
import stability.domain.matter.StepType;
import stability.domain.school.Department;
import stability.domain.school.School;

/**
 * What may be given for an option or argument that does not say so itself, by what its value is called in help: a department is
 * one of the school's whichever command asks for it.
 */
final class CalledValues {
    /** What a value is, by what it is called in English and in Chinese. */
    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("部门", "DEPARTMENT"),
            Map.entry("类别", "CATEGORY"),
            Map.entry("行动", "CAMPAIGN"),
            Map.entry("专项行动", "CAMPAIGN"),
            Map.entry("日期", "DAY"),
            Map.entry("岗位", "POST"),
            Map.entry("文件", "FILE"),
            Map.entry("文件夹", "DIR"),
            Map.entry("编号", "ID"),
            Map.entry("隐患编号", "HAZARD"));

    private final Session session;
    private final CommandSpec place;

    /** @param place the command that asks */
    CalledValues(Session session, CommandSpec place) {
        this.session = session;
        this.place = place;
    }

    /** @param begun what is typed of it so far */
    List<Candidate> of(ArgSpec spec, String begun) {
        String called = CHINESE.getOrDefault(spec.paramLabel(), spec.paramLabel());
        return switch (called) {
            case "DEPARTMENT" -> listed(new FieldAnswers(Type.DEPARTMENT, ""), begun);
            case "CATEGORY" -> listed(new FieldAnswers(Type.CATEGORY, ""), begun);
            case "CAMPAIGN" -> listed(new FieldAnswers(Type.CAMPAIGN, ""), begun);
            case "HAZARD" -> listed(new FieldAnswers(Type.HAZARD, ""), begun);
            case "ID" -> ids(begun);
            case "DAY" -> days();
            case "POST" -> posts();
            case "FILE" -> List.of(Candidate.FILES);
            case "DIR" -> List.of(Candidate.FOLDERS);
            default -> spec instanceof OptionSpec option ? named(option.longestName()) : List.of();
        };
    }

    /** The answers as candidates. */
    List<Candidate> listed(Answers answers, String begun) {
        // a word of the school or of a vocabulary is also taken by what it is called in Chinese; an id is not taken by
        // its title
        boolean named = answers instanceof FieldAnswers field && field.scalar().role() != Type.Role.LINK;
        List<Candidate> candidates = new ArrayList<>();
        for (Answers.Choice choice : answers.completions(session, begun)) {
            String also = named ? choice.label().zh().replaceFirst("（.*", "") : "";
            candidates.add(new Candidate(choice.word(), choice.label().in(session.lang()), also));
        }
        return candidates;
    }

    /** Of the kind that the command is about; of every kind, for a command that is about all. */
    private List<Candidate> ids(String begun) {
        List<Candidate> ids = new ArrayList<>();
        Kind<?> own = kind();
        for (Kind<?> kind : Kinds.ALL) {
            if (own == null || own.equals(kind)) {
                ids.addAll(listed(matters(kind), begun));
            }
        }
        return ids;
    }

    /** Those that the step is legal for, if the command enters one. */
    private <S extends MatterState> Answers matters(Kind<S> kind) {
        StepType<S> step = kind.step(place.name());
        return step == null || step.isMending()
                ? new MatterAnswers<>(kind)
                : new MatterAnswers<>(kind, step::allowedIn);
    }

    /** The kind whose noun the command bears: {@code hazard show}, {@code report incident}. */
    private @Nullable Kind<?> kind() {
        String words = " " + place.qualifiedName() + " ";
        for (Kind<?> kind : Kinds.ALL) {
            if (words.contains(" " + kind.noun() + " ")) {
                return kind;
            }
        }
        return null;
    }

    private List<Candidate> days() {
        LocalDate today = session.now().toLocalDate();
        return List.of(
                day("today", Text.of("今天", "today"), today),
                day("yesterday", Text.of("昨天", "yesterday"), today.minusDays(1)),
                day("tomorrow", Text.of("明天", "tomorrow"), today.plusDays(1)));
    }

    private Candidate day(String word, Text label, LocalDate day) {
        return new Candidate(word, day + " " + label.in(session.lang()), label.zh());
    }

    private List<Candidate> posts() {
        School school = session.records().school();
        List<Candidate> posts = new ArrayList<>();
        school.posts().forEach(post -> posts.add(new Candidate(post, "")));
        for (Department department : school.departments()) {
            String head = department.head();
            if (head != null) {
                posts.add(new Candidate(head, department.name()));
            }
        }
        school.leadingGroup().forEach((post, task) -> posts.add(new Candidate(post, task)));
        return posts;
    }

    /** Of options whose name says it. */
    private List<Candidate> named(String option) {
        return switch (option) {
            case "--format" -> words(Format.NAMES);
            case "--lang" -> words(List.of("zh", "en"));
            case "--color" -> words(List.of("auto", "always", "never"));
            case "--stage", "--step" -> steps();
            default -> List.of();
        };
    }

    private static List<Candidate> words(List<String> words) {
        List<Candidate> candidates = new ArrayList<>();
        words.forEach(word -> candidates.add(new Candidate(word, "")));
        return candidates;
    }

    /** The steps of the kind, each the name of a stage that can be signed or of a step that can be voided. */
    private List<Candidate> steps() {
        List<Candidate> steps = new ArrayList<>();
        Kind<?> own = kind();
        for (Kind<?> kind : Kinds.ALL) {
            for (StepType<?> step : own == null || own.equals(kind) ? kind.steps() : List.<StepType<?>>of()) {
                if (!step.isMending()) {
                    String also = step.label().zh().replaceFirst("（.*", "");
                    steps.add(new Candidate(step.name(), step.label().in(session.lang()), also));
                }
            }
        }
        return steps;
    }
}

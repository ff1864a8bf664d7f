package stability.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stability.domain.school.Checklist;
import stability.domain.school.Department;
import stability.domain.school.School;
import stability.domain.screening.Screening;

/** The screenings of the campaign, day by day: {@code screenings.txt} where it says something, habit elsewhere. */
final class ScreeningScript {
    private static final String CHECKLIST = "jieqian";

    private final School school;
    private final Plan plan;
    private final Habits habits;
    private final Set<String> taken;
    private final List<Typed> typed = new ArrayList<>();

    /** @param taken the ids of the screenings that {@code hazards.txt} enters */
    ScreeningScript(School school, Plan plan, Habits habits, Set<String> taken) {
        this.school = school;
        this.plan = plan;
        this.habits = habits;
        this.taken = taken;
    }

    /** Every command from the first day to the last, signatures included, in no particular order. */
    List<Typed> typed(LocalDate from, LocalDate until, List<Typed> hazards) {
        for (Department department : school.departments()) {
            Map<LocalDate, LocalDateTime> given = entered(department);
            Set<LocalDate> away = excuse(department);
            List<LocalDate> missing = days(plan.of("missing", department.id()));
            from.datesUntil(until.plusDays(1)).forEach(day -> {
                String id = Screening.id(day, department.id());
                boolean silent = away.contains(day) || missing.contains(day);
                if (taken.contains(id) && (silent || given.containsKey(day))) {
                    throw new IllegalArgumentException("found a hazard, and yet planned otherwise: " + id);
                }
                if (!silent && !taken.contains(id)) {
                    clear(department, day, given.get(day));
                }
            });
        }
        hazards.stream().filter(each -> each.words().get(0).equals("screen")).forEach(this::signFinding);
        return typed;
    }

    /** When late and back-filled screenings were entered. */
    private Map<LocalDate, LocalDateTime> entered(Department department) {
        Map<LocalDate, LocalDateTime> entered = new LinkedHashMap<>();
        for (String keyword : List.of("late", "backfilled")) {
            for (List<String> words : plan.of(keyword, department.id())) {
                entered.put(LocalDate.parse(words.get(0)), LocalDateTime.parse(words.get(1)));
            }
        }
        return entered;
    }

    /** The office enters in advance which days a department is away. */
    private Set<LocalDate> excuse(Department department) {
        Map<LocalDate, String> reasons = new LinkedHashMap<>();
        for (List<String> words : plan.of("excused", department.id())) {
            LocalDate from = LocalDate.parse(words.get(0));
            LocalDateTime entered = LocalDate.parse(words.get(2)).atTime(15, habits.between(0, 50));
            for (LocalDate day :
                    from.datesUntil(LocalDate.parse(words.get(1)).plusDays(1)).toList()) {
                reasons.put(day, words.get(3));
                List<String> command = List.of("screen", "excuse", "-d", department.id(), "--day", day.toString());
                typed.add(Typed.of(entered, command, "--reason", words.get(3), "--by", "综治办干事"));
            }
        }
        return reasons.keySet();
    }

    /** @param entered null for a day on which it was entered in time */
    private void clear(Department department, LocalDate day, LocalDateTime entered) {
        LocalDateTime walked = day.atTime(habits.between(7, 10), habits.between(0, 59));
        LocalDateTime reported = entered == null ? walked.plusMinutes(habits.between(8, 150)) : entered;
        String post = habits.onDuty(department.id(), day);
        List<String> words = new ArrayList<>(List.of("screen", "add", "-d", department.id(), "--clear"));
        words.addAll(List.of("--at", walked.toString(), "--by", post));
        some(plan.only("areas", department.id()), habits.between(1, 3)).forEach(area -> {
            words.addAll(List.of("--area", area));
        });
        if (habits.between(1, 4) == 1) {
            some(items(), 3).forEach(item -> words.addAll(List.of("--item", item + "=正常")));
            some(items(), habits.between(1, 3) == 1 ? 1 : 0).stream()
                    .filter(item -> !words.contains(item + "=正常"))
                    .forEach(item -> words.addAll(List.of("--item", item + "=未查")));
        }
        if (habits.between(1, 6) == 1) {
            words.addAll(List.of(
                    "--note", some(plan.only("notes", department.id()), 1).get(0)));
        }
        typed.add(Typed.of(reported, words));
        sign(department, day, reported, post);
    }

    private void signFinding(Typed finding) {
        List<String> words = finding.words();
        Department department = school.department(words.get(words.indexOf("-d") + 1));
        String at = words.get(words.indexOf("--at") + 1);
        LocalDate day = at.length() > 5
                ? LocalDateTime.parse(at).toLocalDate()
                : finding.entered().toLocalDate();
        sign(department, day, finding.entered(), habits.onDuty(department.id(), day));
    }

    /** The heads of the teaching departments teach in the afternoon: they sign the next morning. */
    private void sign(Department department, LocalDate day, LocalDateTime entered, String post) {
        boolean teaching = department.kind() == Department.Kind.TEACHING;
        LocalDateTime leader = teaching ? habits.nextMorning(entered) : habits.leaderSigns(entered);
        sign(department, day, habits.signsAtOnce(entered), "responsible", post);
        sign(department, day, leader, "leader", habits.head(department));
    }

    private void sign(Department department, LocalDate day, LocalDateTime when, String role, String post) {
        if (!plan.of("unsigned", department.id()).contains(List.of(day.toString(), role))) {
            List<String> words = List.of("screen", "sign", "-d", department.id(), "--day", day.toString());
            typed.add(Typed.of(when, words, "--role", role, "--name", post, "--by", post));
        }
    }

    private List<String> items() {
        return school.checklists().stream()
                .filter(list -> list.id().equals(CHECKLIST))
                .map(Checklist::items)
                .findFirst()
                .orElseThrow();
    }

    /** So many of them, in their own order. */
    private List<String> some(List<String> all, int count) {
        List<String> left = new ArrayList<>(all);
        while (left.size() > count) {
            left.remove(habits.between(0, left.size() - 1));
        }
        return left;
    }

    private static List<LocalDate> days(List<List<String>> lines) {
        return lines.stream().flatMap(List::stream).map(LocalDate::parse).toList();
    }
}

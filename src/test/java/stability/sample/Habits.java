package stability.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import stability.domain.school.Department;
import stability.domain.school.School;

/** When people of the school sign, and who walks round: the same habits for screenings and hazards. */
final class Habits {
    /** What is entered until then reaches the leader on the same day. */
    private static final int LAST_HOUR = 16;

    private final School school;
    private final Random random;

    Habits(School school, Random random) {
        this.school = school;
        this.random = random;
    }

    /** From {@code from} to {@code until}, both included. */
    int between(int from, int until) {
        return from + random.nextInt(until - from + 1);
    }

    /** Who walks round for a department: its safety officer, and on rest days whoever is on duty. */
    String onDuty(String department, LocalDate day) {
        return school.departmentName(department) + (school.calendar().isRestDay(day) ? "值班员" : "安全员");
    }

    /** The post that signs for a department. */
    String head(Department department) {
        return department.head() == null ? department.name() : department.head();
    }

    /** The person in charge signs at once. */
    LocalDateTime signsAtOnce(LocalDateTime entered) {
        return entered.plusMinutes(between(2, 12));
    }

    /** A leader signs what came in during the day before going home, and the rest the next morning. */
    LocalDateTime leaderSigns(LocalDateTime entered) {
        return entered.getHour() < LAST_HOUR ? entered.toLocalDate().atTime(16, between(30, 59)) : nextMorning(entered);
    }

    LocalDateTime nextMorning(LocalDateTime entered) {
        return entered.toLocalDate().plusDays(1).atTime(8, between(5, 25));
    }
}

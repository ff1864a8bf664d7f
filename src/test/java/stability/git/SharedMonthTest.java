package stability.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.Program;
import stability.support.Seeded;

/**
 * Twelve departments share one account for a month, by {@code sync} or by git itself, at once, without a network, refused, killed, and
 * with facts changed by hand on two sides. In the end each copy has what each of them entered, once.
 */
@Tag("slow")
class SharedMonthTest {
    private static final int DEPARTMENTS = 12;
    private static final LocalDate FIRST = LocalDate.of(2019, 9, 26);
    private static final int DAYS = 30;

    /** Ids have no others. */
    private static final String LETTERS = "abcdefghjkmn";

    /** What git is called for on the way through an exchange. */
    private static final List<String> CALLS = List.of(
            "status",
            "commit --quiet",
            "fetch",
            "commit-tree",
            "diff-tree",
            "update-index -z",
            "update-ref -m",
            "push");

    @TempDir
    Path folder;

    private final List<Clone> clones = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private Path remote;
    private Seeded chance;
    private DyingGit dying;
    private String shared;
    private Instant clock = Instant.EPOCH;

    @Test
    void nothingIsLostAndNothingIsThereTwice() throws Exception {
        Seeded.times(1, seeded -> {
            chance = seeded;
            begin();
            month();
            end();
        });
    }

    private void begin() throws Exception {
        dying = new DyingGit(folder.resolve("dying"));
        Clone office = Clone.first(folder.resolve("d0"));
        StringBuilder school = new StringBuilder(Clone.SCHOOL);
        for (int i = 1; i < DEPARTMENTS; i++) {
            school.append(
                    "  - {id: d%d, name: 部门%d, kind: office}%n".formatted(i, i).replace("\r", ""));
        }
        office.write("stability.yaml", school.toString());
        office.done("hazard", "add", "--title", "共用", "--place", "三层", "--category", "fire", "-d", "zwc");
        shared = office.files("hazards").get(0);
        remote = folder.resolve("shared.git");
        office.git("init", "-q", "--bare", remote.toString());
        office.git("remote", "add", "origin", remote.toString());
        office.done("sync");
        clones.add(office);
        for (int i = 1; i < DEPARTMENTS; i++) {
            clones.add(office.from(remote, folder.resolve("d" + i), "部门" + i, LETTERS.substring(i, i + 1)));
        }
    }

    private void month() throws Exception {
        for (int i = 0; i < DAYS; i += 2) {
            LocalDate day = FIRST.plusDays(i);
            if (day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
                continue;
            }
            clock = day.atTime(0, 0).toInstant(ZoneOffset.UTC);
            List<Clone> come = some(2);
            for (Clone clone : come) {
                work(clone, day);
            }
            switch (i / 2 % 7) {
                case 0 -> refused(come.get(0));
                case 1 -> byGit(come.get(0));
                case 2 -> atOnce(come.get(0), come.get(1));
                case 3 -> gone(come.get(0));
                case 6 -> byHand(come.get(0), come.get(1));
                default -> killed(come.get(0));
            }
            for (Clone clone : come) {
                synced(clone);
            }
        }
    }

    /** Each has a time of its own: two who share a moment would share it with a clock that is behind. */
    private synchronized Clone now(Clone clone) {
        clock = clock.plus(Duration.ofMinutes(10));
        clone.at(clock);
        return clone;
    }

    private List<Clone> some(int count) {
        List<Clone> left = new ArrayList<>(clones);
        List<Clone> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(left.remove(chance.between(0, left.size() - 1)));
        }
        return some;
    }

    private String mark() {
        String mark = "mark" + marks.size() + ".";
        marks.add(mark);
        return mark;
    }

    private void work(Clone clone, LocalDate day) throws Exception {
        String unit = clones.indexOf(clone) == 0 ? "zzb" : "d" + clones.indexOf(clone);
        if (!Files.exists(clone.file(
                "screenings/%s/%s/%s.yaml".formatted(2019, day.toString().substring(5), unit)))) {
            now(clone).done("screen", "add", "-d", unit, "--clear", "--area", mark());
        }
        if (chance.between(0, 2) == 0) {
            now(clone).done("hazard", "add", "--title", mark(), "--place", "一层", "--category", "fire", "-d", unit);
        }
        List<String> hazards = clone.files("hazards");
        String file = chance.between(0, 1) == 0 ? shared : hazards.get(chance.between(0, hazards.size() - 1));
        now(clone).done("hazard", "note", id(file), "--note", mark());
    }

    private static String id(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
    }

    /** What both sides gave another value by hand has been settled by then, or is settled here by taking what is here. */
    private void synced(Clone clone) {
        Program.Outcome outcome = now(clone).run("sync");
        if (outcome.status() == 4) {
            assertThat(outcome.err()).contains("[versions-differ]");
            outcome = now(clone).run("sync", "--ours");
        }
        assertThat(outcome.status())
                .as("%s: %s%s", clone.root(), outcome.out(), outcome.err())
                .isZero();
    }

    private void refused(Clone clone) throws Exception {
        Path hook = Files.writeString(remote.resolve("hooks/update"), "#!/bin/sh\necho not today >&2\nexit 1\n");
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
        Program.Outcome outcome = now(clone).run("sync");
        Files.delete(hook);
        assertThat(outcome.status()).as(outcome.err()).isEqualTo(5);
        assertThat(outcome.err()).contains("does not take it (it says: not today) [push-refused]");
    }

    private void byGit(Clone clone) throws Exception {
        now(clone).commitAll("自己提交");
        clone.git("pull", "-q", "--rebase", "origin", "main");
        clone.git("push", "-q", "origin", "HEAD:main");
    }

    private void atOnce(Clone one, Clone other) {
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> synced(one));
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> synced(other));
        CompletableFuture.allOf(first, second).join();
    }

    private void gone(Clone clone) throws Exception {
        Path away = Files.move(remote, folder.resolve("away.git"));
        Program.Outcome outcome = now(clone).run("sync");
        Files.move(away, remote);
        assertThat(outcome.status()).as(outcome.err()).isEqualTo(5);
        assertThat(outcome.err()).contains("[remote-unreachable]").contains("what is here is committed");
    }

    private void killed(Clone clone) throws Exception {
        now(clone).run(dying.at(chance.among(CALLS), chance.oneIn(2)), "sync");
        if (chance.between(0, 1) == 0) {
            now(clone).done("hazard", "note", id(shared), "--note", mark());
        }
    }

    private void byHand(Clone one, Clone other) throws Exception {
        for (Clone clone : List.of(one, other)) {
            String place = "place: " + clone.root().getFileName() + " " + marks.size() + "\n";
            clone.write(shared, clone.text(shared).replaceFirst("place: .*\n", place));
        }
    }

    private void end() throws Exception {
        for (int round = 0; round < 2; round++) {
            for (Clone clone : clones) {
                clock = clock.plus(Duration.ofHours(1));
                synced(clone);
            }
        }
        Map<String, List<String>> first = steps(clones.get(0));
        for (Clone clone : clones) {
            assertThat(clone.git("status", "--porcelain"))
                    .as("%s", clone.root())
                    .isEmpty();
            assertThat(clone.git("rev-parse", "HEAD")).isEqualTo(clones.get(0).git("rev-parse", "HEAD"));
            assertThat(steps(clone)).isEqualTo(first);
        }
        StringBuilder all = new StringBuilder();
        first.values().forEach(lines -> all.append(String.join("\n", lines)).append('\n'));
        for (String mark : marks) {
            assertThat(all.toString().split(Pattern.quote(mark), -1).length - 1)
                    .as("how often %s is there", mark)
                    .isEqualTo(1);
        }
        for (Clone clone : List.of(clones.get(0), clones.get(DEPARTMENTS - 1))) {
            assertThat(now(clone).run("check", "--errors").out()).contains("errors: 0");
            Program.Outcome audit = now(clone).run("audit");
            assertThat(audit.status()).as(audit.out()).isZero();
        }
    }

    /** The lines of each record. */
    private static Map<String, List<String>> steps(Clone clone) throws IOException {
        Map<String, List<String>> all = new TreeMap<>();
        for (String kind : List.of("hazards", "screenings")) {
            for (String file : clone.files(kind)) {
                all.put(file, clone.text(file).lines().toList());
            }
        }
        return all;
    }
}

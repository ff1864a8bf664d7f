package stability.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An account that begins on 1 October 2019, on which every department reported in time that it found nothing, and signed
 * it. The settings are otherwise those of the sample.
 */
public final class QuietSchool {
    private static final Pattern DEPARTMENT = Pattern.compile("\\{id: (\\w+), name: [^,]+, kind: ");

    private final World world;

    /** @param folder the working folder, in which {@code records} is made */
    public QuietSchool(Path folder) throws IOException {
        world = World.of(folder, Instant.parse("2019-10-02T00:00:00Z"), Map.of(), "zh-CN");
        Path day = Files.createDirectories(folder.resolve("records/screenings/2019/10-01"));
        String settings =
                Files.readString(Path.of("records/stability.yaml")).replace("since: 2019-09-20", "since: 2019-10-01");
        Files.writeString(folder.resolve("records/stability.yaml"), settings);
        for (String id : DEPARTMENT
                .matcher(settings)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList()) {
            Files.writeString(day.resolve(id + ".yaml"), """
                    date: 2019-10-01
                    department: %s
                    steps:
                    - {at: 2019-10-01T09:00+08:00, recorded: 2019-10-01T09:05:00+08:00, by: 安全员, did: screen, result: clear, areas: [校园]}
                    - {at: 2019-10-01T09:10+08:00, recorded: 2019-10-01T09:10:00+08:00, by: 安全员, did: sign, stage: screen, role: responsible, name: 安全员甲}
                    - {at: 2019-10-01T09:20+08:00, recorded: 2019-10-01T09:20:00+08:00, by: 负责人, did: sign, stage: screen, role: leader, name: 负责人乙}
                    """.formatted(id));
        }
    }

    /** Runs a command on the day after, in Chinese. */
    public Program.Outcome run(String... words) {
        return new InProcess().run(world, List.of(words));
    }
}

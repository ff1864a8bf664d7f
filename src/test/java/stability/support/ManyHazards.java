package stability.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An account with more hazards than anybody reads in one paper. Each was found a week before it was entered, on 1 October
 * 2019, is overdue since, and lacks the signatures of both of its stages. The settings are those of the sample.
 */
public final class ManyHazards {
    /** How many hazards there are. */
    public static final int NUMBER = 230;

    private final World world;

    /** @param folder the working folder, in which {@code records} is made */
    public ManyHazards(Path folder) throws IOException {
        world = World.of(folder, Instant.parse("2019-10-02T00:00:00Z"), Map.of(), "en");
        Path hazards = Files.createDirectories(folder.resolve("records/hazards/2019/09"));
        Files.copy(Path.of("records/stability.yaml"), folder.resolve("records/stability.yaml"));
        for (String id : ids()) {
            Files.writeString(hazards.resolve(id + ".yaml"), """
                    id: %s
                    title: 应急灯不亮
                    place: 教学楼走廊
                    category: fire
                    level: general
                    department: jwc
                    source: daily
                    found: 2019-09-24T08:30+08:00
                    steps:
                    - {at: 2019-09-24T08:30+08:00, recorded: 2019-10-01T09:22:52+08:00, by: 教务处安全员, did: register}
                    - {at: 2019-09-24T14:20+08:00, recorded: 2019-10-01T09:30:42+08:00, by: 综治办, did: assign, leader: 分管后勤副校长, department: zwc, handler: 电工班长, requirement: 更换, due: 2019-09-30}
                    """.formatted(id));
        }
    }

    /** The ids of all of them. */
    public String[] ids() {
        return IntStream.range(0, NUMBER)
                .mapToObj(i -> "H-20190924-" + world.ending(i))
                .toArray(String[]::new);
    }

    /** Runs a command on the day after, in English. */
    public Program.Outcome run(String... words) {
        return new InProcess().run(world, List.of(words));
    }
}

package stability.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import stability.app.entry.NewSchool;
import stability.domain.field.Lang;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;
import stability.domain.school.School;
import stability.render.schema.Schemas;
import stability.store.NewFolder;
import stability.store.RecordsFolder;

/**
 * Makes the sample records: the account of a made-up school around a national holiday, entered command by command. The
 * same bytes come out every time. {@code bin/sample} runs it.
 */
public final class SampleCampaign {
    static final LocalDate FIRST = LocalDate.parse("2019-09-20");
    static final LocalDate LAST = LocalDate.parse("2019-10-10");

    /** Nothing is entered after it: what would be signed the next morning is unsigned. */
    static final LocalDateTime END = LAST.atTime(18, 0);

    private static final long SEED = 20190920;
    private static final String SETTINGS = "stability.yaml";

    /** What people wrote in their own words, by hand as the settings. */
    private static final String TEXTS = "texts";

    private SampleCampaign() {}

    /** @param args the folder with {@code stability.yaml}, and the folder to make, which may be the same */
    public static void main(String[] args) throws IOException {
        make(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath());
    }

    /**
     * Makes the records again. What the folder holds of matters is deleted first.
     *
     * @param home where the hand-written {@code stability.yaml} stands
     * @param records the folder to make
     */
    static void make(Path home, Path records) throws IOException {
        clean(records);
        if (!home.equals(records)) {
            Files.copy(home.resolve(SETTINGS), records.resolve(SETTINGS), StandardCopyOption.REPLACE_EXISTING);
            copyTexts(home.resolve(TEXTS), records.resolve(TEXTS));
        }
        School school = new RecordsFolder(records, records, () -> "sample", Duration.ZERO).school();
        gitFiles(school, records);
        for (Schemas.SchemaFile schema : Schemas.files()) {
            Path file = records.resolve(schema.file());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, new Schemas(Lang.ZH, school).text(schema), StandardCharsets.UTF_8);
        }
        Random random = new Random(SEED);
        SampleOffice office = new SampleOffice(records, random);
        List<Moment> moments = new ArrayList<>();
        for (Typed typed : commands(school, random)) {
            // a line that names its second draws none: it can be put in without moving what all the others drew
            boolean toTheSecond = typed.entered().getSecond() > 0;
            moments.add(
                    new Moment(toTheSecond ? typed.entered() : typed.entered().plusSeconds(random.nextInt(60)), typed));
        }
        for (String script : List.of("assessments.txt", "books.txt", "activities.txt")) {
            for (String line : lines(script)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    moments.add(toTheSecond(line.strip()));
                }
            }
        }
        moments.sort(Comparator.comparing(Moment::now));
        for (Moment moment : moments) {
            Instant now = moment.now().atZone(school.zone().rules()).toInstant();
            office.run(moment.typed(), now);
        }
        Files.deleteIfExists(records.resolve(".lock"));
    }

    /** A command and the second at which it was sent off. */
    private record Moment(LocalDateTime now, Typed typed) {}

    /**
     * A line of {@code assessments.txt}, {@code books.txt} or {@code activities.txt}: when it is typed, to the second, perhaps
     * a name for what comes in, then the words.
     */
    private static Moment toTheSecond(String line) {
        List<String> words = new ArrayList<>(List.of(line.split(" +")));
        LocalDateTime entered = LocalDateTime.parse(words.remove(0) + "T" + words.remove(0));
        List<String> brings = new ArrayList<>();
        if (words.get(1).equals("=")) {
            brings.add(words.remove(0));
            words.remove(0);
        }
        return new Moment(entered, new Typed(entered, List.copyOf(brings), words));
    }

    private static List<Typed> commands(School school, Random random) throws IOException {
        Habits habits = new Habits(school, random);
        HazardScript hazards = new HazardScript(habits, lines("hazards.txt"));
        ScreeningScript screenings =
                new ScreeningScript(school, new Plan(lines("screenings.txt")), habits, hazards.screened());
        List<Typed> all = new ArrayList<>(hazards.typed());
        all.addAll(screenings.typed(FIRST, LAST, hazards.typed()));
        for (String script : List.of("petitions.txt", "incidents.txt", "warnings.txt", "inspections.txt")) {
            all.addAll(new MatterScript(habits, lines(script)).typed());
        }
        return all.stream()
                .filter(typed -> typed.entered().isBefore(END))
                .sorted(Comparator.comparing(Typed::entered))
                .toList();
    }

    private static void clean(Path records) throws IOException {
        Files.createDirectories(records);
        for (Kind<?> kind : Kinds.ALL) {
            Path folder = records.resolve(kind.folder());
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    private static void copyTexts(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** What {@code init} would have put beside the settings. */
    private static void gitFiles(School school, Path records) throws IOException {
        List<NewSchool.Unit> units = school.departments().stream()
                .map(department -> new NewSchool.Unit(department.id(), department.name(), false))
                .toList();
        NewSchool asked = new NewSchool(school.name(), units, units.get(0).id(), FIRST);
        for (Map.Entry<String, String> file : new NewFolder().of(asked, Lang.ZH).entrySet()) {
            if (!file.getKey().equals(SETTINGS)) {
                Files.writeString(records.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            }
        }
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = SampleCampaign.class.getResourceAsStream("/sample/" + resource)) {
            byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        }
    }
}

package stability.accident;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * One thing that happens to an account by accident.
 *
 * @param family what kind of accident
 * @param name what happens, in a few words; no two are called alike
 * @param change makes it happen in the records folder
 * @param outcome what must come of it
 */
record Accident(String family, String name, Change change, Outcome outcome) {
    /** The hazard, the screening and the settings that most accidents happen to. */
    static final String HAZARD = "hazards/2019/09/H-20190925-7k3q9.yaml";

    static final String SCREENING = "screenings/2019/09-25/jwc.yaml";
    static final String SETTINGS = "stability.yaml";

    /** What can come of an accident. */
    enum Outcome {
        /** {@code check} tells an error, and the daily report is refused. */
        REFUSED,
        /** It is read, and {@code check} tells what does not hold, or may be meant otherwise. */
        TOLD,
        /** Everything is read as before, to the last figure. */
        AS_MEANT,
        /** Something is not read, or reads otherwise, and nobody hears of it. */
        SKIPPED
    }

    /** Makes an accident happen. */
    @FunctionalInterface
    interface Change {
        void to(Path records) throws IOException;
    }

    /** One that changes the bytes of a file. */
    static Change bytes(String file, UnaryOperator<byte[]> change) {
        return records -> {
            Path path = records.resolve(file);
            byte[] before = Files.readAllBytes(path);
            Files.write(path, change.apply(before));
        };
    }

    /** One that changes the text of a file; it must change something. */
    static Change text(String file, UnaryOperator<String> change) {
        return bytes(file, before -> {
            String text = new String(before, StandardCharsets.UTF_8);
            String after = change.apply(text);
            if (after.equals(text)) {
                throw new IllegalStateException("nothing happens to " + file);
            }
            return after.getBytes(StandardCharsets.UTF_8);
        });
    }

    /** One that gives a file or folder another name, in its folder or elsewhere. */
    static Change move(String from, String to) {
        return records -> {
            Path target = records.resolve(to);
            Files.createDirectories(target.getParent());
            Files.move(records.resolve(from), target);
        };
    }

    /** One that leaves a copy of a file under another name. */
    static Change copy(String from, String to) {
        return records -> {
            Path target = records.resolve(to);
            Files.createDirectories(target.getParent());
            Files.copy(records.resolve(from), target);
        };
    }

    /** One that leaves another file. */
    static Change add(String file, String text) {
        return records -> {
            Path target = records.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
        };
    }

    @Override
    public String toString() {
        return family + ": " + name;
    }
}

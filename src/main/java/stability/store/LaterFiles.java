package stability.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import stability.domain.field.Place;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.store.lock.IoMessages;

/**
 * Finds the records whose names bear a given day, or one after it: {@code screenings/2019/09-26/jwc.yaml}, {@code
 * hazards/2019/10/H-20191001-7k3q9.yaml}. Only folders of that day's year and month and later ones are opened, and no
 * record; nor is any kind loaded, since every command that writes asks.
 */
final class LaterFiles {
    private final Path root;
    private final String year;
    private final String month;
    private final String monthAndDay;
    private final String compact;
    private final List<String> found = new ArrayList<>();

    LaterFiles(Path root, LocalDate day) {
        this.root = root;
        String iso = day.toString();
        this.year = iso.substring(0, 4);
        this.month = iso.substring(5, 7);
        this.monthAndDay = iso.substring(5);
        this.compact = iso.replace("-", "");
    }

    /** Their paths below the records folder, with {@code /}. */
    List<String> find() {
        for (String kind : names("")) {
            for (String each : names(kind)) {
                if (each.length() == year.length() && each.compareTo(year) >= 0) {
                    ofYear(kind + "/" + each, each.equals(year));
                }
            }
        }
        return found;
    }

    /** The files of a kind with ids that bear the day itself. */
    List<String> thatDay(String kind) {
        String folder = kind + "/" + year + "/" + month;
        List<String> files = new ArrayList<>();
        for (String file : names(folder)) {
            if (file.startsWith(compact, file.indexOf('-') + 1)) {
                files.add(folder + "/" + file);
            }
        }
        return files;
    }

    private void ofYear(String folder, boolean sameYear) {
        for (String each : names(folder)) {
            boolean byDay = each.length() == monthAndDay.length();
            int order = sameYear ? each.compareTo(byDay ? monthAndDay : month) : 1;
            if (order > 0) {
                names(folder + "/" + each).forEach(file -> found.add(folder + "/" + each + "/" + file));
            } else if (order == 0 && !byDay) {
                ofMonth(folder + "/" + each);
            }
        }
    }

    private void ofMonth(String folder) {
        for (String file : names(folder)) {
            int start = file.indexOf('-') + 1;
            int end = start + compact.length();
            if (file.length() > end && file.substring(start, end).compareTo(compact) > 0) {
                found.add(folder + "/" + file);
            }
        }
    }

    private List<String> names(String folder) {
        Path path = root.resolve(folder);
        try {
            return Files.isDirectory(path) ? Folders.names(path) : List.of();
        } catch (IOException e) {
            throw new Refused(Code.IO_ERROR.at(Place.of(folder.isEmpty() ? "." : folder), IoMessages.of(e)));
        }
    }
}

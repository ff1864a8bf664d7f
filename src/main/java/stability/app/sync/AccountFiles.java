package stability.app.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stability.app.Records;
import stability.app.imports.mapping.Mappings;
import stability.domain.ledger.Kinds;
import stability.domain.prose.TextPaper;

/** Which files of a records folder are the account's: whatever else lies in it is nobody's to commit but its owner's. */
final class AccountFiles {
    private static final Set<String> BESIDE = Set.of(Records.SETTINGS, Records.NOTE, ".gitattributes", ".gitignore");

    private static final List<String> FOLDERS =
            List.of("evidence/", TextPaper.FOLDER + "/", Mappings.FOLDER + "/", ".schemas/");

    private final Records records;

    AccountFiles(Records records) {
        this.records = records;
    }

    /** Whether a file that is gone may not go without a word: a record, the settings, what proves something. */
    static boolean isKept(String file) {
        return Kinds.at(file) != null || file.equals(Records.SETTINGS) || file.startsWith(FOLDERS.get(0));
    }

    /** Whether the program itself left it there, or it is nobody's business: not worth a word. */
    static boolean isOwn(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.startsWith(".") || name.endsWith(".tmp") || file.startsWith(Records.PRIVATE + "/");
    }

    /** Those of these files; what a record names is evidence of it, wherever it lies. */
    List<String> of(List<String> files) {
        List<String> ours = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String file : files) {
            boolean is = Kinds.at(file) != null
                    || BESIDE.contains(file)
                    || FOLDERS.stream().anyMatch(file::startsWith) && !file.endsWith(".tmp");
            (is ? ours : others).add(file);
        }
        if (!others.isEmpty()) {
            List<String> told = new ArrayList<>();
            for (String file : ours) {
                if (Kinds.at(file) != null) {
                    told.addAll(records.lines(file));
                }
            }
            for (String file : others) {
                if (!file.startsWith(Records.PRIVATE + "/") && told.stream().anyMatch(line -> line.contains(file))) {
                    ours.add(file);
                }
            }
        }
        return ours;
    }
}

package stability.rollup.handin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.domain.export.ExportManifest;
import stability.domain.export.ExportTable;
import stability.domain.field.Place;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.store.lock.IoMessages;

/** Looks for exports in the folders that are named: each is one, or holds some directly below. */
public final class ExportFolders {
    /** What systems put into any folder; it is passed over, and told. */
    private static final Set<String> OF_SYSTEMS =
            Set.of(".ds_store", "thumbs.db", "desktop.ini", "__macosx", ".directory");

    private static final Set<String> PACKED =
            Set.of(".zip", ".rar", ".7z", ".tar", ".gz", ".tgz", ".xz", ".bz2", ".zst");

    private final @Nullable Path list;
    private final Findings findings;
    private final List<Export> exports = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();

    /** @param list the list of schools, which may lie beside the exports */
    public ExportFolders(@Nullable Path list, Findings findings) {
        this.list = list;
        this.findings = findings;
    }

    /** The exports that were found and have a manifest that is right, and files of which nothing is wrong from outside. */
    public List<Export> exports() {
        return exports;
    }

    /** The files of systems that were passed over. */
    public List<String> ignored() {
        return ignored;
    }

    /**
     * Looks into a folder.
     *
     * @param shown as whoever runs the program has typed it
     */
    public void add(Path folder, String shown) {
        String typed = shown.length() > 1 && shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
        try {
            if (!Files.isDirectory(folder)) {
                Files.size(folder); // says what is wrong if there is nothing
                findings.add((isPacked(folder) ? Flaw.PACKED : Flaw.NOT_A_FOLDER).in(typed));
            } else if (Files.exists(folder.resolve(ExportManifest.FILE), LinkOption.NOFOLLOW_LINKS)) {
                export(folder, typed);
            } else {
                below(folder, typed);
            }
        } catch (IOException e) {
            throw new Refused(Code.IO_ERROR.at(Place.of(typed), IoMessages.of(e)));
        }
    }

    private void below(Path folder, String shown) throws IOException {
        boolean some = false;
        for (Path each : files(folder)) {
            String name = each.getFileName().toString();
            String typed = shown + "/" + name;
            if (Files.isSymbolicLink(each)) {
                findings.add(Flaw.SYMBOLIC_LINK.in(typed));
            } else if (isOfSystem(name)) {
                ignored.add(typed);
                continue;
            } else if (!Files.isDirectory(each)) {
                if (list != null && Files.isSameFile(each, list)) {
                    continue;
                }
                findings.add((isPacked(each) ? Flaw.PACKED : Flaw.NOT_A_FOLDER).in(typed));
            } else if (!Files.exists(each.resolve(ExportManifest.FILE), LinkOption.NOFOLLOW_LINKS)) {
                findings.add(Flaw.NOT_AN_EXPORT.in(typed));
            } else {
                export(each, typed);
            }
            some = true;
        }
        if (!some) {
            findings.add(Flaw.NOTHING_HANDED_IN.in(shown));
        }
    }

    private void export(Path folder, String shown) throws IOException {
        if (!hasItsFiles(folder, shown)) {
            return;
        }
        ExportManifest manifest =
                Manifests.read(folder.resolve(ExportManifest.FILE), shown + "/" + ExportManifest.FILE, findings::add);
        if (manifest == null) {
            return;
        }
        Export export = new Export(folder, shown, manifest);
        boolean fits = true;
        for (ExportTable table : ExportTable.values()) {
            fits &= TableReader.fits(export, table, findings);
        }
        if (fits) {
            exports.add(export);
        }
    }

    private boolean hasItsFiles(Path folder, String shown) throws IOException {
        List<String> missing = new ArrayList<>(List.of(ExportManifest.FILE));
        Stream.of(ExportTable.values()).map(ExportTable::file).forEach(missing::add);
        boolean right = true;
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            if (!missing.remove(name)) {
                if (isOfSystem(name) && !Files.isSymbolicLink(file)) {
                    ignored.add(shown + "/" + name);
                } else {
                    findings.add(Flaw.UNKNOWN_FILE.in(shown, name));
                    right = false;
                }
            } else if (Files.isSymbolicLink(file)) {
                findings.add(Flaw.SYMBOLIC_LINK.in(shown + "/" + name));
                right = false;
            } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                findings.add(Flaw.NOT_A_FILE.in(shown, name));
                right = false;
            }
        }
        for (String name : missing) {
            findings.add(Flaw.MISSING_FILE.in(shown, name));
            right = false;
        }
        return right;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Whether systems put a file of this name into any folder. */
    public static boolean isOfSystem(String name) {
        return OF_SYSTEMS.contains(name.toLowerCase(Locale.ROOT)) || name.startsWith("._");
    }

    private static boolean isPacked(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return PACKED.stream().anyMatch(name::endsWith);
    }
}

package stability.rollup.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import stability.domain.export.ExportManifest;

/** The files of a folder, looked at from outside. */
final class LakeFiles {
    private LakeFiles() {}

    /** Every file but that of the lock, by its path, with the digest of its bytes. */
    static Map<String, String> digests(Path lake) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (String name : names(lake)) {
            digests.put(name, ExportManifest.sha256(Files.readAllBytes(lake.resolve(name))));
        }
        return digests;
    }

    /** Likewise without the digests. */
    static List<String> names(Path lake) throws IOException {
        try (Stream<Path> files = Files.walk(lake)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> lake.relativize(file).toString())
                    .filter(name -> !name.equals(".lock"))
                    .sorted()
                    .toList();
        }
    }
}

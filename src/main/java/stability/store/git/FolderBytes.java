package stability.store.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import stability.app.Records;

/**
 * The bytes of the files that may be records, against the hashes that git has of them. Git itself would go by marks in
 * its index and by times, and so pass over what somebody changed behind its back.
 */
final class FolderBytes {
    private static final int SHA256_DIGITS = 64;

    private final Path folder;

    FolderBytes(Path folder) {
        this.folder = folder;
    }

    /** @param there path below the folder → hash; those that differ from it, or are on one side alone */
    Set<String> differing(Map<String, String> there) {
        List<String> files = files();
        Set<String> differing = new ConcurrentSkipListSet<>(there.keySet());
        files.forEach(differing::remove);
        files.parallelStream().forEach(file -> {
            String hash = there.get(file);
            if (hash == null || !isSame(folder.resolve(file), hash)) {
                differing.add(file);
            }
        });
        return new TreeSet<>(differing);
    }

    /** @param there path below the folder → hash; those of files whose bytes are others */
    Map<String, String> others(Map<String, String> there) {
        Map<String, String> others = new ConcurrentSkipListMap<>(there);
        there.entrySet().parallelStream()
                .filter(file -> isSame(folder.resolve(file.getKey()), file.getValue()))
                .forEach(file -> others.remove(file.getKey()));
        return others;
    }

    /** Hidden folders hold no records, nor does that of private material. */
    private List<String> files() {
        List<String> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                    String name = folder.relativize(path).toString();
                    return name.startsWith(".") || name.equals(Records.PRIVATE)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                    files.add(folder.relativize(path).toString().replace('\\', '/'));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw Git.failure(String.valueOf(e.getMessage()));
        }
        return files;
    }

    /** Line ends of Windows make no difference: git may keep them as LF alone. */
    private static boolean isSame(Path file, String hash) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (hash(bytes, bytes.length, hash).equals(hash)) {
                return true;
            }
            byte[] plain = bytes.clone();
            int length = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
                    plain[length++] = bytes[i];
                }
            }
            return length < bytes.length && hash(plain, length, hash).equals(hash);
        } catch (IOException e) {
            return false; // whoever reads the records says what is wrong with it
        }
    }

    /** As git reckons it, with the digest that another hash of it was made with. */
    private static String hash(byte[] bytes, int length, String like) {
        try {
            MessageDigest digest = MessageDigest.getInstance(like.length() == SHA256_DIGITS ? "SHA-256" : "SHA-1");
            digest.update(("blob " + length + "\0").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes, 0, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has both
        }
    }
}

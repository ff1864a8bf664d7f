package stability.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import stability.domain.Code;
import stability.domain.Evidence;
import stability.domain.ExitStatus;
import stability.domain.Refused;
import stability.domain.Values;

/** Photos and papers that prove a step: the account keeps where they are and their hash, not the files. */
final class EvidenceFiles {
    private final Path root;
    private final Path cwd;

    EvidenceFiles(Path root, Path cwd) {
        this.root = root;
        this.cwd = cwd;
    }

    /** The fields of {@link Evidence} for a file; its path is given from the records folder where it lies inside. */
    Values describe(String typed, Evidence.EvidenceKind kind) {
        Path file = cwd.resolve(typed).normalize();
        Path home = root.toAbsolutePath().normalize();
        String path = file.startsWith(home) ? home.relativize(file).toString() : typed;
        return Values.builder()
                .put(Evidence.PATH, path.replace('\\', '/'))
                .put(Evidence.HASH, hash(file, typed))
                .put(Evidence.KIND, kind)
                .build();
    }

    private static String hash(Path file, String typed) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new Refused(ExitStatus.USAGE, List.of(Code.NO_EVIDENCE.at(null, typed, IoMessages.of(e))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}

package stability.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Temporary folders whose names are letters. The ordinary ones are numbers of up to 19 digits, and one in some hundred
 * passes for a bank card, which messages mask.
 */
public final class LetterFolders implements TempDirFactory {
    private static final int LENGTH = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        String name = random.ints(LENGTH, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Files.createDirectory(Path.of(System.getProperty("java.io.tmpdir"), "test-" + name));
    }
}

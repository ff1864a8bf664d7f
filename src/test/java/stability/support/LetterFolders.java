package stability.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Random;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Temporary folders whose names are letters. The ordinary ones are numbers of up to 19 digits, and one in some hundred
 * passes for a bank card, which messages mask. Of some letters, such as {@code vx}, an announcement of an account would come about.
 */
public final class LetterFolders implements TempDirFactory {
    private static final int LENGTH = 16;
    private static final String LETTERS = "abcdefghkmnpstuyz";

    private final SecureRandom random = new SecureRandom();

    /** The name of a folder in which nothing looks personal. */
    static String name(Random random) {
        StringBuilder name = new StringBuilder("test-");
        for (int i = 0; i < LENGTH; i++) {
            name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return name.toString();
    }

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        return Files.createDirectory(Path.of(System.getProperty("java.io.tmpdir"), name(random)));
    }
}

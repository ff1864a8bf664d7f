package stability.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import stability.domain.privacy.PersonalData;

/** A name that messages masked would fail one test in some hundred runs. */
class LetterFoldersTest {
    @Test
    void are_never_masked() {
        Random random = new Random(20190925);
        for (int i = 0; i < 50_000; i++) {
            String path = "/tmp/" + LetterFolders.name(random) + "/records/.lock";
            assertThat(PersonalData.scan(path)).as(path).isEmpty();
        }
    }
}

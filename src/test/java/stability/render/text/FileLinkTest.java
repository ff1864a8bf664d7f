package stability.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import stability.support.Seeded;

class FileLinkTest {
    @Test
    void everySystemHasItsOwn() {
        assertThat(FileLink.of("/home/a b/日报.md", '/')).isEqualTo("file:///home/a%20b/%E6%97%A5%E6%8A%A5.md");
        assertThat(FileLink.of("/a/1（新）#?%.md", '/')).isEqualTo("file:///a/1%EF%BC%88%E6%96%B0%EF%BC%89%23%3F%25.md");
        assertThat(FileLink.of("/a/b\\c:d", '/')).isEqualTo("file:///a/b%5Cc%3Ad");
        assertThat(FileLink.of("C:\\文\\a.docx", '\\')).isEqualTo("file:///C:/%E6%96%87/a.docx");
        assertThat(FileLink.of("\\\\server\\共享\\a.docx", '\\')).isEqualTo("file://server/%E5%85%B1%E4%BA%AB/a.docx");
    }

    /** Whatever the name is, the address leads back to it. */
    @Test
    void itLeadsToTheFile() {
        Seeded.times(300, seeded -> {
            String name = seeded.text().replace("\0", "").replace("/", "");
            if (name.codePoints().allMatch(c -> c < 0xd800 || c > 0xdfff)) {
                Path path = Path.of("/tmp/x" + name);
                assertThat(Path.of(URI.create(FileLink.of(path.toString(), '/'))))
                        .isEqualTo(path);
            }
        });
    }
}

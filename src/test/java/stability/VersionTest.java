package stability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void constantIsTheVersionOfTheBuild() {
        assertThat(Main.VERSION).isEqualTo(System.getProperty("project.version"));
    }
}

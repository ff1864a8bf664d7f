package stability.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.field.Lang;
import stability.render.DailyReportFixture;

/** A user's own templates stand in for the built-in ones, file by file. */
class TemplateFoldersTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void a_file_of_the_user_overrides_the_built_in_one_of_its_name() throws IOException {
        Files.writeString(
                folder.resolve("daily.md.ftl"), "<#import 'words.${language}.ftl' as w># ${w.title} ${number}");
        Templates templates = new Templates(List.of(folder));
        assertThat(templates.render("daily.md.ftl", DailyReportFixture.model(Lang.ZH)))
                .isEqualTo("# 安全稳定工作日报 12");
        assertThat(templates.render("daily.text.ftl", DailyReportFixture.model(Lang.ZH)))
                .startsWith("示例职业学校安全稳定工作日报\n");
    }

    @Test
    void a_file_that_built_in_ones_include_is_overridden_too() throws IOException {
        String words = Files.readString(Path.of("templates/words.zh-CN.ftl"));
        Files.writeString(folder.resolve("words.zh-CN.ftl"), words.replace("安全稳定工作日报", "每日平安报告"));
        assertThat(new Templates(List.of(folder)).render("daily.text.ftl", DailyReportFixture.model(Lang.ZH)))
                .startsWith("示例职业学校每日平安报告\n");
    }

    @Test
    void the_first_folder_wins_and_one_that_is_missing_does_no_harm() throws IOException {
        Path second = Files.createDirectory(folder.resolve("second"));
        Files.writeString(second.resolve("a.ftl"), "second");
        List<Path> folders = List.of(folder.resolve("missing"), folder, second);
        assertThat(new Templates(folders).render("a.ftl", DailyReportFixture.model(Lang.ZH)))
                .isEqualTo("second");
        Files.writeString(folder.resolve("a.ftl"), "\uFEFFfirst");
        assertThat(new Templates(folders).render("a.ftl", DailyReportFixture.model(Lang.ZH)))
                .isEqualTo("first");
    }

    @Test
    void every_built_in_template_can_be_suggested() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(new TemplateFolders(List.of()).names()).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void values_are_escaped_by_the_name_of_the_file() throws IOException {
        for (String name : List.of("a.html.ftl", "a.md.ftl", "a.text.ftl", "a.ftl")) {
            Files.writeString(folder.resolve(name), "${'<b>*\u001B[1m'}${1234567}${true}");
        }
        Templates templates = new Templates(List.of(folder));
        assertThat(templates.render("a.html.ftl", Map.of())).isEqualTo("&lt;b&gt;*1234567true");
        assertThat(templates.render("a.md.ftl", Map.of())).isEqualTo("&lt;b>\\*1234567true");
        assertThat(templates.render("a.text.ftl", Map.of())).isEqualTo("<b>*1234567true");
        assertThat(templates.render("a.ftl", Map.of())).isEqualTo("<b>*1234567true");
    }
}

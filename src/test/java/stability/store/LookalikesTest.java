package stability.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

/** A file looks like a record by its name or by its first lines; what editors and systems leave behind does not. */
class LookalikesTest {
    private static final String DAY = "screenings/2019/09-25/";

    private static final String RECORD = """
            # 教务处
            date: 2019-09-25
            department: jwc
            steps:
            - {at: 2019-09-25T08:00+08:00, recorded: 2019-09-25T08:00+08:00, by: 教务处, did: screen, result: clear}
            """;

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jwc.yaml.txt",
                "jwc.yaml.bak",
                "jwc.txt",
                "jwc",
                "jwc.yaml.old",
                ".jwc.yaml",
                "jwc．yaml",
                "jwc。yaml",
                "jwc.ＹＡＭＬ",
                "jwc.yaml (1)",
                "jwc.yaml - 副本",
                "jwc.yaml.icloud",
                "jwc.yaml.part",
                "jwc.json",
                "jwc.docx",
                "jwc.yaml_冲突",
                "..yaml"
            })
    void byItsName(String name) throws Exception {
        write(DAY + name, new byte[0]);
        assertThat(code(DAY + name)).isEqualTo(Code.LIKE_A_RECORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H-20190925-7k3q9", "H-20190925-7k3q9.txt", ".H-20190925-7k3q9.yaml.bak"})
    void byItsIdWhereverItLies(String name) throws Exception {
        write("elsewhere/" + name, new byte[0]);
        assertThat(code("elsewhere/" + name)).isEqualTo(Code.LIKE_A_RECORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "GB18030"})
    void byItsFirstLinesInEveryEncoding(String charset) throws Exception {
        for (String text : new String[] {RECORD, RECORD.replace("\n", "\r\n"), "\uFEFF" + RECORD, "---\n" + RECORD}) {
            write(DAY + "教务处 排查.txt", text.getBytes(Charset.forName(charset)));
            assertThat(code(DAY + "教务处 排查.txt")).as(text).isEqualTo(Code.LIKE_A_RECORD);
        }
    }

    @Test
    void byAnyPartOfARecord() throws Exception {
        for (String text : new String[] {
            "steps:\n",
            "id: H-20190925-7k3q9\n",
            "\"id\": \"H-20190925-7k3q9\"\n",
            "category: fire\nsteps:\n",
            "department: jwc\ndate: 2019-09-25\n",
            "- {at: 2019-09-25T08:00+08:00}\n"
        }) {
            write("某处/草稿.md", text.getBytes(StandardCharsets.UTF_8));
            assertThat(code("某处/草稿.md")).as(text).isEqualTo(Code.LIKE_A_RECORD);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".jwc.yaml.swp", "~$jwc.docx", ".DS_Store", "Thumbs.db", "desktop.ini", "jwc.yaml.orig", "jwc.yaml.rej",
                        "jwc.yaml~",
                "._jwc.yaml", ".#jwc.yaml", "#jwc.yaml#", ".~lock.jwc.docx#", ".gitkeep", ".gitattributes",
                        ".jwc.yaml.tmp", ".lock"
            })
    void litterIsNone(String name) throws Exception {
        write(DAY + name, RECORD.getBytes(StandardCharsets.UTF_8));
        assertThat(code(DAY + name)).isNull();
    }

    @Test
    void otherFilesAreNone() throws Exception {
        for (String text :
                new String[] {"", "# 说明\n本日先报。\n", "先报\ndate: 1\ndepartment: 2\n", "name: 值\nother: 1\n", "{}"}) {
            write(DAY + "说明.txt", text.getBytes(StandardCharsets.UTF_8));
            assertThat(code(DAY + "说明.txt")).as(text).isNull();
        }
        write(DAY + "jwc.jpg", RECORD.getBytes(StandardCharsets.UTF_8));
        assertThat(code(DAY + "jwc.jpg"))
                .as("a photo may be called like a department")
                .isNull();
    }

    private void write(String file, byte[] bytes) throws Exception {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    private Code code(String file) {
        Problem problem = Lookalikes.problem(root, file);
        return problem == null ? null : problem.code();
    }
}

package stability.rollup.handin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.field.Lang;
import stability.domain.problem.Refused;

class SchoolListTest {
    private static final String LIST = "code,name,county\n370102002,\"第二小学, 东校区\",历下区\n370102001,第一小学,历下区\n";

    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    private SchoolList read(byte[] bytes) throws Exception {
        return SchoolList.read(Files.write(folder.resolve("list.csv"), bytes), "list.csv", findings);
    }

    private String wrong(String text) throws Exception {
        read(text.getBytes(StandardCharsets.UTF_8));
        return findings.shown(Lang.EN);
    }

    @Test
    void isReadInAnyEncoding() throws Exception {
        for (byte[] bytes : List.of(
                LIST.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + LIST.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8),
                LIST.getBytes(Charset.forName("GB18030")))) {
            SchoolList list = read(bytes);
            assertThat(findings.isEmpty()).isTrue();
            assertThat(list.schools().keySet()).containsExactly("370102001", "370102002");
            assertThat(list.school("370102002")).isEqualTo(new SchoolList.School("370102002", "第二小学, 东校区", "历下区"));
            assertThat(list.school("370102003")).isNull();
        }
    }

    @Test
    void columnsMayStandInAnyOrderAndHaveChineseTitles() throws Exception {
        SchoolList list = read("区县,备注,学校名称,学校代码\n历下区,x,第一小学,370102001\n".getBytes(StandardCharsets.UTF_8));
        assertThat(findings.isEmpty()).isTrue();
        assertThat(list.schools().values()).containsExactly(new SchoolList.School("370102001", "第一小学", "历下区"));
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() throws Exception {
        assertThat(wrong("code,name\n370102001,x\n"))
                .contains(
                        "list.csv:1: county: the first line of the list must have the columns code, name and county; \"county\" is missing [list-head]");
        assertThat(wrong("code,name,county\n../x,x,y\n"))
                .contains("list.csv:2: code: \"../x\" is no code of a school [list-code]");
        assertThat(wrong(LIST + "370102001,x,y\n"))
                .contains("list.csv:4: code: the school 370102001 stands on line 3 already [list-twice]");
        assertThat(wrong("code,name,county\n370102001,x,\n"))
                .contains("list.csv:2: county: \"county\" must have 1 to 100 visible characters [list-cell]");
        assertThat(wrong("code,name,county\n")).contains("list.csv: the list has no schools [list-empty]");
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatThrownBy(() -> SchoolList.read(folder.resolve("none.csv"), "none.csv", findings))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("there is no such file");
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(Refused.class).hasMessageContaining("it is empty");
    }
}

package stability.app.imports.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearInTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "××学校2019年秋季安全隐患整改台账",
                "安全隐患台账（２０１９年９月）",
                "二〇一九年隐患台账",
                "填报日期：2019.9.28",
                "2019年9月—2019年10月隐患台账",
                "教安〔2018〕12号附件：2019年台账",
            })
    void theOnlyYear(String title) {
        assertThat(YearIn.titles(List.of("隐患台账", title))).isEqualTo(2019);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-2020学年隐患台账", "2019学年第一学期", "2019年至2020年台账", "隐患台账", "电话 82019123", "第20191号"})
    void noneOrMoreThanOne(String title) {
        assertThat(YearIn.titles(List.of(title))).isNull();
    }

    @Test
    void twoTitlesThatDoNotAgree() {
        assertThat(YearIn.titles(List.of("2019年台账", "填报日期：2020年1月3日"))).isNull();
    }
}

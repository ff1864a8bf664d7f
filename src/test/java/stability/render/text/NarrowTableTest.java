package stability.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.support.Seeded;

/** Tables on terminals that are too narrow for them. */
class NarrowTableTest {
    /** What people take for one character, whatever it is made of. */
    private static final List<String> CHARACTERS = List.of(
            "好",
            "灯",
            "𠮷",
            "a",
            "é",
            "e\u0301",
            "o\u0302\u0323",
            "가",
            "\u1100\u1161\u11A8",
            "ｶﾞ",
            "！",
            "🔥",
            "👨\u200D👩\u200D👧",
            "🏃\u200D♂\uFE0F",
            "❤\uFE0F\u200D🔥",
            "👍🏽",
            "☝🏽",
            "❤\uFE0F",
            "🇨🇳",
            "1\uFE0F\u20E3",
            "क\u093E",
            " ");

    private static final List<String> HEADER = List.of("编号", "状态", "时间", "地点", "标题");
    private static final GivingWay WAY = new GivingWay(List.of(3, 4), List.of(), List.of(2, 3));

    private static final List<List<String>> ROWS = List.of(
            List.of("H-20191001-7k3q9", "整改中", "2019-10-01 08:00", "2号宿舍楼三层东侧走廊", "应急灯🔥不亮，需要更换电池并检查线路"),
            List.of("H-20191002-m2x8d", "已销号", "2019-10-02 09:30", "Cafe\u0301 一楼", "👨\u200D👩\u200D👧接送区🇨🇳旗杆松动"));

    @Test
    void columns_are_shortened_in_their_order_before_any_is_left_out() {
        assertThat(made(120)).isEqualTo(new TerminalTable.Made("""
                        编号              状态    时间              地点                   标题
                        H-20191001-7k3q9  整改中  2019-10-01 08:00  2号宿舍楼三层东侧走廊  应急灯🔥不亮，需要更换电池并检查线路
                        H-20191002-m2x8d  已销号  2019-10-02 09:30  Cafe\u0301 一楼              👨\u200D👩\u200D👧接送区🇨🇳旗杆松动
                        """, List.of()));
        assertThat(made(80)).isEqualTo(new TerminalTable.Made("""
                        编号              状态    时间              地点        标题
                        H-20191001-7k3q9  整改中  2019-10-01 08:00  2号宿舍楼…  应急灯🔥不亮，需要更换…
                        H-20191002-m2x8d  已销号  2019-10-02 09:30  Cafe\u0301 一楼   👨\u200D👩\u200D👧接送区🇨🇳旗杆松动
                        """, List.of()));
        assertThat(made(60)).isEqualTo(new TerminalTable.Made("""
                        编号              状态    地点        标题
                        H-20191001-7k3q9  整改中  2号宿舍楼…  应急灯🔥不亮，需要更…
                        H-20191002-m2x8d  已销号  Cafe\u0301 一楼   👨\u200D👩\u200D👧接送区🇨🇳旗杆松动
                        """, List.of(2)));
        assertThat(made(40)).isEqualTo(new TerminalTable.Made("""
                        编号              状态    标题
                        H-20191001-7k3q9  整改中  应急灯🔥不亮…
                        H-20191002-m2x8d  已销号  👨\u200D👩\u200D👧接送区🇨🇳旗…
                        """, List.of(2, 3)));
    }

    private static TerminalTable.Made made(int columns) {
        return TerminalTable.of(HEADER, ROWS, WAY, (row, column) -> null, columns, false);
    }

    @Test
    void several_ids_are_shortened_by_whole_ones() {
        GivingWay way = new GivingWay(List.of(1), List.of(1), List.of());
        List<List<String>> rows = List.of(List.of("总务处", "H-20191001-7k3q9 H-20191002-m2x8d H-20191003-aaaaa"));
        assertThat(TerminalTable.of(List.of("部门", "隐患"), rows, way, (row, column) -> null, 45, false)
                        .text())
                .isEqualTo("部门    隐患\n总务处  H-20191001-7k3q9 H-20191002-m2x8d …\n");
        assertThat(TerminalTable.of(List.of("部门", "隐患"), rows, way, (row, column) -> null, 10, false)
                        .text())
                .isEqualTo("部门    隐患\n总务处  H-20191001-7k3q9 …\n");
    }

    @Test
    void colour_does_not_move_a_column() {
        String coloured = TerminalTable.of(
                        HEADER, ROWS, WAY, (row, column) -> column == 1 && row == 0 ? Emphasis.RED : null, 60, true)
                .text();
        assertThat(coloured).contains("H-20191001-7k3q9  \u001B[31m整改中\u001B[0m  2号宿舍楼…");
        assertThat(coloured.replaceAll("\u001B\\[\\d*m", "")).isEqualTo(made(60).text());
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void any_row_fits_and_its_id_is_whole(int columns) {
        Seeded.times(100, seeded -> {
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                String place = String.join("", characters(seeded.below(40), seeded));
                String title = String.join("", characters(seeded.below(90), seeded));
                rows.add(List.of("H-20191001-7k3q9", "整改中", "2019-10-01 08:00", place, title));
            }
            List<String> lines = TerminalTable.of(HEADER, rows, WAY, (row, column) -> null, columns, false)
                    .text()
                    .lines()
                    .toList();
            assertThat(lines)
                    .hasSize(6)
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
            assertThat(lines.subList(1, 6)).allSatisfy(line -> assertThat(line).startsWith("H-20191001-7k3q9  整改中"));
        });
    }

    @Test
    void no_character_is_broken() {
        Seeded.times(2000, seeded -> {
            List<String> text = characters(seeded.between(1, 20), seeded);
            String shortened = DisplayWidth.shorten(String.join("", text), seeded.below(30));
            List<String> whole = new ArrayList<>();
            for (int i = 0; i < text.size(); i++) {
                whole.add(String.join("", text.subList(0, i)).stripTrailing() + "…");
            }
            whole.add(String.join("", text));
            whole.add("");
            assertThat(whole).contains(shortened);
        });
    }

    private static List<String> characters(int length, Seeded seeded) {
        List<String> characters = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            characters.add(seeded.among(CHARACTERS));
        }
        return characters;
    }
}

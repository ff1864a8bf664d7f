package stability.domain.privacy.name;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The surnames that are looked for: the commonest, which nineteen people of twenty bear. */
final class Surnames {
    /**
     * A surname and the words that its character belongs to otherwise.
     *
     * @param length in characters
     * @param doubtful whether the character is so common in prose that a name needs signs on both sides
     * @param before characters that make a word with it when they stand before it; {@code #} stands for any digit
     * @param never first characters of a given name that make a word with it instead
     * @param alone the same, but only if no second one follows
     */
    record Surname(int length, boolean doubtful, String before, String never, String alone) {}

    /** Their characters are seldom anything else. */
    private static final String PLAIN =
            "赵郑冯蒋邓曹彭吕潘蔡萧闫阎廖谭袁郭徐崔邱薛姚俞殷翟詹邢骆祁牟聂樊卞靳褚邬臧滕晋佟匡谌岑胥蔺裴翁隋柯阮闵冉鞠缪瞿郜栾晏屠窦敖" + "魏孟饶仲乔龚韦尤覃苟娄尹邵郝汪虞甄鲍荀仝亓阚";

    private static final String[] COMPOUND = {
        "欧阳", "司马", "上官", "诸葛", "司徒", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "端木", "独孤", "呼延", "澹台", "申屠"
    };

    /** Surnames whose characters are nearly always something else: taken for one only behind a word that announces a name. */
    private static final String RARE = "成时管向连解习代师路车单房米强和祝水花班司池明阳东西南海云华平国党税宗家亢闻巩怀冼桓卓柏邸乐";

    private static final Map<Character, Surname> BY_CHARACTER = byCharacter();

    private Surnames() {}

    /** The surname that stands here, if one does. */
    static @Nullable Surname at(NameText text, int index) {
        if (text.isHan(index + 1) && text.word(index, COMPOUND) > 0) {
            return new Surname(2, false, "", "", "");
        }
        return BY_CHARACTER.get(text.at(index));
    }

    static boolean isRare(NameText text, int index) {
        return text.in(index, RARE);
    }

    private static Map<Character, Surname> byCharacter() {
        Map<Character, Surname> surnames = new HashMap<>();
        Surname plain = new Surname(1, false, "", "", "");
        for (int i = 0; i < PLAIN.length(); i++) {
            surnames.put(PLAIN.charAt(i), plain);
        }
        for (String row : SurnameTable.ROWS.split("\n")) {
            boolean doubtful = row.length() > 1 && row.charAt(1) == '~';
            String words = row.substring(doubtful ? 2 : 1).strip() + "||";
            String[] parts = words.split("\\|", -1);
            surnames.put(row.charAt(0), new Surname(1, doubtful, parts[0], parts[1], parts[2]));
        }
        return surnames;
    }
}

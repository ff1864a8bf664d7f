package stability.domain.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stability.domain.privacy.PersonalData.Kind;

/** The words that are looked for, small letters, by what they begin with. */
final class WordLists {
    /** Words that make persons the object of the ledger, which it never does. */
    private static final String REFUSED = "重点人员 稳控对象 缠访 老户 监控责任人";

    /** Where personal data tend to follow. */
    private static final String SENSITIVE = "身份证 银行卡 病历 诊断 住院 家庭住址 出生日期";

    private static final String MIND =
            "抑郁 抑郁症 重度抑郁 中度抑郁 轻度抑郁 抑郁状态 抑郁倾向 抑郁发作 患抑郁 有抑郁 躁郁症 躁狂症 焦虑症 焦虑障碍 双相情感障碍 双相障碍 精神分裂 精神障碍 精神病 精神疾病 精神异常 精神失常 精神问题 心理疾病 心理障碍 强迫症"
                    + " 恐惧症 社恐症 自闭症 孤独症 多动症 厌食症 暴食症 人格障碍 被害妄想 幻听 幻觉 创伤后应激 癔症 智力障碍 智力残疾 智障 精神残疾 adhd ptsd bipolar depression schizophrenia";

    private static final String ILLNESSES =
            "病史 服药史 癫痫 羊癫疯 乙肝 丙肝 肝炎 艾滋 hiv 梅毒 尖锐湿疣 肺结核 白血病 癌症 肺癌 肝癌 胃癌 肠癌 乳腺癌 淋巴瘤 脑瘤 肿瘤 糖尿病 心脏病 先心病 高血压 哮喘 红斑狼疮 尿毒症 肾病"
                    + " 肾衰竭 血友病 地中海贫血 脑瘫 聋哑 残疾证 听力残疾 视力残疾 肢体残疾 怀孕 堕胎 人流手术 流产 diabetes epilepsy pregnant";

    private static final String MEDICINES =
            "舍曲林 氟西汀 帕罗西汀 西酞普兰 艾司西酞普兰 氟伏沙明 文拉法辛 度洛西汀 米氮平 安非他酮 曲唑酮 奥氮平 利培酮 喹硫平 阿立哌唑 氯氮平 氨磺必利 碳酸锂 丙戊酸 拉莫三嗪 卡马西平 地西泮 阿普唑仑 劳拉西泮"
                    + " 氯硝西泮 艾司唑仑 佐匹克隆 唑吡坦 安眠药 抗抑郁药 抗精神病药 精神类药物 精神药物 镇静药 专注达 哌甲酯 托莫西汀 百忧解 左洛复 思诺思 胰岛素 抗癫痫药 阻断药 美沙酮 prozac sertraline";

    private static final String WARDS = "精神病院 精神病医院 精神专科 精神科 精神卫生中心 精神卫生医院 心身科 心理科 安定医院 安康医院 康宁医院 封闭病房 戒毒所";

    private static final String SELF_HARM =
            "自残 自伤 自杀 自杀未遂 自杀倾向 割腕 割脉 划手腕 想不开 轻生 吞药 服毒 自缢 跳楼 寻死 结束生命 suicide suicidal self-harm selfharm";

    private static final String RELIGION = "宗教信仰 信教学生 信教人员 信教群众 信教家庭 教徒 信仰佛教 信仰基督教 信仰天主教 信仰伊斯兰教 信仰道教 穆斯林";

    private static final String WHEREABOUTS = "行踪 行动轨迹 活动轨迹 行程轨迹 实时定位 跟踪定位";

    private static final String FAMILY =
            "低保 建档立卡 特困家庭 特困生 特困户 贫困生 贫困户 贫困家庭 单亲 离异 离婚 丧偶 父母双亡 父母离异 父亲去世 母亲去世 父亲病故 父母离世 父亲离世 母亲离世 家庭变故 母亲病故 服刑 刑满释放 坐牢 入狱 劳教 孤儿 留守儿童 事实无人抚养 社区矫正 继父 继母"
                    + " 养父 养母 私生子 非婚生 吸毒人员 家暴 家庭暴力 高利贷 divorced orphan single-parent";

    /** Ordinary words that contain one of these: crowded places, outdoor lines, kinds and registers of households. */
    private static final String ORDINARY =
            "重点人员密集 老户外 老户型 老户口 老户籍 诊断仪 诊断性 精神科学 精神科技 碳酸锂电 孤儿院 自杀式 心理科普 心理科学 心理科目 各自伤 自伤亡 年轻生 减轻生 轻生活 轻生产 轻生态 培养父 培养母 赡养父 赡养母 抚养父"
                    + " 抚养母 奉养父 跳楼价 跳楼机";

    /** 降低保护, 最低保障: 低保 is a word of its own neither before nor behind these. */
    private static final String NOT_BEFORE_DIBAO = "最降减较";

    private static final String NOT_AFTER_DIBAO = "障护证费值额险留温密真修本质洁持管";

    /** All of the lists, each with blanks between its words. */
    static final String[] ALL = {
        REFUSED, SENSITIVE, MIND, ILLNESSES, MEDICINES, WARDS, SELF_HARM, RELIGION, WHEREABOUTS, FAMILY
    };

    private WordLists() {}

    /** A word and what it tells. */
    record Entry(String word, Kind kind) {}

    /** The words that begin with this character. */
    static List<Entry> from(char folded) {
        return Entries.BY_FIRST.getOrDefault(Character.toLowerCase(folded), List.of());
    }

    /** Whether what stands here is an ordinary word that only begins as one of these. */
    static boolean isOrdinary(String text, int at, Entry entry, int end) {
        for (String word : Entries.ORDINARY_WORDS) {
            if (Words.end(text, at, word) > 0 || (at > 0 && Words.end(text, at - 1, word) > at)) {
                return true;
            }
        }
        if (entry.word.equals("低保")) {
            return (at > 0 && NOT_BEFORE_DIBAO.indexOf(text.charAt(at - 1)) >= 0)
                    || (end < text.length() && NOT_AFTER_DIBAO.indexOf(text.charAt(end)) >= 0);
        }
        return false;
    }

    /** Made when a text has what a word begins with, which is seldom. */
    private static final class Entries {
        private static final String[] ORDINARY_WORDS = ORDINARY.split(" ");
        private static final Map<Character, List<Entry>> BY_FIRST = new HashMap<>();

        static {
            add(REFUSED, Kind.REFUSED_WORD);
            add(SENSITIVE, Kind.SENSITIVE_WORD);
            for (String words : new String[] {MIND, ILLNESSES, MEDICINES, WARDS, SELF_HARM}) {
                add(words, Kind.HEALTH);
            }
            add(RELIGION, Kind.RELIGION);
            add(WHEREABOUTS, Kind.WHEREABOUTS);
            add(FAMILY, Kind.FAMILY);
        }

        private static void add(String words, Kind kind) {
            for (String word : words.split(" ")) {
                List<Entry> entries = BY_FIRST.get(word.charAt(0));
                if (entries == null) {
                    entries = new ArrayList<>();
                    BY_FIRST.put(word.charAt(0), entries);
                }
                entries.add(new Entry(word, kind));
            }
        }
    }
}

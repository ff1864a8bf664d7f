package stability.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.privacy.PersonalData.Kind;
import stability.domain.privacy.PersonalData.Match;
import stability.domain.problem.Severity;
import stability.support.Seeded;

/** Numbers here are public samples, or made up to fit the rules. */
class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESIDENT_ID | 11010519491231002X",
                "RESIDENT_ID | 11010519491231002x",
                "RESIDENT_ID | １１０１０５１９４９１２３１００２Ｘ",
                "RESIDENT_ID | 110105 1949 1231 002X",
                "RESIDENT_ID | 110105-19491231-002X",
                "RESIDENT_ID | 1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X",
                "RESIDENT_ID | 110105\u200b19491231\u200d002\ufeffX",
                "RESIDENT_ID | 110105 19491231 002 X",
                "RESIDENT_ID | 110105 19491231 002 x\u200b",
                "RESIDENT_ID | 11010519491231002X\u200b",
                "RESIDENT_ID | 440524188001010014",
                "RESIDENT_ID_OLD | 110105491231002",
                "MOBILE | 13800138000",
                "MOBILE | 138 0013 8000",
                "MOBILE | 138-0013-8000",
                "MOBILE | 1380013 8000",
                "MOBILE | 13 80 01 38 00 0",
                "MOBILE | 138\u30000013\u00a08000",
                "MOBILE | １３８００１３８０００",
                "MOBILE | 138\u200b0013\u200b8000",
                "MOBILE | 86 138 0013 8000",
                "MOBILE | 8613800138000",
                "MOBILE | 0086-13800138000",
                "MOBILE | 19912345678",
                "RESIDENT_ID | ①①⓪①⓪⑤①⑨④⑨①②③①⓪⓪②X",
                "RESIDENT_ID | ١١٠١٠٥١٩٤٩١٢٣١٠٠٢X",
                "RESIDENT_ID | 11010519491231002×",
                "RESIDENT_ID | 110105.19491231.002X",
                "RESIDENT_ID | 110105_19491231_002X",
                "RESIDENT_ID | 4.40524188001010014E+17",
                "RESIDENT_ID_OLD | 110105 491231 002",
                "MOBILE | 𝟭𝟯𝟴𝟬𝟬𝟭𝟯𝟴𝟬𝟬𝟬",
                "MOBILE | ¹³⁸⁰⁰¹³⁸⁰⁰⁰",
                "MOBILE | ❶❸❽⓪⓪❶❸❽⓪⓪⓪",
                "MOBILE | 138.0013.8000",
                "MOBILE | 138．0013．8000",
                "MOBILE | 138·0013·8000",
                "MOBILE | 138_0013_8000",
                "MOBILE | 138\t0013\t8000",
                "MOBILE | 1.38001380E+10",
                "MOBILE | 1.3800138001e10",
                "SHORTENED | 1.38E+10",
                "SHORTENED | 1.10105E+17",
                "SHORTENED | 1.10105194912310E+17",
                "SHORTENED | 6.22202E+18",
                "BANK_CARD | 6.222021234567890128E18",
                "BANK_CARD | 6222.0212.3456.7890.128",
                "BANK_CARD | 6222021234567890128",
                "BANK_CARD | 6222 0212 3456 7890 128",
                "BANK_CARD | 622202 1234567890128",
                "BANK_CARD | 4111111111111111",
                "BANK_CARD | 4111-1111-1111-1111",
                "BANK_CARD | 5500000000000004",
                "BANK_CARD | 378282246310005",
                "LANDLINE | 010-62345678",
                "LANDLINE | 0311-86012345",
                "LANDLINE | 03118601234",
                "LANDLINE | 021 6234 5678",
                "EMAIL | zhang.san@example.edu.cn",
                "EMAIL | zhang＠example．com",
                "QQ | QQ：123456",
                "QQ | qq号码 10001234",
                "QQ | ＱＱ群:1234567",
                "WECHAT | 微信号：zhang_san88",
                "WECHAT | WeChat: wxid_abc123",
                "SENSITIVE_WORD | 病历",
                "SENSITIVE_WORD | 家庭住址",
                "REFUSED_WORD | 重点人员",
                "REFUSED_WORD | 稳 控 对 象",
                "REFUSED_WORD | 缠\u200b访",
                "REFUSED_WORD | 老户",
                "REFUSED_WORD | 监控责任人",
            })
    void finds(Kind kind, String data) {
        for (String[] around :
                new String[][] {{"", ""}, {"联系", "。"}, {"title: \"", "\"\n"}, {"（", "）"}, {"2019-09-25 ", ", 3人"}}) {
            if (around[0].endsWith("25 ") && data.startsWith("13 80")) {
                continue; // odd groups count as one number only if they stand alone
            }
            String text = around[0] + data + around[1];
            assertThat(PersonalData.scan(text))
                    .as(text)
                    .containsExactly(new Match(kind, around[0].length(), around[0].length() + data.length()));
        }
    }

    @Test
    void findsInTheTextThatIsTyped() {
        assertThat(kinds("Tel13800138000")).isEqualTo("MOBILE");
        assertThat(kinds("+86 138-0013-8000")).isEqualTo("MOBILE");
        assertThat(kinds("(010)62345678")).isEqualTo("LANDLINE");
        assertThat(kinds("身份证11010519491231002X，手机13800138000")).isEqualTo("SENSITIVE_WORD RESIDENT_ID MOBILE");
        assertThat(kinds("13800138000/13800138001 13800138002")).isEqualTo("MOBILE MOBILE MOBILE");
        assertThat(kinds("QQ 13800138000")).isEqualTo("MOBILE");
        assertThat(kinds("手机 138001380001")).isEmpty();
    }

    @Test
    void takesANumberWithAnOddBeginningForACardOnlyBesideAWord() {
        assertThat(kinds("1234567890123452")).isEmpty();
        assertThat(kinds("卡号 1234567890123452")).isEqualTo("BANK_CARD");
        assertThat(kinds("1234567890123452（开户行：工行）")).isEqualTo("BANK_CARD");
        assertThat(kinds("卡号\n1234567890123452")).isEmpty();
        assertThat(kinds("卡号 1234567890123451")).isEmpty();
    }

    @Test
    void aWordForAnAccountStandsNearTheNumber() {
        String number = "1234567890123452";
        assertThat(kinds("卡号" + "…".repeat(14) + number)).isEqualTo("BANK_CARD");
        assertThat(kinds("卡号" + "…".repeat(15) + number)).isEmpty();
        assertThat(kinds(number + "…".repeat(14) + "卡号")).isEqualTo("BANK_CARD");
        assertThat(kinds(number + "…".repeat(15) + "卡号")).isEmpty();
        assertThat(kinds(number + "\n卡号")).isEmpty();
        // a number among others is as near to it, whatever they are
        assertThat(kinds("卡号 1 2 3 " + number)).isEqualTo("BANK_CARD");
        assertThat(kinds(number + " 1 2 3 账号")).isEqualTo("BANK_CARD");
        assertThat(kinds("卡号 1 2 3 4 5 6 7 8 " + number + " 1 2 3 4 5 6 7 8")).isEmpty();
    }

    /** Its thirteen digits may pass for a card, and something about an account may stand beside it. */
    @Test
    void takesAnIdOfThisLedgerForNothingElse() {
        assertThat(PersonalNumbers.isCard("2019092512345")).isFalse();
        assertThat(PersonalNumbers.isCard("2019092512340")).isTrue();
        for (String id : List.of("P-20190925-12340", "A-20190925-12340", "Z-20190925-12340")) {
            assertThat(kinds("账号 " + id)).as(id).isEmpty();
            assertThat(kinds(id + " 账号")).as(id).isEmpty();
        }
        for (String other : List.of(
                "p-20190925-12340",
                "@-20190925-12340",
                "[-20190925-12340",
                "P 20190925-12340",
                "P-2019092-512340",
                "P-201909251-2340",
                "P-20190925-1234-0",
                "P-2019092512340",
                "-20190925-12340")) {
            assertThat(kinds("账号 " + other)).as(other).isEqualTo("BANK_CARD");
        }
        assertThat(kinds("-20190925-12340 账号")).isEqualTo("BANK_CARD");
    }

    @Test
    void numbersAreWholeWhateverDividesThem() {
        assertThat(kinds("138 - 00138000")).isEqualTo("MOBILE");
        assertThat(kinds("138 -- 00138000")).isEmpty();
        assertThat(kinds("138\n" + " ".repeat(40) + "00138000")).isEqualTo("MOBILE");
        assertThat(kinds("138\n" + " ".repeat(41) + "00138000")).isEmpty();
        assertThat(kinds("138\r\n00138000")).isEqualTo("MOBILE");
        for (String apart : List.of(
                "138 b 00138000",
                "138 Tel00138000",
                "138 00138000a",
                "13800138000a",
                "138 12345678901234567890 00138000",
                "138 1.5 00138000",
                "138,00138000",
                "3.13800138000",
                "13800138000.3",
                "a4111111111111111",
                "abcdef4111111111111111",
                "7 411 11111 1111 1111",
                "7 13 80 01 38 00 0")) {
            assertThat(kinds(apart)).as(apart).isEmpty();
        }
        assertThat(kinds("g4111111111111111")).isEqualTo("BANK_CARD");
        assertThat(kinds("7 4111 1111 1111 1111")).isEqualTo("BANK_CARD");
        assertThat(kinds("7 138 0013 8000")).isEqualTo("MOBILE");
    }

    /** Addresses of networks, versions, amounts and outlines have points too. */
    @Test
    void pointsDivideOnlyLongParts() {
        assertThat(kinds("138.0013.8000")).isEqualTo("MOBILE");
        assertThat(kinds("6222.0212.3456.7890.128")).isEqualTo("BANK_CARD");
        for (String other : List.of(
                "192.168.138.001",
                "13.8001.38000",
                "138.001.38000",
                "138.0013.800",
                "1380013.8000",
                "138.00138000",
                "13800138000.5",
                "1.13800138000",
                "13800138000.00.1",
                "13800138000.0a")) {
            assertThat(kinds(other)).as(other).isEmpty();
        }
        // what a table makes of a whole number
        assertThat(kinds("13800138000.0")).isEqualTo("MOBILE");
        assertThat(kinds("13800138000.00。")).isEqualTo("MOBILE");
    }

    @Test
    void accountsOfServicesHaveALength() {
        assertThat(kinds("QQ 1234")).isEmpty();
        assertThat(kinds("QQ 12345")).isEqualTo("QQ");
        assertThat(kinds("QQ 22345678901")).isEqualTo("QQ");
        assertThat(kinds("QQ 223456789012")).isEmpty();
        assertThat(kinds("QQ 1\u200b2\u200b3\u200b4")).isEmpty();
        assertThat(kinds("微信 abcde")).isEmpty();
        assertThat(kinds("微信 abcdef")).isEqualTo("WECHAT");
        assertThat(kinds("微信13800138000")).isEqualTo("MOBILE");
        assertThat(kinds("QQ1234567病历")).isEqualTo("QQ SENSITIVE_WORD");
        assertThat(kinds("xqq 12345")).isEmpty();
        assertThat(kinds("群qq 12345")).isEqualTo("QQ");
    }

    @Test
    void addressesHaveANameAndADomain() {
        assertThat(kinds("a@b.cn")).isEqualTo("EMAIL");
        assertThat(kinds("联系a@b.cn。")).isEqualTo("EMAIL");
        assertThat(kinds("a@b.c")).isEmpty();
        assertThat(kinds("a@.cn")).isEmpty();
        assertThat(kinds("@b.cn")).isEmpty();
        assertThat(kinds("a@cn")).isEmpty();
        assertThat(kinds("@")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.3800138E+10, MOBILE",
        "1.380013E+10, SHORTENED",
        "6.2E+15, SHORTENED",
        "6.2E+14, ''",
        "1.2E+17, SHORTENED",
        "1.2E+16, ''",
        "1.2E+18, ''",
        "6.2E+18, SHORTENED",
        "6.2E+19, ''",
        "6.2E17, SHORTENED",
        "6.2E+8, ''",
        "6.2E+017, ''",
        "6.2E+170, ''",
        "6.2E+17a, ''",
        "x6.2E+17, ''",
        "16.2E+17, ''",
        "3.6.2E+17, ''",
        ".2E+17, ''",
        "6E+17, ''",
        "6.2E-17, ''",
    })
    void whatATableMadeOfANumberIsToldByItsLength(String number, String kind) {
        assertThat(kinds(number)).isEqualTo(kind);
        assertThat(kinds("（" + number + "）")).isEqualTo(kind);
    }

    @Test
    void takesAnIdForAnIdThoughItPassesForACard() {
        // valid as both: the day of birth, its check digit, and Luhn's sum
        assertThat(PersonalNumbers.isCard("440524188001010014")).isTrue();
        assertThat(kinds("440524188001010014")).isEqualTo("RESIDENT_ID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002Y", // no check digit
                "11010519491231002XX",
                "11010519491231002X1",
                "11010519491231002AX",
                "1X010519491231002X",
                "110105    19491231 002X", // too far apart
                "110105,19491231,002X",
                "13800138000X",
                "110105194912310021", // the wrong one
                "11010519491331002X", // no such month
                "11010519490229002X", // no such day
                "id: H-20190925-7k3q9",
                "id: P-20190925-12345",
                "账号 P-20190925-12345，I-20190925-00000",
                "at: 2019-09-25T07:40+08:00, recorded: 2019-09-25T07:52+08:00",
                "screenings/2019/09-25/jwc.yaml",
                "IMG_20190925_074000123.jpg",
                "192.168.100.13",
                "金额 1,380,013,800.00 元，1380013800.25",
                "数值 13800138000.5",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "e3b0c44298fc1c13800138000fb92427ae41e4649b934ca495991b7852b855aa",
                "a13800138000", // may be a hash cut short
                "12345678901234567890123456789013800138000",
                "301、302、303 304 305 306 307室",
                "三层 301-312 室，应急灯 18 盏",
                "2019-09-25 16:20 至 2019-09-26 08:00",
                "重点人员密集场所", // a term of fire safety
                "老户外线路", // an outdoor line
                "通过微信群通知各科室",
                "QQ群已通知",
                "@综治办 请处理",
                "a@b",
                "第13号楼 8001 3800 0 室",
                "IP 192.168.100.133 与 10.0.0.1",
                "1.2.3.4.5.6.7.8.9.10.11",
                "电压 2.20E+02 V，电阻 1.5e6",
                "20190925.074000.123",
                "rest:\n  - 2019-10-01\n  - 2019-10-02\n  - 2019-10-03",
                "301室\n302室\n303室\n304室",
                "3号床护栏松动",
                "2号宿舍楼301室3号床板断裂",
                "301室2张床",
                "学号格式由教务处统一",
                "2019年9月25日 生产安全检查",
                "第三单元测试 2019",
                "相信教师，关注学生",
                "集体生日会 2019-09-25"
            })
    void passes(String text) {
        assertThat(PersonalData.scan(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DORM_BED | 3号楼201室2号床",
                "DORM_BED | 201寝室 12床位",
                "DORM_BED | 301-2号床",
                "DORM_BED | ３０１室上铺",
                "STUDENT_NUMBER | 学号：20190115",
                "STUDENT_NUMBER | 学号为 2019A0115",
                "STUDENT_NUMBER | 准考证号 370102190115",
                "BIRTH_DATE | 出生日期：2003-04-05",
                "BIRTH_DATE | 生于2003年4月",
                "BIRTH_DATE | 2003年4月5日出生",
                "BIRTH_DATE | 生日 20030405",
                "BIRTH_DATE | 生日：3月5日",
                "BIRTH_DATE | 生日是农历三月初五",
                "BIRTH_DATE | 学生生日2003年4月5日",
                "BIRTH_DATE | 生于二〇〇三年四月五日",
                "BIRTH_DATE | 他生于2003年4月5日",
                "BIRTH_DATE | 本人生于2003.4.5",
                "BIRTH_DATE | 出生：03年4月5日",
                "BIRTH_DATE | 2003年4月5日生",
                "BIRTH_DATE | 03年4月生人",
                "BIRTH_DATE | 出生于2003年",
                "BIRTH_DATE | born 2003-04-05",
                "BIRTH_DATE | Born on 5 April 2003",
                "BIRTH_DATE | DOB: 05/04/2003",
                "BIRTH_DATE | D.O.B. 2003-04-05",
                "BIRTH_DATE | date of birth: April 5, 2003",
                "BIRTH_DATE | ＤＯＢ：２００３-０４-０５",
                "BIRTH_DATE | Birthday 2003.4.5",
                "HOME_ADDRESS | 家住幸福小区3号楼",
                "HOME_ADDRESS | 家庭住址：示例路十二号",
                "HOME_ADDRESS | 示例花园 3单元502室",
                "HEALTH | 有抑郁症",
                "RELIGION | 宗教信仰",
                "WHEREABOUTS | 掌握其行踪",
            })
    void findsWhatTellsWhoSomebodyIs(Kind kind, String text) {
        for (String around : List.of("", "。", "\n")) {
            assertThat(PersonalData.scan(around + text + around))
                    .as(text)
                    .extracting(Match::kind)
                    .containsExactly(kind);
        }
        assertThat(kind.severity()).isEqualTo(Severity.WARNING);
    }

    /** A birth needs a word for it: 生于, 生日 are pieces of many others. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "发生于2026年11月28日",
                "漏水发生于2019-09-25 08:00",
                "产生于2019年9月",
                "爱国卫生于2019年9月25日检查",
                "学生于2019年9月25日离校",
                "女生于2019年10月2日反映",
                "新生于2019年9月1日报到",
                "考生于2019年6月7日入场",
                "该生于2019年9月25日返校",
                "医生于2019年9月25日到场",
                "发生日：2019-09-25",
                "产生日期 2019-09-25",
                "爱国卫生日 2019-09-25",
                "学生日 2019-09-25",
                "2019年9月25日生效",
                "2019年9月25日生活区巡查",
                "2019年9月生产安全月",
                "2019年生均面积",
                "newborn 2019-09-25",
                "stubborn 2019-09-25",
                "born of a rule",
                "birthday party",
                "adobe 2019-09-25",
            })
    void takesNothingElseForABirth(String text) {
        assertThat(kinds(text)).isEmpty();
        assertThat(kinds("（" + text + "）。")).isEmpty();
    }

    @Test
    void aWordInsideAnAddressOrDateIsNoFindingOfItsOwn() {
        assertThat(kinds("家庭住址：出生日期路十二号")).isEqualTo("HOME_ADDRESS");
        assertThat(kinds("家庭住址：生于2003年4月出生日期路十二号")).isEqualTo("HOME_ADDRESS BIRTH_DATE");
        assertThat(kinds("家庭住址：示例路十二号，家庭住址不详")).isEqualTo("HOME_ADDRESS SENSITIVE_WORD");
        assertThat(kinds("出生日期不详，出生日期：2003-04-05")).isEqualTo("SENSITIVE_WORD BIRTH_DATE");
    }

    @Test
    void findsANumberThatIsFoldedIntoSeveralLines() {
        assertThat(kinds("note: >-\n  手机 138\n  0013\n  8000\n")).isEqualTo("MOBILE");
        assertThat(kinds("note: 证件 110105\r\n    19491231 002X")).isEqualTo("RESIDENT_ID");
        assertThat(kinds("- 138\n- 0013\n- 8000")).isEmpty();
        assertThat(kinds("138\n\n0013 8000")).isEmpty();
    }

    @Test
    void takesTheNumberOfAThingForNoTelephone() {
        assertThat(kinds("序列号：13800138000，SN13800138000")).isEmpty();
        assertThat(kinds("灭火器编号 11010519491231002X")).isEqualTo("RESIDENT_ID");
        assertThat(kinds("vx13800138000 LXDH:13800138000")).isEqualTo("MOBILE MOBILE");
    }

    /** A number in ten passes for a card that begins as one: what the words next to it say is looked at first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "水表号：4111111111111111",
                "电表 4111111111111111",
                "本月电量4111111111111111",
                "合同编号 6222021234567890128",
                "合同（6222021234567890128）",
                "采购编号为6222021234567890128",
                "共计13800138000元",
                "共计 13800138000",
                "13800138000 Wh",
                "13800138000kWh",
                "13800138000 m³",
                "13800138000万元",
                "￥13800138000",
                "SN4111111111111111",
                "资产标识 370402590123456",
                "serial 4111111111111111",
                "4101 4102 4103 4106室",
                "水表号 0311-86012345",
            })
    void takesTheNumberOfAThingForNoOnes(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @Test
    void wordsForPersonsArePutBeforeThoseForThings() {
        assertThat(kinds("手机号13800138000")).isEqualTo("MOBILE");
        assertThat(kinds("手机号码为：13800138000")).isEqualTo("MOBILE");
        assertThat(kinds("打13800138000元旦前")).isEqualTo("MOBILE");
        assertThat(kinds("13800138000 kg2")).isEqualTo("MOBILE");
        assertThat(kinds("合同付款账号 6222021234567890128")).isEqualTo("BANK_CARD");
        assertThat(kinds("KH6222021234567890128")).isEqualTo("BANK_CARD");
        assertThat(kinds("合同 11010519491231002X")).isEqualTo("RESIDENT_ID");
        assertThat(kinds("myserial 13800138000")).isEqualTo("MOBILE");
        assertThat(kinds("lianxi13800138000，shouji13800138000，zhangsan13800138000"))
                .isEqualTo("MOBILE MOBILE MOBILE");
    }

    /** How people write a number so that it is read and not found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MOBILE | 一三八零零一三八零零零",
                "MOBILE | 幺三八〇〇幺三八〇〇〇",
                "MOBILE | 壹叁捌零零壹叁捌零零零",
                "MOBILE | 一三八-零零一三-八零零零",
                "MOBILE | 138零零138零零零",
                "MOBILE | 138OO138OOO",
                "MOBILE | l38001380oo",
                "MOBILE | 138a0013b8000",
                "MOBILE | 138x0013x8000",
                "MOBILE | 13800138000wx",
                "MOBILE | lianxi13800138000",
                "MOBILE | shouji：13800138000",
                "MOBILE | 138*0013*8000",
                "MOBILE | 138 * 0013 * 8000",
                "MOBILE | 1*3*8*0*0*1*3*8*0*0*0",
                "MOBILE | 138#0013#8000",
                "MOBILE | 电话138,0013,8000",
                "MOBILE | 手机 13,8001,38000",
                "MOBILE | 联系：138、0013、8000",
                "MAYBE_MOBILE | 138,0013,8000",
                "MAYBE_MOBILE | 138，0013，8000",
                "MAYBE_MOBILE | 138/0013/8000",
                "MAYBE_MOBILE | 1,3,8,0,0,1,3,8,0,0,0",
                "MAYBE_MOBILE | 1k3k800138000",
                "MAYBE_MOBILE | 138啊0013啊8000",
                "MAYBE_MOBILE | 138..0013..8000",
                "MAYBE_MOBILE | 138……0013……8000",
                "WECHAT | 加我v：zs12345",
                "WECHAT | 微：zhangsan123",
                "QQ | 扣:12345678",
                "STUDENT_NUMBER | 学生编号 20190115",
                "HOME_ADDRESS | 户口在示例市",
                "BIRTH_DATE | 生日：0405",
                "BIRTH_DATE | 生日4.5",
                "HEALTH | 割脉",
                "FAMILY | 享受低保政策",
                "FAMILY | 父母离世",
                "RESIDENT_ID | 110105/19491231/002X",
                "RESIDENT_ID | 110105/1949/12/31/002X",
                "RESIDENT_ID | 110105*19491231*002x",
                "RESIDENT_ID | 一一零一零五一九四九一二三一零零二X",
                "LANDLINE | +86-311-86012345",
                "LANDLINE | +86 10 62345678",
                "LANDLINE | 0086-0311-86012345",
                "LANDLINE | +8631186012345",
                "LANDLINE | 400-123-4567",
                "LANDLINE | 400-1234-567",
                "LANDLINE | 电话86012345",
                "LANDLINE | 联系电话：8601234",
                "LANDLINE | Tel: 8601-2345",
                "LANDLINE | 热线 4001234567",
                "EMAIL | zhang.san[at]example.com",
                "EMAIL | zhangsan (at) qq (dot) com",
                "EMAIL | zhangsan @ qq . com",
                "EMAIL | zhangsan at qq.com",
                "EMAIL | zhangsan@qq。com",
                "EMAIL | zhangsan艾特qq点com",
                "QQ | 扣扣1234567",
                "QQ | 加Q 1234567",
                "QQ | QQ 123 456 789",
                "QQ | 企鹅号：1234567",
                "WECHAT | 加V zhangsan",
                "WECHAT | 加v：zhang_san88",
                "WECHAT | vx:zhangsan88",
                "WECHAT | VX zhangsan88",
                "WECHAT | vxzhangsan88",
                "WECHAT | 薇信zhangsan88",
                "WECHAT | +V zhangsan88",
                "PLATE | 鲁D12345",
                "PLATE | 鲁D·12345",
                "PLATE | 鲁 D 1234A",
                "PLATE | 鲁d12345",
                "PLATE | 京AD12345",
                "PLATE | 苏E1234学",
                "STUDENT_NUMBER | 考号 1203",
                "STUDENT_NUMBER | 学籍辅号：G20190115",
                "STUDENT_NUMBER | 学籍编号2019A0115",
                "HOME_ADDRESS | 户口在示例镇示例村",
                "HOME_ADDRESS | 现居示例路十二号",
                "HOME_ADDRESS | 租住幸福小区",
                "HOME_ADDRESS | 家住张家庄",
                "HOME_ADDRESS | 住在平安花园3栋",
                "HOME_ADDRESS | 家\u200b住幸福小区3号楼",
                "HEALTH | 患有癫痫",
                "HEALTH | 服用舍曲林",
                "HEALTH | 住过精神病院",
                "HEALTH | 割腕",
                "HEALTH | ＨＩＶ",
                "FAMILY | 吃低保",
                "FAMILY | 单亲家庭",
                "FAMILY | 其父服刑",
            })
    void findsWhatIsDisguised(Kind kind, String text) {
        for (String around : List.of("", "。", "\n", "（")) {
            assertThat(kinds(around + text + around)).as(text).isEqualTo(kind.name());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一二三四五六七八九十一二三",
                "第一、二、三、四、五、六、七、八、九、十、十一",
                "二〇二六年一月三日、二〇二五年一月二日",
                "150*1200*2400mm",
                "尺寸 150*1200*2400",
                "138、1300、1400 元",
                "[138, 0013, 8000]",
                "138: 0013: 8000",
                "e3b0c44298fc1c13",
                "2019/09/25/138/0013/8000",
                "138*0013#800",
                "13800138000kWh",
                "13800138000Hz",
                "hello loll lllooolll",
                "131室1302室、1402室",
                "2019年09月25日11时",
                "3号楼138室0013号8000",
                "138啊0013呢8000",
                "电话 110，120",
                "电话已通知 3 次",
                "电话 138001380001",
                "400-123-45678",
                "see the report at example.com",
                "meet at 8:00",
                "型号 VX200012",
                "维修单 WX20190925-003",
                "威信很高 teachers",
                "Q&A: 123456",
                "更新A12345 版",
                "梯11鲁D00001(19)",
                "鲁D1234567",
                "鲁ABCDEF",
                "参考号 20190115",
                "学号格式 A",
                "租住学生排查",
                "租住在学校附近小区的学生",
                "大家在东门路口集合",
                "家住农村",
                "住在2号宿舍楼301室",
                "传染病防控制度",
                "疾病预防",
                "药品柜未上锁",
                "医务室",
                "心理健康工作",
                "抑郁症筛查工作",
                "预防艾滋病",
                "开展心理疾病知识讲座",
                "3例肺结核",
                "底座牢固，减轻生活负担",
                "楼上吊装，各自伤亡不计",
                "流行性病毒",
                "心理科普",
                "降低保险费，最低保障",
                "培养父母安全意识",
                "留守儿童关爱工作",
            })
    void takesNothingOrdinaryForADisguise(String text) {
        assertThat(kinds(text)).isEmpty();
        assertThat(kinds("（" + text + "）")).isEmpty();
    }

    @Test
    void aGeneralWordDoesNotCoverWhatIsSaidOfSomebody() {
        assertThat(kinds("该生患抑郁症无法正常工作")).isEqualTo("HEALTH");
        assertThat(kinds("防止其自残")).isEqualTo("HEALTH");
        assertThat(kinds("孩子有癫痫，学校有预防制度")).isEqualTo("HEALTH");
        assertThat(kinds("他家是低保户，资助工作已办")).isEqualTo("FAMILY");
        assertThat(Kind.HEALTH.isError()).isFalse();
        assertThat(Kind.HEALTH.isErrorOfPersons()).isTrue();
        assertThat(Kind.MOBILE.isErrorOfPersons()).isTrue();
        assertThat(Kind.FAMILY.isErrorOfPersons()).isFalse();
    }

    @Test
    void takesWhatATableMakesOfAWholeNumber() {
        assertThat(kinds("13800138000.0")).isEqualTo("MOBILE");
        assertThat(kinds("13800138000.00，")).isEqualTo("MOBILE");
        assertThat(kinds("13800138000.05")).isEmpty();
        assertThat(kinds("1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣")).isEqualTo("MOBILE");
    }

    @Test
    void neverShowsWhatItFound() {
        Match match = PersonalData.scan("手机：13800138000").get(0);
        assertThat(match).hasToString("Match[kind=MOBILE, start=3, end=14]");
        assertThat(match.severity()).isEqualTo(Severity.ERROR);
        assertThat(match.kind().label().zh()).isEqualTo("手机号");
    }

    @Test
    void findsEveryIdAndMobileHoweverItIsDivided() {
        List<String> dividers = List.of("", "", "", " ", "-", "\u200b", "\u3000");
        Seeded.times(2_000, seeded -> {
            boolean id = seeded.oneIn(2);
            String number = id ? residentId(seeded) : "1" + seeded.between(3, 9) + seeded.digits(9);
            StringBuilder divided = new StringBuilder();
            number.chars().forEach(c -> divided.append((char) c).append(seeded.among(dividers)));
            assertThat(kinds("证件" + divided + "。")).as(divided.toString()).isEqualTo(id ? "RESIDENT_ID" : "MOBILE");
        });
    }

    @Test
    void ordinaryLedgersHaveNoErrors() {
        Seeded.times(2_000, seeded -> {
            String line = LedgerText.line(seeded);
            assertThat(PersonalData.scan(line))
                    .as(line)
                    .noneMatch(match -> match.kind().isError());
        });
    }

    /** At most one line in a thousand, warnings counted, too. */
    @Test
    void ordinaryLedgersRaiseHardlyAnyFalseAlarm() {
        int lines = 10_000;
        List<String> alarms = new ArrayList<>();
        Seeded.times(lines, seeded -> {
            String line = LedgerText.numbers(seeded);
            if (!PersonalData.scan(line).isEmpty()) {
                alarms.add(kinds(line) + ": " + line);
            }
        });
        assertThat(alarms.size() * 1000)
                .as(
                        "%d of %d lines, such as %s",
                        alarms.size(), lines, alarms.stream().limit(20).toList())
                .isLessThanOrEqualTo(lines);
    }

    @Test
    void anyTextEndsWell() {
        Seeded.times(2_000, seeded -> {
            String text = seeded.text() + seeded.digits(seeded.below(30)) + seeded.text();
            assertThat(PersonalData.scan(text))
                    .allSatisfy(match -> assertThat(text.substring(match.start(), match.end()))
                            .isNotEmpty());
        });
        assertThat(PersonalData.scan("1 ".repeat(100_000))).isEmpty();
        assertThat(PersonalData.scan("9".repeat(1_000_000))).isEmpty();
        assertThat(PersonalData.scan("@a.".repeat(100_000))).isEmpty();
        assertThat(PersonalData.scan("QQ12345 ".repeat(100_000))).hasSize(100_000);
        assertThat(PersonalData.scan("1.".repeat(500_000))).isEmpty();
        assertThat(PersonalData.scan("1.1e".repeat(250_000))).isEmpty();
        assertThat(PersonalData.scan("1*".repeat(300_000))).isEmpty();
        assertThat(PersonalData.scan("1a".repeat(300_000))).isEmpty();
        assertThat(PersonalData.scan("一".repeat(300_000))).isEmpty();
        assertThat(PersonalData.scan("微信号".repeat(100_000))).isEmpty();
        assertThat(PersonalData.scan("微信" + "号".repeat(300_000))).isEmpty();
        assertThat(PersonalData.scan("鲁A\u200b".repeat(100_000))).isEmpty();
        assertThat(PersonalData.scan("a at ".repeat(100_000))).isEmpty();
        assertThat(PersonalData.scan("a" + " ".repeat(300_000) + "t")).isEmpty();
        assertThat(PersonalData.scan("癫痫".repeat(100_000))).hasSize(100_000);
        assertThat(PersonalData.scan("电话".repeat(100_000) + "1")).isEmpty();
        assertThat(PersonalData.scan("家住".repeat(100_000) + "1234")).isEmpty();
        assertThat(PersonalData.scan("出生日期".repeat(50_000) + "1234")).hasSize(50_000);
    }

    private static String residentId(Seeded seeded) {
        String body = "%d%s%04d%02d%02d%s"
                .formatted(
                        seeded.between(1, 9),
                        seeded.digits(5),
                        seeded.between(1900, 2099),
                        seeded.between(1, 12),
                        seeded.between(1, 28),
                        seeded.digits(3));
        return "0123456789X"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(PersonalNumbers::isResidentId)
                .findFirst()
                .orElseThrow();
    }

    private static String kinds(String text) {
        return PersonalData.scan(text).stream()
                .map(match -> match.kind().name())
                .collect(Collectors.joining(" "));
    }
}

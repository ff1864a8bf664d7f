package stability.domain.privacy;

import java.util.List;
import java.util.stream.Collectors;
import stability.support.Seeded;

/** Lines that tell of somebody, made up, by what they tell and how people write or hide it. */
enum PersonalLines {
    MOBILE("mobile numbers, plain or divided", true) {
        @Override
        String line(Seeded s) {
            String number = mobile(s);
            return within(
                    s,
                    "手机",
                    s.among(List.of(
                            number, "+86 " + number, divide(number, " "), divide(number, "-"), divide(number, "·"))));
        }
    },
    MOBILE_LETTERS("mobile numbers with letters between or for digits", true) {
        @Override
        String line(Seeded s) {
            String number = mobile(s);
            String letters = s.among(List.of("a", "x", "y", "tel", "zz"));
            return within(
                    s,
                    "",
                    s.among(List.of(
                            divide(number, letters),
                            number + s.among(List.of("wx", "tel", "qq", "ok", "zhang")),
                            "138"
                                    + number.substring(3)
                                            .replaceAll("[0-7]", "O")
                                            .replaceAll("[89]", "1")
                                            .replaceFirst("..$", "23"))));
        }
    },
    MOBILE_PINYIN("mobile numbers behind pinyin or English", true) {
        @Override
        String line(Seeded s) {
            List<String> words = List.of(
                    "lianxi",
                    "shouji",
                    "dianhua",
                    "lianxidianhua",
                    "tel",
                    "Tel",
                    "phone",
                    "sj",
                    "dh",
                    "zhangsan",
                    "jiazhang",
                    "VX",
                    "mobile");
            return within(s, "", s.among(words) + s.among(List.of("", ":", " ", "：")) + mobile(s));
        }
    },
    MOBILE_WORDS("mobile numbers in Chinese digits", true) {
        @Override
        String line(Seeded s) {
            String digits = s.among(List.of("零一二三四五六七八九", "〇一二三四五六七八九", "零幺二三四五六七八九", "零壹贰叁肆伍陆柒捌玖"));
            String number = mobile(s);
            boolean mixed = s.oneIn(3);
            String spoken = number.chars()
                    .mapToObj(c ->
                            mixed && s.oneIn(2) ? String.valueOf((char) c) : digits.substring(c - '0', c - '0' + 1))
                    .collect(Collectors.joining());
            return within(
                    s, "电话", s.oneIn(3) ? divide(spoken, s.among(List.of(" ", "-", "，", "、", ".", ","))) : spoken);
        }
    },
    MOBILE_SIGNS("mobile numbers with dots, stars, commas between", false) {
        @Override
        String line(Seeded s) {
            String number = mobile(s);
            String sign = s.among(List.of(".", "*", ",", "，", "、", "/", "#", "|", "~", "+"));
            String single = String.join(sign, number.split(""));
            return within(s, s.among(List.of("", "联系电话")), s.oneIn(3) ? single : divide(number, sign));
        }
    },
    RESIDENT_ID("resident ids, plain or divided, with strokes", true) {
        @Override
        String line(Seeded s) {
            String id = residentId(s);
            String parts = s.among(List.of("", " ", "-", "/", "*", ".", "|"));
            return within(s, "证件", id.substring(0, 6) + parts + id.substring(6, 14) + parts + id.substring(14));
        }
    },
    BANK_CARD("numbers of bank cards", true) {
        @Override
        String line(Seeded s) {
            String card = card(s.among(List.of("6222", "6217", "6228", "4367", "5187")) + s.digits(11));
            String fours = card.replaceAll("(.{4})(?=.)", "$1 ");
            return within(s, s.among(List.of("", "银行卡", "收款账号", "卡号：")), s.oneIn(2) ? card : fours);
        }
    },
    LANDLINE("landlines, with +86, 400, short ones behind a word", false) {
        @Override
        String line(Seeded s) {
            String seven = s.between(2, 8) + s.digits(6);
            String eight = s.between(2, 8) + s.digits(7);
            return within(
                    s,
                    "",
                    s.among(List.of(
                            "0311-" + eight,
                            "010 " + eight,
                            "(0632)" + seven,
                            "+86-311-" + eight,
                            "+86 10 " + eight,
                            "0086-632-" + seven,
                            "+8663" + s.between(1, 9) + seven,
                            "400-" + s.digits(3) + "-" + s.digits(4),
                            "400-" + s.digits(4) + "-" + s.digits(3),
                            "电话" + eight,
                            "电话：" + seven,
                            "座机 " + eight,
                            "联系电话为" + seven,
                            "Tel " + eight,
                            "热线400" + s.digits(7),
                            "传真：" + eight.substring(0, 4) + "-" + eight.substring(4))));
        }
    },
    EMAIL("e-mail, with [at], (dot) and blanks", false) {
        @Override
        String line(Seeded s) {
            String name = s.among(List.of("zhangsan", "li.si", "wang_wu", "zhao")) + s.digits(s.between(1, 6));
            String host = s.among(List.of("qq", "163", "example.edu", "mail.example"));
            String end = s.among(List.of("com", "cn", "net"));
            String at =
                    s.among(List.of("@", "＠", " @ ", "[at]", " [at] ", "(at)", "（at）", " at ", "#at#", "[@]", "艾特"));
            String dot = s.among(List.of(".", "．", "。", " . ", "[dot]", " dot ", "点"));
            return within(s, "邮箱", name + at + host.replace(".", s.oneIn(2) ? "." : dot) + dot + end);
        }
    },
    QQ("QQ numbers, by the usual disguises", false) {
        @Override
        String line(Seeded s) {
            String word =
                    s.among(List.of("QQ", "qq：", "扣扣", "扣扣号：", "Q Q ", "加Q", "加扣", "q号", "抠抠 ", "企鹅号", "ＱＱ群", "Q: "));
            String number = s.between(1, 9) + s.digits(s.between(5, 9));
            return within(s, "", word + (s.oneIn(4) ? number.substring(0, 3) + " " + number.substring(3) : number));
        }
    },
    WECHAT("WeChat ids, by the usual disguises", false) {
        @Override
        String line(Seeded s) {
            String word = s.among(List.of(
                    "微信",
                    "微信号：",
                    "加V",
                    "加v ",
                    "vx:",
                    "VX：",
                    "wx：",
                    "薇信",
                    "薇信号",
                    "weixin ",
                    "WeChat: ",
                    "加微 ",
                    "vx",
                    "wx",
                    "vx ",
                    "微x",
                    "V信",
                    "徽信：",
                    "+V",
                    "加VX:"));
            String id = s.among(List.of("zhang_san", "wxid_", "lisi-", "abcwang")) + s.digits(s.between(3, 6));
            return within(s, "", word + id);
        }
    },
    PLATE("number plates of cars", false) {
        @Override
        String line(Seeded s) {
            String letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
            String office = s.among(List.of("鲁", "京", "苏", "粤", "豫", "皖", "冀")) + letters.charAt(s.below(15));
            String number = s.among(List.of(
                    s.digits(5),
                    s.digits(4) + letters.charAt(s.below(24)),
                    letters.charAt(s.below(24)) + s.digits(4),
                    "D" + s.digits(5),
                    s.digits(5) + "F",
                    s.digits(4) + "挂",
                    s.digits(4) + "学"));
            String plate = office + s.among(List.of("", "", "·", " ", "-", ".")) + number;
            return within(
                    s,
                    s.among(List.of("", "车牌", "车牌号：", "车辆")),
                    s.oneIn(5) ? plate.toLowerCase(java.util.Locale.ROOT) : plate);
        }
    },
    STUDENT("numbers of students", false) {
        @Override
        String line(Seeded s) {
            String word = s.among(List.of("学号", "学籍号", "学籍辅号", "考号", "考生号", "准考证号", "学籍编号", "学生证号", "student id"));
            return within(
                    s,
                    "",
                    word
                            + s.among(List.of("", "：", " ", "为", "是："))
                            + s.among(List.of("", "G", "L"))
                            + s.digits(s.between(4, 14)));
        }
    },
    BED("beds in dormitories", false) {
        @Override
        String line(Seeded s) {
            return within(
                    s,
                    "",
                    s.between(101, 699)
                            + s.among(List.of("室", "宿舍", "寝室", "-"))
                            + s.between(1, 8)
                            + s.among(List.of("号床", "床", "号床位")));
        }
    },
    ADDRESS("home addresses", false) {
        @Override
        String line(Seeded s) {
            String word = s.among(List.of(
                    "户口在", "现居", "家住", "租住", "租住在", "家庭住址：", "住址 ", "居住在", "暂住", "户籍所在地：", "家在", "住在", "现住", "户籍在",
                    "居住于", "租房住在"));
            String place =
                    s.among(List.of("示例市示例区", "示例镇", "示例县", "")) + s.among(List.of("幸福小区", "平安花园", "和平新村", "东风家园"));
            return within(
                    s,
                    "",
                    word
                            + place
                            + s.among(List.of(
                                    "",
                                    s.between(1, 30) + "号楼",
                                    s.between(1, 9) + "栋" + s.between(1, 4) + "单元" + s.between(101, 999) + "室")));
        }
    },
    BIRTHDAY("dates of birth", false) {
        @Override
        String line(Seeded s) {
            int year = s.between(1960, 2012);
            int month = s.between(1, 12);
            int day = s.between(1, 28);
            String date = s.among(List.of("%d年%d月%d日", "%d-%02d-%02d", "%d.%d.%d", "%d/%d/%d", "%d%02d%02d"))
                    .formatted(year, month, day);
            return within(
                    s,
                    "",
                    s.among(List.of(
                                    "生日",
                                    "生日：",
                                    "出生日期：",
                                    "出生于",
                                    "出生",
                                    "本人生于",
                                    "他生于",
                                    "DOB: ",
                                    "born ",
                                    "Born on ",
                                    "生日是"))
                            + date);
        }
    },
    BIRTHDAY_BEHIND("dates of birth, the word behind or the date in words", false) {
        @Override
        String line(Seeded s) {
            int month = s.between(1, 12);
            int day = s.between(1, 28);
            return within(
                    s,
                    "",
                    s.among(List.of(
                            "%d年%d月%d日出生".formatted(s.between(1960, 2012), month, day),
                            "%d年%d月生".formatted(s.between(1960, 2012), month),
                            "生日%d月%d日".formatted(month, day),
                            "生于二〇〇三年四月五日",
                            "%02d年%d月生人".formatted(s.between(60, 99), month),
                            "生日是农历三月初五")));
        }
    },
    HEALTH("illnesses, medicines, wards, self-harm", false) {
        @Override
        String line(Seeded s) {
            String what = s.among(List.of(
                    "患抑郁症",
                    "有癫痫",
                    "是乙肝携带者",
                    "有精神分裂",
                    "长期服用舍曲林",
                    "在服奥氮平和碳酸锂",
                    "曾住精神病院",
                    "在精神科就诊",
                    "有自残行为",
                    "割腕",
                    "有轻生念头",
                    "服毒",
                    "怀孕",
                    "患糖尿病",
                    "有先心病",
                    "确诊双相情感障碍",
                    "去过心理科",
                    "自杀未遂",
                    "有点抑郁",
                    "想跳楼",
                    "精神失常",
                    "被查出肺结核",
                    "是艾滋病人",
                    "吃安眠药",
                    "has ADHD",
                    "is pregnant"));
            return s.among(List.of("该生", "一名学生", "家长说孩子", "当事人", "其母亲"))
                    + what
                    + s.among(List.of("", "，要求请假", "，请关注", "。"));
        }
    },
    FAMILY("facts of families", false) {
        @Override
        String line(Seeded s) {
            String what = s.among(List.of(
                    "家里吃低保", "是低保户", "低保家庭", "单亲家庭", "父亲服刑", "其父正在服刑", "父母离异", "父母离婚", "是孤儿", "建档立卡户", "父亲去世", "留守儿童",
                    "母亲刑满释放", "家里欠高利贷", "遭家暴", "是贫困生"));
            return s.among(List.of("该生", "一名学生", "孩子", "当事人")) + what + s.among(List.of("", "，请照顾", "。"));
        }
    };

    private final String label;
    private final boolean sure;

    PersonalLines(String label, boolean sure) {
        this.label = label;
        this.sure = sure;
    }

    /** What such lines tell, for a table. */
    String label() {
        return label;
    }

    /** Whether they are refused; else they may only be warned of. */
    boolean sure() {
        return sure;
    }

    abstract String line(Seeded seeded);

    private static String within(Seeded s, String word, String data) {
        String text = word + data;
        return s.among(List.of("%s", "请联系%s。", "值班记录：%s，已转告", "（%s）", "来访人留下 %s 后离开", "note: %s"))
                .formatted(text);
    }

    private static String mobile(Seeded s) {
        return "1" + s.between(3, 9) + s.digits(9);
    }

    private static String divide(String number, String sign) {
        return number.substring(0, 3) + sign + number.substring(3, 7) + sign + number.substring(7);
    }

    private static String residentId(Seeded s) {
        String body = "370402%04d%02d%02d%s"
                .formatted(s.between(1950, 2015), s.between(1, 12), s.between(1, 28), s.digits(3));
        return "0123456789X"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(PersonalNumbers::isResidentId)
                .findFirst()
                .orElseThrow();
    }

    private static String card(String first) {
        return "0123456789"
                .chars()
                .mapToObj(check -> first + (char) check)
                .filter(PersonalNumbers::isCard)
                .findFirst()
                .orElseThrow();
    }
}

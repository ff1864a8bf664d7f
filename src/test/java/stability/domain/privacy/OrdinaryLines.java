package stability.domain.privacy;

import java.util.List;
import java.util.Locale;
import stability.support.Seeded;

/** Lines as they stand in the ledgers of a school, by what they are about; nobody is told of in any of them. */
enum OrdinaryLines {
    ROOMS("rooms and places") {
        @Override
        String line(Seeded s) {
            int floor = s.between(1, 6);
            int house = s.between(1, 9);
            return switch (s.below(7)) {
                case 0 -> "%d号楼%d层 %s室应急灯不亮".formatted(house, floor, rooms(s, "、", 100 * floor));
                case 1 -> "%s 宿舍断电".formatted(rooms(s, " ", 1000 * house + 100 * floor));
                case 2 -> "%s 室灭火器过期".formatted(rooms(s, ",", 1000 * house + 100 * floor));
                case 3 -> "实训楼A%d、B%d 门锁损坏".formatted(s.between(101, 699), s.between(101, 699));
                case 4 -> "%d-%d-%d 窗户破损，%d 间".formatted(house, s.between(1, 4), s.between(101, 699), s.between(1, 30));
                case 5 -> "%s/%s 教室投影故障".formatted(s.between(101, 699), s.between(1101, 6699));
                default -> "%d号宿舍楼%d室%d张床板松动".formatted(house, s.between(101, 699), s.between(1, 8));
            };
        }
    },
    SERIALS("serial numbers") {
        @Override
        String line(Seeded s) {
            String number = s.digits(s.between(6, 19));
            return switch (s.below(9)) {
                case 0 -> "灭火器编号 %s，压力不足".formatted(number);
                case 1 -> "设备序列号：%s%s".formatted(capitals(s, s.between(1, 3)), number);
                case 2 -> "电梯注册代码为%s".formatted(number);
                case 3 -> "摄像机 SN:%s 离线".formatted(number);
                case 4 -> "%s%s 主机重启".formatted(capitals(s, s.between(2, 4)), s.digits(s.between(6, 12)));
                case 5 -> "固定资产编号（%s）已贴".formatted(number);
                case 6 -> "二维码 %s-%s 无法识别".formatted(s.digits(8), s.digits(4));
                case 7 -> "serial %s, model %s%s".formatted(number, capitals(s, 2), s.digits(4));
                default -> "条形码%s，批号 %s".formatted(s.digits(13), s.digits(s.between(8, 12)));
            };
        }
    },
    METERS("meters") {
        @Override
        String line(Seeded s) {
            String number = s.digits(s.between(8, 16));
            return switch (s.below(8)) {
                case 0 -> "水表号 %s，读数 %s".formatted(number, s.digits(s.between(3, 8)));
                case 1 -> "电表%s底数 %s.%s".formatted(number, s.digits(5), s.digits(2));
                case 2 -> "本月电量 %s kWh".formatted(s.digits(s.between(3, 16)));
                case 3 -> "累计用水%s m³".formatted(s.digits(s.between(3, 13)));
                case 4 -> "%s Wh，%s kWh".formatted(s.digits(s.between(11, 16)), s.digits(s.between(3, 11)));
                case 5 -> "燃气表表号：%s 止码 %s".formatted(number, s.digits(6));
                case 6 -> "流量计 %s.%s m3/h，累计%s吨".formatted(s.digits(3), s.digits(2), s.digits(s.between(5, 13)));
                default ->
                    "电压 %d.%dV，电流 %d.%02dA".formatted(s.between(200, 240), s.below(10), s.below(60), s.below(100));
            };
        }
    },
    CONTRACTS("contracts and purchases") {
        @Override
        String line(Seeded s) {
            String number = s.digits(s.between(8, 19));
            return switch (s.below(7)) {
                case 0 -> "合同编号：%s".formatted(number);
                case 1 -> "维保合同 %s 到期".formatted(number);
                case 2 -> "采购编号%s，共 %d 件".formatted(number, s.between(1, 900));
                case 3 -> "订单号 %s 已到货".formatted(number);
                case 4 -> "发票 %s、%s 已报".formatted(s.digits(8), s.digits(8));
                case 5 -> "政府采购项目 SDGP3704%s20%s".formatted(s.digits(8), s.digits(6));
                default -> "中标通知书 %s-%s-%s".formatted(capitals(s, 4), s.between(2019, 2030), s.digits(4));
            };
        }
    },
    AMOUNTS("amounts") {
        @Override
        String line(Seeded s) {
            return switch (s.below(7)) {
                case 0 -> "共计%s元".formatted(s.digits(s.between(3, 16)));
                case 1 -> "预算 %d,%s.%s 元".formatted(s.between(1, 999), s.digits(3), s.digits(2));
                case 2 ->
                    "金额 %d,%s,%s.%s 元，余 %d,%s 元"
                            .formatted(
                                    s.between(1, 13),
                                    s.digits(3),
                                    s.digits(3),
                                    s.digits(2),
                                    s.between(1, 99),
                                    s.digits(3));
                case 3 -> "￥%s.00，¥%s".formatted(s.digits(s.between(3, 12)), s.digits(s.between(3, 13)));
                case 4 -> "分别为 %d、%d、%d 元".formatted(s.between(100, 199), s.between(1000, 9999), s.between(1000, 9999));
                case 5 -> "合计 %s 万元，造价%s".formatted(s.digits(s.between(2, 11)), s.digits(s.between(5, 12)));
                default ->
                    "木板 %d*%d*%dmm %d 块"
                            .formatted(
                                    s.between(100, 199),
                                    s.between(1000, 2440),
                                    s.between(1000, 2440),
                                    s.between(1, 99));
            };
        }
    },
    EQUIPMENT("plates of equipment") {
        @Override
        String line(Seeded s) {
            return switch (s.below(6)) {
                case 0 ->
                    "铭牌：型号 %s-%d/%d，出厂编号 %s，%d 年 %d 月"
                            .formatted(
                                    capitals(s, 3),
                                    s.below(99),
                                    s.below(99),
                                    s.digits(s.between(6, 13)),
                                    s.between(2003, 2025),
                                    s.between(1, 12));
                case 1 -> "压力表检定号 %s，有效期至 %s".formatted(s.digits(s.between(8, 12)), day(s));
                case 2 ->
                    "变压器 %dkVA %d/%d.%dkV，%s"
                            .formatted(
                                    s.between(100, 900),
                                    s.below(35),
                                    s.below(10),
                                    s.below(10),
                                    capitals(s, 2) + s.digits(6));
                case 3 -> "使用登记证 梯11鲁D%s(%s)".formatted(s.digits(5), s.between(10, 30));
                case 4 -> "灭火器瓶体钢印 %s %s %s".formatted(capitals(s, 2), s.digits(4), s.digits(6));
                default -> "锅炉注册代码 1%s%s".formatted("1010370400", s.digits(s.between(6, 9)));
            };
        }
    },
    DOCUMENTS("numbers of documents") {
        @Override
        String line(Seeded s) {
            return switch (s.below(7)) {
                case 0 -> "鲁教安字〔%d〕%d号".formatted(s.between(2019, 2030), s.between(1, 300));
                case 1 -> "文号 %s".formatted(s.digits(s.between(8, 19)));
                case 2 ->
                    "GB %d-%d、GB/T %d.%d—%d"
                            .formatted(
                                    s.between(1000, 60000),
                                    s.between(2000, 2025),
                                    s.between(1000, 50000),
                                    s.between(1, 9),
                                    s.between(2000, 2025));
                case 3 -> "消防验收备案号 3704%s%s".formatted(day(s).replace("-", ""), s.digits(s.between(3, 5)));
                case 4 -> "许可证 JY%s".formatted(s.digits(14));
                case 5 -> "统一社会信用代码 12370402MB%s%s".formatted(s.digits(7), capitals(s, 1));
                default -> "检查记录 第 %d 页，共 %d 页，附件 %d".formatted(s.between(1, 90), s.between(90, 200), s.below(30));
            };
        }
    },
    NETWORK("addresses of networks") {
        @Override
        String line(Seeded s) {
            return switch (s.below(5)) {
                case 0 -> "摄像头 %s 离线".formatted(ip(s));
                case 1 -> "%s、%s，端口 %d".formatted(ip(s), ip(s), s.between(1024, 65535));
                case 2 -> "MAC %s".formatted(String.join(":", pairs(s)));
                case 3 -> "http://%s:%d/api/v%d.%d".formatted(ip(s), s.between(1024, 65535), s.below(9), s.below(20));
                default ->
                    "版本 %d.%d.%d.%d，sha256 %s"
                            .formatted(s.below(30), s.below(30), s.below(3000), s.below(99999), hex(s, 64));
            };
        }
    },
    TIMES("days and times") {
        @Override
        String line(Seeded s) {
            return switch (s.below(6)) {
                case 0 ->
                    "%s %02d:%02d 至 %s %02d:%02d 巡查"
                            .formatted(day(s), s.below(24), s.below(60), day(s), s.below(24), s.below(60));
                case 1 -> "漏水发生于%d年%d月%d日".formatted(s.between(2019, 2030), s.between(1, 12), s.between(1, 28));
                case 2 -> "IMG_%s_%s.jpg".formatted(day(s).replace("-", ""), s.digits(9));
                case 3 ->
                    "值班 %d/%d/%d，%02d:%02d:%02d"
                            .formatted(
                                    s.between(2019, 2030),
                                    s.between(1, 12),
                                    s.between(1, 28),
                                    s.below(24),
                                    s.below(60),
                                    s.below(60));
                case 4 ->
                    "%s学生于%d年%d月%d日返校"
                            .formatted(
                                    s.among(List.of("住校", "全体", "部分")),
                                    s.between(2019, 2030),
                                    s.between(1, 12),
                                    s.between(1, 28));
                default -> "学生会产生于 %s，新生于 %s 报到".formatted(day(s), day(s));
            };
        }
    },
    FILES("ids and files of the ledger") {
        @Override
        String line(Seeded s) {
            return LedgerText.line(s);
        }
    },
    PREVENTION("health and safety as such") {
        @Override
        String line(Seeded s) {
            String what = s.among(
                    List.of("传染病", "艾滋病", "肺结核", "抑郁症", "自杀", "高血压", "家庭暴力", "心理疾病", "流感", "糖尿病", "学生自残", "校园欺凌"));
            return switch (s.below(12)) {
                case 0 -> "开展%s防控知识讲座，第 %d 场".formatted(what, s.between(1, 9));
                case 1 -> "%s预防与干预工作方案（%d 年）".formatted(what, s.between(2019, 2030));
                case 2 -> "%s筛查 %d 人次".formatted(what, s.between(1, 900));
                case 3 -> "预防%s主题班会，%d 个班".formatted(what, s.between(1, 40));
                case 4 -> "医务室药品柜 %d 层未上锁，药品 %d 种过期".formatted(s.between(1, 5), s.between(1, 30));
                case 5 -> "疾病预防、传染病防控制度已上墙，%d 处".formatted(s.between(1, 30));
                case 6 -> "心理健康工作：心理辅导室开放 %d 次".formatted(s.between(1, 90));
                case 7 -> "学生资助工作：困难家庭认定 %d 人，助学金 %d 元".formatted(s.between(1, 300), s.between(1000, 90000));
                case 8 -> "%d 例流感样病例，停课 %d 个班".formatted(s.between(1, 30), s.between(1, 5));
                case 9 -> "全国%s宣传周第 %d 天".formatted(what, s.between(1, 7));
                case 10 -> "留守儿童关爱台账、孤儿资助政策，检查 %d 项".formatted(s.between(1, 30));
                default ->
                    "晨检 %d 人，缺勤 %d 人，消毒 %d 处，疫苗接种 %d 人"
                            .formatted(s.between(100, 999), s.below(20), s.below(90), s.below(300));
            };
        }
    },
    PROSE("what is done, where and by whom") {
        @Override
        String line(Seeded s) {
            String place = s.among(List.of("学校附近小区", "校门口路段", "周边村庄", "2号宿舍楼", "实训楼三层", "家属院东侧"));
            return switch (s.below(20)) {
                case 14 -> "机床底座牢固，减轻生活区用电负荷 %d kW".formatted(s.between(10, 300));
                case 15 -> "楼上吊装作业 %d 处，各自伤亡情况均为 %d".formatted(s.between(1, 9), 0);
                case 16 ->
                    "流行性病毒消杀 %d 处，双相电 %d 处，碳酸锂电池 %d 组".formatted(s.between(1, 90), s.between(1, 9), s.between(1, 90));
                case 17 -> "心理科普展板 %d 块，培养父母安全意识讲座 %d 场".formatted(s.between(1, 30), s.between(1, 9));
                case 18 ->
                    "维修单 WX%s-%s 已完成，VX-%d 型阀门".formatted(day(s).replace("-", ""), s.digits(3), s.between(100, 999));
                case 19 ->
                    "数量 %d/%d/%d，比例 %d:%d"
                            .formatted(
                                    s.between(1, 300),
                                    s.between(1, 300),
                                    s.between(1, 300),
                                    s.between(1, 9),
                                    s.between(1, 9));
                case 0 -> "%s住宿生宿舍 %d 间，居住条件检查正常".formatted(place, s.between(1, 90));
                case 1 -> "大家在%s集合，%d 分钟到齐".formatted(place, s.between(1, 9));
                case 2 -> "值班电话已公布，%d 处".formatted(s.between(1, 30));
                case 3 -> "微信群通知 %d 次，QQ群 %d 个已备案".formatted(s.between(1, 30), s.between(1, 30));
                case 4 -> "更新A%d班、B%d班名册".formatted(s.between(1, 30), s.between(1, 30));
                case 5 -> "校外租住学生排查 %d 户，安全隐患 %d 处".formatted(s.between(1, 90), s.below(9));
                case 6 -> "%s第 %d 单元测试，学生 %d 人".formatted(place, s.between(1, 9), s.between(10, 60));
                case 7 -> "集体生日会 %s，食堂".formatted(day(s));
                case 8 ->
                    "停车场车辆 %d 台，登记 %d 台，临时车位 A%d"
                            .formatted(s.between(1, 300), s.between(1, 300), s.between(10000, 99999));
                case 9 -> "床位 %d 张，%d室床铺护栏松动".formatted(s.between(100, 900), s.between(101, 699));
                case 10 -> "降低保险费用，增加%d元；最低保障水平".formatted(s.between(100, 900));
                case 11 -> "一二三号楼、五六七层共 %d 处，第一二三四五小组".formatted(s.between(1, 90));
                case 12 -> "校车鲁籍 %d 辆，司机持证 %d 人，加油 %d 次".formatted(s.between(1, 9), s.between(1, 9), s.between(1, 30));
                default -> "第一、二、三、四、五、六、七、八、九、十、十一教学班 %d 人".formatted(s.between(300, 900));
            };
        }
    },
    ENGLISH("in English") {
        @Override
        String line(Seeded s) {
            return switch (s.below(6)) {
                case 0 ->
                    "meet at building %d, room %d, at %02d:%02d"
                            .formatted(s.between(1, 9), s.between(101, 699), s.below(24), s.below(60));
                case 1 -> "lamp at the east exit of floor %d is out, see report %s".formatted(s.between(1, 6), day(s));
                case 2 ->
                    "sprinkler valve %d leaks, pressure %d.%d bar".formatted(s.between(1, 99), s.below(9), s.below(10));
                case 3 ->
                    "hotel and hostel check, %d beds, doors locked at %d pm"
                            .formatted(s.between(10, 300), s.between(9, 11));
                case 4 -> "talk about depression awareness, %d classes".formatted(s.between(1, 40));
                default ->
                    "extinguisher %s%s, made %s, refilled %s".formatted(capitals(s, 2), s.digits(8), day(s), day(s));
            };
        }
    },
    COUNTY("numbers that begin with the code of a county") {
        @Override
        String line(Seeded s) {
            String county = "3704" + s.among(List.of("02", "03", "04", "05", "06", "81"));
            return switch (s.below(4)) {
                case 0 -> county + s.digits(s.between(4, 11));
                case 1 -> "学校标识 %s%s".formatted(county, s.digits(s.between(4, 10)));
                case 2 -> "点位 %s-%s".formatted(county, s.digits(s.between(3, 9)));
                default -> "%s%s 号消火栓".formatted(county, s.digits(s.between(4, 9)));
            };
        }
    };

    private final String label;

    OrdinaryLines(String label) {
        this.label = label;
    }

    /** What such lines are about, for a table. */
    String label() {
        return label;
    }

    /** A line, never twice the same by more than chance. */
    abstract String line(Seeded seeded);

    static String capitals(Seeded s, int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append((char) ('A' + s.below(26)));
        }
        return letters.toString();
    }

    static String day(Seeded s) {
        return "%04d-%02d-%02d".formatted(s.between(2019, 2030), s.between(1, 12), s.between(1, 28));
    }

    private static String rooms(Seeded s, String divider, int floor) {
        StringBuilder rooms = new StringBuilder();
        for (int i = s.between(1, 6), room = floor + s.between(1, 5); i > 0; i--, room += s.between(1, 4)) {
            rooms.append(rooms.isEmpty() ? "" : divider).append(room);
        }
        return rooms.toString();
    }

    private static String ip(Seeded s) {
        return "%d.%d.%d.%d".formatted(s.between(1, 223), s.below(256), s.below(256), s.below(256));
    }

    private static List<String> pairs(Seeded s) {
        return List.of(hex(s, 2), hex(s, 2), hex(s, 2), hex(s, 2), hex(s, 2), hex(s, 2));
    }

    private static String hex(Seeded s, int length) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < length; i++) {
            hex.append(Integer.toHexString(s.below(16)));
        }
        return s.oneIn(2) ? hex.toString() : hex.toString().toUpperCase(Locale.ROOT);
    }
}

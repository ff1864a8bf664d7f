package stability.domain.privacy;

import java.util.List;
import stability.support.Seeded;

/** Lines as they stand in ledgers, full of numbers that are nobody's. */
public final class LedgerText {
    private static final List<String> PLACES = List.of("2号宿舍楼三层东侧走廊", "实训楼A301", "3#教学楼 1-2-301", "食堂后厨", "南门岗亭");
    private static final List<String> MATTERS = List.of("应急灯不亮", "灭火器压力不足", "老户外线路破损", "重点人员密集场所疏散标志缺失", "门禁故障，已诊断");
    private static final List<String> POSTS = List.of("总务处值班员", "电工班长", "综治办", "分管副校长");
    private static final String BASE32 = "0123456789abcdefghjkmnpqrstvwxyz";

    private LedgerText() {}

    /** A line of any form, and of many more with long numbers, but without the words that are listed for a second look. */
    public static String numbers(Seeded seeded) {
        return switch (seeded.below(16)) {
            case 0 -> "灭火器编号 %s，出厂 %s".formatted(seeded.digits(seeded.between(6, 14)), day(seeded));
            case 1 -> "设备序列号 SN%s%s".formatted((char) ('A' + seeded.below(26)), seeded.digits(seeded.between(8, 12)));
            case 2 ->
                "车位 %s-%s-%s 有杂物"
                        .formatted((char) ('A' + seeded.below(26)), seeded.digits(4), (char) ('A' + seeded.below(26)));
            case 3 -> "二维码 QR-%s-%s".formatted(seeded.digits(8), seeded.digits(4));
            case 4 -> "发票 %s，金额 %d.%s 元".formatted(seeded.digits(8), seeded.between(10, 999_999), seeded.digits(2));
            case 5 -> "sha256: " + hex(seeded);
            case 6 -> "检查表第 %d 项，%d 处异常，%d 处正常".formatted(seeded.below(30), seeded.below(9), seeded.below(90));
            case 7 ->
                "%d号楼%d层%d室应急灯不亮".formatted(seeded.between(1, 12), seeded.between(1, 7), seeded.between(101, 799));
            case 8 -> "%d室%d张床、%d把椅子".formatted(seeded.between(101, 799), seeded.between(4, 8), seeded.between(4, 8));
            case 9 -> "文号 %d〔%d〕%d号".formatted(seeded.between(1, 30), seeded.between(2019, 2030), seeded.below(300));
            case 10 ->
                "温度 %d.%d ℃，电压 %d.%dV"
                        .formatted(seeded.below(40), seeded.below(10), seeded.between(200, 240), seeded.below(10));
            case 11 -> "IMG_%s_%s.jpg".formatted(day(seeded).replace("-", ""), seeded.digits(9));
            case 12 ->
                "{cost: %d.%s, people: %d, days: %d}"
                        .formatted(seeded.below(999), seeded.digits(2), seeded.below(400), seeded.below(30));
            case 13 -> "巡检编号 XJ%s-%s".formatted(day(seeded).replace("-", ""), seeded.digits(3));
            default -> {
                String line = line(seeded);
                yield line.contains("诊断") ? id(seeded) : line;
            }
        };
    }

    public static String line(Seeded seeded) {
        return switch (seeded.below(8)) {
            case 0 -> "id: " + id(seeded);
            case 1 ->
                "- {at: %s, recorded: %s, by: %s, did: register, due: %s}"
                        .formatted(moment(seeded), moment(seeded), seeded.among(POSTS), day(seeded));
            case 2 ->
                "title: %s%s，共 %d 处，%d 盏"
                        .formatted(seeded.among(PLACES), seeded.among(MATTERS), seeded.below(40), seeded.below(400));
            case 3 -> "note: 见 %s、%s，编号 %s".formatted(id(seeded), id(seeded), seeded.digits(seeded.between(1, 10)));
            case 4 -> "evidence: evidence/%s/%s.jpg sha256 %s".formatted(day(seeded), seeded.digits(8), hex(seeded));
            case 5 ->
                "预算 %d,%s.%s 元，房间 %d、%d、%d 室"
                        .formatted(
                                seeded.between(1, 999),
                                seeded.digits(3),
                                seeded.digits(2),
                                seeded.between(101, 699),
                                seeded.between(101, 699),
                                seeded.between(101, 699));
            case 6 ->
                "%s %02d:%02d 至 %s 巡查 %s"
                        .formatted(day(seeded), seeded.below(24), seeded.below(60), day(seeded), seeded.among(PLACES));
            default ->
                "screenings/2019/%02d-%02d/jwc.yaml 192.168.%d.%d commit %s"
                        .formatted(
                                seeded.between(1, 12),
                                seeded.between(1, 28),
                                seeded.below(256),
                                seeded.below(256),
                                hex(seeded).substring(0, 40));
        };
    }

    private static String day(Seeded seeded) {
        return "%04d-%02d-%02d".formatted(seeded.between(2019, 2030), seeded.between(1, 12), seeded.between(1, 28));
    }

    private static String moment(Seeded seeded) {
        return "%sT%02d:%02d+08:00".formatted(day(seeded), seeded.below(24), seeded.below(60));
    }

    private static String id(Seeded seeded) {
        StringBuilder id = new StringBuilder();
        id.append("HPIWN".charAt(seeded.below(5)))
                .append('-')
                .append(day(seeded).replace("-", ""))
                .append('-');
        boolean digits = seeded.oneIn(4);
        for (int i = 0; i < 5; i++) {
            id.append(BASE32.charAt(seeded.below(digits ? 10 : 32)));
        }
        return id.toString();
    }

    private static String hex(Seeded seeded) {
        StringBuilder hex = new StringBuilder();
        boolean digits = seeded.oneIn(3);
        for (int i = 0; i < 64; i++) {
            hex.append(digits && !seeded.oneIn(12) ? seeded.digits(1) : Integer.toHexString(seeded.below(16)));
        }
        return hex.toString();
    }
}

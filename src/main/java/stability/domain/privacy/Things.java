package stability.domain.privacy;

/**
 * What says that a number is none of a person: a word right before it for the thing that it numbers or measures (水表号,
 * 合同编号, 共计), the letters of a series, or a unit behind it (kWh, 元).
 */
final class Things {
    /** Ends of words right before a number: it is that of a thing, or an amount. */
    private static final String[] NAMES = {
        "编号", "编码", "代码", "序列号", "序号", "单号", "批号", "票号", "发票", "文号", "条码", "条形码", "二维码", "证书号", "水表", "电表", "气表", "燃气表",
        "热表", "表号", "箱号", "柜号", "井号", "杆号", "桩号", "站号", "合同", "合同号", "协议号", "设备号", "器号", "资产号", "出厂号", "型号", "规格", "尺寸",
        "标号", "标识", "标识码", "图号", "货号", "件号", "料号", "案号", "档号", "采购", "采购号", "订单", "订单号", "项目号", "工单", "工单号", "流水号",
        "凭证号", "备案号", "备案", "许可证号", "许可证", "登记号", "注册号", "文件号", "标准号", "检定号", "报告号", "铭牌", "牌号", "批次", "版本", "读数", "底数",
        "止码", "起码", "表底", "电量", "用电", "水量", "用水", "气量", "用气", "流量", "耗电", "耗水", "共计", "合计", "总计", "累计", "小计", "金额",
        "总额", "预算", "决算", "费用", "造价", "价款", "货款", "工程款", "单价", "总价", "报价", "标的", "经费", "支出", "余额", "时间戳", "容量", "字节",
        "校验码", "端口", "设备", "主机号", "机身号", "车架号", "发动机号", "识别码", "串号", "IMEI", "imei", "ICCID", "SN", "S/N", "NO", "No",
        "MAC", "IP"
    };

    /** English ones, in small letters, a word of their own. */
    private static final String[] LATIN = {
        "serial",
        "model",
        "meter",
        "contract",
        "order",
        "invoice",
        "batch",
        "barcode",
        "asset",
        "device",
        "total",
        "amount",
        "version",
        "part",
        "ref",
        "reference",
        "readings",
        "reading",
        "commit",
        "img",
        "file",
        "ticket"
    };

    /** Ends of words that a person has such a number by, though the end alone is one of a thing: 手机号 ends with 机号. */
    private static final String[] NOT_NAMES = {"学籍编号", "证件编号", "学生编号", "员工编号", "账号编号"};

    /** What may stand between such a word and the number. */
    private static final String BETWEEN = " :=#(（是为码第\"“'";

    private static final int MOST_BETWEEN = 6;

    /** Right behind a number: it is an amount. Small letters. */
    private static final String[] UNITS = {
        "元", "万元", "亿元", "kwh", "mwh", "wh", "kva", "kw", "m³", "m3", "m2", "㎡", "㎥", "立方", "平方", "吨", "千瓦", "千克", "公斤",
        "公里", "千米", "毫米", "厘米", "mm", "cm", "km", "kg", "mb", "gb", "bytes", "bit", "字节", "度电", "rmb", "cny", "hz",
        "ms", "px", "pa", "kpa", "mpa", "ml", "rpm", "号消火栓", "号柜", "号机", "号箱", "号井", "号阀", "号点", "号表", "号杆"
    };

    /** Signs of money right before a number. */
    private static final String MONEY = "¥￥$€";

    /** Words that 元 begins. */
    private static final String NOT_YUAN = "旦宵素件老首";

    private Things() {}

    /** Whether the words or the unit next to the number say that it is none of a person. */
    static boolean number(String text, int start, int end) {
        return isNamed(text, start) || isMeasured(text, start, end);
    }

    private static boolean isNamed(String text, int start) {
        int end = start;
        while (end > 0 && start - end < MOST_BETWEEN && isBetween(text.charAt(end - 1))) {
            end--;
        }
        for (String word : NOT_NAMES) {
            if (text.startsWith(word, end - word.length())) {
                return false;
            }
        }
        for (String word : NAMES) {
            // 码, 号 and 为 may have been taken for what stands between
            for (int at = end; at <= start; at++) {
                if (text.startsWith(word, at - word.length()) && isWhole(text, at - word.length(), word)) {
                    return true;
                }
            }
        }
        for (String word : LATIN) {
            int at = end - word.length();
            if (at >= 0 && Words.end(text, at, word) == end && (at == 0 || !isLetter(text, at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetween(char c) {
        char folded = Folding.fold(c);
        return BETWEEN.indexOf(folded) >= 0 || Folding.isZeroWidth(c);
    }

    /** Whether a word in Latin letters is no end of a longer one. */
    private static boolean isWhole(String text, int start, String word) {
        return !Folding.isLetter(word.charAt(0)) || start == 0 || !isLetter(text, start - 1);
    }

    private static boolean isMeasured(String text, int start, int end) {
        int before = start;
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        if (before > 0 && MONEY.indexOf(text.charAt(before - 1)) >= 0) {
            return true;
        }
        int at = end;
        while (at < text.length() && at - end < MOST_BETWEEN && Folding.fold(text.charAt(at)) == ' ') {
            at++;
        }
        for (String unit : UNITS) {
            int after = at < text.length() ? Words.end(text, at, unit) : 0;
            if (after > 0 && !goesOn(text, after, unit)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the unit is only the beginning of a word. */
    private static boolean goesOn(String text, int after, String unit) {
        return after < text.length()
                && (Folding.isLetter(unit.charAt(unit.length() - 1))
                        ? isLetter(text, after) || Folding.isDigit(Folding.fold(text.charAt(after)))
                        : unit.endsWith("元") && NOT_YUAN.indexOf(text.charAt(after)) >= 0);
    }

    private static boolean isLetter(String text, int at) {
        return Folding.isLetter(Folding.fold(text.charAt(at)));
    }
}

package stability.rollup.bench;

import java.util.List;

/** What departments, categories, titles and places are called. */
final class Words {
    static final List<String> DEPARTMENTS =
            List.of("bgs", "bwc", "cj", "cwc", "jd", "jwc", "ly", "tw", "xsc", "xx", "zwc", "zzb");
    static final List<String> CATEGORIES = List.of(
            "building",
            "bullying",
            "construction",
            "crowd",
            "disaster",
            "dorm",
            "electric",
            "fire",
            "food",
            "gas_water_heat",
            "lab_chem",
            "management",
            "network",
            "other",
            "security",
            "special_equip",
            "sports",
            "traffic",
            "training",
            "water",
            "wellbeing");
    static final List<String> RISKS = List.of("blue", "blue", "blue", "yellow", "yellow", "orange", "red");
    static final List<String> SOURCES = List.of(
            "daily",
            "daily",
            "daily",
            "daily",
            "daily",
            "weekly",
            "special",
            "superior",
            "members",
            "petition",
            "warning",
            "incident");
    static final List<String> TITLES = List.of("应急灯不亮", "插座松动发热", "灭火器压力不足", "疏散通道堆放杂物", "配电箱门未锁", "防火门闭门器损坏", "护栏松动");
    static final List<String> PLACES =
            List.of("2号宿舍楼三层", "实训楼一层配电间", "食堂二层备餐间", "教学楼A座四层", "校门口人行道", "图书馆地下一层", "操场看台");
    static final List<String> CLASSES =
            List.of("natural", "accident", "accident", "health", "security", "network", "exam");
    static final List<String> LEVELS = List.of("ordinary", "ordinary", "ordinary", "ungraded", "large", "grave");
    static final List<String> COLOURS = List.of("blue", "blue", "yellow", "orange", "red");
    static final List<String> INSPECTIONS = List.of("unannounced", "weekly", "weekly", "special", "superior");
    static final List<String> ACTIVITIES = List.of("drill", "training", "meeting", "meeting");
    static final List<String> NATURES = List.of("appeal", "appeal", "appeal", "suggestion", "accusation");
    static final List<String> CHANNELS =
            List.of("online", "online", "letter", "phone", "visit", "forwarded", "mailbox");
    static final List<String> TOPICS = List.of(
            "pay",
            "titles",
            "fees",
            "fees",
            "studies",
            "living",
            "living",
            "conduct",
            "placement",
            "safety",
            "works",
            "contract",
            "other",
            "none");

    private Words() {}
}

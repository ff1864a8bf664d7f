package stability.report.paper;

import java.util.Map;

/** What stands in the fields of an example, by the name of the field: of a made-up school. */
final class ExampleWords {
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("school", "示例职业学校"),
            Map.entry("kind", "hazard"),
            Map.entry("title", "应急灯不亮"),
            Map.entry("subject", "食堂饭菜价格"),
            Map.entry("name", "总务处"),
            Map.entry("place", "2号宿舍楼三层"),
            Map.entry("places", "2号宿舍楼"),
            Map.entry("areas", "宿舍楼"),
            // the first hazard of a list
            Map.entry("lateHazards", "H-20191001-7k30"),
            Map.entry("category", "fire"),
            Map.entry("categoryName", "消防"),
            Map.entry("department", "zwc"),
            Map.entry("departments", "zwc"),
            Map.entry("departmentName", "总务处"),
            Map.entry("departmentNames", "总务处"),
            Map.entry("missing", "zwc"),
            Map.entry("unit", "总务处"),
            Map.entry("office", "综治办"),
            Map.entry("head", "总务处主任"),
            Map.entry("leader", "分管副校长"),
            Map.entry("handler", "电工班长"),
            Map.entry("staff", "综治办值班员"),
            Map.entry("responsible", "总务处主任"),
            Map.entry("by", "综治办值班员"),
            Map.entry("issuedBy", "综治办"),
            Map.entry("approvedBy", "校长"),
            Map.entry("to", "县教育局"),
            Map.entry("who", "综治办主任"),
            Map.entry("whom", "县教育局值班室"),
            Map.entry("requirement", "更换灯具并测试"),
            Map.entry("description", "停电时不亮"),
            Map.entry("basis", "消防法第十六条"),
            Map.entry("control", "临时放置手提灯"),
            Map.entry("measures", "更换全部灯具"),
            Map.entry("contingency", "停电时派人引导"),
            Map.entry("funds", "0.5"),
            Map.entry("number", "H-20191001-7k3q9"),
            Map.entry("did", "register"),
            Map.entry("didName", "登记"),
            Map.entry("dutyName", "整改"),
            Map.entry("clock", "petition_finish"),
            Map.entry("label", "办结"),
            Map.entry("stage", "assign"),
            Map.entry("stageName", "交办"),
            Map.entry("itemName", "解决问题到位"),
            Map.entry("note", "已通知物业"),
            Map.entry("reason", "外出培训"),
            Map.entry("phaseStarts", "研究制定措施并实施"),
            Map.entry("phaseEnds", "调查摸底梳理"),
            Map.entry("type", "停电"),
            Map.entry("levelBasis", "无人员伤亡"),
            Map.entry("source", "宿舍值班员电话"),
            Map.entry("scope", "2号宿舍楼"),
            Map.entry("alert", "检查门窗和临时搭建物"),
            Map.entry("action", "检查排水口"),
            Map.entry("done", "已检查"),
            Map.entry("trend", "已经平稳"),
            Map.entry("cause", "线路老化"),
            Map.entry("planned", "更换线路"),
            Map.entry("request", "请供电公司检查"),
            Map.entry("remarks", "初步统计"),
            Map.entry("summary", "2号宿舍楼停电约二十分钟"),
            Map.entry("text", "启用备用电源"),
            Map.entry("lessons", "定期检查线路"),
            Map.entry("responsibility", "总务处"),
            Map.entry("remedies", "更换全楼线路"),
            Map.entry("aftercare", "向各班说明情况"));

    private ExampleWords() {}

    /** What a text field of this name holds; for a name that is not listed, the name. */
    static String of(String name) {
        return TEXTS.getOrDefault(name, name);
    }
}

package stability.word;

/**
 * The styles of the papers, with names that an office worker knows, and the fonts of GB/T 9704-2012. Each font has a
 * second name for a machine that lacks the first; none is embedded.
 */
final class Styles {
    private static final String SONG = "宋体";
    private static final String FANG = "仿宋_GB2312";
    private static final String KAI = "楷体_GB2312";
    private static final String HEI = "黑体";
    private static final String TITLE = "方正小标宋简体";
    private static final String LATIN = "Times New Roman";

    /** Exactly 28.95 pt a line, 22 lines a page; at 29 pt there would be 21. */
    private static final String LINE = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"579\" w:lineRule=\"exact\"/>";

    private static final String OFF_GRID = "<w:snapToGrid w:val=\"0\"/>";
    private static final String SINGLE = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>";

    /** 三号, 16 pt, in half points. */
    private static final int BODY = 32;

    /**
     * A quarter of a point less from character to character: 28 of them fill a line, not 27. A character grid would do it
     * too, but LibreOffice gives each character that is wider than its cell two cells.
     */
    private static final String TIGHT = "<w:spacing w:val=\"-5\"/>";

    /** Two characters. */
    private static final String INDENT = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/>";

    /** A millimetre more from the lines of a form. */
    private static final String INSIDE = "<w:ind w:left=\"57\" w:right=\"57\"/>";

    /** The text of the daily report, 四号 and 21 pt a line, so that it is read at a glance; its page is that of the others. */
    private static final String BRIEF = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"420\" w:lineRule=\"exact\"/>";

    /** No gap between Chinese and Latin characters: dates stay on a line of a narrow cell. */
    private static final String TIGHT_CELL = "<w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>";

    private static final String INDENT_BRIEF = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"560\"/>";

    private Styles() {}

    static String of(String namespace, boolean chinese) {
        StringBuilder styles = new StringBuilder(
                "<w:styles xmlns:w=\"" + namespace + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                        + fonts(FANG, LATIN)
                        + "<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>"
                        + "<w:pPrDefault/></w:docDefaults>"
                        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/><w:rPr><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/></w:rPr></w:style>"
                        + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
                        + "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"57\" w:type=\"dxa\"/>"
                        + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\n");
        for (String[] style : new String[][] {
            {"title", "公文标题", "Paper title", "<w:keepNext/>" + exact(0, 640) + center(), run(TITLE, 44)},
            {"subtitle", "标题说明", "Paper subtitle", "<w:keepNext/>" + LINE + center(), run(KAI, 32)},
            {"note", "小字说明", "Paper note", LINE + center(), run(KAI, 28)},
            {"h1", "一级标题", "Paper heading 1", "<w:keepNext/>" + LINE + INDENT + outline(0), run(HEI, 32)},
            {"h2", "二级标题", "Paper heading 2", "<w:keepNext/>" + LINE + INDENT + outline(1), run(KAI, 32)},
            {"h3", "三级标题", "Paper heading 3", "<w:keepNext/>" + LINE + INDENT + outline(2), run(FANG, 32)},
            {"body", "公文正文", "Paper text", LINE + INDENT + "<w:jc w:val=\"both\"/>", run(FANG, 32)},
            {
                "last",
                "正文末段",
                "Paper last text",
                "<w:keepNext/><w:keepLines/>" + LINE + INDENT + "<w:jc w:val=\"both\"/>",
                run(FANG, 32)
            },
            {"brief", "日报正文", "Daily text", OFF_GRID + BRIEF + INDENT_BRIEF + "<w:jc w:val=\"both\"/>", run(FANG, 28)},
            {
                "briefHead",
                "日报标题",
                "Daily heading",
                "<w:keepNext/>" + OFF_GRID + BRIEF + INDENT_BRIEF + outline(0),
                run(HEI, 28)
            },
            {"briefNote", "日报说明", "Daily note", OFF_GRID + BRIEF + center(), run(KAI, 28)},
            {
                "briefLast",
                "日报末段",
                "Daily last text",
                "<w:keepNext/><w:keepLines/>" + OFF_GRID + BRIEF + INDENT_BRIEF + "<w:jc w:val=\"both\"/>",
                run(FANG, 28)
            },
            {"briefAnnex", "日报附表标题", "Daily annex", "<w:keepNext/>" + exact(100, 440) + outline(0), run(HEI, 28)},
            {"gap", "表间", "Paper gap between tables", "<w:keepNext/>" + OFF_GRID + exact(0, 100), run(FANG, 10)},
            {"blank", "空行", "Paper empty line", LINE, run(FANG, 32)},
            {"matter", "事项名称", "Paper matter", "<w:keepNext/>" + LINE + center(), run(HEI, 32)},
            {"legend", "图例", "Paper legend", OFF_GRID + exact(30, 220), run(FANG, 17)},
            {"flush", "顶格正文", "Paper text flush", LINE, run(FANG, 32)},
            {"caption", "表题", "Paper caption", "<w:keepNext/>" + LINE + INDENT, run(KAI, 32)},
            {"cellHead", "表头", "Paper table head", "<w:keepNext/>" + OFF_GRID + exact(16, 210) + center(), run(HEI, 17)
            },
            {"cell", "表文", "Paper table text", TIGHT_CELL + OFF_GRID + exact(40, 290), run(FANG, 21)},
            {"cellGroup", "表中小标题", "Paper table group", "<w:keepNext/>" + OFF_GRID + exact(16, 210), run(HEI, 17)},
            {"cellSmall", "表文小", "Paper table text small", TIGHT_CELL + OFF_GRID + exact(16, 210), run(FANG, 17)},
            {"cellMark", "表中符号", "Paper table mark", OFF_GRID + exact(16, 210) + center(), run(SONG, 17)},
            {
                "issuer",
                "落款",
                "Paper issuer",
                "<w:keepNext/><w:keepLines/>" + exact(0, 520)
                        + "<w:ind w:rightChars=\"200\" w:right=\"632\"/><w:jc w:val=\"right\"/>",
                run(FANG, 32)
            },
            {
                "date",
                "成文日期",
                "Paper date",
                "<w:keepLines/>" + exact(0, 520)
                        + "<w:ind w:rightChars=\"400\" w:right=\"1264\"/><w:jc w:val=\"right\"/>",
                run(FANG, 32)
            },
            {"signatureSpace", "签字前空行", "Paper space before signatures", "<w:keepNext/>" + exact(0, 400), run(FANG, 32)
            },
            {"signature", "签字", "Paper signature", "<w:keepNext/>" + stops() + exact(0, 520), run(FANG, 28)},
            {"annex", "附表标题", "Paper annex", "<w:keepNext/><w:pageBreakBefore/>" + LINE + outline(0), run(HEI, 32)},
            {
                "pageOdd",
                "单页页码",
                "Paper page number odd",
                OFF_GRID + SINGLE + "<w:ind w:rightChars=\"100\" w:right=\"280\"/><w:jc w:val=\"right\"/>",
                run(SONG, SONG, 28)
            },
            {
                "pageEven",
                "双页页码",
                "Paper page number even",
                OFF_GRID + SINGLE + "<w:ind w:leftChars=\"100\" w:left=\"280\"/><w:jc w:val=\"left\"/>",
                run(SONG, SONG, 28)
            },
            {"noticeTitle", "通知书标题", "Notice title", OFF_GRID + SINGLE + center(), run(TITLE, 34)},
            {
                "noticeNumber",
                "通知书编号",
                "Notice number",
                OFF_GRID + SINGLE + "<w:ind w:right=\"1134\"/><w:jc w:val=\"right\"/>",
                run(FANG, 20)
            },
            {"which", "联次", "Notice copy", OFF_GRID + SINGLE, run(FANG, 18)},
            {
                "cut",
                "裁切线",
                "Notice cut",
                "<w:pBdr><w:bottom w:val=\"dashed\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>" + OFF_GRID
                        + "<w:spacing w:before=\"60\" w:after=\"60\"/>" + center(),
                run(FANG, 15)
            },
            {"gridLabel", "栏目", "Notice label", OFF_GRID + exact(30, 250) + center(), run(HEI, 19)},
            {"gridText", "栏目内容", "Notice text", OFF_GRID + exact(30, 270), run(FANG, 20)},
            {
                "gridSign",
                "栏目签字",
                "Notice signature",
                OFF_GRID + exact(30, 270) + "<w:jc w:val=\"right\"/>",
                run(FANG, 20)
            },
            {"formTitle", "单据标题", "Form title", OFF_GRID + SINGLE + center(), run(TITLE, 40)},
            {"formNumber", "单据编号", "Form number", OFF_GRID + exact(60, 320) + "<w:jc w:val=\"right\"/>", run(FANG, 24)},
            {
                "formCoded",
                "单据编号旁有码",
                "Form number beside a code",
                OFF_GRID + exact(60, 320) + "<w:ind w:right=\"1134\"/><w:jc w:val=\"right\"/>",
                run(FANG, 24)
            },
            {"formBody", "单据正文", "Form paragraph", OFF_GRID + exact(60, 400) + INDENT, run(FANG, 26)},
            {"formGap", "单据间隔", "Form gap", OFF_GRID + exact(0, 160), run(FANG, 16)},
            {"formLabel", "单据栏目", "Form label", OFF_GRID + exact(30, 300) + center(), run(HEI, 21)},
            {"formText", "单据内容", "Form text", OFF_GRID + exact(30, 310) + INSIDE, run(FANG, 22)},
            {"formMark", "单据编码", "Form mark", OFF_GRID + exact(30, 260) + center(), run(FANG, 18)},
            {"gridMark", "栏目编码", "Notice mark", OFF_GRID + exact(20, 240) + center(), run(FANG, 18)},
            {
                "formPhoto",
                "单据照片",
                "Form photo",
                OFF_GRID + "<w:spacing w:before=\"57\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>" + center(),
                run(FANG, 18)
            },
            {
                "formSign",
                "单据签字",
                "Form signature",
                OFF_GRID + "<w:spacing w:before=\"240\" w:after=\"40\" w:line=\"310\" w:lineRule=\"exact\"/>" + INSIDE
                        + "<w:jc w:val=\"right\"/>",
                run(FANG, 22)
            },
            {"sheetLabel", "报头栏目", "Bulletin label", OFF_GRID + exact(40, 400) + center(), run(HEI, 28)},
            {"sheetText", "报头内容", "Bulletin text", OFF_GRID + exact(40, 400), run(FANG, 28)},
            {
                "end",
                "表后",
                "Paper end",
                OFF_GRID + "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>",
                run(FANG, 2)
            },
            {"gridSmall", "栏目内容小", "Notice text small", OFF_GRID + exact(10, 200), run(FANG, 16)},
        }) {
            styles.append("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"")
                    .append(style[0])
                    .append("\"><w:name w:val=\"")
                    .append(chinese ? style[1] : style[2])
                    .append("\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>")
                    .append(style[3])
                    .append("</w:pPr><w:rPr>")
                    .append(style[4])
                    .append("</w:rPr></w:style>\n");
        }
        styles.append("<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"runIn\"><w:name w:val=\"")
                .append(chinese ? "段首标题" : "Paper heading in the text")
                .append("\"/><w:qFormat/><w:rPr>")
                .append(fonts(HEI, LATIN))
                .append("</w:rPr></w:style>\n");
        return styles + table("grid", chinese ? "公文表格" : "Paper table", borders())
                + table("plain", chinese ? "无线表格" : "Paper table without lines", "") + "</w:styles>";
    }

    /**
     * Lines of the same height whatever the font, or a table would grow on a machine with another one.
     *
     * @param around before and after, in twips
     * @param line in twips
     */
    private static String exact(int around, int line) {
        return "<w:spacing w:before=\"" + around + "\" w:after=\"" + around + "\" w:line=\"" + line
                + "\" w:lineRule=\"exact\"/>";
    }

    /** Three lines to write on, side by side, with 5 mm between. */
    private static String stops() {
        StringBuilder stops = new StringBuilder("<w:tabs>");
        for (int third = 1; third <= 3; third++) {
            stops.append(stop("underscore", third * 52 - 5)).append(third < 3 ? stop("none", third * 52) : "");
        }
        return stops.append("</w:tabs>").toString();
    }

    private static String stop(String leader, int millimetres) {
        return "<w:tab w:val=\"left\" w:leader=\"" + leader + "\" w:pos=\"" + Tables.twips(millimetres) + "\"/>";
    }

    private static String center() {
        return "<w:jc w:val=\"center\"/>";
    }

    private static String outline(int level) {
        return "<w:outlineLvl w:val=\"" + level + "\"/>";
    }

    /** @param halfPoints the size, doubled, as Word counts it */
    private static String run(String font, int halfPoints) {
        return run(font, LATIN, halfPoints);
    }

    private static String run(String font, String latin, int halfPoints) {
        return fonts(font, latin) + (halfPoints == BODY ? TIGHT : "") + "<w:sz w:val=\"" + halfPoints
                + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }

    private static String fonts(String font, String latin) {
        return "<w:rFonts w:ascii=\"" + latin + "\" w:hAnsi=\"" + latin + "\" w:eastAsia=\"" + font + "\" w:cs=\""
                + LATIN + "\"/>";
    }

    private static String table(String id, String name, String borders) {
        return "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr>" + borders + "</w:tblPr></w:style>\n";
    }

    private static String borders() {
        StringBuilder borders = new StringBuilder("<w:tblBorders>");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            borders.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        return borders.append("</w:tblBorders>").toString();
    }

    /** The fonts by name, with what Word takes where one is missing. */
    static String fontTable(String namespace) {
        StringBuilder fonts = new StringBuilder("<w:fonts xmlns:w=\"" + namespace + "\">");
        for (String[] font : new String[][] {
            {TITLE, "SimSun", "02010601030101010101", "roman"},
            {FANG, "FangSong", "02010609030101010101", "modern"},
            {KAI, "KaiTi", "02010609030101010101", "modern"},
            {HEI, "SimHei", "02010609060101010101", "modern"},
            {SONG, "SimSun", "02010600030101010101", "auto"},
            {LATIN, "", "02020603050405020304", "roman"}
        }) {
            fonts.append("<w:font w:name=\"").append(font[0]).append("\">");
            if (!font[1].isEmpty()) {
                fonts.append("<w:altName w:val=\"").append(font[1]).append("\"/>");
            }
            fonts.append("<w:panose1 w:val=\"")
                    .append(font[2])
                    .append("\"/><w:charset w:val=\"")
                    .append(font[1].isEmpty() ? "00" : "86")
                    .append("\"/><w:family w:val=\"")
                    .append(font[3])
                    .append("\"/><w:pitch w:val=\"variable\"/></w:font>");
        }
        return fonts.append("</w:fonts>").toString();
    }
}

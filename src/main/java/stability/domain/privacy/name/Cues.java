package stability.domain.privacy.name;

/** What announces a name or ends it. */
final class Cues {
    /** How sure it is that a name follows. */
    enum Cue {
        NONE,
        /** Who somebody is; mostly a name does not follow. */
        ROLE,
        /** Nothing but a name can follow. */
        LABEL
    }

    private static final String[] LABELS = {"名叫", "我叫"};

    /** Labels if a colon or 是 follows them. */
    private static final String[] FIELDS = {"姓名", "名字", "曾用名"};

    private static final String[] ROLES = {
        "学生", "同学", "女生", "男生", "新生", "毕业生", "走读生", "住校生", "住宿生", "实习生", "舍长", "干部", "团支书", "课代表", "会计", "学员", "学徒",
        "家长", "教师", "老师", "导师", "主任", "辅导员", "校长", "院长", "处长", "科长", "部长", "书记", "经理", "老板", "职工", "员工", "工人", "保安",
        "门卫", "司机", "厨师", "师傅", "宿管", "管理员", "值班员", "安全员", "保洁员", "保洁", "电工", "出纳", "医生", "护士", "教练", "教官", "本人", "父亲",
        "母亲", "爸爸", "妈妈", "爷爷", "奶奶", "丈夫", "妻子", "儿子", "女儿", "孩子", "哥哥", "姐姐", "弟弟", "妹妹", "其父", "其母", "其子", "其女",
        "室友", "舍友", "同桌", "邻居", "伤者", "死者", "当事人", "负责人", "经营者", "业主", "户主", "车主", "店主", "房东", "村民", "居民", "市民", "商户",
        "男子", "女子", "网民", "民警", "队员", "组长", "班长", "队长", "党员", "团员", "经办人", "代理人", "法人", "代表人", "监护人", "委托人", "举报人",
        "投诉人", "反映人", "信访人", "来访人", "上访人", "申请人", "受害人", "嫌疑人", "证人", "联系人", "责任人", "承办人", "包工头", "承包人", "摊主", "我是",
        "叫做", "姓名", "名字", "署名", "化名", "肇事者", "受伤者", "打人者", "值班人", "报案人", "报警人"
    };

    /** Characters that begin what is said of a person, or join him to another. */
    private static final String AFTER = "的被在于与和及因从向对把将是等已未曾也又就到来去至以由同跟经并且或拟欲遭受遇说称诉找给让要应需想不没其之系打骑翻摔跌晕突昨今当自私"
            + "擅违酒请再多反投举提表认申希质咨询建携带陪为有无用拿持抢偷骂辱威推踢砸烧吃喝服发昏倒溺坠失逃旷迟缺入转退休考补左右手脚腿身头骨伤误连放离回参报电上下"
            + "午夜晚早站坐走跑家父母现即需称可能会介告披透强补宣指呼解答占停送拉撞闹哭喊吵借欠交收领买卖住睡写看问承负互均都一";

    /** What somebody does or suffers, in a petition or an incident. */
    private static final String[] ACTS = {
        "反映", "投诉", "举报", "要求", "请求", "申请", "来电", "来访", "来信", "上访", "信访", "诉", "称", "控告", "咨询", "建议", "质疑", "不服", "不满",
        "殴打", "打伤", "打架", "打人", "打骂", "推", "踢", "抢", "辱骂", "欺负", "欺凌", "威胁", "受伤", "摔", "跌", "晕", "坠", "昏", "溺", "被",
        "与", "和", "因", "在", "于", "从", "向", "对", "将", "把", "骑", "私自", "擅自", "说", "表示", "认为", "提出", "等人", "发生", "实施", "逃",
        "旷", "迟到", "未", "已", "突", "之间", "一起", "互", "均", "都", "两人", "二人", "三人", "双方", ",男", ",女", "(男", "(女"
    };

    private Cues() {}

    /** What stands before the index, blanks, colons and opening brackets between them aside. */
    static Cue before(NameText text, int index) {
        int end = index;
        if (endsWith(text, end, LABELS)) {
            return Cue.LABEL;
        }
        boolean joined = false;
        if (text.in(end - 1, "为是叫")) {
            end--;
            joined = true;
        }
        while (text.in(end - 1, " :(\"'“‘「[")) {
            joined |= text.at(end - 1) == ':';
            end--;
        }
        if (joined && endsWith(text, end, FIELDS)) {
            return Cue.LABEL;
        }
        boolean master = text.at(index) == '傅' && text.at(index - 1) == '师';
        return !master && endsWith(text, end, ROLES) ? Cue.ROLE : Cue.NONE;
    }

    /** Whether a name that ends here is followed by what a person does or has. */
    static boolean endsName(NameText text, int index) {
        return text.isBreak(index) || text.in(index, AFTER);
    }

    /** Whether something follows that persons do; less may follow a name that nothing announces. */
    static boolean isAct(NameText text, int index) {
        return text.word(index, ACTS) > 0;
    }

    private static boolean endsWith(NameText text, int end, String[] words) {
        for (String word : words) {
            if (text.is(end - word.length(), word)) {
                return true;
            }
        }
        return false;
    }
}

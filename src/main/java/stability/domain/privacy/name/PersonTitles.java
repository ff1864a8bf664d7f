package stability.domain.privacy.name;

/** What follows a name: a title, a post, a relation. */
final class PersonTitles {
    /** Behind a surname alone they make a name of it. */
    private static final String[] COURTESY = {"同学", "老师", "先生", "女士", "小姐", "师傅", "同志"};

    /** These too, but not behind a verb: 任教练, 于护士站. */
    private static final String[] POSTS = {
        "医生", "护士", "教练", "教官", "警官", "法官", "律师", "阿姨", "叔叔", "大爷", "大妈", "大叔", "大姐", "大哥", "奶奶", "爷爷", "老板", "妈妈",
        "爸爸", "司机", "保安", "门卫", "会计", "出纳", "主任", "副主任", "班主任", "校长", "副校长", "书记", "副书记", "教授", "副教授", "处长", "副处长",
        "科长", "副科长", "部长", "副部长", "院长", "副院长", "局长", "副局长", "所长", "站长", "组长", "副组长", "队长", "厂长", "班长", "经理", "总经理",
        "副经理", "主席", "会长", "董事长", "辅导员", "主管", "干事", "讲师", "工程师"
    };

    /** Only behind a full name. */
    private static final String[] RELATIONS = {
        "家长", "父亲", "母亲", "父母", "家属", "亲属", "本人", "等人", "等同学", "等学生", "等家长", "等老师", "等教师", "等职工", "等员工", "等多名", "等几名",
        "等数名", "等多人", "的家长", "的父亲", "的母亲", "的爸爸", "的妈妈", "的父母", "的家属", "的班主任", "的监护人", "的儿子", "的女儿", "的孩子", "的丈夫", "的妻子"
    };

    /** With them a title becomes another word: 校长期, 文书记录, 主任务. */
    private static final String[] LONGER = {
        "长期", "长时间", "长年", "长达", "长约", "长远", "长度", "长短", "长效", "长假", "长廊", "长势", "记录", "记载", "授课", "授权", "任务", "任职",
        "练车", "练场", "生产", "生活", "生成", "官兵"
    };

    /** A place or an office, not a person, if the surname is doubtful: 于校长室. */
    private static final String[] OFFICES = {
        "室", "办公", "信箱", "接待", "岗位", "助理", "职务", "职责", "间", "之间", "们", "期间", "聚会", "级"
    };

    /** The same if the surname is doubtful: 曾同学校沟通. */
    private static final String[] JOINED = {"学校", "学习", "学生"};

    private PersonTitles() {}

    /**
     * The index after the title that stands here, or 0.
     *
     * @param verb whether the surname may be a verb that a post is the object of
     * @param given how many characters of a given name stand before it
     */
    static int end(NameText text, int index, boolean doubtful, boolean verb, int given) {
        int length = text.word(index, COURTESY);
        if (length == 0 && !verb) {
            length = text.word(index, POSTS);
        }
        if (length == 0 && !doubtful && text.is(index, "家长")) {
            length = 2;
        }
        if (length == 0 && given > 0) {
            length = text.word(index, RELATIONS);
        }
        if (length == 0 && given > 0 && isCounted(text, index)) {
            length = 1;
        }
        int end = index + length;
        boolean other = length == 0
                || (length > 1 && text.word(end - 1, LONGER) > 0)
                || (doubtful && (text.word(end, OFFICES) > 0 || text.word(end - 1, JOINED) > 0));
        return other ? 0 : end;
    }

    /** 等3名, 等五位: of several persons one is named. */
    private static boolean isCounted(NameText text, int index) {
        int end = index + 1;
        while (text.in(end, "0123456789一二三四五六七八九十两数余")) {
            end++;
        }
        return text.at(index) == '等' && end > index + 1 && text.in(end, "名人位");
    }
}

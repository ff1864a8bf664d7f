package stability.domain.privacy.name;

/** What can be a given name: one or two characters that parents choose. */
final class GivenNames {
    /** About nine given names of ten consist of these; characters that are common in prose but not in names are left out. */
    private static final String CHARACTERS = "一丁七三世丙业东中丰丸丽义乌乐乔乙九书乾云五亚亨京亭亮仁仙令仪仲伟伯佑佩佳依侠俊俐保信俭修倩健偲儒儿允元兄兆先光克八六兰兴冉军冠冬"
            + "冰凌凝凡凤凯刚利剑力功劲勃勇勋勤十升卉华卓南博卫厚原友发可吉君启和咏哲善喆喜嘉四国圆圭坚坤垚培堃增墨壮大天夷奇奎奕如妍妙妮姗姝姣威"
            + "娃娅娇娜娟娣娴婉婕婧婵婷媚媛嫣子字孚孜孝学孺宁宇守安宏宗定宛宜宝宣宥宪家宸宽宾寅富寒寰寿小少尧展山屹岚岩岭岳峤峦峰峻崇崖嵘嵩巍川帅帆"
            + "希帛平幸广庆庭康廉延廷建弈弘强弼彤彦彧彩彪彬影微德徽心忆志忠忱念忻怀思怡恒恩恪恬恭恺悟悦惟惠愈愉慈慕慧懋懿戎成才承挚振捷攸政敏敦敬"
            + "文斌斐新方旋旗旭旸旺旻昀昆昊昌明易昕星映春昭昱显晏晓晔晖晗晟晨普景晴晶智暄暖曈曦曼月朋朔望朝朴朵权杉杏杰松林枝枫柏柔柠柯栀栋树栓栩根"
            + "桂桃桐桑桓桢桥梅梓梦梨棋棠森椿楚楠楷榕槐槿樱橙欢欣歆正武毅毓毛民永汉汐汝江沁沂沃沄沅沐沛河泉泊泓泠波泰泽洁洋洛洪洵济浚浩海涓涛涟润涵"
            + "淇淏淑淞淦淮淳清渊渝渲湘湛源溥溪滔滟滢滨漪漫漾潇潜潞潭潼澄澈澍澜濠瀚瀛灏灿炅炎炜炫炯炳烁烨焕焘焜焱然煊煜熙熠熹燕燮爱爽牧献玉玛玥玮玲"
            + "珂珈珊珍珞珠珣珮珺琉琏琛琦琨琪琬琮琰琳琴琼瑄瑗瑛瑜瑞瑟瑶瑷瑾璇璋璎璐璞璟璨瓒甜生甯畅登皎皓皖皱益盛真睿知硕碧磊礼祎祖祚祥祺禄禅福禛禧"
            + "禹禾秀秉秋稷穆立竣竹笃笑笙笛筑筠筱箐素紫繁红纭纯细绍绚继绫绮维缘美群羲羽翁翊翌翎翔翠翰耀聪胜胤腾臣舒舜舟航舸良艳艺艾芃芊芙芝芬芮花芳"
            + "芷芸苌苑苒苓苡若英茂茗茜茹荃荔荣荫荷莉莎莘莱莲莹菁菊菡菲萌萍萱葆葵蓁蓉蓓蓝蔚蔺蕊蕾薇藜藻蘅虎虔虹蜜衍衡衿裕襄言誉诏诒诗诚语诺谊谋谟谦"
            + "谨豪贞贤贯贵贻赋赐赞赟赤超越跃轩轲辉辕辰达迈迎远迪逊逵逸遂道邈邦郡金鑫钊钟钦钧钰铁铃铄铜铠铨铭铮银锁锋锐锟锡锦锴镐镕镜长闯阳陶隆隽雁"
            + "雄雅雍雨雪雯雷霁霄霆震霍霏霖霜霞露青靓靖静非韵韶顺颉颖颜颢风飒飞香馥馨驹骁骅骋骏骐骞骥高魁鸢鸣鸿鹂鹏鹤鹭麒麟黛鼎齐龄龙龟双夫卿兵伦炯甫铎庸丹灵田扬朗娥";

    /** Words of two of these characters that stand behind a surname's character in prose. */
    private static final String[] WORDS = {
        "中学", "中心", "大学", "小学", "文学", "力学", "国学", "学生", "先生", "学长", "家长", "成长", "生长", "大家", "国家", "希望", "发生", "发展",
        "发言", "成立", "儿子", "永远", "一天", "三天", "五天", "一月", "三月", "五月", "六月", "大小", "新生"
    };

    private GivenNames() {}

    /** The length, 2 at most, of what can be a given name here; 0 if nothing can. */
    static int longest(NameText text, int index) {
        if (!text.in(index, CHARACTERS)) {
            return 0;
        }
        return text.in(index + 1, CHARACTERS) && text.word(index, WORDS) == 0 ? 2 : 1;
    }
}

package stability.domain.privacy.name;

import stability.domain.privacy.name.Cues.Cue;

/** Names in Latin letters: with an English title, or in pinyin behind a word that announces them. */
final class LatinNames {
    private static final String[] TITLES = {"Mr", "Mrs", "Ms", "Miss", "Dr", "Prof"};

    /** Not persons: Ms Office, Dr.Web. */
    private static final String[] PRODUCTS = {"Office", "Word", "Excel", "Windows", "Web", "Com"};

    private static final String[] CHINESE_TITLES = {"老师", "同学", "先生", "女士", "师傅", "主任", "校长", "某"};

    /** Surnames in pinyin, but for those that are also English words. */
    private static final String PINYIN =
            " zhang wang li liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin he gao luo liang song zheng xie han"
                    + " tang feng yu dong cheng cao yuan deng fu shen zeng peng su lu jiang cai jia ding wei xue ye yan pan du dai xia zhong"
                    + " tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng wan duan qian yin"
                    + " chang qiao gong wen ouyang sima zhuge ";

    private LatinNames() {}

    /** The index after the name that begins at this letter; 0 if none does. */
    static int end(NameText text, int index) {
        if (text.isLetter(index - 1)) {
            return 0;
        }
        int word = wordEnd(text, index);
        int end = titled(text, index, word);
        Cue cue = Cues.before(text, index);
        if (end == 0 && cue == Cue.LABEL && isCapitalised(text, index, word)) {
            return Math.max(word, nextWord(text, word));
        }
        if (end == 0 && isSurname(text, index, word)) {
            int last = nextWord(text, word);
            int name = last > 0 ? last : word;
            int title = text.word(afterBlank(text, name), CHINESE_TITLES);
            if (title > 0) {
                return afterBlank(text, name) + title;
            }
            end = last > 0 && cue != Cue.NONE ? last : 0;
        }
        return end;
    }

    /** Mr. Zhang, Miss Li Hua, Ms 王. */
    private static int titled(NameText text, int index, int word) {
        int length = text.word(index, TITLES);
        if (length == 0 || index + length != word) {
            return 0;
        }
        int name = afterBlank(text, text.at(word) == '.' ? word + 1 : word);
        if (text.isHan(name)) {
            return Surnames.at(text, name) == null ? 0 : name + 1;
        }
        int end = wordEnd(text, name);
        if (!isCapitalised(text, name, end) || text.word(name, PRODUCTS) == end - name) {
            return 0;
        }
        int last = nextWord(text, end);
        return last > 0 ? last : end;
    }

    /** The end of a word in capital and small letters behind a blank; 0 if none stands there. */
    private static int nextWord(NameText text, int index) {
        int start = index + 1;
        int end = wordEnd(text, start);
        boolean name =
                text.in(index, " -") && end > start && (isCapitalised(text, start, end) || isCapital(text.at(end - 1)));
        return name ? end : 0;
    }

    private static boolean isSurname(NameText text, int start, int end) {
        StringBuilder word = new StringBuilder(" ");
        for (int i = start; i < end; i++) {
            word.append(Character.toLowerCase(text.at(i)));
        }
        return PINYIN.contains(word.append(' '));
    }

    private static boolean isCapitalised(NameText text, int start, int end) {
        return end > start + 1 && isCapital(text.at(start)) && !isCapital(text.at(start + 1));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static int afterBlank(NameText text, int index) {
        return text.at(index) == ' ' ? index + 1 : index;
    }

    private static int wordEnd(NameText text, int index) {
        int end = index;
        while (text.isLetter(end)) {
            end++;
        }
        return end;
    }
}

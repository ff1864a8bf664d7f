package stability.domain.privacy.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import stability.domain.privacy.Folding;
import stability.domain.privacy.PersonalData.Kind;
import stability.domain.privacy.PersonalData.Match;
import stability.domain.privacy.name.Cues.Cue;
import stability.domain.privacy.name.Surnames.Surname;

/**
 * Finds what looks like the name of a person, for texts that must be without one. Not a part of
 * {@link PersonalData#scan}: other fields may name staff.
 *
 * <p>A surname is not enough, because the characters of most surnames are also parts of ordinary words. A name is
 * found by what follows it (王老师, 李某, 张三的家长), by what announces it (学生张三, 姓名：张三), or by what is said of
 * it at the beginning of a sentence (张三反映…). In doubt nothing is found: a false finding stops a clerk's work.
 */
public final class PersonNames {
    /** Words before a person who is acted with or upon. */
    private static final String BEFORE_PERSON = "与和被把找向对跟让叫由给";

    /** What may stand before a doubtful surname. */
    private static final String BEFORE_DOUBTFUL = "的被和与找请让是经给由对向跟及或把将叫问班系部级科处室组任师生长工即老小骂打映诉报求议谢称说见到因为有在会员";

    /** A character, the next, and the surnames that make no word with it then: 高一|张老师, 晚上|马老师, 学生|于某; none for any. */
    private static final String[][] APART = {
        {"高初大", "一二三", ""}, {"晚早路课会楼网线", "上下", ""}, {"学女男新业", "生", "于"}, {"家校班组队科处部院局", "长", "于安江"}
    };

    /** In the names of courses and prizes. */
    private static final String[] PUBLIC = {"毛泽东", "毛主席", "邓小平", "黄炎培"};

    private final NameText text;
    private final NameForms forms;
    private final List<Match> matches = new ArrayList<>();

    /** Where another name of a list would begin. */
    private int next = -1;

    private PersonNames(String text) {
        this.text = new NameText(text);
        this.forms = new NameForms(this.text);
    }

    /**
     * All names in the order of the text; none overlap. A title that follows a name belongs to the match, one that
     * stands before it does not.
     */
    public static List<Match> scan(String text) {
        PersonNames names = new PersonNames(text);
        names.scan();
        return Collections.unmodifiableList(names.matches);
    }

    private void scan() {
        int i = 0;
        while (i < text.length()) {
            int end = end(i);
            if (end > i) {
                matches.add(new Match(Kind.PERSON_NAME, text.place(i), text.place(end - 1) + 1));
                next = text.in(end, "、和与及跟") ? end + 1 : -1;
                i = end;
            } else {
                i++;
            }
        }
    }

    /** The index after the name that begins here; 0 if none does. */
    private int end(int index) {
        if (text.isLetter(index)) {
            return LatinNames.end(text, index);
        }
        if (!text.isHan(index) || text.word(index, PUBLIC) > 0) {
            return 0;
        }
        Surname surname = Surnames.at(text, index);
        if (surname == null && !Surnames.isRare(text, index) && !text.in(index, "老小阿姓")) {
            return 0;
        }
        Cue cue = Cues.before(text, index);
        int end = surname == null ? 0 : end(index, surname, cue);
        if (end == 0 && cue == Cue.LABEL) {
            end = forms.labelled(index, surname);
        }
        if (end == 0 && cue != Cue.NONE && text.in(index, "老小阿")) {
            end = forms.nickname(index + 1);
        }
        return end == 0 && text.at(index) == '姓' ? forms.family(index + 1) : end;
    }

    private int end(int index, Surname surname, Cue cue) {
        boolean announced = cue != Cue.NONE;
        if (!mayBegin(index, surname, announced)) {
            int full = announced ? forms.full(index, surname, false) : 0;
            return full == index + 3 ? full : 0;
        }
        int end = forms.titled(index, surname);
        if (end == 0) {
            end = forms.someone(index, surname);
        }
        if (end == 0 && (announced || index == next)) {
            end = forms.full(index, surname, announced && !surname.doubtful());
        }
        return end == 0 && !surname.doubtful() ? acting(index, surname) : end;
    }

    /** Whether what stands before leaves it open that a name begins here. */
    private boolean mayBegin(int index, Surname surname, boolean announced) {
        char before = text.at(index - 1);
        boolean sure = announced && !surname.doubtful();
        if (sure || isApart(index)) {
            return true;
        }
        if (surname.before().indexOf(Folding.isDigit(before) ? '#' : before) >= 0) {
            return false;
        }
        return announced
                || !surname.doubtful()
                || text.isBreak(index)
                || text.isBreak(index - 1)
                || BEFORE_DOUBTFUL.indexOf(before) >= 0;
    }

    private boolean isApart(int index) {
        for (String[] word : APART) {
            if (text.in(index - 2, word[0])
                    && text.in(index - 1, word[1])
                    && (word[2].isEmpty() || text.in(index, word[2]))) {
                return true;
            }
        }
        return false;
    }

    /** 张三反映… at the beginning of a sentence, 与张三发生…, 张三、李四…. */
    private int acting(int index, Surname surname) {
        char before = text.at(index - 1);
        boolean acted = BEFORE_PERSON.indexOf(before) >= 0;
        if (!acted && (text.isHan(index - 1) || text.isLetter(index - 1) || Folding.isDigit(before) || before == '·')) {
            return 0;
        }
        int first = index + surname.length();
        for (int given = GivenNames.longest(text, first); given > 0; given--) {
            int end = first + given;
            if (forms.allows(surname, first, given)
                    && (Cues.isAct(text, end) || (acted && text.isBreak(end)) || isListed(end))) {
                return end;
            }
        }
        return 0;
    }

    private boolean isListed(int end) {
        Surname surname = text.at(end) == '、' ? Surnames.at(text, end + 1) : null;
        return surname != null && !surname.doubtful() && forms.full(end + 1, surname, false) > 0;
    }
}

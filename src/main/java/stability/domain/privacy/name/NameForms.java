package stability.domain.privacy.name;

import org.jspecify.annotations.Nullable;
import stability.domain.privacy.name.Surnames.Surname;

/** The forms that names have behind a surname. Each gives the index after the name, or 0 if it does not have this form. */
final class NameForms {
    /** Surnames that take a post as their object or name a place with it: 任校长, 于主任办公室. */
    private static final String VERBS = "任于";

    /** What 某 makes of a thing, a place or a time, not of a person. */
    private static final String THINGS = "种些个类项天日处月年位次段间号所校班部方时地科楼层";

    private static final String MASKS = "×*○〇●□Xx";

    /** Behind a surname alone these are families and countries, not given names; 和 joins two persons. */
    private static final String NOT_ALONE = "和家子国朝";

    /** 高中新同学, 高三大同学: behind the beginning of a word these do not make a name of it, as 高大伟 is one. */
    private static final String SECOND_OF_WORDS = "新生学大小中家";

    private final NameText text;

    NameForms(NameText text) {
        this.text = text;
    }

    /** 王老师, 王明老师, 王小明的家长. */
    int titled(int index, Surname surname) {
        int first = index + surname.length();
        boolean verb = text.in(index, VERBS);
        for (int given = GivenNames.longest(text, first); given >= 0; given--) {
            boolean name = allows(surname, first, given) || (given == 2 && !text.in(first + 1, SECOND_OF_WORDS));
            int end = name ? PersonTitles.end(text, first + given, surname.doubtful(), verb, given) : 0;
            if (end > 0) {
                return end;
            }
        }
        return 0;
    }

    /** 李某, 李某某, 李××, with a title or not. */
    int someone(int index, Surname surname) {
        int first = index + surname.length();
        int end = text.at(first) == '某' ? someEnd(first, surname) : maskEnd(first, surname);
        int titled = end == 0 ? 0 : PersonTitles.end(text, end, surname.doubtful(), false, 1);
        return titled > 0 ? titled : end;
    }

    private int someEnd(int first, Surname surname) {
        if (text.at(first + 1) == '某') {
            return first + 2;
        }
        return text.in(first + 1, surname.doubtful() ? THINGS : "种些个") ? 0 : first + 1;
    }

    private int maskEnd(int first, Surname surname) {
        int end = first;
        while (text.in(end, MASKS) && end < first + 3) {
            end++;
        }
        boolean oneLetter = end == first + 1 && text.isLetter(first);
        boolean other = end == first || oneLetter || text.isLetter(end) || text.in(end, "班届级年");
        return other || surname.doubtful() ? 0 : end;
    }

    /**
     * A surname and a given name, and then something that is said of a person.
     *
     * @param sure whether three characters will do whatever follows
     */
    int full(int index, Surname surname, boolean sure) {
        int first = index + surname.length();
        int longest = GivenNames.longest(text, first);
        for (int given = longest; given > 0; given--) {
            if (allows(surname, first, given) && Cues.endsName(text, first + given)) {
                return first + given;
            }
        }
        boolean name = longest > 0 && allows(surname, first, longest) && allows(surname, first, 1);
        return sure && name ? first + longest : 0;
    }

    /** Any two or three characters that begin with a surname, even with a rare one, and end with the phrase. */
    int labelled(int index, @Nullable Surname surname) {
        if (surname == null && !Surnames.isRare(text, index)) {
            return 0;
        }
        int first = index + (surname == null ? 1 : surname.length());
        for (int end = first + 2; end > first; end--) {
            if (text.isHan(first) && text.isHan(end - 1) && (text.isBreak(end) || text.at(end) == '的')) {
                return end;
            }
        }
        return 0;
    }

    /** 老王, 小李; given the index of the surname. */
    int nickname(int index) {
        Surname surname = Surnames.at(text, index);
        boolean sure = surname != null && !surname.doubtful() && titled(index, surname) == 0;
        return sure && Cues.endsName(text, index + 1) ? index + 1 : 0;
    }

    /** 姓王的, but not 百姓; given the index of the surname. */
    int family(int index) {
        boolean surname = Surnames.at(text, index) != null || Surnames.isRare(text, index);
        boolean other = text.in(index - 2, "百同贵老本异外改其族");
        boolean ends = text.isBreak(index + 1) || text.in(index + 1, "的某男女老同先");
        return surname && !other && ends ? index + 1 : 0;
    }

    /** Whether these characters are not an ordinary word together with the surname. */
    boolean allows(Surname surname, int first, int given) {
        if (given == 0) {
            return true;
        }
        int last = first + given - 1;
        boolean school = text.in(last, "大中小") && text.at(last + 1) == '学';
        return !school
                && !text.in(first, surname.never())
                && (given > 1 || (!text.in(first, surname.alone()) && !text.in(first, NOT_ALONE)));
    }
}

package stability.domain.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.field.Word;

/** A section of a paper in which a person's own words have a place. The constants stand in the order of papers. */
public enum TextSection implements Word {
    REPORTERS("报告人", "Reported by", "写岗位，不写姓名", "posts, no names", true),
    PARTICIPANTS("参会人", "Participants", "写岗位或人数，不写姓名", "posts or how many, no names", true),
    MEETING("会议时间", "Meeting", "何时、何地开会", "when and where it was held", false),
    PRACTICE(
            "主要做法",
            "What was done",
            "数字和清单由程序列出，这里写怎样做的",
            "figures and lists follow by themselves: say how it was done",
            false),
    PROBLEMS(
            "存在问题",
            "Problems",
            "台账按规则查出的由程序列出，这里写其他问题",
            "what the records show follows by itself: say what else",
            false),
    DECISIONS("会议议定事项", "Decisions", "每项写明何事、哪个部门、何时前", "of each: what, which department, by when", false),
    NEXT(
            "下一步工作",
            "What is next",
            "未销号清单由程序列出，这里写安排",
            "what is still open follows by itself: say what is planned",
            false),
    TOMORROW(
            "明日重点",
            "Tomorrow",
            "明日到期的事项由程序列出，这里写其他重点",
            "what falls due follows by itself: say what else matters",
            false),
    EXPERIENCE("经验", "Lessons", "值得推广的做法", "what is worth doing again", false);

    private final Text label;
    private final Text hint;
    private final boolean nameless;

    TextSection(String zh, String en, String hintZh, String hintEn, boolean nameless) {
        this.label = Text.of(zh, en);
        this.hint = Text.of(hintZh, hintEn);
        this.nameless = nameless;
    }

    /** The heading. */
    @Override
    public Text label() {
        return label;
    }

    /** What to write there: a comment of one line in a new file. */
    public Text hint() {
        return hint;
    }

    /** Whether people are meant there, who are told of by post or number: no name of a person may stand in it. */
    public boolean isNameless() {
        return nameless;
    }

    /** The section that a heading means, in either language; null if it is none of these. */
    public static @Nullable TextSection of(String heading, List<TextSection> sections) {
        for (TextSection section : sections) {
            for (Lang lang : Lang.values()) {
                if (PlainWord.isAlike(heading, section.label.in(lang))) {
                    return section;
                }
            }
        }
        return null;
    }
}

package stability.domain.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Word;

/** A paper that takes a person's own words, from a file of its own: {@code texts/daily/2019-10-01.md}. */
public enum TextPaper implements Word {
    DAILY("日报", "the daily report", "2019-10-01", TextSection.PRACTICE, TextSection.PROBLEMS, TextSection.TOMORROW),
    PHASE(
            "阶段报告",
            "the report on a phase",
            "guoqing-2019-paicha",
            TextSection.PRACTICE,
            TextSection.PROBLEMS,
            TextSection.NEXT,
            TextSection.EXPERIENCE),
    CAMPAIGN(
            "总结报告",
            "the report on a campaign",
            "guoqing-2019",
            TextSection.PRACTICE,
            TextSection.PROBLEMS,
            TextSection.NEXT,
            TextSection.EXPERIENCE),
    WEEK(
            "周报",
            "the weekly report",
            "2019-W40",
            TextSection.PRACTICE,
            TextSection.PROBLEMS,
            TextSection.NEXT,
            TextSection.EXPERIENCE),
    MONTH(
            "月报",
            "the monthly report",
            "2019-10",
            TextSection.PRACTICE,
            TextSection.PROBLEMS,
            TextSection.NEXT,
            TextSection.EXPERIENCE),
    MINUTES(
            "月调度会议纪要",
            "the minutes of the monthly meeting",
            "2019-10",
            TextSection.REPORTERS,
            TextSection.PARTICIPANTS,
            TextSection.MEETING,
            TextSection.PROBLEMS,
            TextSection.DECISIONS,
            TextSection.NEXT);

    /** The folder of all of them, below the records folder. */
    public static final String FOLDER = "texts";

    /** How the files end; also as shown in messages. */
    public static final String ENDING = ".md";

    private final Text label;
    private final String example;
    private final List<TextSection> sections;

    TextPaper(String zh, String en, String example, TextSection... sections) {
        this.label = Text.of(zh, en);
        this.example = example;
        this.sections = List.of(sections);
    }

    @Override
    public Text label() {
        return label;
    }

    /** The headings that its file may have, in the order in which they are printed. */
    public List<TextSection> sections() {
        return sections;
    }

    /** The name of such a file, without its ending. */
    public String example() {
        return example;
    }

    /** The paper whose folder a file lies in, if it ends as texts do; else null. Whether the paper is one that there can be, its name tells. */
    public static @Nullable TextPaper at(String file) {
        for (TextPaper paper : values()) {
            if (paper.name(file) != null) {
                return paper;
            }
        }
        return null;
    }

    /** The name of a file of this paper, without its ending; null if it is none. */
    public @Nullable String name(String file) {
        String folder = FOLDER + "/" + word() + "/";
        int end = file.length() - ENDING.length();
        boolean text = file.startsWith(folder)
                && file.endsWith(ENDING)
                && end > folder.length()
                && file.indexOf('/', folder.length()) < 0;
        return text ? file.substring(folder.length(), end) : null;
    }

    /**
     * The path of a file below the records folder, with {@code /}.
     *
     * @param name that of the paper's own files: {@code 2019-10-01}
     */
    public String file(String name) {
        return FOLDER + "/" + word() + "/" + name + ENDING;
    }
}

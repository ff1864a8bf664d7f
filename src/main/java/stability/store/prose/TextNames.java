package stability.store.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Suggestions;
import stability.domain.prose.TextPaper;
import stability.domain.school.Campaign;
import stability.domain.school.School;

/** Which files of texts a paper may ask for, by their names: any other is never printed, and nobody would notice. */
final class TextNames {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)");
    private static final Text PLACE = Text.of("应放在 {0} 这样的位置，或移出 {1}/", "name it like {0}, or move it out of {1}/");
    private static final Text NO_DAY = Text.of("文件名应是一个日期，如 {0}", "the name is a day, such as {0}");
    private static final Text NO_WEEK = Text.of("文件名应是一周，如 {0}", "the name is a week, such as {0}");
    private static final Text NO_MONTH = Text.of("文件名应是一个月，如 {0}", "the name is a month, such as {0}");

    private TextNames() {}

    /**
     * What is wrong with the name of a file below {@link TextPaper#FOLDER}; null if a paper takes it.
     *
     * @param school whose campaigns papers are about; null if it is not known
     */
    static @Nullable Problem problem(String file, @Nullable School school) {
        TextPaper paper = TextPaper.at(file);
        if (paper == null) {
            List<String> folders =
                    Arrays.stream(TextPaper.values()).map(TextPaper::word).toList();
            String[] parts = file.split("/");
            Text near = parts.length < 3
                            || folders.contains(parts[1])
                            || Suggestions.among(parts[1], folders).isEmpty()
                    ? PLACE.with(example(paperOf(parts, folders)), TextPaper.FOLDER)
                    : Suggestions.hint(parts[1], folders);
            return Code.UNKNOWN_TEXT.at(Place.of(file), near);
        }
        Text wrong = wrong(paper, String.valueOf(paper.name(file)), school);
        return wrong == null ? null : Code.UNKNOWN_TEXT.at(Place.of(file), wrong);
    }

    private static TextPaper paperOf(String[] parts, List<String> folders) {
        int index = parts.length < 2 ? -1 : folders.indexOf(parts[1]);
        return TextPaper.values()[Math.max(0, index)];
    }

    private static String example(TextPaper paper) {
        return paper.file(paper.example());
    }

    private static @Nullable Text wrong(TextPaper paper, String name, @Nullable School school) {
        return switch (paper) {
            case DAILY -> isDay(name) ? null : NO_DAY.with(paper.example() + TextPaper.ENDING);
            case WEEK -> isWeek(name) ? null : NO_WEEK.with(paper.example() + TextPaper.ENDING);
            case MONTH, MINUTES -> isMonth(name) ? null : NO_MONTH.with(paper.example() + TextPaper.ENDING);
            case CAMPAIGN, PHASE -> school == null ? null : campaign(name, names(paper, school));
        };
    }

    private static @Nullable Text campaign(String name, List<String> known) {
        return known.contains(name) ? null : Suggestions.hint(name, known);
    }

    private static List<String> names(TextPaper paper, School school) {
        List<String> names = new ArrayList<>();
        for (Campaign campaign : school.campaigns()) {
            if (paper == TextPaper.CAMPAIGN) {
                names.add(campaign.id());
            } else {
                campaign.phases().forEach(phase -> names.add(campaign.id() + "-" + phase.id()));
            }
        }
        return names;
    }

    private static boolean isDay(String name) {
        try {
            return LocalDate.parse(name).toString().equals(name);
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private static boolean isMonth(String name) {
        try {
            return YearMonth.parse(name).toString().equals(name);
        } catch (DateTimeException notAMonth) {
            return false;
        }
    }

    private static boolean isWeek(String name) {
        Matcher week = WEEK.matcher(name);
        if (!week.matches()) {
            return false;
        }
        // the 4th of January lies in the first week of every year
        LocalDate inYear = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4);
        int number = Integer.parseInt(week.group(2));
        return number >= 1
                && number <= inYear.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum();
    }
}

package stability.app.imports.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stability.app.imports.field.ImportField;
import stability.app.imports.title.PlainTitle;
import stability.app.imports.title.Proposal;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Word;
import stability.domain.school.Category;
import stability.domain.school.Department;
import stability.domain.school.School;

/**
 * What the words in the cells of an old ledger mean, where the account has words of its own: choices, departments, categories, amounts.
 * Sure are the account's own words and those that mean the same beyond doubt; all others are guesses for a person to confirm.
 */
public final class ValueWords {
    private static final Set<String> NOTHING = Set.of("", "/", "\\", "-", "--", "—", "——", "空", "暂无");

    /** A name of fewer characters is too short to be told by a part of it. */
    private static final int SHORTEST = 2;

    private ValueWords() {}

    /**
     * The value that a cell is likely to mean, as it stands in records.
     *
     * @param title of its column, which may say what √ is, or in which unit an amount is
     * @param school whose departments and categories are meant
     * @return ignored if the cell says that there is nothing; of free text the text itself; of a day unknown, since {@link WrittenDay}
     *     reads days
     */
    public static Proposal propose(ImportField field, String title, String text, School school) {
        String plain = WordRules.plain(text);
        Type.Role role = field.type().role();
        if (NOTHING.contains(plain)
                || (plain.equals("无") && field.type().words().isEmpty())) {
            return Proposal.IGNORED;
        }
        return switch (role) {
            case CHOICE -> choice(field, PlainTitle.of(title), plain);
            case DEPARTMENT -> department(plain, school);
            case CATEGORY -> category(field, PlainTitle.of(title), plain, school);
            case NUMBER -> WrittenNumber.propose(field.type().isWhole(), PlainTitle.of(title), plain);
            case TEXT, POST, NAMELESS -> Proposal.sure(text.strip());
            case CAMPAIGN, ID, LINK -> field.type().parse(plain) == null ? Proposal.UNKNOWN : Proposal.sure(plain);
            case DAY, MOMENT -> Proposal.UNKNOWN;
        };
    }

    private static Proposal choice(ImportField field, String title, String plain) {
        for (Word word : field.type().words()) {
            if (plain.equals(word.word()) || isCalled(word.label(), plain)) {
                return Proposal.sure(word.word());
            }
        }
        return WordRules.list().propose(field, title, plain);
    }

    private static Proposal category(ImportField field, String title, String plain, School school) {
        for (Category category : school.categories()) {
            if (plain.equals(category.id()) || isCalled(category.label(), plain)) {
                return Proposal.sure(category.id());
            }
        }
        Proposal listed = WordRules.list().propose(field, title, plain);
        if (school.category(listed.meant()) != null) {
            return listed;
        }
        List<String> like = new ArrayList<>();
        for (Category category : school.categories()) {
            String label = bare(WordRules.plain(category.label().zh()));
            if (plain.contains(label) || (plain.length() >= SHORTEST && label.contains(plain))) {
                like.add(category.id());
            }
        }
        return only(like);
    }

    private static Proposal department(String plain, School school) {
        for (Department department : school.departments()) {
            if (plain.equals(department.id()) || plain.equals(WordRules.plain(department.name()))) {
                return Proposal.sure(department.id());
            }
        }
        List<String> like = new ArrayList<>();
        for (Department department : school.departments()) {
            String name = WordRules.plain(department.name());
            if (plain.contains(name) || (plain.length() >= SHORTEST && isShortFor(plain, name))) {
                like.add(department.id());
            }
        }
        return only(like);
    }

    /** A guess if only one can be meant. */
    private static Proposal only(List<String> like) {
        return like.size() == 1 ? Proposal.guess(like.get(0)) : Proposal.UNKNOWN;
    }

    /** Whether the characters stand in the name in this order: 机电部 in 机电教学部. */
    private static boolean isShortFor(String brief, String name) {
        int at = 0;
        for (int i = 0; i < brief.length(); i++) {
            at = name.indexOf(brief.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCalled(Text label, String plain) {
        for (Lang lang : Lang.values()) {
            String called = WordRules.plain(label.in(lang));
            if (plain.equals(called) || plain.equals(bare(called))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 红} of {@code 红(重大)}. */
    private static String bare(String called) {
        return PlainTitle.withoutBrackets(called);
    }
}

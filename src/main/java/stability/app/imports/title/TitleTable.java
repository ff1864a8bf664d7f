package stability.app.imports.title;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.title.TitleList.Family;
import stability.app.imports.title.TitleList.Meaning;

/**
 * What the titles of an old ledger mean, by a list of those that offices use. Sure is only what can mean nothing else, by itself, below
 * its upper cell or beside the other columns; the rest is a guess for a person to confirm.
 */
public final class TitleTable {
    /** Between two titles of one column: {@code 隐患内容/问题描述}. */
    private static final Pattern JOINT = Pattern.compile("[/、]|或者?|[及和与](?=.)");

    private final TitleList list;
    private final OwnTitles own;
    /** Whether a matter has a description beside its title. */
    private final boolean described;

    private TitleTable(ImportLedger ledger) {
        this.list = TitleList.read(ledger.word());
        this.own = new OwnTitles(ledger);
        this.described = ledger.field("description") != null;
    }

    public static TitleTable of(ImportLedger ledger) {
        return new TitleTable(ledger);
    }

    /** What one column means, whatever stands beside it; {@code group} is the upper cell of a head of two rows, else empty. */
    public Proposal propose(String group, String leaf) {
        return propose(List.of(group), List.of(leaf)).get(0);
    }

    /**
     * What each column of a head means. Where two would surely be the same field, the later one is a guess.
     *
     * @param groups the upper cells of a head of two rows, one for each column, merged ones filled; empty ones where it has none
     * @param leaves the lower cells, as many
     */
    public List<Proposal> propose(List<String> groups, List<String> leaves) {
        List<Title> titles = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            titles.add(Title.of(groups.get(i), leaves.get(i)));
        }
        boolean ours = own.isOurs(titles.stream().map(Title::leaf).toList());
        List<@Nullable Meaning> meanings = new ArrayList<>();
        for (Title title : titles) {
            meanings.add(ours && own.propose(title.leaf).isKnown() ? null : meaning(title));
        }
        Set<String> taken = new HashSet<>();
        List<@Nullable Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            Meaning meaning = meanings.get(i);
            proposals.add(
                    meaning == null
                            ? once(elsewhere(titles.get(i)), taken)
                            : meaning.standsAlone() ? alone(meaning, taken) : null);
        }
        // what can be but one field goes before what may also be another, such as a day of entering, which may be that
        // of finding
        for (boolean single : List.of(true, false)) {
            for (int i = 0; i < titles.size(); i++) {
                Meaning meaning = meanings.get(i);
                if (proposals.get(i) == null && meaning != null && meaning.isOfOneField() == single) {
                    proposals.set(i, among(meaning, taken));
                }
            }
        }
        return proposals.stream()
                .map(proposal -> rather(Objects.requireNonNull(proposal), taken))
                .toList();
    }

    /** Of a title that stands in the list and needs no other column. */
    private static Proposal alone(Meaning meaning, Set<String> taken) {
        String field = meaning.fields().get(0);
        return switch (field) {
            case TitleList.PERSONAL -> Proposal.PERSONAL;
            case TitleList.IGNORED -> Proposal.IGNORED;
            default -> meaning.sure() ? once(Proposal.sure(field), taken) : Proposal.guess(field);
        };
    }

    /** Of a title that depends on the other columns, when those are known that do not. */
    private static Proposal among(Meaning meaning, Set<String> taken) {
        String first = meaning.fields().get(0);
        if (first.equals(TitleList.PERSONAL)) {
            return new Proposal(Sureness.PERSONAL, meaning.fields().get(1));
        }
        boolean beside = meaning.beside().isEmpty() || meaning.beside().stream().anyMatch(taken::contains);
        for (String field : meaning.fields()) {
            if (field.equals(TitleList.IGNORED)) {
                return Proposal.IGNORED;
            }
            if (!taken.contains(field)) {
                return beside && meaning.sure() ? once(Proposal.sure(field), taken) : Proposal.guess(field);
            }
        }
        return Proposal.guess(first);
    }

    /** What may be the title is rather the description where another column surely is the title. */
    private Proposal rather(Proposal proposal, Set<String> taken) {
        boolean second = proposal.equals(Proposal.guess("title")) && taken.contains("title");
        return second && described && !taken.contains("description") ? Proposal.guess("description") : proposal;
    }

    private static Proposal once(Proposal proposal, Set<String> taken) {
        return proposal.isSure() && !taken.add(proposal.meant()) ? proposal.lessSure() : proposal;
    }

    /** Of a title that the list does not have as a whole. */
    private Proposal elsewhere(Title title) {
        Proposal ours = own.propose(title.leaf);
        if (ours.isKnown()) {
            return ours;
        }
        String whole = part(title.group + title.leaf);
        String leaf = part(title.leaf);
        String field = whole.equals(TitleList.PERSONAL) || leaf.isEmpty() ? whole : leaf;
        return switch (field) {
            case "" -> Proposal.UNKNOWN;
            case TitleList.PERSONAL -> Proposal.PERSONAL;
            case TitleList.IGNORED -> Proposal.IGNORED;
            default -> Proposal.guess(field);
        };
    }

    /** The field of the longest part that the title contains, of two the later; personal ones go before all others, then ignored ones. */
    private String part(String plain) {
        String longest = "";
        boolean ignored = false;
        for (Map.Entry<String, String> entry : list.parts().entrySet()) {
            String part = entry.getKey();
            if (!plain.contains(part)) {
                continue;
            }
            if (entry.getValue().equals(TitleList.PERSONAL)) {
                return TitleList.PERSONAL;
            }
            ignored |= entry.getValue().equals(TitleList.IGNORED);
            int more = part.length() - longest.length();
            longest = more > 0 || (more == 0 && plain.lastIndexOf(part) > plain.lastIndexOf(longest)) ? part : longest;
        }
        return ignored ? TitleList.IGNORED : list.parts().getOrDefault(longest, "");
    }

    private @Nullable Meaning meaning(Title title) {
        Meaning whole = title.group.isEmpty() ? null : below(title);
        if (whole != null) {
            return whole;
        }
        Meaning listed = whole(title.leaf);
        Meaning leaf = listed != null ? listed : composed(title);
        Family family = list.groups().get(title.group);
        boolean foreign = leaf != null && family != null && !family.admits(leaf);
        return leaf != null && foreign && leaf.sure() ? new Meaning(false, false, leaf.fields(), leaf.beside()) : leaf;
    }

    /** As the list has it below this group, or with the group as its beginning: 销号情况, 时间 for 销号时间. */
    private @Nullable Meaning below(Title title) {
        Family family = list.groups().get(title.group);
        String bare = PlainTitle.withoutBrackets(title.leaf);
        for (String group : family == null ? List.of(title.group) : List.of(family.name(), title.group)) {
            for (String leaf : List.of(title.leaf, bare)) {
                for (String joined : List.of(group + "/" + leaf, group + leaf)) {
                    Meaning exactly = list.exactly(joined);
                    Meaning meaning = exactly != null ? exactly : list.alike(joined);
                    if (meaning != null) {
                        return meaning;
                    }
                }
            }
        }
        return null;
    }

    /** as the list has it: in one of its forms, or made of two that mean the same. */
    private @Nullable Meaning whole(String plain) {
        for (String form : PlainTitle.forms(plain)) {
            Meaning meaning = list.exactly(form);
            if (meaning != null) {
                return meaning;
            }
        }
        for (String form : PlainTitle.forms(plain)) {
            Meaning meaning = list.alike(form);
            if (meaning != null) {
                return meaning;
            }
        }
        Meaning same = null;
        for (String piece : JOINT.split(PlainTitle.withoutBrackets(plain))) {
            Meaning meaning = list.exactly(piece);
            if (meaning == null || (same != null && !same.equals(meaning))) {
                return null;
            }
            same = meaning;
        }
        return same;
    }

    /** Of a title that is not in the list, by its words. */
    private @Nullable Meaning composed(Title title) {
        for (String form : PlainTitle.forms(title.leaf)) {
            Meaning meaning = list.composed().of(form);
            if (meaning != null) {
                return meaning;
            }
        }
        return null;
    }

    /** The plain forms of a column's two cells. */
    private record Title(String group, String leaf) {
        static Title of(String group, String leaf) {
            String upper = PlainTitle.withoutBrackets(PlainTitle.of(group));
            String lower = PlainTitle.of(leaf);
            // a cell that is merged over both rows
            boolean same = lower.isEmpty() || PlainTitle.withoutBrackets(lower).equals(upper);
            return same ? new Title("", PlainTitle.of(lower.isEmpty() ? group : leaf)) : new Title(upper, lower);
        }
    }
}

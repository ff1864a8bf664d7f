package stability.app.imports.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.title.Proposal;
import stability.app.imports.title.TitleList;

/** The words of {@code import/words.txt}, which explains itself. */
final class WordRules {
    private static final String RESOURCE = "/import/words.txt";
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}]|[。.!;,]+$");
    private static final Pattern YES = Pattern.compile("[✓✔☑✅]\\ufe0f?");
    private static final Pattern NO = Pattern.compile("[✗✘✕✖❌x]\\ufe0f?");

    private static final class Known {
        static final WordRules LIST = new WordRules();
    }

    /** By ledger and field, {@code hazards level}. */
    private final Map<String, List<Rule>> rules = new HashMap<>();

    /**
     * A line.
     *
     * @param when parts of titles, one of which the column must have; none if it holds in any
     */
    record Rule(Proposal proposal, List<String> when, Set<String> words) {
        boolean holds(String title, String word) {
            return words.contains(word) && (when.isEmpty() || when.stream().anyMatch(title::contains));
        }
    }

    private WordRules() {
        try (InputStream list = Objects.requireNonNull(WordRules.class.getResourceAsStream(RESOURCE));
                BufferedReader reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            List<Rule> section = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    section = rules.computeIfAbsent(line.substring(1, line.indexOf(']')), name -> new ArrayList<>());
                } else if (!line.startsWith("#") && line.contains(": ")) {
                    section.add(rule(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is part of the program
        }
    }

    static WordRules list() {
        return Known.LIST;
    }

    private static Rule rule(String line) {
        int colon = line.indexOf(": ");
        String[] head = line.substring(0, colon).split(" when ", -1);
        Set<String> words = new HashSet<>();
        for (String word : line.substring(colon + 2).split(" ")) {
            words.addAll(TitleList.expanded(word));
        }
        boolean guess = head[0].endsWith("?");
        Proposal proposal = guess ? Proposal.guess(head[0].substring(0, head[0].length() - 1)) : Proposal.sure(head[0]);
        return new Rule(proposal, head.length > 1 ? List.of(head[1].split(" or ")) : List.of(), words);
    }

    /** What is said of a word in a column; {@link Proposal#UNKNOWN} if nothing. */
    Proposal propose(ImportField field, String title, String text) {
        String plain = plain(text);
        for (Rule rule : rules.getOrDefault(section(field), List.of())) {
            if (rule.holds(title, plain)) {
                return rule.proposal();
            }
        }
        return Proposal.UNKNOWN;
    }

    /** The section of a field: fields of one name in two ledgers differ in their words. */
    private static String section(ImportField field) {
        for (ImportLedger ledger : ImportLedger.values()) {
            ImportField known = ledger.field(field.name());
            if (known != null && known.type().equals(field.type())) {
                return ledger.word() + " " + field.name();
            }
        }
        return field.name();
    }

    /** Every line, by ledger and field. */
    Map<String, List<Rule>> sections() {
        return rules;
    }

    /** A word as words are told from each other: without blanks and what ends a sentence, one sign for yes and one for no. */
    static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String close = UNSEEN.matcher(plain).replaceAll("");
        String yes = YES.matcher(close).replaceAll("√");
        return yes.length() <= 2 ? NO.matcher(yes).replaceAll("×") : yes;
    }
}

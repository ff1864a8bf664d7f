package stability.domain.privacy;

import java.util.List;
import stability.domain.privacy.PersonalData.Kind;
import stability.domain.privacy.PersonalData.Match;

/** E-mail addresses, as they are and as people hide them: some_body [at] example (dot) com, some_body ＠ example。com. */
final class Emails {
    private static final String[] AT = {"at", "艾特", "@"};
    private static final String[] DOT = {".", "。", "．", "dot", "点"};

    /** Ends of hosts; in a hidden address nothing else is taken for one. */
    private static final List<String> ENDS =
            List.of("com", "cn", "net", "org", "edu", "gov", "vip", "xyz", "top", "hk");

    /** Hosts that people have their mail from. */
    private static final List<String> PROVIDERS = List.of(
            "qq", "163", "126", "139", "189", "gmail", "outlook", "hotmail", "live", "sina", "sohu", "yeah", "foxmail",
            "aliyun", "icloud", "yahoo");

    private static final String BRACKETS = "[](){}<>【】〔〕#*_-";

    /** Brackets and blanks on one side of a word for the sign; longer than any label of a host, or than a name. */
    private static final int MOST_AROUND = 4;

    private static final int LONGEST = 64;
    private static final int MOST_LABELS = 6;

    private Emails() {}

    static void scan(String text, List<Match> matches) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Folding.fold(text.charAt(i));
            if (c != '@' && c != '艾' && c != 'a' && c != 'A') {
                continue;
            }
            int before = matches.size();
            if (c == '@') {
                plain(text, i, matches);
            }
            if (matches.size() == before && i >= done) {
                hidden(text, i, matches);
            }
            if (matches.size() > before) {
                done = matches.get(before).end();
            }
        }
    }

    private static void plain(String text, int at, List<Match> matches) {
        int start = at;
        while (start > 0 && isOfAddress(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        int point = -1;
        while (end < text.length() && isOfAddress(text.charAt(end))) {
            point = Folding.fold(text.charAt(end)) == '.' && end > at + 1 ? end : point;
            end++;
        }
        if (start < at && point > 0 && end - point > 2) {
            matches.add(new Match(Kind.EMAIL, start, end));
        }
    }

    /** The sign in words or between blanks, or a host whose points are none. */
    private static void hidden(String text, int at, List<Match> matches) {
        int sign = 0;
        for (String word : AT) {
            sign = Math.max(sign, Words.end(text, at, word));
        }
        if (sign == 0 || sign > at + AT[0].length()) {
            return;
        }
        boolean letters = Folding.isLetter(Folding.fold(text.charAt(at)));
        int start = at;
        boolean bracket = false;
        while (start > 0 && at - start < MOST_AROUND && isAround(text.charAt(start - 1))) {
            start--;
            bracket |= text.charAt(start) != ' ';
        }
        int host = sign;
        while (host < text.length() && host - sign < MOST_AROUND && isAround(text.charAt(host))) {
            host++;
        }
        if (letters && (start == at || host == sign)) {
            return;
        }
        int name = start;
        boolean digit = false;
        while (name > 0 && start - name < LONGEST && isOfAddress(text.charAt(name - 1))) {
            name--;
            digit |= Folding.isDigit(Folding.fold(text.charAt(name)));
        }
        Host found = Host.at(text, host);
        boolean sure = !letters || bracket || digit || found.hidden || found.provider;
        if (name < start && found.end > 0 && sure) {
            matches.add(new Match(Kind.EMAIL, name, found.end));
        }
    }

    private static boolean isAround(char c) {
        char folded = Folding.fold(c);
        return folded == ' ' || BRACKETS.indexOf(folded) >= 0;
    }

    private static boolean isOfAddress(char c) {
        char folded = Folding.fold(c);
        return Folding.isDigit(folded)
                || Folding.isLetter(folded)
                || "._%+-".indexOf(folded) >= 0
                || Folding.isZeroWidth(c);
    }

    /**
     * The name of a host.
     *
     * @param end index after it; 0 if there is none
     * @param hidden whether a point in it is a word or another sign
     * @param provider whether its first label is one that people have their mail from
     */
    private record Host(int end, boolean hidden, boolean provider) {
        static Host at(String text, int start) {
            int at = start;
            int end = 0;
            boolean hidden = false;
            boolean provider = false;
            for (int labels = 1; labels <= MOST_LABELS; labels++) {
                StringBuilder label = new StringBuilder();
                while (at < text.length() && label.length() < LONGEST && isOfLabel(text.charAt(at))) {
                    label.append(Character.toLowerCase(Folding.fold(text.charAt(at++))));
                }
                if (label.isEmpty()) {
                    break;
                }
                provider |= labels == 1 && PROVIDERS.contains(label.toString());
                end = labels > 1 && ENDS.contains(label.toString()) ? at : end;
                int next = point(text, at);
                if (next == 0) {
                    break;
                }
                hidden |= next > at + 1 || text.charAt(at) != '.';
                at = next;
            }
            return new Host(end, hidden, provider);
        }

        private static boolean isOfLabel(char c) {
            char folded = Folding.fold(c);
            return Folding.isDigit(folded) || Folding.isLetter(folded) || folded == '-';
        }

        /** Index after the point that stands here, brackets and blanks around it; 0 if none does. */
        private static int point(String text, int start) {
            int at = start;
            while (at < text.length() && at - start < MOST_AROUND && isAround(text.charAt(at))) {
                at++;
            }
            int after = 0;
            for (String word : DOT) {
                after = at < text.length() ? Math.max(after, Words.end(text, at, word)) : after;
            }
            int end = after;
            while (after > 0 && end < text.length() && end - after < MOST_AROUND && isAround(text.charAt(end))) {
                end++;
            }
            return end;
        }
    }
}

package stability.domain.privacy;

/**
 * What in a text makes a closer look worth it, found in one pass. Every value that is read goes through here, and hardly any
 * goes further.
 *
 * @param numbers enough digits for a number that is looked for
 * @param spelled enough in a row that may stand for digits, and is none
 * @param exponent the mark of an exponent
 * @param particulars a word that particulars of a person go with
 * @param at the sign of an e-mail address
 * @param atWord a word for it
 * @param word what a listed word begins with
 * @param account what the name of a service begins with
 * @param plate what a number plate begins with
 */
record Signs(
        boolean numbers,
        boolean spelled,
        boolean exponent,
        boolean particulars,
        boolean at,
        boolean atWord,
        boolean word,
        boolean account,
        boolean plate) {

    static Signs of(String plain) {
        int digits = 0;
        int run = 0; // of what may stand for digits, up to here
        boolean like = false; // whether any of it is none
        boolean spelled = false;
        int found = 0;
        char before = ' ';
        for (int i = 0; i < plain.length(); i++) {
            char c = Folding.fold(plain.charAt(i));
            int begins = Beginnings.of(c);
            if ((begins & Beginnings.DIGIT) != 0) {
                digits++;
                run++;
            } else if ((begins & Beginnings.LIKE) != 0) {
                run++;
                like = true;
            } else if (run > 0 && ((begins & Beginnings.DIVIDER) == 0 || (c == ' ' && before == ','))) {
                run = 0;
                like = false;
            }
            spelled |= like && run >= PersonalData.FEWEST_DIGITS;
            if (begins >= Beginnings.FIRST) {
                found |= found(plain, i, c, before, begins);
            }
            before = c;
        }
        return new Signs(
                digits >= PersonalData.FEWEST_DIGITS || spelled,
                spelled,
                (found & Beginnings.EXPONENT) != 0,
                (found & Beginnings.PARTICULAR) != 0,
                (found & Beginnings.AT) != 0,
                (found & Beginnings.AT_WORD) != 0,
                (found & Beginnings.WORD) != 0,
                (found & Beginnings.ACCOUNT) != 0,
                (found & Beginnings.PLATE) != 0);
    }

    /** Which of the things that this character may begin do go on. */
    private static int found(String text, int at, char c, char before, int begins) {
        int found = begins & Beginnings.AT;
        if ((begins & Beginnings.EXPONENT) != 0 && Exponents.mayBe(c, before)) {
            found |= Beginnings.EXPONENT;
        }
        if ((begins & Beginnings.AT_WORD) != 0 && (c == '艾' || before == 'a' || before == 'A')) {
            found |= Beginnings.AT_WORD;
        }
        if ((begins & Beginnings.PLATE) != 0 && Plates.goesOn(text, at)) {
            found |= Beginnings.PLATE;
        }
        if ((begins & Beginnings.WORDS) != 0 && Beginnings.mayStand(text, at, Beginnings.WORDS)) {
            found |= begins & (Beginnings.WORD | Beginnings.ACCOUNT);
            found |= (begins & Beginnings.PARTICULAR) != 0 && Particulars.isCue(text, at) ? Beginnings.PARTICULAR : 0;
        }
        return found;
    }
}

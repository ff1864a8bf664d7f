package stability.domain.privacy;

/** The rules that numbers which belong to a person obey. Given digits only, dividers taken out. */
final class PersonalNumbers {
    /** GB 11643-1999, ISO 7064 MOD 11-2. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String CHECK_DIGITS = "10X98765432";

    /** Of the year in the old form: who was born before 1920 is in no ledger. */
    private static final char OLDEST_DECADE = '2';

    private PersonalNumbers() {}

    /** 18 characters: area, day of birth, order, check digit. */
    static boolean isResidentId(String id) {
        if (id.length() != 18 || id.charAt(0) == '0' || (id.indexOf('X') >= 0 && id.indexOf('X') < 17)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (id.charAt(i) - '0');
        }
        int year = Integer.parseInt(id, 6, 10, 10);
        return id.charAt(17) == CHECK_DIGITS.charAt(sum % 11)
                && year >= 1800
                && year < 2100
                && isDay(year, Integer.parseInt(id, 10, 12, 10), Integer.parseInt(id, 12, 14, 10));
    }

    /** The form before 1999: 15 digits, the year with two of them, no check digit; so the area has to be one. */
    static boolean isOldResidentId(String id) {
        return id.length() == 15
                && id.indexOf('X') < 0
                && Areas.isCounty(id)
                && id.charAt(6) >= OLDEST_DECADE
                && isDay(
                        1900 + Integer.parseInt(id, 6, 8, 10),
                        Integer.parseInt(id, 8, 10, 10),
                        Integer.parseInt(id, 10, 12, 10));
    }

    /** 13 to 19 digits that pass Luhn's check; one random number in ten does. */
    static boolean isCard(String digits) {
        if (digits.length() < 13 || digits.length() > 19 || digits.indexOf('X') >= 0) {
            return false;
        }
        int sum = 0;
        boolean doubled = false;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = digits.charAt(i) - '0';
            sum += doubled ? digit * 2 - (digit > 4 ? 9 : 0) : digit;
            doubled = !doubled;
        }
        return sum % 10 == 0;
    }

    /** Eleven digits from 13 to 19, the country code before them or not. */
    static boolean isMobile(String digits) {
        int start = digits.length() - 11;
        return start >= 0
                && (start == 0 || (start == 2 && digits.startsWith("86")) || (start == 4 && digits.startsWith("0086")))
                && digits.charAt(start) == '1'
                && digits.charAt(start + 1) >= '3'
                && digits.charAt(start + 1) <= '9'
                && digits.indexOf('X') < 0;
    }

    /**
     * Area code and number: 010 and 02x have eight digits after them, the other areas seven or eight. Behind the code of
     * the country the 0 is left out, or not.
     */
    static boolean isLandline(String digits) {
        if (digits.indexOf('X') >= 0) {
            return false;
        }
        int country = digits.startsWith("0086") ? 4 : digits.startsWith("86") ? 2 : 0;
        String number = digits.substring(country);
        return isNational(country == 0 || number.startsWith("0") ? number : "0" + number);
    }

    private static boolean isNational(String digits) {
        if (digits.length() < 11 || digits.charAt(0) != '0') {
            return false;
        }
        char second = digits.charAt(1);
        int area = digits.startsWith("010") || second == '2' ? 3 : 4;
        int rest = digits.length() - area;
        return second != '0'
                && (area == 3 || second >= '3')
                && rest <= 8
                && rest >= (area == 3 ? 8 : 7)
                && digits.charAt(area) >= '2';
    }

    private static boolean isDay(int year, int month, int day) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int days = month == 2 ? (leap ? 29 : 28) : " 4 6 9 11 ".contains(" " + month + " ") ? 30 : 31;
        return month >= 1 && month <= 12 && day >= 1 && day <= days;
    }
}

package stability.domain.privacy;

/** Codes of areas (GB/T 2260): two digits each for province, city and county. Residents' ids begin with them, and what offices number. */
final class Areas {
    private static final String PROVINCES =
            " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 ";

    private static final int MOST_CITIES = 53;
    private static final int CITIES_OF_A_PROVINCE = 90;
    private static final int MOST_COUNTIES = 43;
    private static final int ZONES = 71;
    private static final int MOST_ZONES = 74;
    private static final int COUNTY_CITIES = 81;
    private static final int MOST_COUNTY_CITIES = 89;

    private Areas() {}

    /** Whether the first six digits can be the code of a county; not of each is known whether there is one. */
    static boolean isCounty(String digits) {
        int city = Integer.parseInt(digits, 2, 4, 10);
        int county = Integer.parseInt(digits, 4, 6, 10);
        return PROVINCES.contains(" " + digits.substring(0, 2) + " ")
                && ((city >= 1 && city <= MOST_CITIES) || city == CITIES_OF_A_PROVINCE)
                && ((county >= 1 && county <= MOST_COUNTIES)
                        || (county >= ZONES && county <= MOST_ZONES)
                        || (county >= COUNTY_CITIES && county <= MOST_COUNTY_CITIES));
    }
}

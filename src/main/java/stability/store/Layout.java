package stability.store;

import stability.app.Records;

/** What belongs where in a records folder. */
final class Layout {
    static final String SCHOOL = Records.SETTINGS;

    private Layout() {}
}

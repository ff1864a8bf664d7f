package stability.domain.matter;

import stability.domain.field.Word;

/** Where a matter stands by its steps: a word of its kind, and what that means for the account. */
public interface StageWord extends Word {
    /** What a stage means for the account, whatever the kind. */
    enum InAccount {
        /** The first step does not hold (yet): the matter is not on record, and no list, figure or paper shows it. */
        NOT_YET,
        /** On record, and in the stock of open matters. */
        OPEN,
        /** On record, with nothing left to be done that would keep it in the stock. */
        DONE,
        /** It was on record, and was taken out of the account again (作废): no list, figure or paper counts it any more. */
        VOIDED
    }

    InAccount inAccount();
}

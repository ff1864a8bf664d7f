package stability.render.template;

import freemarker.core.ArithmeticEngine;
import freemarker.core._MiscTemplateException;
import freemarker.template.TemplateException;
import java.math.BigDecimal;

/** Reckons as FreeMarker does, with numbers of at most a thousand digits: squared thirty times, a small one fills the memory. */
final class BoundedArithmetic extends ArithmeticEngine {
    private static final int MOST_DIGITS = 1000;

    @Override
    public int compareNumbers(Number first, Number second) throws TemplateException {
        return BIGDECIMAL_ENGINE.compareNumbers(first, second);
    }

    @Override
    public Number add(Number first, Number second) throws TemplateException {
        return bounded(BIGDECIMAL_ENGINE.add(first, second));
    }

    @Override
    public Number subtract(Number first, Number second) throws TemplateException {
        return bounded(BIGDECIMAL_ENGINE.subtract(first, second));
    }

    @Override
    public Number multiply(Number first, Number second) throws TemplateException {
        return bounded(BIGDECIMAL_ENGINE.multiply(first, second));
    }

    @Override
    public Number divide(Number first, Number second) throws TemplateException {
        return bounded(BIGDECIMAL_ENGINE.divide(first, second));
    }

    @Override
    public Number modulus(Number first, Number second) throws TemplateException {
        return bounded(BIGDECIMAL_ENGINE.modulus(first, second));
    }

    /** Also while a template is parsed: then a number that is none is an error of its syntax. */
    @Override
    public Number toNumber(String text) {
        if (text.length() > MOST_DIGITS) {
            throw new NumberFormatException("too many digits");
        }
        Number number = BIGDECIMAL_ENGINE.toNumber(text);
        if (isTooLong(number)) {
            throw new NumberFormatException("too many digits");
        }
        return number;
    }

    private static Number bounded(Number number) throws TemplateException {
        if (isTooLong(number)) {
            throw new _MiscTemplateException("A number may have at most 1000 digits.");
        }
        return number;
    }

    /** Also one with few digits and very many zeros. */
    private static boolean isTooLong(Number number) {
        return number instanceof BigDecimal decimal
                && (decimal.precision() > MOST_DIGITS || Math.abs((long) decimal.scale()) > MOST_DIGITS);
    }
}

package freemarker.core;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.util.List;

/**
 * How much a built-in makes at most, in characters, of what it is called on and with; a member of a list counts as 16
 * characters. Arguments are models, or texts where the built-in takes nothing else.
 */
enum Growth {
    /** {@code ?left_pad(width, filling)}. */
    PADDED {
        @Override
        long of(TemplateModel subject, List<?> arguments) {
            Object width = arguments.isEmpty() ? null : arguments.get(0);
            try {
                return width instanceof TemplateNumberModel number
                        ? Math.max(text(subject), number.getAsNumber().longValue())
                        : 0;
            } catch (TemplateModelException e) {
                return 0;
            }
        }
    },

    /** {@code ?replace(from, to, flags)}: as if every place matched, and everything were a group that is written often. */
    REPLACED {
        @Override
        long of(TemplateModel subject, List<?> arguments) throws TemplateModelException {
            long from = arguments.isEmpty() ? 0 : text(arguments.get(0));
            long to = arguments.size() < 2 ? 0 : text(arguments.get(1));
            boolean pattern =
                    arguments.size() > 2 && String.valueOf(arguments.get(2)).contains("r");
            long length = text(subject) + 1;
            return pattern ? length * (to + 1) : length + (length / Math.max(1, from) + 1) * to;
        }
    },

    /** {@code ?join(separator)}. */
    JOINED {
        @Override
        long of(TemplateModel subject, List<?> arguments) throws TemplateModelException {
            long all = LISTED.of(subject, List.of());
            if (arguments.isEmpty() || !(subject instanceof TemplateSequenceModel list) || all > ENOUGH) {
                return all;
            }
            long sum = list.size() * text(arguments.get(0));
            for (int i = 0; i < list.size() && sum <= ENOUGH; i++) {
                sum += text(list.get(i));
            }
            return Math.max(all, sum);
        }
    },

    /** A list of the pieces of a text. */
    SPLIT {
        @Override
        long of(TemplateModel subject, List<?> arguments) throws TemplateModelException {
            return text(subject) * MEMBER;
        }

        @Override
        boolean beginsAtOnce() {
            return true;
        }
    },

    /** A list of members that are there, or may be mere numbers of a range. */
    LISTED {
        @Override
        long of(TemplateModel subject, List<?> arguments) throws TemplateModelException {
            long members = members(subject);
            for (Object argument : arguments) {
                members = Math.max(members, members(argument));
            }
            return members * MEMBER;
        }

        @Override
        boolean beginsAtOnce() {
            return true;
        }
    };

    private static final long MEMBER = 16;
    private static final int LONGEST_NUMBER = 20;

    /** Nobody need know how much more it is than may be, whatever that is. */
    private static final long ENOUGH = Integer.MAX_VALUE;

    abstract long of(TemplateModel subject, List<?> arguments) throws TemplateModelException;

    /** Whether something is made before the built-in is called with arguments, or without any. */
    boolean beginsAtOnce() {
        return false;
    }

    private static long text(Object value) throws TemplateModelException {
        if (value instanceof TemplateScalarModel scalar) {
            String text = scalar.getAsString();
            return text == null ? 0 : text.length();
        }
        if (value instanceof TemplateNumberModel number) {
            return number.getAsNumber() instanceof BigDecimal decimal
                    ? decimal.precision() + Math.abs((long) decimal.scale())
                    : LONGEST_NUMBER;
        }
        return value instanceof String text ? text.length() : 0;
    }

    private static long members(Object value) throws TemplateModelException {
        return value instanceof TemplateSequenceModel list ? list.size() : 0;
    }
}

package stability.app.imports.word;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.app.imports.title.Proposal;
import stability.domain.field.Type;

/** Counts and amounts of money as people write them into tables: {@code 3人}, {@code 1.5万元}, {@code 5,000元}. */
final class WrittenNumber {
    private static final Pattern COUNT = Pattern.compile("(\\d{1,9})(?:人|次|名|个|项|条|起|件|人次)?");
    private static final Pattern AMOUNT =
            Pattern.compile("[约¥￥]*(\\d{1,9}|\\d{1,3}(?:,\\d{3})+)(\\.\\d{1,6})?(万元|万|千元|元)?");

    private static final int WAN_IN_YUAN = 10_000;
    private static final int THOUSANDS_IN_WAN = 10;

    private WrittenNumber() {}

    static Proposal propose(boolean count, String title, String plain) {
        return count ? count(plain) : amount(title, plain);
    }

    private static Proposal count(String plain) {
        Matcher parts = COUNT.matcher(plain);
        return parts.matches() ? Proposal.sure(String.valueOf(Integer.parseInt(parts.group(1)))) : Proposal.UNKNOWN;
    }

    /** In units of 10,000 yuan. Without a unit in the cell or the title nobody knows whether it is that. */
    private static Proposal amount(String title, String plain) {
        Matcher parts = AMOUNT.matcher(plain);
        if (!parts.matches() || plain.startsWith("约")) {
            return Proposal.UNKNOWN;
        }
        String decimals = parts.group(2) == null ? "" : parts.group(2);
        BigDecimal number = new BigDecimal(parts.group(1).replace(",", "") + decimals);
        String unit = parts.group(3);
        String known = unit != null ? unit : title.contains("万元") ? "万" : title.contains("元") ? "元" : "";
        String amount = inWan(number, known);
        if (amount == null) {
            return Proposal.UNKNOWN;
        }
        return known.isEmpty() ? Proposal.guess(amount) : Proposal.sure(amount);
    }

    /** Null if it has more decimals than an amount can have. */
    private static @Nullable String inWan(BigDecimal number, String unit) {
        BigDecimal wan = switch (unit) {
            case "元" -> number.divide(BigDecimal.valueOf(WAN_IN_YUAN));
            case "千元" -> number.divide(BigDecimal.valueOf(THOUSANDS_IN_WAN));
            default -> number;
        };
        String plain = (wan.signum() == 0 ? BigDecimal.ZERO : wan.stripTrailingZeros()).toPlainString();
        return Type.FUNDS.parse(plain) == null ? null : plain;
    }
}

package stability.cli.option;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;

/** The moment at which a reading command looks: now, or {@code --at}. What was entered later does not count. */
public final class AsOfOption {
    private final OptionValue at;

    public AsOfOption(Options options) {
        this(options, "--at", Text.of("按此刻台账的样子；默认现在", "as the account stood at this time; now unless given"));
    }

    /** @param name the option, in place of {@code --at} */
    public AsOfOption(Options options, String name, Text help) {
        at = options.value(name, "时间", "TIME", help);
    }

    /** Whether a moment was given. */
    public boolean isGiven() {
        return at.get() != null;
    }

    public OffsetDateTime cutOff(Session session) {
        String typed = at.get();
        OffsetDateTime moment = typed == null ? session.now() : session.dates().moment(at.name(), typed);
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }
}

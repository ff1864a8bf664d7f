package stability.domain.petition;

import java.time.LocalDate;

/** More time for an appeal: how many days, and the day on which it was granted. */
public record Extension(int days, LocalDate grantedOn) {}

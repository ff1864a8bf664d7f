/** What a stretch of days came to, kind by kind, and how limits were kept. */
@NullMarked
package stability.report.period.result;

import org.jspecify.annotations.NullMarked;

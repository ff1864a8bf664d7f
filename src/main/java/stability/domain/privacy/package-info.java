/**
 * Finds what must never enter a ledger that git keeps for ever: numbers that belong to a person, and words that make
 * persons of matters (个人信息保护法 28, 47; 未成年人保护法 103).
 */
@NullMarked
package stability.domain.privacy;

import org.jspecify.annotations.NullMarked;

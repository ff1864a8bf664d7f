package stability.report.view;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an account has the more of, the longer it is kept: matters, entries, duties. Papers show the first of a list of
 * these and tell beside it how many there are. On a record it means every list of it, on a component that list alone:
 * ids are texts like all others. Lists whose length the settings or the calendar decide, such as departments and days,
 * have no such mark and are never cut.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Counted {}

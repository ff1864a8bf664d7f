/** Laws of the reports on phases and campaigns. */
@org.jspecify.annotations.NullMarked
package stability.report.phase;

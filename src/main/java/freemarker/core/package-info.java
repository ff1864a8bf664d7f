/**
 * The few classes that have to stand in FreeMarker's own package, because what a template was parsed into can be seen and
 * watched from there alone: {@code docs/decisions/0021-templates-are-watched-from-within.md}.
 */
package freemarker.core;

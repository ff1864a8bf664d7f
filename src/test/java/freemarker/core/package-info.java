/** What can be tested from within FreeMarker's own package alone. */
package freemarker.core;

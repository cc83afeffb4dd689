/**
 * The values that the component templates in {@code src/main/jte/part} show: what a field, a notice, a month or a chart
 * consists of. Each has the name of its template.
 *
 * <p>Laws: all texts are already said to the reader; no value knows a rule of coaching; a picture always carries the
 * words that say the same.
 */
package org.duologue.web.view.part;

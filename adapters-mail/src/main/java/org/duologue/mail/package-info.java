/**
 * Mail: puts notices into words, and sends them by SMTP. Each subdomain that speaks by mail has its package here.
 *
 * <p>Depends on {@code application}'s ports ({@code spi}) and on the domain's values; Jakarta Mail is used only here.
 */
package org.duologue.mail;

/**
 * Requests that the server itself makes, to addresses that people type: read safely, wherever they lead.
 *
 * <p>Laws: nothing but the public web is ever connected to, whatever a name resolves to and wherever it redirects; the
 * address that was checked is the address that is connected to; every answer is bounded in size, time and redirects.
 * Knows no subdomain.
 */
package org.duologue.web.outbound;

/**
 * What every route of the web adapter shares: security headers, cookies, protection against forged requests, limits on
 * guessing passwords, the way a page is answered, and the way a refusal or a failure is answered.
 *
 * <p>Laws: a refusal's kind decides the status, in one exhaustive switch ({@link org.duologue.web.shared.Answers}):
 * INVALID 422, FORBIDDEN 403, NOT_FOUND 404, CONFLICT 409, STALE 412 (look again and repeat), TOO_LATE 409 (the
 * deadline is in the evidence), PAYMENT_NEEDED 402; what cannot even be read is 400. Below {@code /api} the answer is a
 * problem document of RFC 9457, elsewhere a page. A failure that nobody foresaw is logged with an incident number and
 * answered with that number alone. Every response, also of a static file or an error, carries the security headers; a
 * request that changes something and is authenticated by a cookie must carry the page's token.
 *
 * <p>Depends on {@code view}, Jakarta Servlet, REST and CDI. It knows no use case: who is signed in arrives as a
 * request attribute.
 */
package org.duologue.web.shared;

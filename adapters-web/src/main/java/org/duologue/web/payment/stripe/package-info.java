/**
 * Takes money with Stripe Checkout: opens and closes sessions there, and reads what Stripe tells by signed webhooks.
 *
 * <p>Laws: nothing that Stripe did not sign within the last five minutes is believed; one checkout is one session,
 * however often it is opened; keys are never written anywhere; every call ends, and is repeated once at most. Asked of
 * Stripe and understood of it is the version of its API that the library stands for, pinned with the library.
 */
package org.duologue.web.payment.stripe;

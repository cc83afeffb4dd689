/** Driven ports of notification: the mailer, and where its mails are kept. Interfaces and records only. */
package org.duologue.application.notification.spi;

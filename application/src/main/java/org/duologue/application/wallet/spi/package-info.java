/** Driven ports of wallets: where they are kept. Interfaces and records only. */
package org.duologue.application.wallet.spi;

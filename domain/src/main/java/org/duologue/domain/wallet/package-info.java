/** The credit wallet: lots, holds and the ledger of entries. */
package org.duologue.domain.wallet;

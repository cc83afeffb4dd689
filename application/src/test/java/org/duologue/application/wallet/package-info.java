/** What is told of wallets, against what the whole wallet would tell. */
package org.duologue.application.wallet;

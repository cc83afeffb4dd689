/**
 * The credits of the workspace as a whole: its pool and members' own balances, as pages and as JSON. Admins fill and
 * transfer; a member sees their own balance. It depends on the wallet's pages for statements, and on no other feature.
 */
package org.duologue.web.pool;

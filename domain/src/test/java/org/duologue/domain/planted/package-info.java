/**
 * How good the specs of the wallet are: mistakes that somebody could make in one line of it are planted one by one, and
 * each must be caught. Apart from the wallet's own package, so that mutation testing of that one does not run them.
 */
package org.duologue.domain.planted;

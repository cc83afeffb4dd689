/** Shows pages without a server, for tests of their content. */
package org.duologue.web.testing;

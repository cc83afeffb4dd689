/**
 * The way in for embedding programs: {@link org.duologue.application.Duologue} puts the use cases together over the
 * driven ports, which {@link org.duologue.application.Ports} lists.
 *
 * <p>Depends on every subdomain of this layer; nothing in this layer depends on it.
 */
package org.duologue.application;

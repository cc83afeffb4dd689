/**
 * The web adapter's two faces over the same use cases: pages for people below {@code /app} and a JSON API for programs
 * below {@code /api/v1}. This package only lists what each face consists of.
 */
package org.duologue.web;

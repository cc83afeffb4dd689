/** Who may do what, use case by use case and standing by standing (E15). */
package org.duologue.application.authorization;

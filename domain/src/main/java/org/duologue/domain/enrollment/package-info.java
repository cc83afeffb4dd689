/** Enrollments: a student in a programme. */
package org.duologue.domain.enrollment;

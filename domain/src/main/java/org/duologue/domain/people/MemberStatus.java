package org.duologue.domain.people;

/** Where a member stands. */
public enum MemberStatus {
    /** Asked to join; cannot sign in yet. */
    INVITED,
    /** Can do what the roles allow. */
    ACTIVE,
    /** Cannot sign in; what they did and own stays. */
    SUSPENDED
}

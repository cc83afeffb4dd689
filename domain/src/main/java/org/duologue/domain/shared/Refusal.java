package org.duologue.domain.shared;

/**
 * The domain says no with a value. Every refusal is a record whose components are the evidence: what was asked, what
 * was there, when the deadline was. Each subdomain seals its own family.
 */
public interface Refusal {

    /** What sort of refusal this is. */
    Kind kind();

    /** A stable code for programs, in kebab case, for example {@code insufficient-credits}. It never changes. */
    String code();
}

package org.duologue.application.access;

/** Signs a member in. */
public record SignIn(String email, String password) {

    /** Leaves the password out, so that no log shows it. */
    @Override
    public String toString() {
        return "SignIn[email=" + email + "]";
    }
}

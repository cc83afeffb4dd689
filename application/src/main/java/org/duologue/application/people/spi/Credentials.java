package org.duologue.application.people.spi;

import org.duologue.domain.people.MemberId;

/** How members prove who they are, as far as membership has to do with it. */
public interface Credentials {

    /** Refuses a password that nobody may have, as {@code invalid} on field {@code value}. */
    void requireAcceptable(String password);

    /** Gives the member a password. */
    void set(MemberId member, String password);

    /** Signs the member out everywhere. */
    void endSignIns(MemberId member);
}

package org.duologue.web.json;

/** An answer that can be changed by whoever read it: it gets an ETag, which a change may send back in If-Match. */
public interface Revised {

    /** Grows with every change of the thing. */
    long revision();
}

package org.duologue.web.shared;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The tokens that prove that a form came from our own page. A token is an HMAC keyed by the secret in the visitor's own
 * cookie, so nothing has to be stored, any node can check it, it ends with the session, and it does not give the
 * secret away.
 */
public final class FormTokens {

    /** The form field a token comes back in. */
    public static final String FIELD = "_csrf";
    /** The header a script sends it in. */
    public static final String HEADER = "X-CSRF-Token";

    private static final byte[] PURPOSE = "duologue form token".getBytes(StandardCharsets.UTF_8);
    private static final SecureRandom RANDOM = new SecureRandom();

    private FormTokens() {}

    /** The token for whoever holds this secret. */
    public static String of(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(PURPOSE));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this is the token of the secret; null is not. Takes the same time wherever they differ. */
    public static boolean matches(String token, String secret) {
        return token != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), of(secret).getBytes(StandardCharsets.UTF_8));
    }

    /** A new secret for a visitor without a session: 256 random bits. */
    public static String newSecret() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}

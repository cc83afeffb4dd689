package org.duologue.persistence.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.duologue.application.access.spi.PasswordHasher;

/**
 * Argon2id with 19 MiB, 2 passes and 1 lane, the least that OWASP recommends. The parameters stand in the hash, so that
 * raising them leaves old hashes valid.
 */
public final class Argon2PasswordHasher implements PasswordHasher {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern SHAPE =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=1\\$([A-Za-z0-9_-]+)\\$([A-Za-z0-9_-]+)");

    private final SecureRandom random = new SecureRandom();
    private final String nobody = hash(Base64.getEncoder().encodeToString(bytes(HASH_BYTES)));

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public String hash(String password) {
        byte[] salt = bytes(SALT_BYTES);
        Base64.Encoder text = Base64.getUrlEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$" + text.encodeToString(salt) + "$"
                + text.encodeToString(hash(password, salt, MEMORY_KIB, PASSES));
    }

    private static byte[] hash(String password, byte[] salt, int memory, int passes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    @Override
    public boolean matches(String password, String hash) {
        Matcher parts = SHAPE.matcher(hash);
        if (!parts.matches()) {
            return false;
        }
        byte[] salt = Base64.getUrlDecoder().decode(parts.group(3));
        byte[] stored = Base64.getUrlDecoder().decode(parts.group(4));
        int memory = Integer.parseInt(parts.group(1));
        int passes = Integer.parseInt(parts.group(2));
        return MessageDigest.isEqual(stored, hash(password, salt, memory, passes));
    }

    @Override
    public String nobody() {
        return nobody;
    }
}

package org.duologue.domain.planted;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.duologue.domain.wallet.Purse;
import org.duologue.domain.wallet.Wallet;

/** Compiles sources of the wallet that are not quite those of the product, against all that is. */
final class WalletCompiler implements AutoCloseable {

    private static final Path SOURCES = Path.of("src/main/java/org/duologue/domain/wallet");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    /** What the product's source says. */
    static String source(String name) {
        try {
            return Files.readString(SOURCES.resolve(name + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The wallet and its specs as classes of their own, with these sources in place of the product's.
     *
     * @param sources code by the simple name of its class
     * @param folder an empty one
     */
    WalletClasses compile(Map<String, String> sources, Path folder) throws IOException {
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(home(Wallet.class)));
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, code) -> units.add(new Unit(name, code)));
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-proc:none", "-nowarn", "-parameters", "--release", "17");
        if (!compiler.getTask(messages, files, null, options, null, units).call()) {
            throw new IllegalStateException("does not compile: " + messages);
        }
        return new WalletClasses(List.of(folder, home(Wallet.class), home(Purse.class)));
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    private static final class Unit extends SimpleJavaFileObject {

        private final String code;

        Unit(String name, String code) {
            super(URI.create("string:///org/duologue/domain/wallet/" + name + ".java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}

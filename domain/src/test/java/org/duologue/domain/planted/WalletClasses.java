package org.duologue.domain.planted;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** Loads the wallet's package, specs included, anew from its folders in their order; all else is shared. */
final class WalletClasses extends URLClassLoader {

    private static final String PACKAGE = "org.duologue.domain.wallet.";

    WalletClasses(List<Path> folders) {
        super(folders.stream().map(WalletClasses::url).toArray(URL[]::new), WalletClasses.class.getClassLoader());
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The spec of this simple name. */
    Class<?> spec(String name) {
        try {
            return loadClass(PACKAGE + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(PACKAGE)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}

package org.duologue.domain.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A run of one spec: what was run, and what failed. */
final class SpecRun implements TestExecutionListener {

    /** Failures are expected here: they are not made smaller, told about or remembered. */
    private static final Map<String, String> QUIETLY = Map.of(
            "jqwik.shrinking.default", "OFF",
            "jqwik.edgecases.default", "NONE",
            "jqwik.reporting.onlyfailures", "true",
            "jqwik.reporting.usejunitplatform", "true",
            "jqwik.database", "");

    private static final LauncherConfig PLAIN = LauncherConfig.builder()
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .build();

    private final List<String> failed = new ArrayList<>();
    private int ran;
    private LinkageError unlinked;

    private SpecRun() {}

    /**
     * Runs a spec.
     *
     * @param spec a class, or one of its methods as {@code Class#method}
     */
    static SpecRun of(WalletClasses classes, String spec) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selector(classes, spec))
                .configurationParameters(QUIETLY)
                .build();
        Thread current = Thread.currentThread();
        ClassLoader before = current.getContextClassLoader();
        SpecRun run = new SpecRun();
        current.setContextClassLoader(classes);
        try {
            LauncherFactory.create(PLAIN).execute(request, run);
        } finally {
            current.setContextClassLoader(before);
        }
        if (run.ran == 0 || run.unlinked != null) {
            throw new IllegalStateException("cannot be run: " + spec, run.unlinked);
        }
        return run;
    }

    private static DiscoverySelector selector(WalletClasses classes, String spec) {
        String[] parts = spec.split("#", -1);
        Class<?> type = classes.spec(parts[0]);
        return parts.length == 1
                ? DiscoverySelectors.selectClass(type)
                : Stream.of(type.getDeclaredMethods())
                        .filter(method -> method.getName().equals(parts[1]))
                        .map(method -> DiscoverySelectors.selectMethod(type, method))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no such spec: " + spec));
    }

    /** The tests that failed, in words. */
    List<String> failed() {
        return List.copyOf(failed);
    }

    /** A test that cannot even be linked says nothing about the wallet, so it counts as no failure of the test. */
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        ran += test.isTest() ? 1 : 0;
        if (result.getThrowable().orElse(null) instanceof LinkageError error) {
            unlinked = error;
        } else if (result.getStatus() == TestExecutionResult.Status.FAILED) {
            failed.add(test.getDisplayName());
        }
    }
}

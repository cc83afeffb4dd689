package org.duologue.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.application.people.PeopleUseCases;
import org.duologue.web.access.Anonymous;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The table is {@code routes.txt}: a use case or query, then one of its routes, or a dash and why it has none. */
@DisplayName("F13 Whatever the application can do can be done over the API")
class RoutesTest {

    @Test
    @DisplayName("Every use case and query is in the table, and the table names no other")
    void everyUseCase() throws Exception {
        Set<String> there = new TreeSet<>();
        for (Class<?> port : drivingPorts()) {
            for (Method method : port.getDeclaredMethods()) {
                if (!method.isSynthetic()) {
                    there.add(port.getSimpleName() + "." + method.getName());
                }
            }
        }
        assertFalse(there.isEmpty());
        assertEquals(lines(there), lines(table().keySet()));
    }

    @Test
    @DisplayName("Every route of the table exists, and every route there is stands in the table")
    void everyRoute() throws IOException {
        Set<String> declared = table().values().stream()
                .flatMap(Set::stream)
                .filter(route -> !route.startsWith("-"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(lines(declared), lines(routes().keySet()));
    }

    @Test
    @DisplayName("E15 Only signing in, choosing a password, the set-up and what Stripe signs need no token")
    void anonymous() {
        Set<String> open = new TreeSet<>();
        routes().forEach((route, method) -> {
            if (method.isAnnotationPresent(Anonymous.class)) {
                open.add(route);
            }
        });
        assertEquals(
                Set.of(
                        "POST /tokens",
                        "POST /passwords",
                        "POST /passwords/link",
                        "POST /passwords/forgotten",
                        "POST /payments/stripe",
                        "GET /workspace/set-up",
                        "POST /workspace"),
                open);
    }

    @Test
    @DisplayName("Every route says in a line what it is for")
    void summaries() {
        routes().forEach((route, method) -> {
            Operation operation = method.getAnnotation(Operation.class);
            assertFalse(operation == null || operation.summary().isBlank(), route);
        });
    }

    private static String lines(Set<String> all) {
        return String.join("\n", all);
    }

    private static Map<String, Method> routes() {
        Map<String, Method> routes = new TreeMap<>();
        for (Class<?> resource : new ApiApplication().getClasses()) {
            Arrays.stream(resource.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Path.class))
                    .forEach(method -> routes.put(route(method), method));
        }
        return routes;
    }

    private static String route(Method method) {
        String verb = Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .collect(Collectors.joining());
        return verb + " /" + method.getAnnotation(Path.class).value();
    }

    private static Map<String, Set<String>> table() throws IOException {
        try (InputStream in = RoutesTest.class.getResourceAsStream("routes.txt")) {
            Map<String, Set<String>> table = new TreeMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] parts = line.split(" +", 2);
                table.computeIfAbsent(parts[0], useCase -> new TreeSet<>()).add(parts[1]);
            }
            return table;
        }
    }

    private static List<Class<?>> drivingPorts() throws IOException, URISyntaxException, ClassNotFoundException {
        URI place = PeopleUseCases.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        java.nio.file.Path path = java.nio.file.Path.of(place);
        if (Files.isDirectory(path)) {
            return drivingPorts(path);
        }
        try (FileSystem jar = FileSystems.newFileSystem(path)) {
            return drivingPorts(jar.getPath("/"));
        }
    }

    private static List<Class<?>> drivingPorts(java.nio.file.Path root) throws IOException, ClassNotFoundException {
        List<Class<?>> ports = new ArrayList<>();
        try (Stream<java.nio.file.Path> files = Files.walk(root)) {
            for (java.nio.file.Path file : files.toList()) {
                String name = root.relativize(file).toString().replace('/', '.');
                if (name.matches(".*(UseCases|Queries|[.]payment[.]PaymentNotices)[.]class")) {
                    ports.add(Class.forName(name.substring(0, name.length() - ".class".length())));
                }
            }
        }
        return ports;
    }
}

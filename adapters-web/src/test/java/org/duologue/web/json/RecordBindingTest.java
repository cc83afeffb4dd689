package org.duologue.web.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duologue.web.shared.Unreadable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("E12 A body becomes a record, or the answer names the field that cannot be read")
class RecordBindingTest {

    private static final String FULL = "{'id':'0190f1d2-0000-7000-8000-000000000001','at':'2026-05-14T09:00:00+02:00',"
            + "'day':'MONDAY','count':3,'big':5000000000,'on':true,'name':'Zoë','note':'x','inner':{'n':1},"
            + "'many':[{'n':2},{'n':3}],'byKey':{'a':[1,2]},'unknown':{}}";

    /** Something nested. */
    public record Inner(int n) {}

    /** Of every type there is. */
    public record Sample(
            UUID id,
            Instant at,
            DayOfWeek day,
            int count,
            long big,
            boolean on,
            String name,
            Optional<String> note,
            Inner inner,
            List<Inner> many,
            Map<String, List<Integer>> byKey) {}

    @Test
    @DisplayName("Every type is read; what is not known is ignored")
    void everything() throws IOException {
        assertEquals(
                new Sample(
                        UUID.fromString("0190f1d2-0000-7000-8000-000000000001"),
                        Instant.parse("2026-05-14T07:00:00Z"),
                        DayOfWeek.MONDAY,
                        3,
                        5_000_000_000L,
                        true,
                        "Zoë",
                        Optional.of("x"),
                        new Inner(1),
                        List.of(new Inner(2), new Inner(3)),
                        Map.of("a", List.of(1, 2))),
                read(FULL));
    }

    @Test
    @DisplayName("Missing texts, lists, maps and options are empty")
    void missing() throws IOException {
        Sample read = read(FULL.replace("'name':'Zoë','note':'x',", "'note':null,")
                .replace("'many':[{'n':2},{'n':3}],'byKey':{'a':[1,2]},", ""));
        assertEquals("", read.name());
        assertEquals(Optional.empty(), read.note());
        assertEquals(List.of(), read.many());
        assertEquals(Map.of(), read.byKey());
    }

    @ParameterizedTest(name = "{1} instead of {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'0190f1d2-0000-7000-8000-000000000001' | '1-1-1-1-1' | id",
                "'0190f1d2-0000-7000-8000-000000000001' | 7 | id",
                "'2026-05-14T09:00:00+02:00' | '2026-05-14T09:00:00' | at",
                "'2026-05-14T09:00:00+02:00' | '+99999-01-01T00:00:00Z' | at",
                "'MONDAY' | 'monday' | day",
                "'count':3 | 'count':3.5 | count",
                "'count':3 | 'count':3000000000 | count",
                "'count':3 | 'count':'3' | count",
                "'count':3, | '': 0, | count",
                "'big':5000000000 | 'big':1e30 | big",
                "'on':true | 'on':'yes' | on",
                "'name':'Zoë' | 'name':5 | name",
                "{'n':1} | [] | inner",
                "{'n':1} | {} | inner.n",
                "{'n':3} | {'n':null} | many[1].n",
                "[1,2] | [1,'b'] | byKey.a[1]",
            })
    void unreadable(String right, String wrong, String field) {
        String json = FULL.replace(right, wrong);
        assertEquals(field, assertThrows(Unreadable.class, () -> read(json)).field());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]", "{", "nothing", "7", "{}{}"})
    @DisplayName("What is no JSON object at all is an unreadable body")
    void noObject(String json) {
        assertEquals("body", assertThrows(Unreadable.class, () -> read(json)).field());
    }

    @Test
    @DisplayName("An empty body is unreadable; more than 1 MB is not even looked at")
    void size() {
        assertEquals("body", assertThrows(Unreadable.class, () -> read("")).field());
        String large = "{'name':'" + "x".repeat(RecordReader.MOST_BYTES) + "'}";
        Unreadable refused = assertThrows(Unreadable.class, () -> read(large));
        assertEquals("at most " + RecordReader.MOST_BYTES + " bytes", refused.expected());
    }

    private static Sample read(String json) throws IOException {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return RecordReader.read(new ByteArrayInputStream(bytes), Sample.class);
    }
}

package org.duologue.application.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duologue.application.Duologue;
import org.duologue.application.shared.Page;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("E15: who may do what, every use case and query by every standing")
class AuthorizationMatrixTest {

    /** {@code ok}, how many of a list one sees, {@code no} for FORBIDDEN, {@code --} for NOT_FOUND. */
    private static final String MATRIX = """
        | use case or query                     | owner | admin | coach | other | stud. | other | stranger |
        | PeopleUseCases.changeWorkspace        | ok    | ok    | no    | no    | no    | no    | ok       |
        | PeopleUseCases.addMember              | ok    | ok    | no    | no    | no    | no    | ok       |
        | PeopleUseCases.resendInvitation       | ok    | ok    | --    | --    | --    | --    | --       |
        | PeopleUseCases.changeProfile          | ok    | ok    | --    | --    | ok    | --    | --       |
        | PeopleUseCases.changeRoles            | ok    | ok    | --    | --    | no    | --    | --       |
        | PeopleUseCases.suspend                | ok    | ok    | --    | --    | no    | --    | --       |
        | PeopleUseCases.restore                | ok    | ok    | --    | --    | --    | --    | --       |
        | PeopleQueries.workspace               | ok    | ok    | ok    | ok    | ok    | ok    | ok       |
        | PeopleQueries.me                      | ok    | ok    | ok    | ok    | ok    | ok    | ok       |
        | PeopleQueries.member                  | ok    | ok    | ok    | --    | ok    | --    | --       |
        | PeopleQueries.members                 | 9     | 9     | 9     | 9     | no    | no    | 1        |
        | SchedulingUseCases.createAppointment  | ok    | ok    | ok    | ok    | no    | no    | ok       |
        | SchedulingUseCases.changeAppointment  | ok    | ok    | ok    | --    | --    | --    | --       |
        | SchedulingUseCases.archiveAppointment | ok    | ok    | no    | --    | --    | --    | --       |
        | SchedulingUseCases.setAvailability    | ok    | ok    | ok    | --    | --    | --    | --       |
        | SchedulingQueries.appointment         | ok    | ok    | ok    | ok    | no    | no    | --       |
        | SchedulingQueries.appointments        | 1     | 1     | 1     | 1     | no    | no    | 0        |
        | SchedulingQueries.availability        | ok    | ok    | ok    | --    | --    | --    | --       |
        | SchedulingQueries.previewHours        | ok    | ok    | ok    | ok    | no    | no    | ok       |
        | ProgramUseCases.createProgram         | ok    | ok    | ok    | ok    | no    | no    | ok       |
        | ProgramUseCases.changeProgram         | ok    | ok    | ok    | --    | --    | --    | --       |
        | ProgramUseCases.archiveProgram        | ok    | ok    | ok    | --    | --    | --    | --       |
        | ProgramQueries.program                | ok    | ok    | ok    | ok    | ok    | ok    | --       |
        | ProgramQueries.programs               | 1     | 1     | 1     | 1     | 1     | 1     | 0        |
        | EnrollmentUseCases.enroll             | ok    | ok    | ok    | no    | no    | no    | --       |
        | EnrollmentUseCases.pause              | ok    | ok    | ok    | --    | no    | --    | --       |
        | EnrollmentUseCases.resume             | ok    | ok    | ok    | --    | no    | --    | --       |
        | EnrollmentUseCases.matchCoaches       | ok    | ok    | ok    | --    | no    | --    | --       |
        | EnrollmentUseCases.setLastDay         | ok    | ok    | ok    | --    | no    | --    | --       |
        | EnrollmentUseCases.end                | ok    | ok    | ok    | --    | no    | --    | --       |
        | EnrollmentQueries.enrollment          | ok    | ok    | ok    | --    | ok    | --    | --       |
        | EnrollmentQueries.quoteEnd            | ok    | ok    | ok    | --    | no    | --    | --       |
        | EnrollmentQueries.enrollments         | 1     | 1     | 1     | 0     | 1     | 0     | 0        |
        | RenewalUseCases.applyRenewal          | ok    | ok    | ok    | --    | --    | --    | --       |
        | RenewalQueries.rollout                | ok    | ok    | ok    | --    | --    | --    | --       |
        | RenewalQueries.affected               | 1     | 1     | 1     | --    | --    | --    | --       |
        | CreditRequestUseCases.ask             | no    | no    | no    | --    | ok    | --    | --       |
        | CreditRequestUseCases.grant           | ok    | ok    | ok    | --    | no    | --    | --       |
        | CreditRequestUseCases.decline         | ok    | ok    | ok    | --    | no    | --    | --       |
        | CreditRequestUseCases.withdraw        | no    | no    | no    | --    | ok    | --    | --       |
        | CreditRequestQueries.request          | ok    | ok    | ok    | --    | ok    | --    | --       |
        | CreditRequestQueries.requests         | 1     | 1     | 1     | 0     | 1     | 0     | 0        |
        | CreditRequestQueries.waiting          | ok    | ok    | ok    | ok    | ok    | ok    | ok       |
        | WalletUseCases.assignCredits          | ok    | ok    | ok    | --    | no    | --    | --       |
        | WalletUseCases.takeBackCredits        | ok    | ok    | ok    | --    | no    | --    | --       |
        | WalletUseCases.changeRenewal          | ok    | ok    | ok    | --    | no    | --    | --       |
        | WalletQueries.quoteTakeBack           | ok    | ok    | ok    | --    | no    | --    | --       |
        | WalletQueries.quoteRenewal            | ok    | ok    | ok    | --    | no    | --    | --       |
        | WalletQueries.wallet                  | ok    | ok    | ok    | --    | ok    | --    | --       |
        | WalletQueries.availableAt             | ok    | ok    | ok    | --    | ok    | --    | --       |
        | WalletQueries.statement               | 4     | 4     | 4     | --    | 4     | --    | --       |
        | WalletQueries.explain                 | ok    | ok    | ok    | --    | ok    | --    | --       |
        | WalletQueries.forecast                | ok    | ok    | ok    | --    | ok    | --    | --       |
        | PoolUseCases.creditsBought            | ok    | ok    | no    | no    | no    | no    | ok       |
        | PoolUseCases.transferCredits          | ok    | ok    | no    | no    | no    | no    | --       |
        | PoolUseCases.setBalances              | ok    | ok    | no    | no    | no    | no    | --       |
        | PoolQueries.pool                      | ok    | ok    | no    | no    | no    | no    | ok       |
        | PoolQueries.poolStatement             | 1     | 1     | no    | no    | no    | no    | 0        |
        | PoolQueries.balances                  | 5     | 5     | no    | no    | no    | no    | 0        |
        | PoolQueries.balance                   | ok    | ok    | --    | --    | ok    | --    | --       |
        | PoolQueries.balanceStatement          | 0     | 0     | --    | --    | 0     | --    | --       |
        | PoolQueries.balanceForecast           | ok    | ok    | --    | --    | ok    | --    | --       |
        | PoolQueries.explainBalance            | ok    | ok    | --    | --    | ok    | --    | --       |
        | PoolQueries.quoteBalances             | ok    | ok    | no    | no    | no    | no    | --       |
        | BookingUseCases.book                  | ok    | ok    | ok    | --    | ok    | --    | --       |
        | BookingUseCases.move                  | ok    | ok    | ok    | --    | ok    | --    | --       |
        | BookingUseCases.cancel                | ok    | ok    | ok    | --    | ok    | --    | --       |
        | BookingUseCases.markNoShow            | ok    | ok    | ok    | --    | no    | --    | --       |
        | BookingUseCases.writeNotes            | ok    | ok    | ok    | --    | no    | --    | --       |
        | BookingUseCases.rate                  | no    | no    | no    | --    | ok    | --    | --       |
        | BookingQueries.remarks                | ok    | ok    | ok    | --    | ok    | --    | --       |
        | BookingUseCases.reportIllness         | ok    | ok    | ok    | --    | --    | --    | --       |
        | BookingQueries.quoteIllness           | ok    | ok    | ok    | --    | --    | --    | --       |
        | BookingQueries.bookable               | ok    | ok    | ok    | --    | ok    | --    | --       |
        | BookingQueries.freeTimes              | ok    | ok    | ok    | --    | ok    | --    | --       |
        | BookingQueries.nextFree               | ok    | ok    | ok    | --    | ok    | --    | --       |
        | BookingQueries.explain                | ok    | ok    | ok    | --    | ok    | --    | --       |
        | BookingQueries.quoteBook              | ok    | ok    | ok    | --    | ok    | --    | --       |
        | BookingQueries.quoteCancel            | ok    | ok    | ok    | --    | ok    | --    | --       |
        | BookingQueries.quoteMove              | ok    | ok    | ok    | --    | ok    | --    | --       |
        | BookingQueries.quoteNoShow            | ok    | ok    | ok    | --    | no    | --    | --       |
        | BookingQueries.booking                | ok    | ok    | ok    | --    | ok    | --    | --       |
        | BookingQueries.bookings               | ok    | ok    | ok    | --    | ok    | --    | --       |
        | BookingQueries.booked                 | ok    | ok    | ok    | ok    | ok    | ok    | ok       |
        | BookingQueries.upcoming               | 1     | 1     | 1     | 0     | 1     | 0     | 0        |
        | BookingQueries.past                   | 1     | 1     | 1     | 0     | 1     | 0     | 0        |
        | BookingRequestUseCases.request        | no    | no    | no    | --    | ok    | --    | --       |
        | BookingRequestUseCases.confirm        | ok    | ok    | ok    | --    | no    | --    | --       |
        | BookingRequestUseCases.decline        | ok    | ok    | ok    | --    | no    | --    | --       |
        | BookingRequestUseCases.withdraw       | no    | no    | no    | --    | ok    | --    | --       |
        | BookingRequestQueries.request         | ok    | ok    | ok    | --    | ok    | --    | --       |
        | BookingRequestQueries.requests        | 1     | 1     | 1     | 0     | 1     | 0     | 0        |
        | BookingRequestQueries.waiting         | ok    | ok    | ok    | ok    | ok    | ok    | ok       |
        | BookingRequestQueries.quoteRequest    | no    | no    | no    | --    | ok    | --    | --       |
        | BookingRequestQueries.quoteConfirm    | ok    | ok    | ok    | --    | no    | --    | --       |
        | BookingRequestQueries.quoteDecline    | ok    | ok    | ok    | --    | no    | --    | --       |
        | BookingRequestQueries.quoteWithdraw   | no    | no    | no    | --    | ok    | --    | --       |
        | SlotHoldUseCases.hold                 | ok    | ok    | ok    | --    | ok    | --    | --       |
        | SlotHoldUseCases.release              | ok    | ok    | ok    | --    | ok    | --    | --       |
        | SlotHoldQueries.held                  | ok    | ok    | ok    | --    | ok    | --    | --       |
        | CheckoutUseCases.begin                | ok    | ok    | ok    | --    | ok    | --    | --       |
        | CheckoutUseCases.giveUp               | ok    | ok    | ok    | --    | ok    | --    | --       |
        | CheckoutUseCases.notePaid             | ok    | ok    | no    | --    | no    | --    | --       |
        | CheckoutQueries.checkout              | ok    | ok    | ok    | --    | ok    | --    | --       |
        | CheckoutQueries.own                   | ok    | ok    | ok    | ok    | ok    | ok    | ok       |
        | CheckoutQueries.open                  | ok    | ok    | ok    | --    | ok    | --    | --       |
        | CheckoutQueries.page                  | 1     | 1     | no    | no    | no    | no    | 0        |
        | RefundDutyUseCases.close              | ok    | ok    | no    | --    | no    | --    | --       |
        | RefundDutyQueries.duty                | ok    | ok    | ok    | --    | ok    | --    | --       |
        | RefundDutyQueries.ofSession           | ok    | ok    | ok    | --    | ok    | --    | --       |
        | RefundDutyQueries.page                | 1     | 1     | no    | no    | no    | no    | 0        |
        | ChangeRequestUseCases.ask             | no    | no    | no    | --    | ok    | --    | --      |
        | ChangeRequestUseCases.grant           | ok    | ok    | ok    | --    | no    | --    | --      |
        | ChangeRequestUseCases.decline         | ok    | ok    | ok    | --    | no    | --    | --      |
        | ChangeRequestUseCases.withdraw        | no    | no    | no    | --    | ok    | --    | --      |
        | ChangeRequestQueries.request          | ok    | ok    | ok    | --    | ok    | --    | --      |
        | ChangeRequestQueries.latest           | ok    | ok    | ok    | --    | ok    | --    | --      |
        | ChangeRequestQueries.requests         | 1     | 1     | 1     | 0     | 1     | 0     | 0       |
        | ChangeRequestQueries.waiting          | ok    | ok    | ok    | ok    | ok    | ok    | ok      |
        | ChangeRequestQueries.quoteAsk         | no    | no    | no    | --    | ok    | --    | --      |
        | ChangeRequestQueries.quoteGrant       | ok    | ok    | ok    | --    | no    | --    | --      |
        | ChangeRequestQueries.quoteDecline     | ok    | ok    | ok    | --    | no    | --    | --      |
        | ChangeRequestQueries.quoteWithdraw    | no    | no    | no    | --    | ok    | --    | --      |
        | ExternalCalendarUseCases.addExternalCalendar | ok    | ok    | ok    | --    | --    | --    | --       |
        | ExternalCalendarUseCases.removeExternalCalendar | ok    | ok    | ok    | --    | --    | --    | --   |
        | ExternalCalendarQueries.externalCalendars | ok    | ok    | ok    | --    | --    | --    | --       |
        | CalendarFeedUseCases.renewFeed        | ok    | ok    | ok    | ok    | ok    | ok    | ok       |
        | CalendarFeedUseCases.removeFeed       | ok    | ok    | ok    | ok    | ok    | ok    | ok       |
        | CoachCalendarQueries.calendar         | ok    | ok    | ok    | --    | --    | --    | --       |
        | CalendarFeedQueries.feed              | ok    | ok    | ok    | ok    | ok    | ok    | ok       |
        | CalendarFeedQueries.session           | ok    | ok    | ok    | --    | ok    | --    | --       |
        | NotificationUseCases.switchMails      | ok    | ok    | --    | --    | ok    | --    | --       |
        | NotificationUseCases.switchWorkspaceMails | ok | ok   | no    | no    | no    | no    | ok       |
        | NotificationQueries.wantedMails       | ok    | ok    | --    | --    | ok    | --    | --       |
        | NotificationQueries.workspaceMails    | ok    | ok    | ok    | ok    | ok    | ok    | ok       |
        | NotificationQueries.mails             | 1     | 1     | no    | no    | no    | no    | 1        |
        | NotificationQueries.mail              | ok    | ok    | no    | no    | no    | no    | ok       |
        """;

    /** What one does before there is an actor, or with a secret that says who one is. */
    private static final Set<String> WITHOUT_STANDING = Set.of(
            "PeopleUseCases.setUpWorkspace",
            "PeopleQueries.isSetUp",
            "PeopleQueries.actorFor",
            "AccessUseCases.signIn",
            "AccessUseCases.signOut",
            "AccessUseCases.authenticate",
            "AccessUseCases.forgotPassword",
            "AccessUseCases.link",
            "AccessUseCases.choosePassword",
            "AccessUseCases.changePassword",
            "CalendarFeedQueries.calendar");

    private static List<List<String>> rows() {
        return MATRIX.lines()
                .skip(1)
                .map(line -> Arrays.stream(line.split("\\|"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> matrix() {
        var acts = new Acts().all();
        return rows().stream().flatMap(row -> IntStream.range(0, Scene.STANDINGS.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        row.get(0) + " by " + Scene.STANDINGS.get(i),
                        () -> assertEquals(row.get(i + 1), verdict(acts.get(row.get(0)), i)))));
    }

    private static String verdict(BiFunction<Scene, Actor, Object> act, int standing) {
        Scene scene = new Scene();
        try {
            Object answer = act.apply(scene, scene.actor(standing));
            return answer instanceof Page<?> page
                    ? Integer.toString(page.items().size())
                    : "ok";
        } catch (Refused refused) {
            return switch (refused.refusal().kind()) {
                case FORBIDDEN -> "no";
                case NOT_FOUND -> "--";
                default -> refused.refusal().toString();
            };
        }
    }

    @Test
    @DisplayName("every method of every use case and query interface has its row")
    void complete() {
        Set<String> known = new TreeSet<>(WITHOUT_STANDING);
        rows().forEach(row -> known.add(row.get(0)));
        Set<String> methods = Arrays.stream(Duologue.class.getMethods())
                .map(Method::getReturnType)
                .filter(type -> type.getSimpleName().endsWith("UseCases")
                        || type.getSimpleName().endsWith("Queries"))
                .flatMap(type ->
                        Arrays.stream(type.getMethods()).map(method -> type.getSimpleName() + "." + method.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(methods, known);
        assertEquals(rows().size(), new Acts().all().size());
    }
}

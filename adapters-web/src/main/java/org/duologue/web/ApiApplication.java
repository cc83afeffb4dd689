package org.duologue.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.duologue.web.access.AccessResource;
import org.duologue.web.access.BearerFilter;
import org.duologue.web.booking.BookingRequestResource;
import org.duologue.web.booking.BookingResource;
import org.duologue.web.booking.CalendarFeedResource;
import org.duologue.web.booking.ChangeRequestResource;
import org.duologue.web.booking.CoachCalendarResource;
import org.duologue.web.booking.FreeTimesResource;
import org.duologue.web.booking.IllnessResource;
import org.duologue.web.booking.NoShowResource;
import org.duologue.web.booking.RemarksResource;
import org.duologue.web.booking.SlotHoldResource;
import org.duologue.web.enrollment.CreditRequestResource;
import org.duologue.web.enrollment.EnrollmentResource;
import org.duologue.web.json.AnswerFilter;
import org.duologue.web.json.RecordReader;
import org.duologue.web.notification.NotificationResource;
import org.duologue.web.payment.CheckoutResource;
import org.duologue.web.payment.RefundResource;
import org.duologue.web.payment.stripe.StripeResource;
import org.duologue.web.people.MemberResource;
import org.duologue.web.people.WorkspaceResource;
import org.duologue.web.pool.PoolResource;
import org.duologue.web.program.ProgramResource;
import org.duologue.web.program.RolloutResource;
import org.duologue.web.scheduling.ExternalCalendarResource;
import org.duologue.web.scheduling.SchedulingResource;
import org.duologue.web.shared.RefusedMapper;
import org.duologue.web.shared.UnexpectedMapper;
import org.duologue.web.shared.WebApplicationExceptionMapper;
import org.duologue.web.wallet.StatementResource;
import org.duologue.web.wallet.WalletResource;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The JSON API, below {@code /api}; resources begin with {@code v1}. Every {@code …Resource} class is listed here. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info = @Info(title = "Duologue", version = "1", description = ApiApplication.ABOUT),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "The token of POST /api/v1/tokens")
public class ApiApplication extends Application {

    static final String ABOUT =
            "One-to-one coaching. Unsuccessful answers are problem documents (RFC 9457) with a stable code."
                    + " POST takes an Idempotency-Key, PUT an If-Match, lists take limit and after.";

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                RefusedMapper.class,
                WebApplicationExceptionMapper.class,
                UnexpectedMapper.class,
                BearerFilter.class,
                RecordReader.class,
                AnswerFilter.class,
                AccessResource.class,
                WorkspaceResource.class,
                MemberResource.class,
                SchedulingResource.class,
                ProgramResource.class,
                EnrollmentResource.class,
                BookingRequestResource.class,
                ChangeRequestResource.class,
                CreditRequestResource.class,
                RolloutResource.class,
                WalletResource.class,
                StatementResource.class,
                PoolResource.class,
                FreeTimesResource.class,
                SlotHoldResource.class,
                BookingResource.class,
                NoShowResource.class,
                RemarksResource.class,
                IllnessResource.class,
                CalendarFeedResource.class,
                CoachCalendarResource.class,
                ExternalCalendarResource.class,
                CheckoutResource.class,
                RefundResource.class,
                StripeResource.class,
                NotificationResource.class);
    }
}

package org.duologue.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.duologue.web.access.AccountPages;
import org.duologue.web.access.PasswordPages;
import org.duologue.web.access.SetUpPages;
import org.duologue.web.access.SignInPages;
import org.duologue.web.access.SignedInFilter;
import org.duologue.web.booking.BookPages;
import org.duologue.web.booking.BookingRequestPages;
import org.duologue.web.booking.CalendarFeedPages;
import org.duologue.web.booking.ChangeRequestPages;
import org.duologue.web.booking.HoldPages;
import org.duologue.web.booking.IllnessPages;
import org.duologue.web.booking.MovePages;
import org.duologue.web.booking.NoShowPages;
import org.duologue.web.booking.RemarksPages;
import org.duologue.web.booking.SessionChangePages;
import org.duologue.web.booking.SessionPages;
import org.duologue.web.booking.WeekPages;
import org.duologue.web.dashboard.DashboardPages;
import org.duologue.web.enrollment.AskPages;
import org.duologue.web.enrollment.CoachingPages;
import org.duologue.web.enrollment.CreditRequestPages;
import org.duologue.web.enrollment.EnrollmentPages;
import org.duologue.web.kit.KitPages;
import org.duologue.web.notification.MailPages;
import org.duologue.web.notification.MailSwitchPages;
import org.duologue.web.payment.InvoicePages;
import org.duologue.web.payment.PaymentPages;
import org.duologue.web.payment.RefundPages;
import org.duologue.web.people.MemberPages;
import org.duologue.web.pool.BalancePages;
import org.duologue.web.pool.PoolFormPages;
import org.duologue.web.pool.PoolPages;
import org.duologue.web.program.ProgramPages;
import org.duologue.web.program.RolloutPages;
import org.duologue.web.scheduling.AppointmentPages;
import org.duologue.web.scheduling.AvailabilityPages;
import org.duologue.web.scheduling.ExternalCalendarPages;
import org.duologue.web.shared.EnteredReader;
import org.duologue.web.shared.PageWriter;
import org.duologue.web.shared.PreferencePages;
import org.duologue.web.shared.RefusedMapper;
import org.duologue.web.shared.UnexpectedMapper;
import org.duologue.web.shared.WebApplicationExceptionMapper;
import org.duologue.web.wallet.AssignPages;
import org.duologue.web.wallet.CreditsPages;
import org.duologue.web.wallet.RenewalPages;
import org.duologue.web.wallet.TakeBackPages;

/**
 * The HTML pages, below {@code /app}: an application at the root would hide the static files of the container. Every
 * {@code …Pages} class is listed here.
 */
@ApplicationPath("/app")
public class PagesApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                PageWriter.class,
                EnteredReader.class,
                RefusedMapper.class,
                WebApplicationExceptionMapper.class,
                UnexpectedMapper.class,
                SignedInFilter.class,
                SetUpPages.class,
                SignInPages.class,
                PasswordPages.class,
                AccountPages.class,
                MemberPages.class,
                AppointmentPages.class,
                AvailabilityPages.class,
                ExternalCalendarPages.class,
                CalendarFeedPages.class,
                ProgramPages.class,
                RolloutPages.class,
                PoolPages.class,
                BalancePages.class,
                PoolFormPages.class,
                MailPages.class,
                MailSwitchPages.class,
                PreferencePages.class,
                DashboardPages.class,
                BookPages.class,
                HoldPages.class,
                MovePages.class,
                NoShowPages.class,
                RemarksPages.class,
                IllnessPages.class,
                SessionChangePages.class,
                SessionPages.class,
                WeekPages.class,
                CoachingPages.class,
                EnrollmentPages.class,
                AskPages.class,
                BookingRequestPages.class,
                ChangeRequestPages.class,
                CreditRequestPages.class,
                PaymentPages.class,
                RefundPages.class,
                InvoicePages.class,
                CreditsPages.class,
                AssignPages.class,
                TakeBackPages.class,
                RenewalPages.class,
                KitPages.class);
    }
}

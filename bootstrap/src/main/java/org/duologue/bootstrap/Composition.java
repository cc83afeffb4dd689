package org.duologue.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.duologue.application.Duologue;
import org.duologue.application.Ports;
import org.duologue.application.access.AccessUseCases;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingUseCases;
import org.duologue.application.enrollment.CreditRequestQueries;
import org.duologue.application.enrollment.CreditRequestUseCases;
import org.duologue.application.enrollment.EnrollmentQueries;
import org.duologue.application.enrollment.EnrollmentUseCases;
import org.duologue.application.enrollment.RenewalQueries;
import org.duologue.application.enrollment.RenewalUseCases;
import org.duologue.application.notification.NotificationQueries;
import org.duologue.application.notification.NotificationUseCases;
import org.duologue.application.notification.spi.Mailer;
import org.duologue.application.payment.spi.PaymentGateway;
import org.duologue.application.people.DemoWorkspace;
import org.duologue.application.people.PeopleQueries;
import org.duologue.application.people.PeopleUseCases;
import org.duologue.application.program.ProgramQueries;
import org.duologue.application.program.ProgramUseCases;
import org.duologue.application.scheduling.SchedulingQueries;
import org.duologue.application.scheduling.SchedulingUseCases;
import org.duologue.application.scheduling.spi.BusyTimes;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.application.wallet.PoolQueries;
import org.duologue.application.wallet.PoolUseCases;
import org.duologue.application.wallet.WalletQueries;
import org.duologue.application.wallet.WalletUseCases;
import org.duologue.bootstrap.Configuration.MailServer;
import org.duologue.bootstrap.demo.InventedWorkspace;
import org.duologue.mail.notification.Ical4jCalendarWriter;
import org.duologue.mail.notification.JakartaMailer;
import org.duologue.mail.notification.MailSettings;
import org.duologue.persistence.JpaPorts;
import org.duologue.persistence.notification.JpaMailArchive;
import org.duologue.persistence.shared.JtaUnitOfWork;
import org.duologue.web.outbound.OutboundSettings;
import org.duologue.web.payment.CheckoutAddresses;
import org.duologue.web.scheduling.external.IcalBusyTimes;
import org.duologue.web.shared.WebSettings;

/** Puts the application together: the driven ports on the database and the mail server, the use cases over them. */
@ApplicationScoped
class Composition {

    private static final int SMTP = 25;

    @Produces
    @Singleton
    Ports ports(
            JtaUnitOfWork units,
            Jobs jobs,
            InstantSource clock,
            PaymentGateway paymentGateway,
            WebSettings web,
            Configuration configuration) {
        MailSettings settings = settings(configuration);
        Mailer mailer = new JakartaMailer(settings, new JpaMailArchive(units, units), clock);
        BusyTimes busyTimes = new IcalBusyTimes(new OutboundSettings(configuration.testLoopback()));
        return JpaPorts.on(
                units,
                units,
                jobs,
                clock,
                mailer,
                new Ical4jCalendarWriter(settings),
                busyTimes,
                paymentGateway,
                new CheckoutAddresses(web));
    }

    private static MailSettings settings(Configuration configuration) {
        Optional<MailServer> server = configuration.mailServer();
        return new MailSettings(
                server.map(MailServer::host),
                server.map(MailServer::port).orElse(SMTP),
                server.flatMap(MailServer::user),
                server.map(MailServer::password),
                configuration.mailFrom(),
                configuration.baseUrl());
    }

    @Produces
    @Singleton
    Duologue duologue(Ports ports) {
        return Duologue.over(ports);
    }

    @Produces
    @Singleton
    DemoWorkspace demo(JtaUnitOfWork units, InstantSource clock, Ports ports) {
        return new InventedWorkspace(
                clock,
                (then, jobs, mailer) -> JpaPorts.on(
                        units,
                        units,
                        jobs,
                        then,
                        mailer,
                        ports.calendarWriter(),
                        ports.busyTimes(),
                        ports.paymentGateway(),
                        ports.checkoutPages()),
                ports.jobs());
    }

    @Produces
    @Singleton
    RenewalUseCases renewals(Duologue duologue) {
        return duologue.renewals();
    }

    @Produces
    @Singleton
    RenewalQueries renewalQueries(Duologue duologue) {
        return duologue.renewalQueries();
    }

    @Produces
    @Singleton
    CreditRequestUseCases creditRequests(Duologue duologue) {
        return duologue.creditRequests();
    }

    @Produces
    @Singleton
    CreditRequestQueries creditRequestQueries(Duologue duologue) {
        return duologue.creditRequestQueries();
    }

    @Produces
    @Singleton
    AccessUseCases access(Duologue duologue) {
        return duologue.access();
    }

    @Produces
    @Singleton
    PeopleUseCases people(Duologue duologue) {
        return duologue.people();
    }

    @Produces
    @Singleton
    PeopleQueries peopleQueries(Duologue duologue) {
        return duologue.peopleQueries();
    }

    @Produces
    @Singleton
    SchedulingUseCases scheduling(Duologue duologue) {
        return duologue.scheduling();
    }

    @Produces
    @Singleton
    SchedulingQueries schedulingQueries(Duologue duologue) {
        return duologue.schedulingQueries();
    }

    @Produces
    @Singleton
    ProgramUseCases programs(Duologue duologue) {
        return duologue.programs();
    }

    @Produces
    @Singleton
    ProgramQueries programQueries(Duologue duologue) {
        return duologue.programQueries();
    }

    @Produces
    @Singleton
    EnrollmentUseCases enrollments(Duologue duologue) {
        return duologue.enrollments();
    }

    @Produces
    @Singleton
    EnrollmentQueries enrollmentQueries(Duologue duologue) {
        return duologue.enrollmentQueries();
    }

    @Produces
    @Singleton
    WalletUseCases wallets(Duologue duologue) {
        return duologue.wallets();
    }

    @Produces
    @Singleton
    WalletQueries walletQueries(Duologue duologue) {
        return duologue.walletQueries();
    }

    @Produces
    @Singleton
    PoolUseCases pool(Duologue duologue) {
        return duologue.pool();
    }

    @Produces
    @Singleton
    PoolQueries poolQueries(Duologue duologue) {
        return duologue.poolQueries();
    }

    @Produces
    @Singleton
    BookingUseCases bookings(Duologue duologue) {
        return duologue.bookings();
    }

    @Produces
    @Singleton
    BookingQueries bookingQueries(Duologue duologue) {
        return duologue.bookingQueries();
    }

    @Produces
    @Singleton
    NotificationUseCases notifications(Duologue duologue) {
        return duologue.notifications();
    }

    @Produces
    @Singleton
    NotificationQueries notificationQueries(Duologue duologue) {
        return duologue.notificationQueries();
    }
}

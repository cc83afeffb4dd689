package org.duologue.application.contracts;

/** The contracts of all ports at once: for an implementation of {@code Ports} as a whole. */
public interface AllContracts
        extends UnitOfWorkContract,
                WorkspaceRepositoryContract,
                MemberRepositoryContract,
                AccessRepositoryContract,
                AppointmentRepositoryContract,
                AvailabilityRepositoryContract,
                ExternalCalendarRepositoryContract,
                ProgramRepositoryContract,
                EnrollmentRepositoryContract,
                CreditRequestRepositoryContract,
                RenewalRolloutRepositoryContract,
                WalletRepositoryContract,
                WalletSearchContract,
                DueWalletsContract,
                WalletHistoryContract,
                BookingRepositoryContract,
                BookingRequestRepositoryContract,
                SlotHoldRepositoryContract,
                ChangeRequestRepositoryContract,
                RemarkRepositoryContract,
                CalendarFeedRepositoryContract,
                CommandReceiptsContract,
                MailSwitchesContract,
                MailArchiveContract,
                JobsContract {}

package org.duologue.application.notification;

import java.util.Objects;
import org.duologue.application.notification.spi.MailArchive;
import org.duologue.application.notification.spi.MailSwitches;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.Standing;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;

/** Reading the mails that went out, and saying which are wanted, over the ports. */
public final class NotificationService implements NotificationUseCases, NotificationQueries {

    private final UnitOfWork unitOfWork;
    private final MemberRepository members;
    private final MailSwitches switches;
    private final MailArchive archive;

    /** Over these ports. */
    public NotificationService(
            UnitOfWork unitOfWork, MemberRepository members, MailSwitches switches, MailArchive archive) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.members = Objects.requireNonNull(members, "members");
        this.switches = Objects.requireNonNull(switches, "switches");
        this.archive = Objects.requireNonNull(archive, "archive");
    }

    @Override
    public void switchMails(SwitchMails command) {
        unitOfWork.run(() -> {
            require(command.by(), command.member(), Right.CHANGE_PROFILE);
            switches.save(command.member().value(), command.wanted());
        });
    }

    @Override
    public void switchWorkspaceMails(SwitchWorkspaceMails command) {
        Right.MANAGE_WORKSPACE.require(standing(command.by()));
        unitOfWork.run(() -> switches.save(command.by().workspace().value(), command.sent()));
    }

    @Override
    public WantedMails wantedMails(Actor by, MemberId member) {
        return unitOfWork.read(() -> {
            require(by, member, Right.CHANGE_PROFILE);
            return switches.find(member.value()).orElse(WantedMails.ALL);
        });
    }

    @Override
    public WantedMails workspaceMails(Actor by) {
        return unitOfWork.read(() -> switches.find(by.workspace().value()).orElse(WantedMails.ALL));
    }

    @Override
    public Page<KeptMail> mails(Actor by, PageRequest page) {
        Right.READ_MAILS.require(standing(by));
        return unitOfWork.read(() -> archive.page(page));
    }

    @Override
    public KeptMail mail(Actor by, String messageId) {
        Right.READ_MAILS.require(standing(by));
        return unitOfWork.read(() -> archive.find(messageId).orElseThrow(() -> new Refused(new NotFound("mail"))));
    }

    private void require(Actor by, MemberId id, Right right) {
        boolean known = members.find(id)
                .filter(member -> member.state().workspace().equals(by.workspace()))
                .isPresent();
        if (!known) {
            throw new Refused(new NotFound("member"));
        }
        right.require(by.is(id) && !by.isAdmin() ? Standing.SELF : standing(by), "member");
    }

    private static Standing standing(Actor by) {
        return by.isAdmin() ? Standing.ADMIN : Standing.MEMBER;
    }
}

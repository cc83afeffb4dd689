package org.duologue.web.access;

import java.util.Optional;
import org.duologue.application.access.PasswordLinkView;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;

/** What the page for choosing a password shows. */
public record PasswordModel(String secret, PasswordLinkView link, Field password, Optional<Notice> notice) {}

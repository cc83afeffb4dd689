package org.duologue.web.access;

import java.util.List;
import java.util.Optional;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;

/**
 * What the first-run page shows.
 *
 * @param offersDemo whether it can be filled with demo data instead
 */
public record SetUpModel(List<Field> workspace, List<Field> owner, Optional<Notice> notice, boolean offersDemo) {}

package org.duologue.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.WebSettings;
import org.duologue.web.view.Page;

/** Shows the kit where the installation is a demo; elsewhere there is no such page. */
@Path("kit")
@RequestScoped
public class KitPages {

    private WebSettings settings;
    private CurrentReader readers;
    private HttpServletRequest request;

    /** For the container's proxy only. */
    protected KitPages() {}

    /** For the present request. */
    @Inject
    public KitPages(WebSettings settings, CurrentReader readers, HttpServletRequest request) {
        this.settings = settings;
        this.readers = readers;
        this.request = request;
    }

    /** All components on one page. */
    @GET
    public Page kit() {
        return shown("kit/parts.jte");
    }

    /** The booking dialog, with invented times. */
    @GET
    @Path("dialog")
    public Page dialog() {
        return shown("kit/dialog.jte");
    }

    private Page shown(String template) {
        if (!settings.demo()) {
            throw new NotFoundException();
        }
        return new Page(template, Kit.sample(readers.of(request)));
    }
}

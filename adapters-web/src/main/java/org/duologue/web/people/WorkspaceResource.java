package org.duologue.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.duologue.application.people.ChangeWorkspace;
import org.duologue.application.people.PeopleQueries;
import org.duologue.application.people.PeopleUseCases;
import org.duologue.application.people.SetUpWorkspace;
import org.duologue.domain.people.Actor;
import org.duologue.web.access.Anonymous;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Created;
import org.duologue.web.json.ETags;
import org.duologue.web.people.PeopleJson.NewWorkspace;
import org.duologue.web.people.PeopleJson.SetUp;
import org.duologue.web.people.PeopleJson.Workspace;
import org.duologue.web.people.PeopleJson.WorkspaceChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The workspace: set-up and settings. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Workspace")
public class WorkspaceResource {

    @Inject
    private PeopleUseCases people;

    @Inject
    private PeopleQueries asked;

    @Inject
    private CurrentActor actor;

    /** Whether it is done. */
    @GET
    @Path("workspace/set-up")
    @Anonymous
    @SecurityRequirements
    @Operation(summary = "Whether the installation has its workspace")
    public SetUp isSetUp() {
        return new SetUp(asked.isSetUp());
    }

    /** 201; 409 {@code already-set-up} once there is a workspace. */
    @POST
    @Path("workspace")
    @Anonymous
    @SecurityRequirements
    @Operation(summary = "Open the workspace and make its owner, once")
    @APIResponseSchema(value = Workspace.class, responseCode = "201")
    public Response setUp(NewWorkspace workspace) {
        Actor owner = people.setUpWorkspace(new SetUpWorkspace(
                workspace.name(),
                workspace.zone(),
                workspace.currency(),
                workspace.ownerName(),
                workspace.ownerEmail(),
                Optional.of(workspace.ownerPassword())));
        return Created.at("workspace", Workspace.of(asked.workspace(owner)));
    }

    /** The settings. */
    @GET
    @Path("workspace")
    @Operation(summary = "The workspace")
    public Workspace workspace() {
        return Workspace.of(asked.workspace(actor.require()));
    }

    /** As changed; 412 if somebody else changed it since. */
    @PUT
    @Path("workspace")
    @Operation(summary = "Change the workspace's settings")
    public Workspace change(@HeaderParam("If-Match") String ifMatch, WorkspaceChange change) {
        people.changeWorkspace(new ChangeWorkspace(
                actor.require(), change.name(), change.zone(), change.currency(), ETags.ifMatch(ifMatch)));
        return workspace();
    }
}

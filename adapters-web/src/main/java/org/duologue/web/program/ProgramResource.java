package org.duologue.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.duologue.application.program.ArchiveProgram;
import org.duologue.application.program.ChangeProgram;
import org.duologue.application.program.CreateProgram;
import org.duologue.application.program.ProgramQueries;
import org.duologue.application.program.ProgramUseCases;
import org.duologue.domain.people.Actor;
import org.duologue.domain.program.ProgramId;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Created;
import org.duologue.web.json.ETags;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.json.PageJson;
import org.duologue.web.json.PageQuery;
import org.duologue.web.program.ProgramJson.ArchiveInput;
import org.duologue.web.program.ProgramJson.Program;
import org.duologue.web.program.ProgramJson.ProgramInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Programmes. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class ProgramResource {

    @Inject
    private ProgramUseCases programs;

    @Inject
    private ProgramQueries asked;

    @Inject
    private CurrentActor actor;

    /** All for admins and coaches, the open ones for students. */
    @GET
    @Path("programs")
    @Operation(summary = "The workspace's programmes")
    public PageJson<Program> programs(@BeanParam PageQuery page) {
        return PageJson.of(asked.programs(actor.require(), page.request()), Program::of);
    }

    /** 201 with the programme. */
    @POST
    @Path("programs")
    @Operation(summary = "Create a programme, wholly or not at all")
    @APIResponseSchema(value = Program.class, responseCode = "201")
    public Response create(@HeaderParam(IdempotencyKey.HEADER) String key, ProgramInput input) {
        Actor by = actor.require();
        ProgramId id = programs.createProgram(new CreateProgram(by, input.settings(), IdempotencyKey.of(by, key)));
        return Created.at("programs/" + id.value(), Program.of(asked.program(by, id)));
    }

    /** One of them. */
    @GET
    @Path("programs/{program}")
    @Operation(summary = "A programme")
    public Program program(@PathParam("program") String program) {
        return Program.of(asked.program(actor.require(), id(program)));
    }

    /** As changed; 412 if somebody else changed it since. */
    @PUT
    @Path("programs/{program}")
    @Operation(summary = "Change a programme; running enrollments keep their renewal")
    public Program change(
            @PathParam("program") String program, @HeaderParam("If-Match") String ifMatch, ProgramInput input) {
        programs.changeProgram(
                new ChangeProgram(actor.require(), id(program), input.settings(), ETags.ifMatch(ifMatch)));
        return program(program);
    }

    /** As changed. */
    @POST
    @Path("programs/{program}/archive")
    @Operation(summary = "Close a programme for new enrollments, or open it again")
    public Program archive(@PathParam("program") String program, ArchiveInput input) {
        programs.archiveProgram(new ArchiveProgram(actor.require(), id(program), input.archived()));
        return program(program);
    }

    private static ProgramId id(String program) {
        return Given.id("program", program, ProgramId::new);
    }
}

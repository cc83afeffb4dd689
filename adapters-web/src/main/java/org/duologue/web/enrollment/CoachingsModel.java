package org.duologue.web.enrollment;

import java.util.List;

/**
 * One's coachings, and the programmes one could enroll in.
 *
 * @param led the programmes in which one leads others
 * @param coachings those one has
 * @param open the free programmes that are open to the student
 */
public record CoachingsModel(List<CoachingModel.Choice> led, List<Card> coachings, List<Open> open) {

    /**
     * A coaching.
     *
     * @param href its page
     * @param program the programme's name
     * @param meta with whom
     * @param credits 10 credits
     * @param state active, paused or ended
     */
    public record Card(String href, String program, String meta, String credits, String state) {}

    /**
     * A programme to enroll in.
     *
     * @param id its id
     * @param name its name
     * @param text its description
     * @param gives what a student gets in it
     */
    public record Open(String id, String name, String text, String gives) {}
}

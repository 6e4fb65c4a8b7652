package backlight.model.scenario;

import backlight.model.scene.LabState;
import java.util.function.Supplier;

/**
 * An experiment that is ready to be run.
 *
 * <p>Its name, what to look at and its numbers stand in {@code assets/text/messages.properties} under {@code
 * scenario.<id>}, {@code scenario.<id>.look} and {@code scenario.<id>.numbers}.
 *
 * @param id short, lower case, stable: written into files and message keys
 * @param maker makes the state that it begins with
 */
public record Scenario(String id, Group group, Supplier<LabState> maker) {
    /** The state that it begins with. */
    public LabState state() {
        return maker.get();
    }
}

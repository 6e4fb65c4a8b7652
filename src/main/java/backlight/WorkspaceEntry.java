package backlight;

import backlight.model.activation.Problem;
import backlight.model.scene.Workspace;
import backlight.model.session.Session;
import backlight.view.style.Motion;
import backlight.view.text.Messages;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/**
 * A workspace that the window offers.
 *
 * @param icon beside its name
 * @param maker makes its parts, once it is to be shown
 */
record WorkspaceEntry(Workspace workspace, Feather icon, Function<Wiring, WorkspaceParts> maker) {
    /**
     * What the parts of a workspace are wired to.
     *
     * @param clock nanoseconds, as {@link System#nanoTime}
     * @param refused is told why a gesture did nothing
     * @param motion how what changes by itself gets there
     */
    record Wiring(
            Messages messages,
            Session session,
            LongSupplier clock,
            Consumer<Problem> refused,
            ObservableValue<Motion> motion) {}
}

package backlight.controller;

import backlight.model.network.Initialization;
import backlight.model.network.Part;
import backlight.model.scene.BackpropState;
import backlight.model.scene.LabState;
import backlight.model.session.Session;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/** What the hand changes at what all columns of the Lab share. */
public final class LabSetupController extends SetupController {
    /** @param clock nanoseconds, as {@link System#nanoTime} */
    public LabSetupController(Session session, LongSupplier clock) {
        super(new Steps<>(
                session,
                clock,
                scene -> scene.lab().shared(),
                (scene, shared) -> scene.withLab(scene.lab().withShared(shared))));
    }

    @Override
    void edit(UnaryOperator<BackpropState> change) {
        steps.once(change);
    }

    @Override
    void edit(String kind, UnaryOperator<BackpropState> change) {
        steps.part(kind, change);
    }

    /** What is locked is part of the task, and stays. */
    @Override
    BackpropState drawn(BackpropState state, Initialization initialization) {
        return LabState.redrawn(state, initialization);
    }

    /** Nothing is chosen in the Lab. */
    @Override
    public void select(Optional<Part> part) {}

    @Override
    public void setMap(int x, int y) {
        steps.once(state -> state.withPicture(state.picture().withMap(x, y)));
    }
}

package backlight.controller;

import backlight.model.lecture.Moving;
import backlight.model.lecture.Playlist;
import backlight.model.lecture.Stop;
import backlight.model.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Begins and ends a presentation, and goes through it as a remote says. */
public final class PresentationController {
    /** Of all text: for a room, a hall, the far seats. */
    public static final List<Double> FACTORS = List.of(1.0, 1.3, 1.6);

    /** What a presentation asks of the workspace that is shown. */
    public interface Presented {
        /** The ids of its pictures, the main one first. */
        List<String> charts();

        /** Goes one step on (1) or back (−1). */
        void step(int direction);

        /** Lets this run until it is told otherwise. */
        void run(Moving moving);

        /** Goes from the scene on show to that of a stop, which the session shows after it. */
        void approach(Stop stop);
    }

    private final Session session;
    private final Supplier<Playlist> lecture;
    private final Supplier<Presented> presented;
    private final ReadOnlyObjectWrapper<Optional<Presenting>> presenting =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private double factor = FACTORS.get(0);
    private Session.Mark before;

    /**
     * @param lecture the playlist that is gone through
     * @param presented the workspace that is shown
     */
    public PresentationController(Session session, Supplier<Playlist> lecture, Supplier<Presented> presented) {
        this.session = session;
        this.lecture = lecture;
        this.presented = presented;
    }

    /** Empty while nothing is presented. */
    public ReadOnlyObjectProperty<Optional<Presenting>> presentingProperty() {
        return presenting.getReadOnlyProperty();
    }

    private boolean isOn() {
        return presenting.get().isPresent();
    }

    /** Presents the workspace as it is, or leaves the presentation. */
    public void toggle() {
        if (isOn()) leave();
        else begin(Optional.empty());
    }

    /** Presents the lecture from its first stop on, also in place of another picture, or leaves it. */
    public void toggleLecture() {
        boolean told = presenting.get().flatMap(Presenting::lecture).isPresent();
        leave();
        if (told) return;
        begin(Optional.of(lecture.get()));
        goTo(0);
    }

    private void begin(Optional<Playlist> playlist) {
        before = playlist.isPresent() ? session.mark() : null;
        presenting.set(Optional.of(new Presenting(playlist, 0, Optional.empty(), factor, false, false, false, false)));
    }

    /** Ends the presentation; after a lecture everything is as it was before it. */
    public void leave() {
        if (!isOn()) return;
        presented.get().run(Moving.NOTHING);
        if (before != null) session.returnTo(before);
        before = null;
        presenting.set(Optional.empty());
    }

    /** One press of a remote: one stop or one step on (1) or back (−1); a blank screen only shows its picture again. */
    public void step(int direction) {
        presenting.get().ifPresent(now -> {
            if (now.blank()) change(shown -> shown.withBlank(false));
            else if (now.lecture().isPresent()) goTo(now.stop() + direction);
            else presented.get().step(direction);
        });
    }

    /** Goes to this stop of the lecture, from 0; to none beyond its ends. */
    public void goTo(int stop) {
        Optional<Playlist> playlist = presenting.get().flatMap(Presenting::lecture);
        if (playlist.isEmpty() || stop < 0 || stop >= playlist.get().stops().size()) return;
        Stop next = playlist.get().stops().get(stop);
        presented.get().run(Moving.NOTHING);
        boolean onwards = session.scene().workspace() == next.scene().workspace();
        if (onwards) presented.get().approach(next);
        else session.follow(scene -> next.scene());
        change(now -> now.at(stop));
        if (next.moving() != Moving.NOTHING) presented.get().run(next.moving());
    }

    /** The next picture of the workspace (1), or the one before it (−1). */
    public void nextChart(int direction) {
        List<String> charts = presented.get().charts();
        presenting.get().ifPresent(now -> {
            int shown = Math.max(0, charts.indexOf(now.chart().orElse(charts.get(0))));
            showChart(charts.get(Math.floorMod(shown + direction, charts.size())));
        });
    }

    /** Presents this picture of the workspace alone. */
    public void showChart(String chart) {
        if (!isOn()) toggle();
        change(now -> now.withChart(Optional.of(chart)));
    }

    /** Another workspace is shown, with its main picture unless the lecture says otherwise. */
    public void workspaceChanged() {
        change(now -> now.withChart(
                now.shown().map(Stop::chart).filter(presented.get().charts()::contains)));
    }

    public void toggleBlank() {
        change(now -> now.withBlank(!now.blank()));
    }

    public void togglePointer() {
        change(now -> now.withPointer(!now.pointer()));
    }

    public void togglePen() {
        change(now -> now.withPen(!now.pen()));
    }

    public void toggleKeys() {
        change(now -> now.withKeys(!now.keys()));
    }

    /** The text for seats that are further away (1) or nearer (−1); 0 for the usual one. */
    public void changeFactor(int direction) {
        int at = FACTORS.indexOf(factor);
        int next = direction == 0 ? 0 : Math.max(0, Math.min(FACTORS.size() - 1, at + direction));
        factor = FACTORS.get(next);
        change(now -> now.withFactor(factor));
    }

    private void change(UnaryOperator<Presenting> changed) {
        presenting.set(presenting.get().map(changed));
    }
}

package backlight.controller;

import backlight.model.lecture.Playlist;
import backlight.model.lecture.Stop;
import java.util.Optional;

/**
 * How something is presented.
 *
 * @param lecture what is gone through; empty if the workspace as it is
 * @param stop of the lecture, from 0
 * @param chart the id of the picture; empty for the main one of the workspace
 * @param factor of all text, one of {@link PresentationController#FACTORS}
 * @param blank whether the screen is black
 * @param pointer whether the mouse is a laser pointer
 * @param pen whether the mouse draws
 * @param keys whether pressed keys are shown
 */
public record Presenting(
        Optional<Playlist> lecture,
        int stop,
        Optional<String> chart,
        double factor,
        boolean blank,
        boolean pointer,
        boolean pen,
        boolean keys) {
    /** The stop that is shown; empty without a lecture. */
    public Optional<Stop> shown() {
        return lecture.map(playlist -> playlist.stops().get(stop));
    }

    Presenting at(int changed) {
        String picture = lecture.orElseThrow().stops().get(changed).chart();
        return new Presenting(lecture, changed, Optional.of(picture), factor, false, pointer, pen, keys);
    }

    Presenting withChart(Optional<String> changed) {
        return new Presenting(lecture, stop, changed, factor, false, pointer, pen, keys);
    }

    Presenting withFactor(double changed) {
        return new Presenting(lecture, stop, chart, changed, blank, pointer, pen, keys);
    }

    Presenting withBlank(boolean changed) {
        return new Presenting(lecture, stop, chart, factor, changed, pointer, pen, keys);
    }

    Presenting withPointer(boolean changed) {
        return new Presenting(lecture, stop, chart, factor, blank, changed, pen && !changed, keys);
    }

    Presenting withPen(boolean changed) {
        return new Presenting(lecture, stop, chart, factor, blank, pointer && !changed, changed, keys);
    }

    Presenting withKeys(boolean changed) {
        return new Presenting(lecture, stop, chart, factor, blank, pointer, pen, changed);
    }
}

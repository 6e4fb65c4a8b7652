package backlight.controller;

import backlight.model.scene.Timeline;

/**
 * An update that the worker was asked for.
 *
 * @param then what is shown once it has been made
 * @param sample of which it is shown
 */
record Ordered(Then then, int sample) {
    /** Of the wave of a sample. */
    enum Then {
        PLAY_ON,
        SHOW_STILL,
        SHOW_START,
        SHOW_END
    }

    /** The time that is shown then; a wave that plays on begins anew at the playhead. */
    double time(Timeline timeline, Playhead playhead) {
        return switch (then) {
            case PLAY_ON -> playhead.start(timeline);
            case SHOW_START -> 0;
            case SHOW_STILL -> timeline.still();
            case SHOW_END -> timeline.duration();
        };
    }
}

package backlight.view.network;

import backlight.model.scene.Picture.Show;

/** All that a drawing of the network at one time follows from. */
record Drawing(Wave wave, NetworkLayout layout, Light light, Show show, Inks inks) {
    boolean differsInTimeOnly(Drawing other) {
        return other != null
                && wave.snapshot() == other.wave.snapshot()
                && layout.equals(other.layout)
                && light.equals(other.light)
                && show == other.show
                && inks.equals(other.inks);
    }
}

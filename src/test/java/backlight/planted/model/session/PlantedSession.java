package backlight.planted.model.session;

/** Stands for the session. */
public final class PlantedSession {}

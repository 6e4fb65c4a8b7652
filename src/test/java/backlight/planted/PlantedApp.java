package backlight.planted;

/** Stands for the composition root. */
public final class PlantedApp {}

package backlight.planted.controller;

/** Stands for a controller. */
public final class PlantedController {}

package backlight.planted.view.chart;

import backlight.planted.controller.PlantedController;

public record KnowsTheController(PlantedController controller) {}

package backlight.planted.model.network;

import backlight.planted.PlantedApp;

record KnowsTheApp(PlantedApp app) {}

package backlight.planted.controller;

import backlight.planted.PlantedApp;

record KnowsTheApp(PlantedApp app) {}

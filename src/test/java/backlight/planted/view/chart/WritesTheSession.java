package backlight.planted.view.chart;

import backlight.planted.model.session.PlantedSession;

record WritesTheSession(PlantedSession session) {}

package backlight.planted.model.network;

import backlight.planted.view.chart.KnowsTheController;

record KnowsTheView(KnowsTheController view) {}

package backlight.planted.model.scene;

import backlight.planted.model.network.HalfOfACycle;

public record OtherHalfOfACycle(HalfOfACycle other) {}

package backlight.planted.model.network;

import backlight.planted.model.scene.OtherHalfOfACycle;

public record HalfOfACycle(OtherHalfOfACycle other) {}

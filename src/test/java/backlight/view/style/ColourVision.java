package backlight.view.style;

/**
 * How eyes see light. The matrices are for linear sRGB at severity 1.0, from G. M. Machado, M. M. Oliveira, L. A. F.
 * Fernandes: A physiologically-based model for simulation of color vision deficiency, IEEE Transactions on
 * Visualization and Computer Graphics 15 (2009), 1291–1298.
 */
public enum ColourVision {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] rows;

    ColourVision(double... rows) {
        this.rows = rows;
    }

    /** What is seen, as a normal eye would see it. */
    public Rgb see(Rgb light) {
        return new Rgb(channel(0, light), channel(3, light), channel(6, light));
    }

    private double channel(int row, Rgb light) {
        double sum = rows[row] * light.red() + rows[row + 1] * light.green() + rows[row + 2] * light.blue();
        return Math.max(0, Math.min(1, sum));
    }
}

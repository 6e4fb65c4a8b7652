package backlight.view.chart;

import backlight.model.activation.Activation;
import backlight.model.activation.Breakpoint;
import backlight.model.activation.OneSided;

/** Which of the two linked plots: what the neuron sends forward, or what it lets the gradient keep. */
public enum Quantity {
    VALUE {
        @Override
        double of(Activation f, double x) {
            return f.value(x);
        }

        @Override
        OneSided of(Breakpoint breakpoint) {
            return breakpoint.value();
        }
    },
    SLOPE {
        @Override
        double of(Activation f, double x) {
            return f.derivative(x);
        }

        @Override
        OneSided of(Breakpoint breakpoint) {
            return breakpoint.slope();
        }
    };

    abstract double of(Activation f, double x);

    abstract OneSided of(Breakpoint breakpoint);
}

package backlight.model.activation;

import java.util.List;

/** A function that lies: subclasses change one thing about a true one. */
class Altered implements Activation {
    private final Activation truth;

    Altered(String id) {
        ActivationFamily family = Activations.byId(id);
        truth = family.with(family.initialValues());
    }

    @Override
    public double value(double z) {
        return truth.value(z);
    }

    @Override
    public double derivative(double z) {
        return truth.derivative(z);
    }

    @Override
    public double parameterDerivative(int parameter, double z) {
        return truth.parameterDerivative(parameter, z);
    }

    @Override
    public List<Breakpoint> breakpoints() {
        return truth.breakpoints();
    }

    @Override
    public Properties properties() {
        return truth.properties();
    }
}

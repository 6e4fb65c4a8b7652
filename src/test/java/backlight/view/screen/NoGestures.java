package backlight.view.screen;

import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Gestures that lead nowhere. */
final class NoGestures {
    private NoGestures() {}

    static BackpropGestures backprop() {
        return backprop((name, argument) -> {});
    }

    /** @param heard gets the name and the first argument of each gesture */
    static BackpropGestures backprop(BiConsumer<String, Object> heard) {
        return (BackpropGestures) Proxy.newProxyInstance(
                BackpropGestures.class.getClassLoader(),
                new Class<?>[] {BackpropGestures.class},
                (proxy, method, args) -> {
                    heard.accept(method.getName(), args == null ? null : args[0]);
                    return method.getReturnType() == Optional.class ? Optional.empty() : null;
                });
    }
}

package backlight.model.scene;

import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for. Equal to another one that has an equal value. Belongs to one thread.
 *
 * @param <S> the kind of value
 */
final class Later<S> {
    private Supplier<S> maker;
    private S value;

    private Later(Supplier<S> maker, S value) {
        this.maker = maker;
        this.value = value;
    }

    /** @param maker is called once at most */
    static <S> Later<S> of(Supplier<S> maker) {
        return new Later<>(maker, null);
    }

    static <S> Later<S> known(S value) {
        return new Later<>(null, value);
    }

    boolean isKnown() {
        return maker == null;
    }

    S get() {
        if (maker != null) {
            value = maker.get();
            maker = null;
        }
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Later<?> later && get().equals(later.get());
    }

    @Override
    public int hashCode() {
        return get().hashCode();
    }

    @Override
    public String toString() {
        return maker == null ? value.toString() : "…";
    }
}

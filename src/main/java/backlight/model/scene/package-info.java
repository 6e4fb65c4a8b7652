/**
 * The state of the program as one immutable record, {@link backlight.model.scene.SceneState}.
 *
 * <p>It holds everything that a user can set in a workspace and nothing else: theme, text size and window belong to
 * the person, not to the scene. Undo is a list of these records, and a test makes the one that it needs. A change is a
 * new record, made by a method that begins with {@code with}. Each record refuses what cannot be, so whoever has one
 * may draw it without looking.
 *
 * <p>Plain Java: no JavaFX, no listeners. The name has nothing to do with {@code javafx.scene}.
 */
package backlight.model.scene;

/** The experiments that the Lab has ready, each from the first look on. */
package backlight.model.scenario;

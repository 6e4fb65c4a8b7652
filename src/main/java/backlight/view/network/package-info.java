/** The network and the light of its gradient: a pure function of a snapshot and of time, and what draws it. */
package backlight.view.network;

package backlight.model.lab;

import backlight.model.training.Evaluation;
import java.util.BitSet;

/**
 * What is kept of a network at the end of an epoch.
 *
 * @param evaluation on the training set
 * @param dead the hidden units that are off for every training sample, numbered layer by layer from 0
 * @param slopes the mean learned slope of each layer; NaN for a layer that learns none
 */
record EpochRecord(Evaluation evaluation, BitSet dead, double... slopes) {}

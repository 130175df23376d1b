package org.principled.report.xlsx.live;

import java.util.Optional;
import org.principled.scoring.Node;

/**
 * Where a figure of the scorecard stands.
 *
 * @param node the figure
 * @param sheet name of the sheet
 * @param row counted from 0
 * @param score column of the score, counted from 0
 * @param low column of the lower bound
 * @param high column of the upper bound
 * @param uncapped column of the score before caps; empty where none is shown
 */
public record ScoreCell(Node node, String sheet, int row, int score, int low, int high, Optional<Integer> uncapped) {}

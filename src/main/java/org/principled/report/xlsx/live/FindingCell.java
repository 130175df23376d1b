package org.principled.report.xlsx.live;

/**
 * Where the finding on a red flag stands. An empty cell means that there is none.
 *
 * @param flag code of the flag
 * @param sheet name of the sheet
 * @param row counted from 0
 * @param state column of the state, counted from 0
 */
public record FindingCell(String flag, String sheet, int row, int state) {}

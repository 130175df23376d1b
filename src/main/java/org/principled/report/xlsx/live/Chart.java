package org.principled.report.xlsx.live;

/**
 * Bars that follow the figures of the sheet.
 *
 * @param alternative the whole chart in words
 * @param names the column with the names of the bars
 * @param values the column with their lengths, from 0 to 100
 * @param below the column with how much lower each may be
 * @param above the column with how much higher each may be
 * @param place where the chart lies
 */
public record Chart(
        String title, String alternative, Block names, Block values, Block below, Block above, Block place) {}

package org.principled.report.xlsx.live;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Unit;

/**
 * Where an answer stands. An empty cell is an open question.
 *
 * @param unit whose answer it is; null for the company
 * @param element code of the element
 * @param sheet name of the sheet
 * @param row counted from 0
 * @param answer column of the answer, counted from 0
 * @param grade column of the grades of its evidence; empty where the questionnaire has none
 */
public record AnswerCell(
        Unit.@Nullable Id unit, String element, String sheet, int row, int answer, Optional<Integer> grade) {}

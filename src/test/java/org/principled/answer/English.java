package org.principled.answer;

import java.util.List;
import org.principled.wording.Message;

/** Says messages as the command line does, with keys in place of labels. */
public final class English {

    private static final CheckWords WORDS = CheckWords.in("en");

    private English() {}

    public static String say(Message message) {
        return WORDS.say(message);
    }

    public static String say(SheetProblem problem) {
        return WORDS.say(problem);
    }

    public static List<String> say(List<SheetProblem> problems) {
        return problems.stream().map(WORDS::say).toList();
    }
}

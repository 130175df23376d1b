package org.principled.exchange.workbook;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.wording.Message;
import org.principled.wording.Words;

/** A workbook is not read. An {@link IOException}, so that it passes through the streams the file is read with; for logs in English. */
public final class WorkbookRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Message where;
    private final transient Message sentence;

    private WorkbookRefusedException(@Nullable Message where, Message sentence, Message whole) {
        super(Words.in("check", "en").say(whole));
        this.where = where;
        this.sentence = sentence;
    }

    WorkbookRefusedException(Message where, Message sentence) {
        this(where, sentence, Message.of("problem", where, sentence));
    }

    WorkbookRefusedException(Message sentence) {
        this(null, sentence, sentence);
    }

    /** The place, such as {@code Answers!D14}; empty where the file as a whole is meant. */
    public Optional<Message> where() {
        return Optional.ofNullable(where);
    }

    /** What is wrong and what to do. */
    public Message sentence() {
        return sentence;
    }
}

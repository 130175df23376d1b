package org.principled.assessment.editor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.principled.answer.Annex.Audience;
import org.principled.assessment.Access;
import org.principled.assessment.evidence.EvidenceContent;
import org.principled.assessment.evidence.EvidenceItem;
import org.principled.assessment.evidence.file.FileType;

/** Makes the pages about evidence. */
final class EvidenceViews {

    private final Desk desk;
    private final EvidenceWords evidence;
    private final EditorMessages words;

    EvidenceViews(Desk desk) {
        this.desk = desk;
        this.evidence = desk.evidence();
        this.words = desk.words;
    }

    LibraryView library() {
        return new LibraryView(
                desk.frame(words.evidenceLibrary(), desk.addresses.evidence(), ""),
                desk.work.evidence().stream().map(this::shown).toList(),
                newPiece("", ""));
    }

    private LibraryView.Shown shown(EvidenceItem item) {
        return new LibraryView.Shown(
                item.id().toString(),
                evidence.grade(item),
                evidence.title(item),
                evidence.about(item),
                evidence.href(item),
                item.file().isEmpty(),
                item.content().at(EvidenceContent.QUOTE),
                item.content().at(EvidenceContent.LANGUAGE),
                item.answers().stream()
                        .map(EvidenceItem.RestsOn::code)
                        .distinct()
                        .map(code -> new Link("", code, "", desk.placeOf(code)))
                        .toList(),
                item.removed(),
                item.version());
    }

    AttachView attach(String code, String line) {
        return new AttachView(
                desk.frame(words.attachTo(code), desk.placeOf(code), ""),
                desk.placeOf(code),
                evidence.others(code, line),
                newPiece(code, line));
    }

    AttachView piece(EvidenceItem item) {
        return piece(item, item.content(), "");
    }

    /** The reader's version of a piece that somebody else changed in the meantime: saved over it only if sent again. */
    AttachView conflict(EvidenceItem theirs, EvidenceContent mine) {
        String saved = theirs.content().fields().entrySet().stream()
                .filter(field -> !mine.at(field.getKey()).equals(field.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("; "));
        return piece(theirs, mine, words.pieceConflict(saved));
    }

    /** A piece with what was typed about it, and why that was not saved. */
    AttachView piece(EvidenceItem item, EvidenceContent content, String trouble) {
        String action = desk.addresses.evidence() + "/" + item.id();
        PieceForm form =
                form(item.id().toString(), action, "", "", item.version(), trouble, content, false, words.savePiece());
        return new AttachView(
                desk.frame(evidence.title(item), desk.addresses.evidence(), ""),
                desk.addresses.evidence(),
                List.of(),
                form);
    }

    /** A new piece whose file was not taken: what was typed is still there. */
    AttachView refused(String code, String line, EvidenceContent content, String why) {
        String back = code.isEmpty() ? desk.addresses.evidence() : desk.placeOf(code);
        return new AttachView(
                desk.frame(words.evidenceLibrary(), desk.addresses.evidence(), ""),
                back,
                List.of(),
                newPiece(code, line, content, why));
    }

    private PieceForm newPiece(String code, String line) {
        return newPiece(code, line, new EvidenceContent(Audience.PUBLIC, Map.of()), "");
    }

    /** Where evidence has to be public, as in a desk assessment, a file would count for nothing that its address does not. */
    private boolean files() {
        return !desk.work.assessment().mode().equals(Access.DESK);
    }

    private static String accepted() {
        return Stream.of(FileType.values())
                .flatMap(type -> type.extensions().stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(","));
    }

    private PieceForm newPiece(String code, String line, EvidenceContent content, String trouble) {
        String id = code.isEmpty() ? "new" : code + (line.isEmpty() ? "" : "-" + line.hashCode());
        return form(id, desk.addresses.evidence(), code, line, 0, trouble, content, files(), words.addPiece());
    }

    private PieceForm form(
            String id,
            String action,
            String code,
            String line,
            int version,
            String trouble,
            EvidenceContent content,
            boolean files,
            String button) {
        return new PieceForm(
                id,
                action,
                code,
                line,
                version,
                trouble,
                labelled(
                        "evidence-kinds",
                        desk.work.edition().questionnaire().evidence().kinds(),
                        content.at(EvidenceContent.KIND)),
                audiences(content.audience()),
                bodies(content.at(EvidenceContent.BODY)),
                files,
                accepted(),
                content.fields(),
                button);
    }

    private List<Option> labelled(String group, List<String> keys, String chosen) {
        return keys.stream()
                .map(key -> new Option(
                        key,
                        desk.work.texts().values().getOrDefault(group + "." + key + ".label", key),
                        key.equals(chosen)))
                .toList();
    }

    private List<Option> bodies(String chosen) {
        List<String> keys = desk.work.edition().questionnaire().evidence().bodies();
        if (keys.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(new Option("", words.noBody(), chosen.isEmpty())),
                        labelled("evidence-bodies", keys, chosen).stream())
                .toList();
    }

    private List<Option> audiences(Audience chosen) {
        return Stream.of(Audience.values())
                .map(audience -> new Option(audience.key(), audience(audience), audience == chosen))
                .toList();
    }

    private String audience(Audience audience) {
        return switch (audience) {
            case PUBLIC -> words.audiencePublic();
            case COALITION -> words.audienceCoalition();
            case SEALED -> words.audienceSealed();
        };
    }
}

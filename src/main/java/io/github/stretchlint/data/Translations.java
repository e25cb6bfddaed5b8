package io.github.stretchlint.data;

import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Texts told in several languages, {@code {"en": "Sit tall.", "de": "Setz dich aufrecht hin."}}:
 * the English one stands in their place.
 */
public final class Translations {

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private Translations() {}

  /** Returns the value with every object of translations in it replaced by the English one. */
  public static DataNode english(DataNode node) {
    if (node instanceof DataArray array) {
      List<DataNode> items = new ArrayList<>();
      array.items().forEach(item -> items.add(english(item)));
      return items.equals(array.items()) ? array : new DataArray(items, array.span());
    }
    if (!(node instanceof DataObject object)) {
      return node;
    }
    DataNode told = inEnglish(object);
    if (told != null) {
      return english(told);
    }
    List<Member> members = new ArrayList<>();
    object
        .members()
        .forEach(member -> members.add(new Member(member.key(), english(member.value()))));
    return members.equals(object.members()) ? object : new DataObject(members, object.span());
  }

  /** Returns the English value where all keys are languages and one of them is English. */
  private static @Nullable DataNode inEnglish(DataObject object) {
    DataNode english = null;
    for (Member member : object.members()) {
      String language = member.name().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
      if (!LANGUAGES.contains(language)) {
        return null;
      }
      if (language.equals("en") && english == null) {
        english = member.value();
      }
    }
    return english;
  }
}

#include "content/translation_check.h"

#include <vector>

#include "base/text.h"

namespace tc {

void compare_texts(const Translation& translation,
                   const std::map<std::string, Span, std::less<>>& texts, Reading& reading) {
  std::vector<std::string> ids;
  for (const auto& text : texts) ids.push_back(text.first);
  for (const auto& [id, text] : translation.texts)
    if (texts.find(id) == texts.end())
      reading.error("TC226", text.place,
                    "the scenario '" + translation.scenario + "' has no text " + quoted_name(id),
                    reading.meant(id, ids));
  std::vector<std::string> missing;
  for (const std::string& id : ids)
    if (translation.texts.find(id) == translation.texts.end()) missing.push_back(id);
  if (missing.empty()) return;
  const std::string more =
      missing.size() > 1 ? " and " + counted(missing.size() - 1, "other text") : "";
  reading.warning(
      "TC316", translation.place,
      quoted_name(missing.front()) + more + " of '" + translation.scenario + "' are not translated",
      "they are shown in English until they are");
}

}  // namespace tc

#include "content/scenario_sections.h"

namespace tc {

std::string translated(ScenarioDraft& draft, Node node, std::string_view name) {
  std::string words = text_in(draft.reading, node);
  const KnownNames& known = draft.known;
  if (words.empty() || (known.translation == nullptr && known.texts == nullptr)) return words;
  const std::string id =
      draft.owner.empty() ? std::string(name) : draft.owner + "." + std::string(name);
  if (known.texts != nullptr) known.texts->emplace(id, node.place());
  if (known.translation == nullptr) return words;
  const auto other = known.translation->texts.find(id);
  return other == known.translation->texts.end() ? words : other->second.words;
}

std::string_view words_in(ScenarioDraft& draft, Node node, std::string_view name) {
  return draft.keep(translated(draft, node, name));
}

}  // namespace tc

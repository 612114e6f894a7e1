#include "scenario/checks/jargon.h"

#include <algorithm>

#include "base/text.h"
#include "scenario/checks/parts.h"

namespace tc {

namespace {

bool in_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// "VOR" is another thing than "vor": what has no small letters is looked for as it stands.
bool is_short_form(std::string_view word) {
  return std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool has_word(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !in_word(text[at - 1])) && (end == text.size() || !in_word(text[end])))
      return true;
  }
  return false;
}

bool is_said(const Choice& choice) {
  return choice.kind == ChoiceKind::reply || choice.kind == ChoiceKind::move;
}

}  // namespace

void words_of_the_trade(const Scenario& scenario, const Jargon& jargon, Problems& problems) {
  if (scenario.customer.kind != CustomerKind::retail) return;
  ActSet on_purpose;
  if (const auto act = scenario.acts().find("jargon")) on_purpose.set(act->value);
  for (const Choice& choice : scenario.choices) {
    if (!is_said(choice) || any_of(choice.effects.does, on_purpose)) continue;
    const std::string small = lower_ascii(choice.text);
    for (const auto& [word, plain] : jargon) {
      const bool there =
          is_short_form(word) ? has_word(choice.text, word) : has_word(small, lower_ascii(word));
      if (there)
        problems.warning("TC322", choice.place,
                         "'" + word + "' is a word of the trade, said here to a retail customer",
                         "say it plainly: " + plain + "; or add the act jargon");
    }
  }
}

}  // namespace tc

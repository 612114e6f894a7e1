#include "screens/wording.h"

#include <algorithm>

#include "base/text.h"

namespace tc {

namespace {

bool ends_a_word(std::string_view text, std::size_t at) {
  constexpr std::string_view after = " .,;:!?)";
  return at + 1 == text.size() || after.find(text[at + 1]) != std::string_view::npos;
}

bool begins_a_word(std::string_view text, std::size_t at) {
  return at == 0 || text[at - 1] == ' ' || text[at - 1] == '(' || text[at - 1] == '\'' ||
         text[at - 1] == '"';
}

/// A mark before a word opens a quote where another one closes it: "the scene 'told'"; else it
/// stands for letters that are left out: "'tis".
bool begins_a_quote(std::string_view text, std::size_t at) {
  if (!begins_a_word(text, at)) return false;
  for (std::size_t i = at + 1; i < text.size(); ++i)
    if (text[i] == '\'' && ends_a_word(text, i)) return true;
  return false;
}

}  // namespace

std::string channel_words(Channel channel) {
  switch (channel) {
    case Channel::counter:
      return "Counter";
    case Channel::phone:
      return "Phone";
    case Channel::email:
      return "Email";
    case Channel::chat:
      return "Chat";
    case Channel::web:
      return "Web shop";
  }
  return "";
}

std::string kind_words(CustomerKind kind) {
  switch (kind) {
    case CustomerKind::retail:
      return "retail customer";
    case CustomerKind::trade:
      return "trade customer";
    case CustomerKind::internal:
      return "colleague";
  }
  return "";
}

std::string setting_words(const Scenario& scenario, SimTime now, int level) {
  return channel_words(scenario.channel) + " · " + scenario.day + " " + clock_text(now) +
         " · level " + std::to_string(level);
}

std::string short_name(const CriterionRef& criterion) { return text(criterion.code); }

std::string name_among(const std::vector<CriterionRef>& all, const CriterionRef& criterion) {
  const bool mixed = std::any_of(all.begin(), all.end(), [&](const CriterionRef& other) {
    return other.standard != criterion.standard;
  });
  return mixed ? text(criterion) : short_name(criterion);
}

std::string typeset(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\'')
      out += begins_a_quote(text, i) ? "‘" : "’";
    else if (text[i] == '"')
      out += begins_a_word(text, i) ? "“" : "”";
    else
      out += text[i];
  }
  return out;
}

std::string capitalised(std::string_view text) {
  std::string out(text);
  if (!out.empty() && out.front() >= 'a' && out.front() <= 'z')
    out.front() = static_cast<char>(out.front() - 'a' + 'A');
  return out;
}

std::string quoted(Speaker speaker, const std::string& text) {
  return speaker == Speaker::customer ? "“" + typeset(text) + "”" : typeset(text);
}

std::string criteria_counted(std::size_t count) {
  return count == 1 ? "1 criterion" : std::to_string(count) + " criteria";
}

std::string ended_words(std::string_view outcome) {
  return outcome == "good" ? "ended well" : outcome == "poor" ? "ended badly" : "ended fairly";
}

std::string first_name(const std::string& name) {
  const auto parts = words(name);
  return parts.empty() ? name : std::string(parts.front());
}

std::string initials(const std::string& name) {
  const auto parts = words(name);
  if (parts.empty()) return "?";
  std::string out(first_characters(parts.front(), 1));
  if (parts.size() > 1) out += first_characters(parts.back(), 1);
  return out;
}

kit::Tone tone_of(Feeling, std::int8_t level) {
  return level < 35 ? kit::Tone::miss : level < 50 ? kit::Tone::wait : kit::Tone::met;
}

kit::ChipSpec showing_chip(const std::string& id, const std::string& label, Showing showing) {
  kit::ChipSpec spec;
  spec.id = id;
  spec.label = label;
  switch (showing) {
    case Showing::shown:
      spec.tone = kit::Tone::met;
      spec.mark = kit::Mark::tick;
      break;
    case Showing::missed:
      spec.tone = kit::Tone::miss;
      spec.mark = kit::Mark::cross;
      break;
    case Showing::passed_over:
      spec.mark = kit::Mark::dot;
      break;
  }
  return spec;
}

kit::Tone tone_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::accepted:
      return kit::Tone::met;
    case Verdict::partly_accepted:
      return kit::Tone::wait;
    case Verdict::not_accepted:
      return kit::Tone::miss;
  }
  return kit::Tone::plain;
}

kit::Mark mark_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::accepted:
      return kit::Mark::tick;
    case Verdict::partly_accepted:
      return kit::Mark::dot;
    case Verdict::not_accepted:
      return kit::Mark::cross;
  }
  return kit::Mark::none;
}

kit::Tone tone_of(Decision decision) {
  switch (decision) {
    case Decision::met:
      return kit::Tone::met;
    case Decision::working_towards:
      return kit::Tone::wait;
    case Decision::not_yet_met:
      return kit::Tone::miss;
  }
  return kit::Tone::plain;
}

kit::Mark mark_of(Decision decision) {
  switch (decision) {
    case Decision::met:
      return kit::Mark::tick;
    case Decision::working_towards:
      return kit::Mark::dot;
    case Decision::not_yet_met:
      return kit::Mark::cross;
  }
  return kit::Mark::none;
}

kit::Tone tone_of(PromiseFate fate) {
  switch (fate) {
    case PromiseFate::kept:
    case PromiseFate::updated:
      return kit::Tone::met;
    case PromiseFate::broken:
      return kit::Tone::miss;
    case PromiseFate::open:
      return kit::Tone::wait;
    case PromiseFate::none:
      return kit::Tone::plain;
  }
  return kit::Tone::plain;
}

kit::Mark mark_of(PromiseFate fate) {
  switch (fate) {
    case PromiseFate::kept:
    case PromiseFate::updated:
      return kit::Mark::tick;
    case PromiseFate::broken:
      return kit::Mark::cross;
    case PromiseFate::open:
      return kit::Mark::dot;
    case PromiseFate::none:
      return kit::Mark::none;
  }
  return kit::Mark::none;
}

}  // namespace tc

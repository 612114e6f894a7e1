#include "cli/values.h"

#include <algorithm>

#include "base/calendar_date.h"
#include "base/text.h"

namespace tc::cli {

namespace {

using Check = std::string (*)(const std::string&);

void takes(const Option& option, const char* type, Check check) {
  option.type(type).checked(check);
}

std::string before_equals(const std::string& text) {
  return std::string(trimmed(text.substr(0, text.find('='))));
}

/// "P3" and "12:40" of "P3@12:40".
std::pair<std::string, std::string> criterion_and_place(const std::string& text) {
  const std::size_t at = text.find('@');
  if (at == std::string::npos) return {text, ""};
  return {std::string(trimmed(text.substr(0, at))), std::string(trimmed(text.substr(at + 1)))};
}

std::string checked_criterion(const std::string& text) {
  if (parse_criterion_ref(text) || parse_criterion_code(text)) return "";
  return "it takes a criterion such as P3 or IMIVPO01/P3, not '" + text + "'.";
}

std::string checked_claim(const std::string& text) {
  if (text.find('=') == std::string::npos)
    return "it takes a criterion and a reason, such as P3=\"owned the mistake\", not '" + text +
           "'.";
  return checked_criterion(criterion_and_place(before_equals(text)).first);
}

std::string checked_field(const std::string& text) {
  if (text.find('=') != std::string::npos && !before_equals(text).empty()) return "";
  return "it takes a field and what it says, such as place=\"the trade counter\", not '" + text +
         "'.";
}

std::string checked_date(const std::string& text) {
  if (parse_calendar_date(text)) return "";
  return "it takes a day such as 2026-11-19, not '" + text + "'.";
}

std::string checked_role(const std::string& text) {
  if (parse_role(text)) return "";
  std::vector<std::string> names;
  for (const Role role : all_roles) names.emplace_back(name_of(role));
  return "there is no role '" + text + "'. There are: " + joined(names, ", ") + ".";
}

std::string checked_seed(const std::string& text) {
  if (seed_in(text)) return "";
  return "it takes a whole number from 0 to 9007199254740991, not '" + text + "'.";
}

}  // namespace

void takes_seed(const Option& option) { takes(option, "NUMBER", checked_seed); }
void takes_date(const Option& option) { takes(option, "YYYY-MM-DD", checked_date); }
void takes_role(const Option& option) { takes(option, "ROLE", checked_role); }
void takes_criterion(const Option& option) { takes(option, "CRITERION", checked_criterion); }
void takes_field(const Option& option) { takes(option, "FIELD=TEXT", checked_field); }
void takes_claim(const Option& option) { takes(option, "CRITERION=REASON", checked_claim); }

void takes_word(const Option& option, const char* type, std::vector<std::string> words) {
  option.type(type).checked([words](const std::string& text) -> std::string {
    if (std::find(words.begin(), words.end(), text) != words.end()) return "";
    return "it takes one of " + joined(words, ", ") + ", not '" + text + "'.";
  });
}

// 53 bits: more would not survive every JSON reader.
std::optional<std::uint64_t> seed_in(const std::string& text) {
  constexpr std::uint64_t most = (std::uint64_t{1} << 53u) - 1;
  if (text.empty() || text.size() > 16) return std::nullopt;
  std::uint64_t value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + static_cast<std::uint64_t>(c - '0');
  }
  return value <= most ? std::optional(value) : std::nullopt;
}

Result<const Standard*> standard_named(const Library& library, const std::string& urn) {
  std::vector<std::string> urns;
  for (const Standard& standard : library.standards) {
    if (lower_ascii(standard.urn.text) == lower_ascii(urn)) return &standard;
    urns.push_back(standard.urn.text);
  }
  std::string hint = did_you_mean(urn, urns);
  if (hint.empty()) hint = urns.empty() ? "There are none." : "There are: " + in_words(urns) + ".";
  return refuse("no-such-standard", "There is no standard '" + urn + "' here.", std::move(hint));
}

Result<CriterionRef> criterion_named(const Library& library, const std::string& name,
                                     const std::string& standard) {
  if (const auto full = parse_criterion_ref(name)) return *full;
  const auto code = parse_criterion_code(name);
  if (!code) return refuse("usage", "'" + name + "' is no criterion.");
  if (!standard.empty()) {
    const auto found = standard_named(library, standard);
    if (!found) return tl::unexpected(found.error());
    return CriterionRef{(*found)->urn, *code};
  }
  std::vector<std::string> having;
  for (const Standard& one : library.standards)
    if (one.find(*code) != nullptr) having.push_back(one.urn.text);
  if (having.size() == 1) return CriterionRef{StandardUrn(having.front()), *code};
  if (having.empty())
    return refuse("no-such-criterion", "No standard here has a criterion " + name + ".");
  return refuse("usage", name + " is in " + in_words(having) + ".",
                "Write " + having.front() + "/" + name + ", or name the standard with --standard.");
}

Result<std::vector<Claim>> claims_named(const Library& library,
                                        const std::vector<std::string>& texts,
                                        const std::string& standard,
                                        const std::vector<Claim>& proposed) {
  std::vector<Claim> claims;
  for (const std::string& text : texts) {
    const auto [name, place] = criterion_and_place(before_equals(text));
    const auto criterion = criterion_named(library, name, standard);
    if (!criterion) return tl::unexpected(criterion.error());
    Claim claim{*criterion, std::string(trimmed(text.substr(text.find('=') + 1))), place};
    const auto seen = std::find_if(proposed.begin(), proposed.end(),
                                   [&](const Claim& one) { return one.criterion == *criterion; });
    if (seen != proposed.end() && place.empty()) claim.locator = seen->locator;
    claims.push_back(std::move(claim));
  }
  return claims;
}

}  // namespace tc::cli

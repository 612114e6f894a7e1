#include "scenario/expression_parser.h"

#include <algorithm>
#include <optional>

#include "scenario/guard_words.h"

namespace tc {

namespace {

/// Deeper brackets than this are nobody's guard, and would cost the machine's stack.
constexpr int deepest = 32;

/// What `flag(…)` and its like look into, and how to say that the name is not there.
struct Lookup {
  std::string_view code;
  std::string_view noun;
  const std::vector<std::string>& names;
};

std::optional<std::uint16_t> position(const std::vector<std::string>& names,
                                      std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<std::uint16_t>(found - names.begin());
}

std::optional<std::int8_t> percentage(std::string_view digits) {
  if (digits.empty() || digits.size() > 3) return std::nullopt;
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  if (value > 100) return std::nullopt;
  return static_cast<std::int8_t>(value);
}

Comparison comparison(std::string_view sign) {
  if (sign == "<") return Comparison::below;
  if (sign == "<=") return Comparison::at_most;
  return sign == ">" ? Comparison::above : Comparison::at_least;
}

/// Recursive descent; writes terms as it understands them, which gives postfix order.
class GuardParser {
 public:
  GuardParser(std::string_view text, const GuardNames& names)
      : words_(guard_words(text)), names_(names) {}

  ParsedGuard parse() {
    either();
    if (!stuck_ && now().kind != GuardWordKind::end)
      misread("'and' or 'or' is missing before this");
    return std::move(parsed_);
  }

 private:
  const GuardWord& now() const { return words_[at_]; }
  bool now_is(std::string_view word) const {
    return now().kind == GuardWordKind::word && now().text == word;
  }
  void next() {
    if (now().kind != GuardWordKind::end) ++at_;
  }

  void either() {
    both();
    while (!stuck_ && now_is("or")) {
      next();
      both();
      emit(Or{});
    }
  }

  void both() {
    one();
    while (!stuck_ && now_is("and")) {
      next();
      one();
      emit(And{});
    }
  }

  void one() {
    if (stuck_) return;
    if (++depth_ > deepest) return misread("brackets or 'not' go too deep here");
    if (now_is("not")) {
      next();
      one();
      emit(Not{});
    } else if (now().kind == GuardWordKind::open) {
      next();
      either();
      close("a bracket is not closed");
    } else {
      condition();
    }
    --depth_;
  }

  void condition() {
    for (const Feeling feeling : all_feelings)
      if (now_is(name(feeling))) return level_of(feeling);
    const std::string_view word = now().kind == GuardWordKind::word ? now().text : "";
    if (word == "did") return did();
    if (word == "flag") return named<FlagSet, FlagIndex>({"TC203", "flag", names_.flags});
    if (word == "found") return named<NeedFound, NeedIndex>({"TC202", "need", names_.needs});
    const Lookup promise{"TC204", "promise", names_.promises};
    if (word == "open") return named<PromiseOpen, PromiseIndex>(promise);
    if (word == "kept") return named<PromiseKept, PromiseIndex>(promise);
    if (word == "broken") return named<PromiseBroken, PromiseIndex>(promise);
    not_a_condition();
  }

  void not_a_condition() {
    static const std::vector<std::string> beginnings{"did",   "flag",         "found", "open",
                                                     "kept",  "broken",       "not",   "patience",
                                                     "trust", "understanding"};
    if (now().kind == GuardWordKind::end) return misread("something is missing at the end");
    misread("this is no condition", beginnings);
  }

  void level_of(Feeling feeling) {
    next();
    if (now().kind != GuardWordKind::comparison)
      return misread("a feeling is compared by <, <=, > or >=");
    const Comparison sign = comparison(now().text);
    next();
    const auto level = percentage(now().text);
    if (!level) return misread("a feeling is compared with a whole number from 0 to 100");
    next();
    emit(FeelingIs{feeling, sign, *level});
  }

  void did() {
    const GuardWord* name = name_in_brackets();
    if (name == nullptr) return;
    const auto act = names_.acts.find(name->text);
    if (!act) unknown({"TC200", "act", names_.all_acts}, *name);
    emit(ActDone{act.value_or(ActIndex{})});
  }

  template <class TermKind, class RowIndex>
  void named(const Lookup& lookup) {
    const GuardWord* name = name_in_brackets();
    if (name == nullptr) return;
    const auto row = position(lookup.names, name->text);
    if (!row) unknown(lookup, *name);
    emit(TermKind{RowIndex{row.value_or(0)}});
  }

  const GuardWord* name_in_brackets() {
    next();
    if (now().kind != GuardWordKind::open) {
      misread("a '(' and a name follow here");
      return nullptr;
    }
    next();
    if (now().kind != GuardWordKind::word) {
      misread("a name is missing in the brackets");
      return nullptr;
    }
    const GuardWord* name = &now();
    next();
    close("a bracket is not closed after the name");
    return stuck_ ? nullptr : name;
  }

  void close(std::string_view otherwise) {
    if (stuck_) return;
    if (now().kind != GuardWordKind::close) return misread(otherwise);
    next();
  }

  void emit(Term term) {
    if (stuck_) return;
    if (parsed_.expression.postfix.size() == Expression::most_terms) {
      stuck_ = true;
      parsed_.faults.push_back({"TC212",
                                0,
                                words_.back().at,
                                "a guard has at most " + std::to_string(Expression::most_terms) +
                                    " terms, and this has more",
                                "set a flag earlier and ask for the flag",
                                {}});
      return;
    }
    parsed_.expression.postfix.push_back(term);
  }

  void misread(std::string_view sentence, std::vector<std::string> candidates = {}) {
    if (stuck_) return;
    stuck_ = true;
    parsed_.faults.push_back({"TC211", now().at, std::max<std::size_t>(now().text.size(), 1),
                              "this guard cannot be understood: " + std::string(sentence),
                              "for example: did(ask.vehicle) and not flag(late)",
                              std::move(candidates)});
  }

  void unknown(const Lookup& lookup, const GuardWord& name) {
    parsed_.faults.push_back(
        {std::string(lookup.code), name.at, name.text.size(),
         "no " + std::string(lookup.noun) + " is called '" + std::string(name.text) + "'", "",
         lookup.names});
  }

  std::vector<GuardWord> words_;
  const GuardNames& names_;
  ParsedGuard parsed_;
  std::size_t at_ = 0;
  int depth_ = 0;
  bool stuck_ = false;
};

}  // namespace

ParsedGuard parse_guard(std::string_view text, const GuardNames& names) {
  return GuardParser(text, names).parse();
}

std::vector<std::string> acts_named_in(std::string_view guard) {
  const std::vector<GuardWord> words = guard_words(guard);
  std::vector<std::string> out;
  for (std::size_t i = 0; i + 2 < words.size(); ++i)
    if (words[i].text == "did" && words[i + 1].kind == GuardWordKind::open &&
        words[i + 2].kind == GuardWordKind::word)
      out.emplace_back(words[i + 2].text);
  return out;
}

}  // namespace tc

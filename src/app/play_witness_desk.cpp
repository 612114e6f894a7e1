// What a play expects of the desk and of the world of the parts counter.
#include "app/play_witness.h"
#include "base/text.h"
#include "trade/questions.h"

namespace tc {

namespace {

std::string quoted(std::string_view words) { return "'" + std::string(words) + "'"; }

bool contains(std::string_view text, std::string_view words) {
  return text.find(words) != std::string_view::npos;
}

/// What those occurrences of the last move say; nothing where one contains the words.
template <class What>
std::optional<std::string> all_but(const Events& events, const std::string& words) {
  std::vector<std::string> said;
  for (const Event& event : events) {
    const auto* what = std::get_if<What>(&event.what);
    if (what == nullptr) continue;
    if (contains(what->says, words)) return std::nullopt;
    said.push_back(quoted(what->says));
  }
  return said.empty() ? "nothing" : joined(said, ", then ");
}

const trade::OrderWord* order_word(std::string_view word) {
  for (const trade::OrderWord& one : trade::order_words())
    if (one.word == word) return &one;
  return nullptr;
}

}  // namespace

void PlayWitness::hear(std::string refusal) { refusal_ = std::move(refusal); }

PlayWitness::Finding PlayWitness::operator()(const ExpectDesk& expected) const {
  const auto said = all_but<DeskDone>(last_, expected.words);
  if (!said) return std::nullopt;
  return "the desk did not say " + quoted(expected.words) + " but " + *said;
}

PlayWitness::Finding PlayWitness::operator()(const ExpectNews& expected) const {
  const auto said = all_but<NewsCame>(last_, expected.words);
  if (!said) return std::nullopt;
  return "no news was " + quoted(expected.words) + "; there was " + *said;
}

PlayWitness::Finding PlayWitness::operator()(const ExpectRefusal& expected) const {
  if (refusal_.empty()) return "the last move was not refused";
  if (contains(refusal_, expected.words)) return std::nullopt;
  return "the last move was not refused with " + quoted(expected.words) + " but with " +
         quoted(refusal_);
}

PlayWitness::Finding PlayWitness::operator()(const ExpectOrder& expected) const {
  const trade::Books* books = session_.books().get();
  const trade::Order* order = books == nullptr ? nullptr : books->find_order(expected.order);
  if (order == nullptr) return "there is no order " + quoted(expected.order);
  const bool denied = expected.word.substr(0, 4) == "not ";
  const trade::OrderWord* word = order_word(denied ? expected.word.substr(4) : expected.word);
  if (word == nullptr) return quoted(expected.word) + " is not said of an order";
  const trade::OrderIndex index{static_cast<std::uint16_t>(order - books->orders.data())};
  const auto is = trade::answer(session_.shop(), *books, word->question, index, session_.now());
  if ((is != 0) != denied) return std::nullopt;
  return "the order " + expected.order + " is " + (denied ? "" : "not ") + std::string(word->word);
}

PlayWitness::Finding PlayWitness::operator()(const ExpectPaper& expected) const {
  std::vector<std::string> made;
  for (std::size_t i = papers_before_; i < papers_; ++i)
    made.push_back(quoted(trade::name(session_.books()->papers[i].kind)));
  for (const std::string& kind : made)
    if (kind == quoted(expected.kind)) return std::nullopt;
  return "the last move made no " + quoted(expected.kind) + "; it made " +
         (made.empty() ? "no document" : joined(made, ", "));
}

}  // namespace tc

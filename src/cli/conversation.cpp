#include "cli/conversation.h"

#include <istream>
#include <ostream>

#include "base/text.h"
#include "cli/printing.h"
#include "cli/telling.h"
#include "trade/desk.h"

namespace tc::cli {

namespace {

constexpr std::string_view explanation =
    "Type a number to say or do what stands behind it, then Enter.\n"
    "w waits; 'w 2 min' waits for so long.\n"
    "Where there is a desk, a line such as 'open W1042' is carried out there; 'desk' lists them.\n"
    "c lists the moves that are always at hand, such as saying sorry; 'c apologise' makes one.\n"
    "m tells the customer's mood in words, and what can be seen of it.\n"
    "r repeats the last words and the choices.\n"
    "u takes your last move back, in practice.\n"
    "q leaves; the attempt is kept and can be resumed.\n"
    "? tells this.\n";

enum class After { asking_again, offering_again, leaving };

class Conversation {
 public:
  Conversation(Request& request, Attempt attempt)
      : request_(request), out_(request.out()), attempt_(std::move(attempt)) {}

  Result<Exit> hold() {
    tell_setting(out_, scenario(), attempt_.level);
    out_ << '\n';
    tell_last_step();
    offer_choices();
    std::string line;
    while (!attempt_.session.over() && ask(line)) {
      const auto after = answer(std::string(trimmed(line)));
      if (!after) return tl::unexpected(after.error());
      if (*after == After::leaving) break;
      // Read out only when something changed: a screen reader says every line.
      if (*after == After::offering_again && !attempt_.session.over()) offer_choices();
    }
    return finish();
  }

 private:
  const Scenario& scenario() const { return attempt_.session.scenario(); }
  bool has_desk() const { return attempt_.session.books() != nullptr; }
  bool assessed() const { return attempt_.kind == AttemptKind::assessed; }

  bool ask(std::string& line) {
    out_ << "> " << std::flush;
    return static_cast<bool>(std::getline(request_.in(), line));
  }

  void tell_last_step() {
    // At level 1 what a move shows is told at once, in practice.
    const bool guided = attempt_.session.level() == 1 && !assessed();
    tell_step(out_, scenario(), debrief(attempt_).steps.back(),
              guided ? Marks::told : Marks::left_out, attempt_.session.level());
  }

  void offer_choices() {
    choices_.clear();
    out_ << '\n';
    tell_hint();
    offer("You can say:", attempt_.session.replies());
    offer("You can do:", attempt_.session.tasks());
    offer("You can ask a colleague:", attempt_.session.referrals());
    const bool common = !attempt_.session.common_moves().empty();
    out_ << (choices_.empty() ? "W" : "A number, or w") << " to wait, "
         << (common ? "c common moves, " : "") << "m mood, r repeat, "
         << (has_desk() ? "desk what the desk can do, " : "") << (assessed() ? "" : "u undo, ")
         << "q leave, ? help\n";
  }

  void offer(std::string_view heading, const Offers& offers) {
    if (!offers.empty()) out_ << heading << '\n';
    for (const ChoiceIndex index : offers) {
      choices_.push_back(index);
      const Choice& choice = scenario()[index];
      const std::string to = choice.to.empty() ? "" : std::string(choice.to) + ": ";
      print_hanging(out_, "  " + std::to_string(choices_.size()) + ". ",
                    to + std::string(choice.text));
    }
  }

  /// At level 1: what to think about here.
  void tell_hint() {
    const std::string_view hint = scenario()[attempt_.session.scene()].hint;
    if (attempt_.session.level() == 1 && !hint.empty())
      print_paragraph(out_, "Think about this: " + std::string(hint));
  }

  std::string_view id_of(ChoiceIndex move) const {
    return scenario().common->moves[scenario()[move].move.value].id;
  }

  void tell_common_moves() {
    const Offers moves = attempt_.session.common_moves();
    out_ << (moves.empty() ? "No common move makes sense here.\n"
                           : "Always at hand; c and its name makes one:\n");
    for (const ChoiceIndex move : moves)
      print_hanging(out_, "  " + std::string(id_of(move)) + ": ", scenario()[move].text);
  }

  /// Words in capitals stand for an order, a part and so on.
  void tell_desk() {
    for (const trade::Verb& verb : trade::verbs())
      print_hanging(out_, "  " + std::string(verb.pattern) + ": ", verb.help);
  }

  Result<After> answer(const std::string& line) {
    if (line == "q" || line == "quit") return After::leaving;
    if (line == "?" || line == "h" || line == "help") {
      out_ << explanation;
    } else if (line == "m") {
      tell_mood();
    } else if (line == "c") {
      tell_common_moves();
    } else if (line == "desk" && has_desk()) {
      tell_desk();
    } else if (line == "r") {
      tell_last_step();
      return After::offering_again;
    } else if (line == "u") {
      return take_back();
    } else if (const auto move = move_in(line)) {
      return make(*move);
    } else if (!line.empty()) {
      out_ << "'" << printable(first_characters(line, 40)) << "' is none of the choices. "
           << "? tells what can be typed.\n";
    }
    return After::asking_again;
  }

  std::optional<Move> move_in(const std::string& line) const {
    if (line == "w") return Wait{attempt_.session.usual_wait()};
    if (line.substr(0, 2) == "c ")
      for (const ChoiceIndex common : attempt_.session.common_moves())
        if (id_of(common) == trimmed(line.substr(2))) return Choose{common};
    if (line.substr(0, 2) == "w ") {
      auto time = parse_sim_duration(trimmed(line.substr(2)));
      if (!time) time = parse_sim_duration(line.substr(2) + "s");
      return time ? std::optional<Move>(Wait{*time}) : std::nullopt;
    }
    for (std::size_t i = 0; i < choices_.size(); ++i)
      if (line == std::to_string(i + 1)) return Choose{choices_[i]};
    if (line.substr(0, 5) == "desk ") return Desk{std::string(trimmed(line.substr(5)))};
    if (has_desk() && !line.empty()) return Desk{line};
    return std::nullopt;
  }

  Result<After> make(const Move& move) {
    const auto made = make_move(request_.workplace(), attempt_, move);
    if (!made && made.error().rule == "moved-elsewhere") return tl::unexpected(made.error());
    const bool at_desk = std::holds_alternative<Desk>(move);
    out_ << '\n';
    if (made)
      tell_last_step();
    else
      out_ << made.error().sentence << '\n'
           << (at_desk && !made.error().hint.empty() ? made.error().hint + "\n" : "");
    return made ? After::offering_again : After::asking_again;
  }

  /// Begins anew with all moves but the last; what was recorded stays.
  Result<After> take_back() {
    const int last = static_cast<int>(attempt_.turns.size()) - 1;
    auto back = rewind(request_.workplace(), attempt_.who, attempt_.id, last);
    if (!back) {
      out_ << back.error().sentence << '\n';
      return After::asking_again;
    }
    attempt_ = std::move(*back);
    out_ << "\nYour last move is taken back.\n";
    tell_last_step();
    return After::offering_again;
  }

  void tell_mood() {
    const Mood mood = attempt_.session.mood();
    if (attempt_.session.level() == 3) {
      print_paragraph(out_, "At level 3 nobody tells you. Listen to how it is said.");
      return;
    }
    print_paragraph(out_, scenario().customer.name + " looks " + std::string(name(face_for(mood))) +
                              ": " + in_words(mood) + ".");
    std::vector<std::string> cues;
    for (const Step& step : debrief(attempt_).steps)
      for (const Said& said : step.said)
        if (!said.cues.empty()) cues = said.cues;
    if (!cues.empty()) print_paragraph(out_, "Seen or heard last: " + joined(cues, "; ") + ".");
  }

  Result<Exit> finish() {
    out_ << '\n';
    if (!attempt_.session.over()) {
      say_that_it_is_kept(request_, attempt_);
      return Exit::done;
    }
    tell_debrief(out_, debrief(attempt_), request_.library().standards);
    if (assessed())
      out_ << "\nThis attempt is assessed; assessors see it. To put it into your portfolio, too:\n";
    else
      out_ << "\nThis is your own practice; nobody else sees it. To put it into your portfolio:\n";
    out_ << "tradecounter evidence propose " << short_id(attempt_.id) << '\n';
    return Exit::done;
  }

  Request& request_;
  std::ostream& out_;
  Attempt attempt_;
  std::vector<ChoiceIndex> choices_;
};

}  // namespace

Result<Exit> converse(Request& request, Attempt attempt) {
  if (request.adapters().let_interrupts_end_input) request.adapters().let_interrupts_end_input();
  return Conversation(request, std::move(attempt)).hold();
}

void say_that_it_is_kept(Request& request, const Attempt& attempt) {
  request.out() << "Your attempt is kept, with " << counted(attempt.turns.size() - 1, "move")
                << ". To go on:\n"
                << "tradecounter play --resume " << short_id(attempt.id) << '\n';
  if (attempt.kind == AttemptKind::assessed)
    request.out() << "It is assessed, and counts also where it stays unfinished.\n";
}

}  // namespace tc::cli

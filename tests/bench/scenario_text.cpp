#include "scenario_text.h"

#include <array>
#include <string_view>

#include "random_choice.h"

namespace tc::bench {

namespace {

constexpr int scenes = 7;

constexpr std::array lines{
    "I was told on Thursday that it would be here by now. Is it, or do I go elsewhere?",
    "The garage said you'd know. They wrote it down, but I can't read a word of it.",
    "It makes a noise like a bag of spanners when I brake, and only when it's cold.",
    "My neighbour had the same one off you last year and never had to come back.",
    "You're the third shop today. Just tell me straight out if you can't help.",
    "It's not the money so much, it's that I need the car for work on Monday.",
};
constexpr std::array thinks{
    "If I'm sent to the back of the queue again I'm going.",
    "He sounds as if he might know what he's talking about.",
    "I hope this isn't going to be one of those afternoons.",
    "They must think I was born yesterday.",
};
constexpr std::array cues{
    "[taps a key on the counter, looks at the door]",
    "[holds out a folded sheet of paper]",
    "[speaks slowly, a long breath first]",
    "[arms folded, half turned away]",
};
constexpr std::array good_replies{
    "Let me look that up. Which car is it for, and what year?",
    "You've waited long enough. What is it that you need it to do?",
    "I don't know yet. Give me a minute and I'll find out for you.",
};
constexpr std::array middling_replies{
    "It should be all right, they nearly always are. Shall I put one by for you to have a look at?",
    "I'd have to see what the system says about that one, and it's been slow since this morning.",
    "They come in on the van as a rule, so it's a matter of when rather than whether it comes.",
};
constexpr std::array poor_replies{
    "You want to take that up with whoever sold it you.",
    "That's not really anything to do with us, to be fair.",
    "I've only one pair of hands, and there's a queue behind you.",
};
constexpr std::array reasons{
    "You asked what the trouble was before reaching for an answer, so the answer could fit it.",
    "A plain word at once is worth more to somebody who waits than a fine one in ten minutes.",
    "You said what you did not know, and what you would do about it; people can plan with that.",
    "The question that was asked got its answer before you put one of your own.",
};
constexpr std::array faults{
    "You sent the trouble on to somebody else, and the customer was no further for having come.",
    "Nobody can plan by \"should be\": it sounds like help and leaves the question standing.",
    "What was said went past you, and the next thing you asked had been answered already.",
};
constexpr std::array good_acts{"ask.vehicle", "ask.fitment", "ask.urgency", "explain"};
constexpr std::array poor_acts{"dismiss", "ignore", "assume", "jargon"};

class Writer {
 public:
  Writer(std::string name, std::uint64_t seed) : name_(std::move(name)), chance_(seed) {}

  std::string write() {
    heading();
    for (int i = 0; i < scenes; ++i) scene(i);
    ends();
    return std::move(out_);
  }

 private:
  template <std::size_t n>
  std::string_view one_of(const std::array<const char*, n>& all) {
    return all[chance_.below(n)];
  }
  static std::string scene_name(int i) { return "scene_" + std::to_string(i); }
  static std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
      if (c == '"') out += '\\';
      out += c;
    }
    return out + "\"";
  }

  void heading() {
    out_ +=
        "scenario: " + name_ +
        "\ntitle: One of a thousand\nstandard: IMIVPO01\nchannel: counter\nlevel: 2\n"
        "minutes: 6\nday: Tuesday\nstarts: \"10:15\"\nbriefing: >\n"
        "  You are at the counter by yourself until eleven. The van has been and gone, and the\n"
        "  telephone is quiet for once. There is a queue of one.\n"
        "customer:\n  name: Carys Pugh\n  pronoun: she\n  kind: retail\n"
        "  mood: {patience: 60, trust: 50, understanding: 45}\n"
        "  look: {age: adult, skin: light, hair: short, hair_colour: brown, clothes: plum}\n\n"
        "needs:\n  part:\n    is: \"a rear caliper for the handed side, with its carrier\"\n"
        "    found_by: [ask.vehicle, look_up.order]\n    confirmed_by: [check_understanding]\n\n"
        "start: scene_0\nscenes:\n\n";
  }

  void scene(int i) {
    criterion_ = "P" + std::to_string(chance_.below(16) + 2);
    out_ += "  " + scene_name(i) + ":\n    customer: " + quoted(one_of(lines)) +
            "\n    thinks: " + std::string(one_of(thinks)) +
            "\n    cues: " + std::string(one_of(cues)) + "\n    replies:\n";
    const std::string next = i + 1 < scenes ? scene_name(i + 1) : "sorted";
    good_reply(i, next);
    middling_reply(i, i + 1 < scenes ? next : "so_so");
    poor_reply(i, i + 1 < scenes ? next : "leaves");
    if (i % 3 == 1) task(i);
    if (i % 2 == 0)
      out_ +=
          "    silence:\n      after: 25s\n      customer: \"Hello? Are you still with me?\"\n"
          "      mood: {patience: -10}\n";
    out_ += "\n";
  }

  void reply(int i, std::string_view kind, std::string_view words, std::string_view acts) {
    out_ += "      - id: " + std::string(kind) + "-" + std::to_string(i) +
            "\n        say: " + quoted(words) + "\n        does: [" + std::string(acts) + "]\n";
  }

  void good_reply(int i, const std::string& next) {
    reply(i, "good", one_of(good_replies), one_of(good_acts));
    if (i > 2) out_ += "        when: not flag(put_off) or found(part) and patience > 20\n";
    out_ += "        shows:\n          " + criterion_ + ": " + quoted(one_of(reasons)) +
            "\n        mood: {trust: +5, patience: +5}\n        clears: [put_off]\n        go: " +
            next + "\n";
  }

  void middling_reply(int i, const std::string& next) {
    reply(i, "middling", one_of(middling_replies), "acknowledge, check_understanding");
    if (i == 2)
      out_ +=
          "        promise:\n          what: ring her with the price\n          by: \"10:40\"\n"
          "          kept_by: [call_customer]\n          if_kept: {shows: {P16: " +
          quoted(one_of(reasons)) +
          "}}\n          if_broken: {misses: {P16: " + quoted(one_of(faults)) +
          "}, mood: {trust: -20}}\n";
    out_ += "        mood: {trust: +5}\n        go: " + next + "\n";
  }

  void poor_reply(int i, const std::string& next) {
    reply(i, "poor", one_of(poor_replies), one_of(poor_acts));
    out_ += "        misses:\n          " + criterion_ + ": " + quoted(one_of(faults)) +
            "\n        sets: [put_off]\n        mood: {trust: -10, patience: -15}\n"
            "        customer: \"Right. I see. That's how it is, is it?\"\n        go: " +
            next + "\n";
  }

  void task(int i) {
    out_ += "    tasks:\n      - id: task-" + std::to_string(i) +
            "\n        do: \"Look up the order and ring with what it says\"\n        at: orders\n"
            "        does: [look_up.order, call_customer]\n        takes: 20s\n"
            "        finds: \"One rear caliper, left, ordered on Thursday. In the rack by noon.\"\n"
            "        shows:\n          P13: " +
            quoted(one_of(reasons)) + "\n";
  }

  void ends() {
    out_ +=
        "happenings:\n  - id: van-comes\n    at: \"10:31\"\n"
        "    what: \"The van backs into the yard.\"\n    clears: [put_off]\n"
        "  - id: closing\n    at: \"12:30\"\n    what: \"The sign on the door is turned.\"\n"
        "    mood: {patience: -100}\n\ngives_up: leaves\nendings:\n"
        "  sorted: {outcome: good, customer: \"That's the one. Thank you.\", "
        "summary: Carys has the caliper that she came for.}\n"
        "  so_so: {outcome: adequate, customer: \"I'll have to come back, then.\", "
        "summary: Carys knows when to come back.}\n"
        "  leaves: {outcome: poor, narrator: \"She turns round and goes.\", "
        "summary: Carys went to another shop.}\n";
  }

  std::string name_;
  RandomChoice chance_;
  std::string out_;
  std::string criterion_;  ///< what the scene is about
};

}  // namespace

std::string scenario_text(const std::string& name, std::uint64_t seed) {
  return Writer(name, seed).write();
}

}  // namespace tc::bench

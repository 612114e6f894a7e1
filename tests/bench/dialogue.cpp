#include "dialogue.h"

#include "random_choice.h"

namespace tc::bench {

namespace {

constexpr std::array vocabulary{
    "the",  "pads",  "that", "van",    "you",     "bearing", "left", "price",  "ring",
    "with", "order", "a",    "clutch", "morning", "her",     "in",   "filter", "and",
    "not",  "fits",  "rear", "on",     "Friday",  "bulb",    "it",   "counter"};

std::uint8_t some_variable(RandomChoice& chance) {
  return static_cast<std::uint8_t>(chance.below(Dialogue::variables));
}

std::uint8_t some_number(RandomChoice& chance) {
  return static_cast<std::uint8_t>(1 + chance.below(3));
}

std::string words(RandomChoice& chance) {
  std::string out = "So";
  for (std::uint32_t left = 8 + chance.below(7); left > 0; --left)
    out += std::string(" ") + vocabulary[chance.below(vocabulary.size())];
  return out + ".";
}

/// One that is not the other: a guard on one variable twice would never change.
std::uint8_t another_variable(std::uint8_t variable, RandomChoice& chance) {
  const auto further = 1 + chance.below(Dialogue::variables - 1);
  return static_cast<std::uint8_t>((variable + further) % Dialogue::variables);
}

Scene make_scene(std::size_t at, std::size_t scenes, RandomChoice& chance) {
  Scene scene;
  scene.line = words(chance);
  const std::uint8_t asked = some_variable(chance);
  const std::uint8_t number = some_number(chance);
  scene.replies[0].when = {asked, true, number};
  scene.replies[1].when = {asked, false, number};
  const std::uint8_t both = some_variable(chance);
  scene.replies[2].when = {
      both, false, some_number(chance), true, another_variable(both, chance), some_number(chance)};
  for (Reply& reply : scene.replies) {
    reply.words = words(chance);
    reply.variable = some_variable(chance);
    reply.raised = chance.below(3) > 0;
    reply.go = static_cast<std::uint16_t>(chance.below(static_cast<std::uint32_t>(scenes)));
  }
  // Round they go, so that there is a way to every scene.
  scene.replies[0].go = static_cast<std::uint16_t>((at + 1) % scenes);
  return scene;
}

std::string scene_name(std::size_t scene) {
  std::string digits = std::to_string(scene);
  return "s" + std::string(3 - digits.size(), '0') + digits;
}

/// Two digits, so that names come in the order of their numbers.
std::string variable(std::size_t number) {
  return (number < 10 ? "v0" : "v") + std::to_string(number);
}

/// Of scenarios and of ink alike.
std::string in_words(const Guard& guard) {
  std::string out =
      variable(guard.variable) + (guard.below ? " < " : " >= ") + std::to_string(guard.number);
  if (guard.two) out += " and " + variable(guard.other) + " < " + std::to_string(guard.other_below);
  return out;
}

std::string new_value(const Reply& reply) {
  return reply.raised ? variable(reply.variable) + " + 1" : "0";
}

constexpr std::string_view head =
    "scenario: dialogue\ntitle: A dialogue\nstandard: IMIVPO01\nchannel: counter\nlevel: 2\n"
    "minutes: 9\nday: Monday\nstarts: \"09:00\"\nbriefing: Nobody ends it.\n"
    "customer:\n  name: Huw Parry\n  pronoun: he\n  kind: retail\n"
    "  mood: {patience: 60, trust: 50, understanding: 40}\n"
    "  look: {age: older, skin: light, hair: short, hair_colour: grey, clothes: green}\n"
    "start: s000\nvariables:\n";

/// The last scene's: a scenario has an end, which nobody who never waits comes to.
constexpr std::string_view tail =
    "    silence: {after: 30s, customer: \"Goodbye.\", go: over}\n"
    "endings:\n  over: {outcome: good, customer: \"Goodbye.\", summary: It never "
    "comes.}\n";

}  // namespace

Dialogue make_dialogue(std::size_t scenes, std::uint64_t seed) {
  RandomChoice chance(seed);
  Dialogue dialogue;
  for (std::size_t i = 0; i < scenes; ++i) dialogue.scenes.push_back(make_scene(i, scenes, chance));
  return dialogue;
}

std::string in_yaml(const Dialogue& dialogue) {
  std::string out(head);
  for (std::size_t i = 0; i < Dialogue::variables; ++i) out += "  " + variable(i) + ": 0\n";
  out += "scenes:\n";
  for (std::size_t i = 0; i < dialogue.scenes.size(); ++i) {
    const Scene& scene = dialogue.scenes[i];
    out += "  " + scene_name(i) + ":\n    customer: \"" + scene.line + "\"\n    replies:\n";
    for (const Reply& reply : scene.replies)
      out += "      - say: \"" + reply.words + "\"\n        when: " + in_words(reply.when) +
             "\n        set: {" + variable(reply.variable) + ": " + new_value(reply) +
             "}\n        go: " + scene_name(reply.go) + "\n";
  }
  return out += tail;
}

std::string in_ink(const Dialogue& dialogue) {
  std::string out;
  for (std::size_t i = 0; i < Dialogue::variables; ++i) out += "VAR " + variable(i) + " = 0\n";
  out += "-> s000\n";
  for (std::size_t i = 0; i < dialogue.scenes.size(); ++i) {
    const Scene& scene = dialogue.scenes[i];
    out += "=== " + scene_name(i) + " ===\n" + scene.line + "\n";
    for (const Reply& reply : scene.replies)
      out += "+ {" + in_words(reply.when) + "} [" + reply.words + "]\n  ~ " +
             variable(reply.variable) + " = " + new_value(reply) + "\n  -> " +
             scene_name(reply.go) + "\n";
  }
  return out;
}

}  // namespace tc::bench

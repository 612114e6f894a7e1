#include "content/scenario_sections.h"

namespace tc {

namespace {

// What the drawn portrait knows (scenarios/README.md).
const std::vector<std::string> ages{"young", "adult", "older"};
const std::vector<std::string> skins{"pale", "light", "tan", "brown", "deep"};
const std::vector<std::string> hairs{"short", "long", "curly", "bun", "balding", "bald"};
const std::vector<std::string> hair_colours{"black", "brown", "fair", "red", "grey", "white"};
const std::vector<std::string> clothes{"blue", "rust", "green", "plum", "charcoal"};
const std::vector<std::string> wearings{"glasses", "beard",    "hijab", "turban",
                                        "cap",     "overalls", "hi_vis"};

void choose(std::string& value, const Fields& fields, std::string_view key,
            const std::vector<std::string>& words) {
  const auto chosen = word_in(fields.reading(), fields[key], words);
  if (chosen) value = words[*chosen];
}

Look read_look(Reading& reading, Node node) {
  Look look;
  if (!node) return look;
  const Fields fields(reading, node, "a look",
                      {"age", "skin", "hair", "hair_colour", "clothes", "wears"});
  choose(look.age, fields, "age", ages);
  choose(look.skin, fields, "skin", skins);
  choose(look.hair, fields, "hair", hairs);
  choose(look.hair_colour, fields, "hair_colour", hair_colours);
  choose(look.clothes, fields, "clothes", clothes);
  for (const Node& item : items_in(reading, fields["wears"]))
    if (const auto chosen = word_in(reading, item, wearings))
      look.wears.push_back(wearings[*chosen]);
  return look;
}

}  // namespace

Mood read_mood(Reading& reading, Node node) {
  Mood mood;
  if (!node) return mood;
  const Fields fields(reading, node, "a mood", {"patience", "trust", "understanding"});
  for (const Feeling feeling : all_feelings)
    if (const auto level = number_in(reading, fields[name(feeling)], 0, 100))
      mood[feeling] = static_cast<std::int8_t>(*level);
  return mood;
}

Customer read_customer(Reading& reading, Node node) {
  Customer customer;
  if (!node) return customer;
  const Fields fields(reading, node, "a customer", {"name", "pronoun", "kind", "mood", "look"});
  customer.name = text_in(reading, fields.needed("name"));
  const auto pronoun = word_in(reading, fields.needed("pronoun"), {"she", "he", "they"});
  customer.pronoun = static_cast<Pronoun>(pronoun.value_or(2));
  const auto kind = word_in(reading, fields.needed("kind"), {"retail", "trade", "internal"});
  customer.kind = static_cast<CustomerKind>(kind.value_or(0));
  customer.mood = read_mood(reading, fields["mood"]);
  customer.look = read_look(reading, fields["look"]);
  return customer;
}

}  // namespace tc

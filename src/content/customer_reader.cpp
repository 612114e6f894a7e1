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

Look read_look(Reading& reading, Node node, Look look) {
  if (!node) return look;
  const Fields fields(reading, node, "a look",
                      {"age", "skin", "hair", "hair_colour", "clothes", "wears"});
  choose(look.age, fields, "age", ages);
  choose(look.skin, fields, "skin", skins);
  choose(look.hair, fields, "hair", hairs);
  choose(look.hair_colour, fields, "hair_colour", hair_colours);
  choose(look.clothes, fields, "clothes", clothes);
  if (fields.has("wears")) look.wears.clear();
  for (const Node& item : items_in(reading, fields["wears"]))
    if (const auto chosen = word_in(reading, item, wearings))
      look.wears.push_back(wearings[*chosen]);
  return look;
}

using KnownCustomers = std::map<std::string, Customer, std::less<>>;

const Customer* known_customer(Reading& reading, Node node, const KnownCustomers* known) {
  const std::string id = text_in(reading, node);
  if (id.empty() || known == nullptr) return nullptr;
  const auto found = known->find(id);
  if (found != known->end()) return &found->second;
  std::vector<std::string> ids;
  for (const auto& one : *known) ids.push_back(one.first);
  reading.error("TC219", node.place(), "no character is called " + quoted_name(id),
                reading.meant(id, ids));
  return nullptr;
}

}  // namespace

Mood read_mood(Reading& reading, Node node, Mood mood) {
  if (!node) return mood;
  const Fields fields(reading, node, "a mood", {"patience", "trust", "understanding"});
  for (const Feeling feeling : all_feelings)
    if (const auto level = number_in(reading, fields[name(feeling)], 0, 100))
      mood[feeling] = static_cast<std::int8_t>(*level);
  return mood;
}

Customer read_customer(Reading& reading, Node node, const KnownCustomers* known) {
  Customer customer;
  if (!node) return customer;
  const std::vector<std::string> keys{"name", "pronoun", "kind", "mood", "look"};
  const Fields fields(reading, node, "a customer", known == nullptr ? keys : with({"is"}, keys));
  const Customer* character = known_customer(reading, fields["is"], known);
  if (character != nullptr) customer = *character;
  // What a character has already need not be given again.
  const auto value = [&](std::string_view key) {
    return fields.has("is") ? fields[key] : fields.needed(key);
  };
  if (const Node name = value("name")) customer.name = text_in(reading, name);
  if (const auto pronoun = word_in(reading, value("pronoun"), {"she", "he", "they"}))
    customer.pronoun = static_cast<Pronoun>(*pronoun);
  if (const auto kind = word_in(reading, value("kind"), {"retail", "trade", "internal"}))
    customer.kind = static_cast<CustomerKind>(*kind);
  customer.mood = read_mood(reading, fields["mood"], customer.mood);
  customer.look = read_look(reading, fields["look"], customer.look);
  return customer;
}

}  // namespace tc

// How a customer whom an author described is drawn.
#include <algorithm>

#include "screens/wording.h"

namespace tc {

namespace {

template <class Value>
struct Named {
  std::string_view name;
  Value value;
};

template <class Value, std::size_t Size>
Value named(const Named<Value> (&table)[Size], std::string_view name, Value otherwise) {
  for (const auto& row : table)
    if (row.name == name) return row.value;
  return otherwise;
}

constexpr Named<kit::Skin> skins[]{{"pale", kit::Skin::pale},
                                   {"light", kit::Skin::light},
                                   {"tan", kit::Skin::tan},
                                   {"brown", kit::Skin::brown},
                                   {"deep", kit::Skin::deep}};
constexpr Named<kit::Hair> hairs[]{{"bald", kit::Hair::none},     {"short", kit::Hair::short_cut},
                                   {"long", kit::Hair::long_cut}, {"bun", kit::Hair::bun},
                                   {"curly", kit::Hair::curly},   {"balding", kit::Hair::balding}};
constexpr Named<kit::Hair> headwear[]{
    {"hijab", kit::Hair::hijab}, {"cap", kit::Hair::cap}, {"turban", kit::Hair::turban}};
constexpr Named<kit::HairColour> hair_colours[]{
    {"black", kit::HairColour::black}, {"brown", kit::HairColour::brown},
    {"fair", kit::HairColour::fair},   {"red", kit::HairColour::red},
    {"grey", kit::HairColour::grey},   {"white", kit::HairColour::white}};
constexpr Named<kit::Clothes> clothes[]{{"blue", kit::Clothes::blue},
                                        {"rust", kit::Clothes::rust},
                                        {"green", kit::Clothes::green},
                                        {"plum", kit::Clothes::plum},
                                        {"charcoal", kit::Clothes::charcoal}};
constexpr Named<kit::Clothes> workwear[]{{"overalls", kit::Clothes::overalls},
                                         {"hi_vis", kit::Clothes::hi_vis}};
constexpr Named<kit::AgeBand> ages[]{{"young", kit::AgeBand::young},
                                     {"adult", kit::AgeBand::middle},
                                     {"older", kit::AgeBand::older}};

bool wears(const Look& look, std::string_view what) {
  return std::find(look.wears.begin(), look.wears.end(), what) != look.wears.end();
}

}  // namespace

kit::Look drawn_look(const Customer& customer) {
  const Look& look = customer.look;
  kit::Look out;
  out.skin = named(skins, look.skin, out.skin);
  out.hair = named(hairs, look.hair, out.hair);
  out.hair_colour = named(hair_colours, look.hair_colour, out.hair_colour);
  out.clothes = named(clothes, look.clothes, out.clothes);
  for (const std::string& worn : look.wears) {
    out.hair = named(headwear, worn, out.hair);
    out.clothes = named(workwear, worn, out.clothes);
  }
  out.age = named(ages, look.age, out.age);
  out.glasses = wears(look, "glasses");
  out.beard = wears(look, "beard");
  return out;
}

kit::Face drawn_face(Face face) {
  switch (face) {
    case Face::calm:
      return kit::Face::calm;
    case Face::pleased:
      return kit::Face::pleased;
    case Face::cross:
      return kit::Face::cross;
    case Face::worried:
      return kit::Face::worried;
    case Face::confused:
      return kit::Face::confused;
  }
  return kit::Face::calm;
}

kit::Scene drawn_scene(Channel channel) {
  switch (channel) {
    case Channel::counter:
      return kit::Scene::counter;
    case Channel::phone:
      return kit::Scene::phone;
    case Channel::email:
      return kit::Scene::email;
    case Channel::chat:
    case Channel::web:
      return kit::Scene::chat;
  }
  return kit::Scene::counter;
}

}  // namespace tc

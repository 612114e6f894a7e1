#pragma once

#include <string_view>

#include "screens/kit/ui.h"

namespace tc::kit {

enum class Face { calm, pleased, cross, worried, confused, sad };
enum class Skin { pale, light, tan, brown, deep };
enum class Hair { none, short_cut, long_cut, bun, curly, balding, hijab, cap, turban };
enum class HairColour { black, brown, fair, red, grey, white };
enum class Clothes { blue, rust, green, plum, charcoal, overalls, hi_vis };
enum class AgeBand { young, middle, older };

/// How a customer looks; nothing in it says how they are to be served.
struct Look {
  Skin skin = Skin::light;
  Hair hair = Hair::short_cut;
  HairColour hair_colour = HairColour::brown;
  Clothes clothes = Clothes::blue;
  AgeBand age = AgeBand::middle;
  bool glasses = false;
  bool beard = false;
};

/// A look that is always the same for the same name (a customer's id).
Look look_for(std::string_view name);

/// Head and shoulders into the square at `place`, unclipped below; posture follows the face
/// (cross folds the arms).
void draw_portrait(Ui& ui, const Rect& place, const Look& look, Face face);

/// At the cursor, `size` design pixels wide, recorded as a picture with words.
void portrait(Ui& ui, float size, const Look& look, Face face, std::string_view words);

enum class Scene { counter, phone, email, chat, web };

/// The place where they meet, with the customer in it; gives the part right of the customer for
/// bubble, cues and moods. Who writes is drawn small, beside their words. `height` in design
/// pixels, of where they are seen or heard.
///     Stage stage(ui, {...}); speech(ui, …); …
struct StageSpec {
  Scene scene = Scene::counter;
  Look look;
  Face face = Face::calm;
  std::string_view words;  ///< for the voice: "Marged Ellis, cross, arms folded"
  float height = 306;
};
class Stage {
 public:
  Stage(Ui& ui, const StageSpec& spec);
  ~Stage();
  Stage(const Stage&) = delete;
  Stage& operator=(const Stage&) = delete;

 private:
  Ui& ui_;
  Rect place_;
  float foot_ = 0;  ///< what the counter takes below
};

}  // namespace tc::kit

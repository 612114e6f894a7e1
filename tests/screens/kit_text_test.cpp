#include <imgui.h>

#include <catch2/catch.hpp>

#include "kit/frame.h"
#include "screens/kit/fonts.h"
#include "screens/kit/lines.h"
#include "screens/kit/text.h"

using namespace tc;
using kit::Style;

namespace {

/// Runs the check within a frame, where fonts are known.
void in_frame(const std::function<void(kit::Ui&)>& check, int percent = 100) {
  bool done = false;
  Screen screen(
      [&](kit::Ui& ui) {
        if (!done) check(ui);
        done = true;
      },
      1280, 800, {.text_percent = percent});
  REQUIRE(done);
}

}  // namespace

TEST_CASE("Text breaks at spaces and loses no word") {
  in_frame([](kit::Ui& ui) {
    const std::vector<kit::Run> runs = {kit::bold("P3 "),
                                        kit::plain("communicate with customers in a way that makes "
                                                   "them feel valued and respected")};
    const std::vector<kit::Line> lines = kit::broken(ui.fonts(), runs, 300);
    REQUIRE(lines.size() == 3);
    std::string all;
    for (const kit::Line& line : lines) {
      CHECK(line.width <= 300.5F);
      for (const kit::Piece& piece : line.pieces) {
        all += runs[piece.run].text.substr(piece.begin, piece.end - piece.begin);
      }
      all += "|";
    }
    CHECK(all.find("P3 communicate") == 0);
    CHECK(all.find("respected") != std::string::npos);
  });
}

TEST_CASE("A word that is wider than its column is cut, between letters") {
  in_frame([](kit::Ui& ui) {
    const std::vector<kit::Run> runs = {kit::plain("Llanfairpwllgwyngyllgogerychwyrndrobŵllŷ")};
    for (const kit::Line& line : kit::broken(ui.fonts(), runs, 90)) CHECK(line.width <= 90.5F);
  });
}

TEST_CASE("Line ends in a text are kept") {
  in_frame([](kit::Ui& ui) {
    CHECK(kit::broken(ui.fonts(), {kit::plain("one\n\ntwo")}, 500).size() == 3);
    CHECK(kit::text_height(ui, "", Style::body, 500) == kit::line_height(ui, Style::body));
  });
}

TEST_CASE("Body text is Inter at 17 px on lines of 1.45") {
  in_frame([](kit::Ui& ui) {
    CHECK(ui.fonts().of(Style::body).em == 17);
    CHECK(kit::line_height(ui, Style::body) == 25);
    CHECK(kit::line_height(ui, Style::small) == 20);
  });
}

TEST_CASE("At 250 % the letters are made two and a half times as large") {
  in_frame(
      [](kit::Ui& ui) {
        CHECK(ui.fonts().of(Style::body).em == 42.5F);
        CHECK(ui.px(10) == 25);
      },
      250);
}

TEST_CASE("Every sign that the pages use has a letter in every style") {
  for (const kit::Typeface typeface : {kit::Typeface::inter, kit::Typeface::open_dyslexic}) {
    Screen screen([](kit::Ui&) {}, 800, 600, {.typeface = typeface});
    const std::u32string signs = U"ŵŷâêîôûŴŶÂÊÎÔÛéèäöüßłńøžŁ£€–—‘’“”…✓✗→●×·≥";
    for (int style = 0; style <= static_cast<int>(Style::mono); ++style) {
      const kit::Type& type = screen.ui().fonts().of(static_cast<Style>(style));
      for (const char32_t sign : signs) {
        INFO("U+" << std::hex << static_cast<unsigned>(sign) << " in style " << style);
        CHECK(type.font->FindGlyphNoFallback(static_cast<ImWchar>(sign)));
      }
    }
  }
}

TEST_CASE("Pairs of letters stand as the font wants them") {
  in_frame([](kit::Ui& ui) {
    const kit::Type& type = ui.fonts().of(Style::body);
    CHECK(kit::width_of(type, "AV") < kit::width_of(type, "A") + kit::width_of(type, "V"));
    CHECK(kit::width_of(type, "nn") == Approx(2 * kit::width_of(type, "n")));
  });
}

TEST_CASE("Running text is no wider than about 75 characters") {
  in_frame([](kit::Ui& ui) {
    const std::string words(
        "a learner reads this line of words and wants it to end before the eye is lost in it");
    kit::paragraph(ui, words, {.measure = kit::Measure::reading});
    CHECK(kit::text_width(ui, words.substr(0, 70), Style::body) < 36 * 17);
  });
}

#include <catch2/catch.hpp>

#include "kit/frame.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"
#include "screens/kit/plot.h"
#include "screens/kit/portrait.h"
#include "screens/kit/table.h"

using namespace tc;
using kit::Key;
using kit::Role;

TEST_CASE("The rail says which item is current and which was pressed") {
  std::string pressed;
  Screen screen([&](kit::Ui& ui) {
    const auto now =
        kit::rail(ui, {.items = {{"nav.practise", "Practise", kit::Icon::practise, true},
                                 {"nav.export", "Export", kit::Icon::export_out}},
                       .initials = "GP",
                       .who = "Gethin Price"});
    if (now) pressed = *now;
  });
  CHECK(screen.control("Practise").state.selected);
  screen.click("Export");
  CHECK(pressed == "nav.export");
  screen.click("Gethin Price");
  CHECK(pressed == "nav.who");
}

TEST_CASE("A choice is made by mouse and by arrow keys") {
  std::size_t chosen = 0;
  int changes = 0;
  Screen screen([&](kit::Ui& ui) {
    if (kit::choice(ui, chosen,
                    {.id = "decision", .options = {"accept", "partly", "not accepted"}})) {
      ++changes;
    }
  });
  screen.click("partly");
  CHECK(chosen == 1);
  screen.press(Key::right);
  CHECK(chosen == 2);
  screen.press(Key::right);
  CHECK(chosen == 2);
  CHECK(changes == 2);
  CHECK(screen.control("decision.3").state.selected);
}

TEST_CASE("A checkbox is ticked by Space") {
  bool checked = false;
  Screen screen(
      [&](kit::Ui& ui) { kit::checkbox(ui, checked, {.id = "own", .label = "My work"}); });
  screen.press(Key::tab);
  screen.press(Key::space);
  CHECK(checked);
  CHECK(screen.control("My work").state.checked);
}

TEST_CASE("A chip says its mark in words' place and opens where it may") {
  bool open = false;
  Screen screen([&](kit::Ui& ui) {
    kit::Row row(ui);
    kit::chip(ui, {.id = "plain", .label = "retail"});
    if (kit::chip(ui, {.id = "p3",
                       .label = "P3 shown",
                       .tone = kit::Tone::met,
                       .mark = kit::Mark::tick,
                       .opens = true,
                       .open = open})) {
      open = !open;
    }
  });
  CHECK(screen.control("plain").actions.empty());
  screen.click("✓ P3 shown");
  CHECK(open);
  CHECK(screen.control("p3").state.expanded);
}

TEST_CASE("F keys choose a desk even while words are typed") {
  std::string words;
  std::string desk;
  Screen screen([&](kit::Ui& ui) {
    if (kit::tab_chip(ui, {.id = "desk.stock", .label = "Stock", .key = {Key::f2}})) desk = "stock";
    kit::text_field(ui, words, {.id = "find", .label = "Find"});
  });
  screen.click("find");
  screen.press(Key::f2);
  CHECK(desk == "stock");
}

TEST_CASE("A table says its rows in words, and its rows can be opened") {
  std::string opened;
  Screen screen([&](kit::Ui& ui) {
    kit::Table table(ui, {.id = "crit", .rows_open = true}, {{"Criterion"}, {"Decision", 110}});
    for (const char* id : {"P2", "P3"}) {
      if (table.row(id, {{{kit::bold(id)}}, {{kit::small("✓ met")}, kit::Tone::met}})) opened = id;
    }
  });
  CHECK(screen.shows("P3 | ✓ met"));
  screen.click("crit.P2");
  screen.press(Key::down);
  screen.press(Key::enter);
  CHECK(opened == "P3");
}

TEST_CASE("A block is chosen by a click on it, but not by a click on what is in it") {
  std::string chosen;
  int pressed = 0;
  Screen screen([&](kit::Ui& ui) {
    for (const char* id : {"P4", "P8"}) {
      kit::Block block(ui, {.id = id, .name = id, .current = chosen == id});
      kit::paragraph(ui, "identify and confirm the needs and expectations of your customers");
      if (kit::button(ui, {.id = std::string(id) + ".open", .label = "Open"})) ++pressed;
      if (block.chosen()) chosen = id;
    }
  });
  screen.click("P8.open");
  CHECK(pressed == 1);
  CHECK(chosen.empty());
  screen.press(kit::KeyPress{.key = Key::tab, .shift = true});
  CHECK(chosen == "P8");
  screen.press(Key::up);
  CHECK(chosen == "P4");
}

TEST_CASE("The bubble is typed out, and the record has all of it from the start") {
  Screen screen([](kit::Ui& ui) {
    kit::speech(ui, {.speaker = "Marged", .text = "“These pads you sold me do not fit.”"});
  });
  CHECK(screen.control("customer.says").name == "“These pads you sold me do not fit.”");
  CHECK(screen.ui().next_frame_in().has_value());
  screen.wait(3);
  CHECK_FALSE(screen.ui().next_frame_in().has_value());
}

TEST_CASE("With reduced motion nothing asks for another frame") {
  Screen screen([](kit::Ui& ui) { kit::speech(ui, {.speaker = "Marged", .text = "Well?"}); }, 800,
                600, {.motion = kit::Motion::reduced});
  CHECK_FALSE(screen.ui().next_frame_in().has_value());
}

TEST_CASE("A refusal is said once by the voice and stays on the screen") {
  int said = 0;
  Screen* shown = nullptr;
  Screen screen([&](kit::Ui& ui) {
    kit::banner(ui, {.id = "told",
                     .kind = kit::BannerKind::refusal,
                     .sentence = "P4 cannot be met on a simulation alone."});
    if (shown) said += static_cast<int>(shown->snapshot()->announcements().size());
  });
  shown = &screen;
  screen.draw();
  screen.draw();
  CHECK(said == 0);
  CHECK(screen.shows("P4 cannot be met on a simulation alone."));
}

TEST_CASE("An empty state says what to do next") {
  bool pressed = false;
  Screen screen([&](kit::Ui& ui) {
    if (kit::empty_state(ui, {.id = "none",
                              .title = "Nothing yet",
                              .sentence = "Play a scenario.",
                              .action = "Practise"})) {
      pressed = true;
    }
  });
  screen.click("none.action");
  CHECK(pressed);
}

TEST_CASE("A plot tells its lines in words, whatever values it is given") {
  Screen screen([](kit::Ui& ui) {
    kit::plot(ui, {.id = "mood",
                   .name = "Her mood",
                   .words = "trust rises from 20 to 70",
                   .lines = {{"trust", {20, 70}}, {"patience", {}}, {"calm", {400}}},
                   .marks = {{0}, {9}}});
  });
  CHECK(screen.control("mood").value == "trust rises from 20 to 70");
}

TEST_CASE("Every look and face can be drawn, on every stage") {
  for (int i = 0; i < 9; ++i) {
    const auto scene = static_cast<kit::Scene>(i % 5);
    kit::Look look = kit::look_for("customer " + std::to_string(i));
    look.hair = static_cast<kit::Hair>(i);
    Screen screen([&](kit::Ui& ui) {
      kit::Stage stage(ui, {.scene = scene,
                            .look = look,
                            .face = static_cast<kit::Face>(i % 6),
                            .words = "Marged, cross"});
      kit::paragraph(ui, "beside");
    });
    CHECK(screen.control("customer").role == kit::Role::picture);
  }
}

TEST_CASE("A name always has the same look") {
  CHECK(kit::look_for("marged").hair == kit::look_for("marged").hair);
  CHECK(kit::look_for("marged").skin == kit::look_for("marged").skin);
}

TEST_CASE("Words that come again are found by their top layer, and ids never repeat") {
  Screen screen([](kit::Ui& ui) {
    kit::button(ui, {.id = "a", .label = "Add"});
    kit::Dialog dialog(ui, {.id = "d", .title = "Add"});
    kit::button(ui, {.id = "b", .label = "Add"});
  });
  CHECK(screen.control("Add").id == "b");
}

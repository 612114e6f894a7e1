#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kit/a_workplace.h"
#include "kit/frame.h"
#include "screens/outside.h"

namespace tc {

/// The whole window over a workplace in memory; `who` acts at first. Motion is reduced: nothing
/// types itself out unless a test asks for it.
Screen a_window(Workplace& workplace, const Person& who, float width = 1280, float height = 800,
                kit::Appearance looks = {.motion = kit::Motion::reduced}, Outside outside = {});
inline Screen a_window(AWorkplace& at, const Person& who) { return a_window(at.workplace(), who); }

/// Opens the briefing of the bulb and meets the customer.
void meet_the_customer(Screen& window);

/// Says the reply that holds these words, by its number: the order is drawn from the seed.
void say(Screen& window, std::string_view words);
/// Does the task that holds these words, by its F-key.
void carry_out(Screen& window, std::string_view words);
/// Looks the bulb up, promises to ring back, and is alone.
void promise_to_ring(Screen& window);
/// Serves the bulb to its good end.
void serve_well(Screen& window);

/// A new item of that kind ("reflective-account"), from Portfolio; of a simulation the attempts.
void write_new(Screen& window, std::string_view kind);
void open_witnesses(Screen& window);
/// Submits the open item as one's own work, without AI.
void declare_and_submit(Screen& window);

/// The id of the first control whose id begins so: rows are named by what they stand for.
std::string first(const Screen& window, std::string_view beginning);

/// All that stands in the notice: what was refused, failed or done.
std::string notice(const Screen& window);

/// A page, and how a person comes to it.
struct Visited {
  std::string page;
  void (*go)(Screen& window);
};
/// The pages and dialogues of an apprentice who has served the bulb once, submitted it, and left
/// it in the middle once.
std::vector<Visited> pages_of_an_apprentice();
/// Those of the assessor of that apprentice.
std::vector<Visited> pages_of_an_assessor();
/// Makes that record.
void fill(AWorkplace& at);

}  // namespace tc

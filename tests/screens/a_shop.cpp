#include "a_shop.h"

#include "kit/a_read_scenario.h"

namespace tc {

namespace {

const char* const body = R"(people: [sioned, dai]
scenes:
  arrives:
    customer: "I'd like my money back. / It broke."
    cues: [holds the bag up]
    hint: What does she need before anything else?
    replies:
      - id: asks
        say: "Which one is it?"
        does: [ask.vehicle]
        shows: {P4: You asked before you promised.}
        customer: "The blue one."
      - {id: ends, say: "Goodbye.", go: done}
    referrals:
      - {id: asks-sioned, say: "Sioned, may I?", to: sioned, about: refund}
    tasks:
      - {id: long, do: Look for it, takes: 90 s, repeat: always, finds: It is on the shelf.}
happenings:
  - {id: man, at: "09:01", what: A man comes in., waits: a man with a cap}
)";

}  // namespace

std::shared_ptr<const Scenario> a_busy_shop(Met met) {
  auto scenario = std::make_shared<Scenario>(*a_read_scenario(body));
  scenario->channel = met.channel;
  scenario->level = met.level;
  return scenario;
}

std::unique_ptr<Screen> in_the_shop(AWorkplace& at, Met met, float width, float height,
                                    int text_percent) {
  at.shelve(a_busy_shop(met));
  std::unique_ptr<Screen> window(
      new Screen(a_window(at.workplace(), at.sam, width, height,
                          {.motion = kit::Motion::reduced, .text_percent = text_percent})));
  window->click("scenario.a-test");
  window->press(kit::Key::enter);
  return window;
}

}  // namespace tc

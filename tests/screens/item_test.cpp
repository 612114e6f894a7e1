#include <catch2/catch.hpp>
#include <memory>

#include "a_window.h"
#include "screens/evidence_pages.h"

using namespace tc;
using kit::Key;
using kit::KeyPress;

namespace {

std::string field_id(const FormField& field) { return "field." + std::string(field.name); }

/// Fills in what the kind asks for, by its type.
void fill_in(Screen& window, EvidenceKind kind) {
  for (const FormField& field : form_of(kind).fields) {
    if (field.needed == Needed::no) continue;
    const std::string id = field_id(field);
    switch (field.type) {
      case FieldType::line:
      case FieldType::paragraphs:
        window.fill(id, "At the counter in Harlech Road.");
        break;
      case FieldType::day:
        window.fill(id, "2026-11-20");
        break;
      case FieldType::time:
        window.fill(id, "14:05");
        break;
      case FieldType::time_code:
        window.fill(id, "12:40");
        break;
      case FieldType::yes:
        window.click(id);
        break;
      case FieldType::choice:
        window.click(id + ".1");
        break;
      case FieldType::witness:
        window.click(first(window, id + "."));
        break;
    }
  }
}

void put_a_witness(AWorkplace& at) {
  Witness witness;
  witness.learner = at.sam.id;
  witness.name = "Ann Hughes";
  witness.job = "Branch manager";
  witness.employer = "Harlech Motor Factors";
  witness.contact = "01766 960123";
  witness.relation = "supervisor";
  witness.expert = true;
  witness.basis = "22 years at trade counters";
  given(put_witness(at.workplace(), at.jo.id, witness));
}

const EvidenceItem& only_item(AWorkplace& at) {
  const auto& items = at.workplace().record().portfolio(at.sam.id).items;
  REQUIRE(items.size() == 1);
  return items[0];
}

/// Opens an empty form of the kind, as whoever makes it.
std::unique_ptr<Screen> opened(AWorkplace& at, const EvidenceForm& form) {
  if (form.made_by == MadeBy::learner) {
    if (form.kind == EvidenceKind::simulation) at.play_well(at.sam);
    std::unique_ptr<Screen> window(new Screen(a_window(at, at.sam)));
    write_new(*window, form.name);
    if (form.kind == EvidenceKind::simulation) window->click(first(*window, "pick.0"));
    return window;
  }
  auto page = std::make_shared<ItemPage>();
  auto intents = std::make_shared<Intents>();
  page->state = given(new_item(at.workplace(), at.jo, {form.kind, at.sam.id, std::nullopt}));
  page->view = item_view(at.workplace(), at.jo, page->state);
  return std::make_unique<Screen>(
      [page, intents](kit::Ui& ui) { draw_item_page(ui, page->view, page->state, *intents); });
}

}  // namespace

TEST_CASE("Every kind's form asks for all of its fields with their prompts") {
  for (const EvidenceForm& form : all_evidence_forms()) {
    AWorkplace at;
    put_a_witness(at);
    const auto opened_form = opened(at, form);
    Screen& window = *opened_form;
    INFO("the form of " << form.words << "\n" << window.text());
    for (const FormField& field : form.fields) {
      INFO("the field " << field.name);
      CHECK(window.shows(field.label));
      switch (field.type) {
        case FieldType::choice:
          CHECK(window.has(field_id(field) + ".1"));
          break;
        case FieldType::witness:
          CHECK(window.shows("Ann Hughes"));
          break;
        case FieldType::line:
        case FieldType::paragraphs:
        case FieldType::day:
        case FieldType::time:
        case FieldType::time_code:
        case FieldType::yes:
          CHECK(window.has(field_id(field)));
          break;
      }
    }
  }
}

TEST_CASE("Every kind that a learner makes is filled in, declared and submitted") {
  for (const EvidenceForm& form : all_evidence_forms()) {
    if (form.made_by != MadeBy::learner) continue;
    INFO("the form of " << form.words);
    AWorkplace at;
    put_a_witness(at);
    at.files.files["/home/sam/invoice.pdf"] = "%PDF-1.4";
    const auto opened_form = opened(at, form);
    Screen& window = *opened_form;
    fill_in(window, form.kind);
    if (form.needs_attachment) window.drop({"/home/sam/invoice.pdf"});
    window.click("claim.IMIVPO01/P4");
    window.fill("reason.IMIVPO01/P4", "I asked which car it was for.");
    declare_and_submit(window);
    INFO(window.text());
    CHECK(notice(window) == "VPO01/E01 is submitted. Your assessor can see it now.");
    CHECK(only_item(at).submitted());
    CHECK(only_item(at).kind == form.kind);
  }
}

TEST_CASE("A draft is kept with half of it missing, and only its learner sees it") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  write_new(window, "reflective-account");
  window.fill("field.event", "A customer rang about a clutch.");
  window.press(KeyPress{.key = Key::s, .ctrl = true});
  CHECK(notice(window) == "VPO01/E01 is kept as a draft. Only you can see it.");
  CHECK(window.control("page.title").name == "VPO01/E01 · Reflective account");
  CHECK(window.shows("A draft: only you can see it."));
  CHECK(only_item(at).state() == ItemState::draft);
  CHECK(given(open_portfolio(at.workplace(), at.jo.id, at.sam.id)).items.empty());
}

TEST_CASE("What is missing is listed before anything is declared") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  write_new(window, "work-product");
  window.press(KeyPress{.key = Key::enter, .ctrl = true});
  INFO(window.text());
  CHECK(window.shows("Still missing"));
  CHECK(window.shows("Fill in ‘What it is’."));
  CHECK(window.shows("Attach the file."));
  CHECK(window.control("declare.submit").state.disabled);
  window.press(Key::escape);
  CHECK_FALSE(window.has("declare"));
}

TEST_CASE("The declaration asks about AI and takes no answer for none") {
  AWorkplace at;
  at.drafted(at.sam, {"P4"});
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  window.click("portfolio.part.3");
  window.click(first(window, "item."));
  window.click("item.submit");
  CHECK(window.shows("I declare that this is my own work"));
  window.click("declare.submit");
  CHECK(window.control("declare.problem").name == "Say whether AI was used.");
  window.click("declare.ai.2");
  window.click("declare.submit");
  CHECK(window.control("declare.problem").name == "Say which tool was used, and what for.");
  window.fill("declare.ai.statement", "A spelling checker, for the spelling.");
  window.click("declare.submit");
  const Declaration declared = only_item(at).submission()->declaration;
  CHECK(declared.ai == AiUse::used);
  CHECK(declared.ai_statement == "A spelling checker, for the spelling.");
  CHECK_FALSE(declared.customer_data_removed);
}

TEST_CASE("A submission is taken back with the reason, changed and submitted again") {
  AWorkplace at;
  at.submit(at.sam, {"P4"});
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  window.click("portfolio.part.3");
  window.click(first(window, "item."));
  CHECK_FALSE(window.has("item.submit"));
  window.click("item.withdraw");
  window.click("withdraw.go");
  CHECK(notice(window).find("A submission is taken back for a reason.") == 0);
  window.fill("withdraw.because", "The wrong attempt.");
  window.click("withdraw.go");
  CHECK(only_item(at).state() == ItemState::withdrawn);
  CHECK(window.shows("only you can see it"));
  window.click("claim.IMIVPO01/P2");
  window.fill("reason.IMIVPO01/P2", "I said good morning.");
  declare_and_submit(window);
  INFO(window.text());
  CHECK(only_item(at).submitted());
  CHECK(only_item(at).links.size() == 2);
  CHECK(only_item(at).submissions.size() == 2);
}

TEST_CASE("What an assessor recorded is read and confirmed by its learner") {
  AWorkplace at;
  at.observed(at.sam, {"P4"});
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  window.click("portfolio.part.3");
  CHECK(window.control(first(window, "item.")).description.find("for you to confirm") !=
        std::string::npos);
  window.click(first(window, "item."));
  CHECK(window.shows("Then she listened."));
  CHECK_FALSE(window.has("item.withdraw"));
  window.click("item.confirm");
  CHECK(notice(window).rfind("You confirmed VPO01/E01.", 0) == 0);
  CHECK(only_item(at).submission()->confirmed);
  CHECK_FALSE(window.has("item.confirm"));
}

TEST_CASE("Hostile words go in and come back as they are") {
  AWorkplace at;
  const std::string hostile = "<b>%s%n</b> '); DROP TABLE \"x\" ŵŷ — ‘’ \xE2\x80\xAE ##id###x";
  Screen window = a_window(at, at.sam);
  write_new(window, "reflective-account");
  window.fill("field.event", hostile);
  window.fill("item.title", hostile);
  window.click("item.save");
  CHECK(only_item(at).answer("event") == hostile);
  CHECK(only_item(at).title == hostile);
  window.click("item.back");
  window.click("portfolio.part.3");
  CHECK(window.shows(hostile));
}

TEST_CASE("A day that is none is refused in words, and nothing typed is lost") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  write_new(window, "reflective-account");
  window.fill("field.day", "31 November");
  window.fill("field.event", "A customer rang.");
  window.click("item.save");
  CHECK(notice(window) == "'Day of the work' is no day. Write it as 2026-11-21.");
  CHECK(window.control("field.event").value == "A customer rang.");
}

TEST_CASE("Two criteria of one account are two links with their own places") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  write_new(window, "reflective-account");
  window.click("claim.IMIVPO01/P4");
  window.fill("reason.IMIVPO01/P4", "I asked.");
  window.fill("locator.IMIVPO01/P4", "somewhere");
  CHECK(window.control("locator.IMIVPO01/P4").description ==
        "Say where it is to be found as 'page 3', '12:40' or 'step 7'.");
  window.fill("locator.IMIVPO01/P4", "page 2");
  window.click("claims.shown.2");
  window.click(first(window, "claim."));
  window.click("item.save");
  REQUIRE(only_item(at).links.size() == 2);
  CHECK(only_item(at).links[0].locator == "page 2");
  CHECK(only_item(at).links[1].criterion.code.kind == CriterionKind::knowledge);
}

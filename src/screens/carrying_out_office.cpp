// Carrying out what is asked in the office, each through a use case of `app`.
#include "screens/application.h"

namespace tc {

/// What the office asks for, done to the application that it was asked in.
struct Application::OfficeWork {
  Application& app;

  void operator()(const JudgeLink& intent);
  void operator()(const DecideCriterion& intent);
  void operator()(const ExportTo& intent);
  void operator()(const ChoosePerson& intent);
  void operator()(const ActAs& intent);
  void operator()(const AddPerson& intent);
  void operator()(const RenamePerson& intent);

  void operator()(AssessPage& page);
  void operator()(ExportPage& page);

  /// The open page, where it is the office's and of that kind; else null.
  template <class Kind>
  Kind* open() {
    auto* page = std::get_if<OfficePage>(&app.page_);
    return page == nullptr ? nullptr : std::get_if<Kind>(page);
  }
  /// After a verdict or a decision: the page again, or at the feedback why it was refused.
  void settle_judging(const Result<void>& done);
};

void Application::perform(const OfficeIntent& intent) { std::visit(OfficeWork{*this}, intent); }

void Application::refresh(OfficePage& page) { std::visit(OfficeWork{*this}, page); }

void Application::open_office(Place place) {
  if (place == Place::assess) show(OfficePage{AssessPage{}});
  if (place == Place::people) dialogs_.people = PeopleState{};
  if (place == Place::exporting) show(OfficePage{ExportPage{{}, blank_export(workplace_, who_)}});
}

void Application::draw_office_dialogs(kit::Ui& ui, Intents& intents) {
  if (!dialogs_.people) return;
  const std::vector<Person> people = workplace_.record().people();
  if (!draw_people(ui, people, who_, *dialogs_.people, intents)) dialogs_.people.reset();
}

void Application::OfficeWork::operator()(AssessPage& page) {
  if (auto view = assess_view(app.workplace_, app.who_, page.state))
    page.view = std::move(*view);
  else
    app.say(view.error());
  if (page.view.open) page.state.item = page.view.open->item.id;
}

void Application::OfficeWork::operator()(ExportPage& page) {
  page.view = export_view(app.workplace_, app.who_);
}

void Application::OfficeWork::operator()(const JudgeLink& intent) {
  settle_judging(judge(app.workplace_, app.who_.id,
                       {intent.evidence, intent.criterion, intent.verdict, {}, intent.feedback}));
}

void Application::OfficeWork::operator()(const DecideCriterion& intent) {
  settle_judging(decide(app.workplace_, app.who_.id,
                        {intent.learner, intent.criterion, intent.decision, intent.feedback}));
}

void Application::OfficeWork::settle_judging(const Result<void>& done) {
  auto* page = open<AssessPage>();
  if (page == nullptr) return;
  auto& feedback = page->state.feedback;
  if (!done && feedback)
    feedback->problem = in_one(done.error());
  else if (!done)
    app.say(done.error());
  if (!done) return;
  feedback.reset();
  (*this)(*page);
}

void Application::OfficeWork::operator()(const ExportTo& intent) {
  auto made = make_export(app.workplace_, app.who_.id, intent.exporter);
  if (!made) return app.say(made.error());
  const std::string path = intent.path.empty() ? made->file_name : intent.path;
  app.workplace_.files().write(path, made->bytes);
  app.say(kit::BannerKind::done, "Written: " + path,
          path.front() == '/' ? "" : "In the folder where the program was started.");
}

void Application::OfficeWork::operator()(const ChoosePerson&) {
  app.dialogs_.people = PeopleState{};
}

void Application::OfficeWork::operator()(const ActAs& intent) {
  auto person = app.workplace_.person(intent.who);
  if (!person) return app.say(person.error());
  app.who_ = *person;
  app.dialogs_.people.reset();
  app.open(app.first_place());
}

void Application::OfficeWork::operator()(const AddPerson& intent) {
  auto added = add_person(app.workplace_, app.who_.id, intent.name, intent.roles);
  auto& people = app.dialogs_.people;
  if (!people) return;
  people->name_problem = added ? "" : in_one(added.error());
  if (!added) return;
  people->name.clear();
  app.say(kit::BannerKind::done, described(*added) + " was added.");
}

void Application::OfficeWork::operator()(const RenamePerson& intent) {
  auto renamed = rename_person(app.workplace_, app.who_.id, intent.whom, intent.name);
  auto& people = app.dialogs_.people;
  if (!people) return;
  people->new_name_problem = renamed ? "" : in_one(renamed.error());
  if (!renamed) return;
  people->new_name.clear();
  if (renamed->id == app.who_.id) app.who_ = *renamed;
}

}  // namespace tc

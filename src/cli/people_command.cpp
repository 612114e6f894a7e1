#include <CLI/App.hpp>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/people.h"
#include "cli/command.h"
#include "cli/printing.h"
#include "cli/values.h"

namespace tc::cli {

namespace {

struct AddOptions {
  std::string name;
  std::vector<std::string> roles;
};

struct RenameOptions {
  std::string whom;
  std::string name;
};

Json in_json(const Person& person) {
  Json roles = Json::array();
  for (const Role role : person.roles) roles.push_back(name_of(role));
  return {{"person", person.id.text}, {"name", person.name}, {"roles", roles}};
}

void print(Request& request, const Person& person) {
  if (request.json())
    print_json(request.out(), in_json(person));
  else
    request.out() << printable(described(person)) << '\n';
}

/// Who adds or renames: named, or the first who is here, or, in an empty record, nobody yet.
Result<PersonId> who_acts(Request& request) {
  const auto& people = request.workplace().record().people();
  if (request.who().empty()) return people.empty() ? PersonId() : people.front().id;
  const auto person = find_person(request.workplace(), request.who());
  if (!person) return tl::unexpected(person.error());
  return person->id;
}

Result<Exit> list(Request& request) {
  Json all = Json::array();
  for (const Person& person : request.workplace().record().people()) {
    if (request.json())
      all.push_back(in_json(person));
    else
      print(request, person);
  }
  if (request.json()) print_json(request.out(), all);
  return Exit::done;
}

Result<Exit> add(Request& request, const AddOptions& asked) {
  const auto who = who_acts(request);
  if (!who) return tl::unexpected(who.error());
  std::vector<Role> roles;
  for (const std::string& role : asked.roles) roles.push_back(*parse_role(role));
  const auto person = add_person(request.workplace(), *who, asked.name, std::move(roles));
  if (!person) return tl::unexpected(person.error());
  print(request, *person);
  return Exit::done;
}

Result<Exit> rename(Request& request, const RenameOptions& asked) {
  const auto who = who_acts(request);
  if (!who) return tl::unexpected(who.error());
  const auto whom = find_person(request.workplace(), asked.whom);
  if (!whom) return tl::unexpected(whom.error());
  const auto person = rename_person(request.workplace(), *who, whom->id, asked.name);
  if (!person) return tl::unexpected(person.error());
  print(request, *person);
  return Exit::done;
}

}  // namespace

Action define_people_list(CLI::App&) { return list; }

Action define_people_add(CLI::App& app) {
  const auto asked = std::make_shared<AddOptions>();
  app.add_option("NAME", asked->name, "The name that is shown")->required();
  takes_role(app.add_option("--role", asked->roles, "What they do here; may be repeated")
                 ->required()
                 ->expected(1)
                 ->take_all());
  return [asked](Request& request) { return add(request, *asked); };
}

Action define_people_rename(CLI::App& app) {
  const auto asked = std::make_shared<RenameOptions>();
  app.add_option("WHOM", asked->whom, "A name or an id")->required();
  app.add_option("NAME", asked->name, "The new name")->required();
  return [asked](Request& request) { return rename(request, *asked); };
}

}  // namespace tc::cli

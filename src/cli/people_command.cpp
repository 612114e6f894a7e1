// Who is here, and what they do.
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/people.h"
#include "app/signing_in.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/printing.h"
#include "cli/values.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct RoleOptions {
  std::string whom;  ///< of somebody new: the name
  std::vector<std::string> roles;
  std::string until;

  std::vector<Role> parsed() const {
    std::vector<Role> out;
    for (const std::string& role : roles) out.push_back(*parse_role(role));
    return out;
  }
  std::optional<CalendarDate> last_day() const { return parse_calendar_date(until); }
};

/// Two words: who, and the new name or the other person.
struct PairOptions {
  std::string first;
  std::string second;
};

std::string_view name_of(SignedIn state) {
  switch (state) {
    case SignedIn::open:
      return "open";
    case SignedIn::unlocked:
      return "unlocked";
    case SignedIn::locked:
      return "locked";
    case SignedIn::elsewhere:
      return "elsewhere";
  }
  return "";
}

std::string_view in_words(SignedIn state) {
  switch (state) {
    case SignedIn::open:
      return "no passphrase yet";
    case SignedIn::unlocked:
    case SignedIn::locked:
      return "has a passphrase";
    case SignedIn::elsewhere:
      return "keys are on another computer";
  }
  return "";
}

Json in_json(const Person& person) {
  Json roles = Json::array();
  for (const Role role : person.roles) roles.push_back(tc::name_of(role));
  Json json{{"person", person.id.text}, {"name", person.name}, {"roles", roles}};
  if (person.until) json["until"] = iso_text(*person.until);
  return json;
}

void print(Request& request, const Person& person) {
  if (request.json())
    print_json(request.out(), in_json(person));
  else
    request.out() << printable(described(person)) << '\n';
}

/// "from Coleg y Cwm"; "" for whom this workspace named itself.
std::string whence(Request& request, const Person& person) {
  const KnownWorkspace* home = request.workplace().record().people_book().home_of(person.id);
  if (home == nullptr || home->own) return "";
  return "from " +
         (home->name.empty() ? "the workspace " + home->id.text.substr(0, 13) : home->name);
}

Result<Exit> list(Request& request) {
  Json all = Json::array();
  const std::vector<Person> people = request.workplace().record().people();
  for (const Person& person : people) {
    const SignedIn state = signed_in(request.workplace(), person.id);
    const std::string from = whence(request, person);
    if (request.json()) {
      all.push_back(in_json(person));
      all.back()["keys"] = name_of(state);
      all.back()["from"] = from;
      continue;
    }
    print_paragraph(request.out(),
                    described(person) + ": " + std::string(in_words(state)) +
                        (person.until ? ", until " + tc::in_words(*person.until) : "") +
                        (from.empty() ? "" : ", " + from));
  }
  if (request.json()) print_json(request.out(), all);
  return Exit::done;
}

Result<Exit> add(Request& request, const RoleOptions& asked) {
  const auto who = acting_administrator(request);
  if (!who) return tl::unexpected(who.error());
  const auto person =
      add_person(request.workplace(), *who, asked.whom, asked.parsed(), asked.last_day());
  if (!person) return tl::unexpected(person.error());
  print(request, *person);
  return Exit::done;
}

Result<Exit> give_roles(Request& request, const RoleOptions& asked) {
  const auto who = acting_administrator(request);
  if (!who) return tl::unexpected(who.error());
  const auto whom = find_person(request.workplace(), asked.whom);
  if (!whom) return tl::unexpected(whom.error());
  const auto person =
      change_roles(request.workplace(), *who, whom->id, asked.parsed(), asked.last_day());
  if (!person) return tl::unexpected(person.error());
  print(request, *person);
  return Exit::done;
}

Result<Exit> rename(Request& request, const PairOptions& asked) {
  const auto who = acting_administrator(request);
  if (!who) return tl::unexpected(who.error());
  const auto whom = find_person(request.workplace(), asked.first);
  if (!whom) return tl::unexpected(whom.error());
  const auto person = rename_person(request.workplace(), *who, whom->id, asked.second);
  if (!person) return tl::unexpected(person.error());
  print(request, *person);
  return Exit::done;
}

Result<Exit> join(Request& request, const PairOptions& asked) {
  const auto who = acting_administrator(request);
  if (!who) return tl::unexpected(who.error());
  const auto keep = find_person(request.workplace(), asked.first);
  if (!keep) return tl::unexpected(keep.error());
  const auto also = find_person(request.workplace(), asked.second);
  if (!also) return tl::unexpected(also.error());
  if (auto joined = join_people(request.workplace(), *who, keep->id, also->id); !joined)
    return tl::unexpected(joined.error());
  const auto person = find_person(request.workplace(), keep->id.text);
  if (!person) return tl::unexpected(person.error());
  print(request, *person);
  return Exit::done;
}

void add_role_options(CLI::App& app, RoleOptions& asked) {
  takes_role(add_option(app, "--role", asked.roles, "What they do here; may be repeated")
                 .required()
                 .repeated());
  takes_date(add_option(app, "--until", asked.until, "An external verifier's last day"));
}

}  // namespace

Action define_people_list(CLI::App&) { return list; }

Action define_people_add(CLI::App& app) {
  const auto asked = std::make_shared<RoleOptions>();
  add_option(app, "NAME", asked->whom, "The name that is shown").required();
  add_role_options(app, *asked);
  return [asked](Request& request) { return add(request, *asked); };
}

Action define_people_roles(CLI::App& app) {
  const auto asked = std::make_shared<RoleOptions>();
  add_option(app, "WHOM", asked->whom, "A name or an id").required();
  add_role_options(app, *asked);
  return [asked](Request& request) { return give_roles(request, *asked); };
}

Action define_people_rename(CLI::App& app) {
  const auto asked = std::make_shared<PairOptions>();
  add_option(app, "WHOM", asked->first, "A name or an id").required();
  add_option(app, "NAME", asked->second, "The new name").required();
  return [asked](Request& request) { return rename(request, *asked); };
}

Action define_people_join(CLI::App& app) {
  const auto asked = std::make_shared<PairOptions>();
  add_option(app, "KEEP", asked->first, "A name or an id: who they will be").required();
  add_option(app, "ALSO", asked->second, "Who is the same person, by id where the names are alike")
      .required();
  return [asked](Request& request) { return join(request, *asked); };
}

}  // namespace tc::cli

// Marks that wait for a signature, and the signature under them all.
#include <nlohmann/json.hpp>
#include <ostream>

#include "base/text.h"
#include "cli/command.h"
#include "cli/mark_words.h"
#include "cli/options.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct MarksOptions {
  std::string learner;
  int drop = 0;
};

struct Marked {
  Person learner;
  std::vector<PendingMark> marks;
};

/// Of the learner named, else of all about whom something is marked.
Result<std::vector<Marked>> marked_by(Request& request, const Person& who,
                                      const std::string& learner) {
  std::vector<Person> learners;
  if (learner.empty()) {
    learners = request.workplace().record().people();
  } else {
    const auto named = learner_named(request, learner);
    if (!named) return tl::unexpected(named.error());
    learners = {*named};
  }
  std::vector<Marked> out;
  for (const Person& one : learners)
    if (auto pending = marks(request.workplace(), who.id, one.id); !pending.empty())
      out.push_back({one, std::move(pending)});
  return out;
}

void print(Request& request, const std::vector<Marked>& all) {
  Json list = Json::array();
  for (const Marked& of : all) {
    if (!request.json()) request.out() << printable(of.learner.name) << '\n';
    for (std::size_t i = 0; i < of.marks.size(); ++i) {
      if (request.json()) {
        list.push_back(in_json(request, of.marks[i]));
        list.back()["learner"] = of.learner.id.text;
        list.back()["number"] = i + 1;
      } else {
        print_hanging(request.out(), "  " + std::to_string(i + 1) + ". ",
                      in_words(request, of.marks[i]));
      }
    }
  }
  if (request.json())
    print_json(request.out(), list);
  else
    request.out() << (all.empty() ? "Nothing is marked.\n" : "'tradecounter sign' signs them.\n");
}

Result<void> drop(Request& request, const Person& who, const std::vector<Marked>& all, int number) {
  if (all.size() > 1)
    return refuse("usage", "Marks about several learners are kept.", "Say whose with --learner.");
  const std::size_t count = all.empty() ? 0 : all.front().marks.size();
  if (number < 1 || static_cast<std::size_t>(number) > count)
    return refuse("no-such-mark", "There is no mark " + std::to_string(number) + ".",
                  "'tradecounter marks' lists them with their numbers.");
  return drop_mark(request.workplace(), who.id, all.front().learner.id,
                   static_cast<std::size_t>(number - 1));
}

Result<Exit> list_marks(Request& request, const MarksOptions& asked) {
  const auto who = acting_assessor(request);
  if (!who) return tl::unexpected(who.error());
  auto all = marked_by(request, *who, asked.learner);
  if (!all) return tl::unexpected(all.error());
  if (asked.drop != 0) {
    if (auto dropped = drop(request, *who, *all, asked.drop); !dropped)
      return tl::unexpected(dropped.error());
    all = marked_by(request, *who, asked.learner);
    if (!all) return tl::unexpected(all.error());
  }
  print(request, *all);
  return Exit::done;
}

Result<Exit> sign(Request& request, const std::string& learner) {
  const auto who = acting_assessor(request);
  if (!who) return tl::unexpected(who.error());
  const auto all = marked_by(request, *who, learner);
  if (!all) return tl::unexpected(all.error());
  if (all->empty())
    return refuse("nothing-marked", "Nothing is marked, so there is nothing to sign.",
                  "Mark something first: 'tradecounter judge', 'tradecounter decide'.");
  int count = 0;
  for (const Marked& of : *all) {
    const auto made = sign_all(request, who->id, of.learner);
    if (!made) return tl::unexpected(made.error());
    count += *made;
    if (!request.json())
      print_paragraph(request.out(), "Signed " + counted(static_cast<std::size_t>(*made), "mark") +
                                         " about " + of.learner.name + ".");
  }
  if (request.json()) print_json(request.out(), {{"signed", count}, {"by", who->id.text}});
  return Exit::done;
}

}  // namespace

Action define_marks(CLI::App& app) {
  const auto asked = std::make_shared<MarksOptions>();
  add_option(app, "--learner", asked->learner, "About whom; everybody without it");
  add_option(app, "--drop", asked->drop, "Take this one back, by its number").type("NUMBER");
  return [asked](Request& request) { return list_marks(request, *asked); };
}

Action define_sign(CLI::App& app) {
  const auto learner = std::make_shared<std::string>();
  add_option(app, "--learner", *learner, "About whom; everybody without it");
  return [learner](Request& request) { return sign(request, *learner); };
}

}  // namespace tc::cli

// Something to start from, for authors: written from the templates beside the other content.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "base/text.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/printing.h"
#include "cli/values.h"

namespace tc::cli {

namespace {

struct NewOptions {
  std::string id;
  std::string channel = "counter";
  std::string standard = "IMIVPO01";
  std::string level = "2";
  std::string out;
  bool with_play = false;
};

/// A file that is about to be written.
struct NewFile {
  std::string path;
  std::string text;
};

bool in_id(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }

/// Narrower than what the language takes (TC113): the id is a file's name too, on systems that
/// tell no capitals apart, and what stands behind a dot says what kind of file it is.
bool is_id(std::string_view text) {
  return !text.empty() && text.size() <= 64 && text.front() != '-' && text.back() != '-' &&
         std::all_of(text.begin(), text.end(), in_id);
}

/// "The van, again!" as an id: "the-van-again"; "" where nothing is left of it.
std::string as_id(std::string_view text) {
  std::string id;
  for (const char c : lower_ascii(text)) {
    if (in_id(c) && c != '-')
      id += c;
    else if (!id.empty() && id.back() != '-')
      id += '-';
  }
  id.resize(std::min<std::size_t>(id.size(), 64));
  while (!id.empty() && id.back() == '-') id.pop_back();
  return id;
}

tl::unexpected<Refusal> no_id(const std::string& text) {
  const std::string id = as_id(text);
  return refuse("usage",
                "'" + printable(text) +
                    "' cannot be an id: it takes lower-case letters, digits and '-' between them, "
                    "at most 64.",
                id.empty() ? "Such as a-bulb-for-saturday." : "Such as " + id + ".");
}

/// "A bulb for saturday" of "a-bulb-for-saturday".
std::string title_of(std::string id) {
  std::replace(id.begin(), id.end(), '-', ' ');
  if (id.front() >= 'a' && id.front() <= 'z') id.front() = static_cast<char>(id.front() - 32);
  return id;
}

void replace_all(std::string& text, std::string_view old, std::string_view now) {
  for (std::size_t at = text.find(old); at != std::string::npos;
       at = text.find(old, at + now.size()))
    text.replace(at, old.size(), now);
}

/// "<IMIVPO01/P4>" becomes "P4" in a scenario for that standard, else "IMIVPO01/P4".
void fill_criteria(std::string& text, const StandardUrn& standard) {
  std::size_t at = text.find('<');
  for (; at != std::string::npos; at = text.find('<', at + 1)) {
    const std::size_t end = text.find('>', at);
    if (end == std::string::npos) return;
    const auto ref = parse_criterion_ref(text.substr(at + 1, end - at - 1));
    if (!ref) continue;
    const std::string code = tc::text(ref->code);
    text.replace(at, end + 1 - at,
                 ref->standard == standard ? code : ref->standard.text + "/" + code);
  }
}

std::string filled(std::string text, const NewOptions& asked, const StandardUrn& standard) {
  replace_all(text, "<id>", asked.id);
  replace_all(text, "<title>", title_of(asked.id));
  replace_all(text, "<standard>", standard.text);
  replace_all(text, "<channel>", asked.channel);
  replace_all(text, "<level>", asked.level);
  fill_criteria(text, standard);
  return text;
}

/// The channel's own template where there is one.
std::string template_for(Request& request, const std::string& channel, const std::string& ending) {
  const std::string stem = request.content_folders().content + "/templates/scenario";
  const std::string own = stem + "-" + channel + ending;
  const bool has_own = request.adapters().file_exists(own);
  return request.adapters().read_file(has_own ? own : stem + ending);
}

Result<void> see_that_it_is_new(Request& request, const std::string& id,
                                const std::vector<NewFile>& files) {
  for (const NewFile& file : files)
    if (request.adapters().file_exists(file.path))
      return refuse("there-already", "There is already a file " + file.path + ".",
                    "Choose another id, or another folder with --out; nothing was written.");
  if (request.library().find_scenario(id) != nullptr)
    return refuse("there-already", "There is already a scenario '" + id + "'.",
                  "Choose another id: attempts and plays name a scenario by it.");
  return {};
}

void report(Request& request, const std::string& id, const std::vector<NewFile>& files) {
  Json paths = Json::array();
  for (const NewFile& file : files) {
    paths.push_back(file.path);
    if (!request.json()) request.out() << "Written: " << printable(file.path) << '\n';
  }
  if (request.json())
    print_json(request.out(), {{"scenario", id}, {"files", paths}});
  else
    request.out() << "Change it in any editor. scenarios/README.md explains every key,\n"
                  << "'tradecounter check " << printable(files.front().path)
                  << "' says what is wrong.\n";
}

Result<Exit> make_scenario(Request& request, const NewOptions& asked) {
  if (!is_id(asked.id)) return no_id(asked.id);
  const auto standard = standard_named(request.library(), asked.standard);
  if (!standard) return tl::unexpected(standard.error());
  const std::string folder =
      asked.out.empty() ? request.content_folders().scenarios + "/" + asked.channel : asked.out;
  const auto made = [&](const std::string& ending) {
    return NewFile{folder + "/" + asked.id + ending,
                   filled(template_for(request, asked.channel, ending), asked, (*standard)->urn)};
  };
  std::vector<NewFile> files{made(".yaml")};
  if (asked.with_play) files.push_back(made(".play.yaml"));
  if (const auto fresh = see_that_it_is_new(request, asked.id, files); !fresh)
    return tl::unexpected(fresh.error());
  request.adapters().make_folder(folder);
  for (const NewFile& file : files) request.adapters().files.write(file.path, file.text);
  report(request, asked.id, files);
  return Exit::done;
}

}  // namespace

Action define_new_scenario(CLI::App& app) {
  const auto asked = std::make_shared<NewOptions>();
  add_option(app, "ID", asked->id, "Its id and its file's name, such as a-bulb-for-saturday")
      .required();
  takes_word(add_option(app, "--channel", asked->channel, "Where the customer comes (counter)"),
             "CHANNEL", {"counter", "phone", "email", "chat"});
  add_option(app, "--standard", asked->standard, "The standard whose criteria it is about");
  takes_word(add_option(app, "--level", asked->level, "1 guided, 2 normal, 3 pressed (2)"), "LEVEL",
             {"1", "2", "3"});
  add_option(app, "--out", asked->out,
             "The folder to write to; the channel's among the scenarios without it");
  add_flag(app, "--with-play", asked->with_play, "A play beside it, as a test to start from");
  return [asked](Request& request) { return make_scenario(request, *asked); };
}

}  // namespace tc::cli

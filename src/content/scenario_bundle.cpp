// A scenario with all that it was read with, as one text, and back.
#include "base/text.h"
#include "content/acts_reader.h"
#include "content/bundle.h"
#include "content/bundle_text.h"
#include "content/canonical_tree.h"
#include "content/catalogue_reader.h"
#include "content/common_readers.h"
#include "content/fields.h"
#include "crypto/sha256.h"
#include "scenario/checks/parts.h"

namespace tc {

namespace {

constexpr std::string_view format = "2";
constexpr std::string_view former_format = "1";  ///< acts and scenario only
constexpr std::string_view world_format = "3";   ///< with the catalogue that the world is made of

void note_acts(std::span<const ActIndex> acts, ActSet& used) {
  for (const ActIndex act : acts) used.set(act.value);
}

void note_acts(const Expression& expression, ActSet& used) {
  for (const Term& term : expression.postfix)
    if (term.op == Op::did || term.op == Op::count)
      used.set(static_cast<std::size_t>(term.operand));
}

/// Those that anything in the scenario names: another act in content/acts.yaml changes no bundle.
ActSet acts_used(const Scenario& scenario) {
  const Common& common = *scenario.common;
  ActSet used = common.answers | common.acknowledges | common.serves;
  each_effects(scenario, [&](const Effects& e, const Span&) { note_acts(e.does, used); });
  each_guard(scenario, [&](const Expression& guard) { note_acts(guard, used); });
  for (const Need& need : scenario.needs) {
    note_acts(need.found_by, used);
    note_acts(need.confirmed_by, used);
  }
  for (const Promise& promise : scenario.promises) {
    note_acts(promise.kept_by, used);
    note_acts(promise.updated_by, used);
  }
  for (const Choice& choice : common.choices) {
    note_acts(choice.effects.does, used);
    note_acts(choice.when, used);
  }
  for (const Line& line : common.lines) note_acts(line.when, used);
  for (const ConductRule& rule : common.conduct) {
    note_acts(rule.acts, used);
    note_acts(rule.unless, used);
    note_acts(rule.when, used);
    note_acts(rule.needs, used);
  }
  for (const char* added : {"refer", "refer.wrong", "over_step"})
    if (const auto act = common.acts.find(added)) used.set(act->value);
  return used;
}

std::string acts_json(const Scenario& scenario) {
  // What is done at a desk may be any of them.
  const ActSet used = scenario.opening == nullptr ? acts_used(scenario) : ActSet().set();
  const std::vector<Act>& acts = scenario.acts().all();
  std::string out = "{";
  for (std::size_t i = 0; i < acts.size(); ++i) {
    if (!used[i]) continue;
    if (out.size() > 1) out += ',';
    out += json_quoted(acts[i].name) + ":" + json_quoted(acts[i].words);
  }
  return out + "}";
}

std::string shared_json(Node tree, const Surroundings& surroundings) {
  std::map<std::string, std::string> used;
  for (const Node& item : tree["include"].items()) {
    const auto found = surroundings.shared.find(item["scenes"].text());
    if (found != surroundings.shared.end()) used[found->first] = found->second.json;
  }
  std::string out;
  for (const auto& [id, json] : used)
    out += (out.empty() ? "{" : ",") + json_quoted(id) + ":" + json;
  return out.empty() ? out : out + "}";
}

std::string characters_json(Node tree, const Surroundings& surroundings) {
  const auto found = surroundings.characters.find(tree["customer"]["is"].text());
  if (found == surroundings.characters.end()) return "";
  return "{\"characters\":{" + json_quoted(found->first) + ":" + found->second + "}}";
}

std::string translation_json(const Translation* translation) {
  if (translation == nullptr) return "";
  std::string out = "{\"language\":" + json_quoted(translation->language) + ",\"texts\":{";
  bool first = true;
  for (const auto& [id, text] : translation->texts) {
    out += (first ? "" : ",") + json_quoted(id) + ":" + json_quoted(text.words);
    first = false;
  }
  return out + "},\"translation\":" + json_quoted(translation->scenario) + "}";
}

/// What was read from a bundle, as a scenario needs it around.
Surroundings surroundings_in(const std::shared_ptr<const Tree>& tree, Reading& reading) {
  const Node root = tree->root();
  Surroundings out;
  const auto common = std::make_shared<Common>();
  common->acts = read_act_entries(root["acts"], reading);
  common->authority = read_authority(root["authority"], reading);
  common->characters = read_characters(root["characters"], reading);
  read_moves(root["moves"], common, reading);
  read_conduct(root["conduct"], common, nullptr, reading);
  if (root["catalogue"])
    common->shop = read_catalogue(root["catalogue"], {&common->authority, {}}, reading);
  out.common = common;
  return out;
}

/// Each fragment of a bundle is a tree of its own to the reader, as it was a file of its own.
void add_shared(const Node& root, Surroundings& surroundings, Reading& reading) {
  for (const Node::Entry& entry : root["shared"].entries()) {
    const auto tree = tree_of_bundle(canonical_json(entry.value), reading);
    if (tree) read_shared_scenes(tree, surroundings, reading);
  }
}

}  // namespace

BundledScenario bundled(Node tree, Scenario scenario, const Surroundings& surroundings,
                        const Translation* translation) {
  std::string text = "{\"acts\":" + acts_json(scenario);
  const auto add = [&](std::string_view key, const std::string& json) {
    if (!json.empty()) text += "," + json_quoted(key) + ":" + json;
  };
  const bool world = scenario.opening != nullptr;
  add("authority", surroundings.authority);
  if (world) add("catalogue", surroundings.catalogue);
  add("characters", characters_json(tree, surroundings));
  add("conduct", surroundings.conduct);
  add("format", json_quoted(world ? world_format : format));
  add("moves", surroundings.moves);
  add("scenario", canonical_json(tree));
  add("shared", shared_json(tree, surroundings));
  add("translation", translation_json(translation));
  text += "}";
  std::string hash = hex(sha256(text));
  return {std::make_shared<const Scenario>(std::move(scenario)), std::move(text), std::move(hash)};
}

std::shared_ptr<const Scenario> CanonicalBundleReader::read(std::string_view bundle) const {
  Problems problems;
  Reading reading(problems);
  const auto tree = tree_of_bundle(std::string(bundle), reading);
  const std::string_view its_format = tree ? tree->root()["format"].text() : "";
  if (its_format != format && its_format != former_format && its_format != world_format)
    refuse_bundle("A scenario", problems);
  const Node root = tree->root();
  Surroundings surroundings = surroundings_in(tree, reading);
  add_shared(root, surroundings, reading);
  std::optional<Translation> translation;
  if (root["translation"]) translation = read_translation(root["translation"], reading);
  KnownNames known;
  known.common = surroundings.common;
  known.shared = &surroundings.shared;
  known.translation = translation ? &*translation : nullptr;
  auto scenario = read_scenario(root["scenario"], known, reading);
  if (!scenario) refuse_bundle("A scenario", problems);
  return std::make_shared<const Scenario>(std::move(*scenario));
}

}  // namespace tc
